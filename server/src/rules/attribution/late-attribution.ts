import { wordClass } from '../../lexicons/word-classes';
import type { Quotation, Statement } from '../../reading/types';
import { contains, hull, type Span, slice } from '../../text/span';
import { firstFrom, overlapping, someHolds } from '../../text/span-index';
import { attributeAfter } from '../attributions';
import { defineRule, type Edit, type Fix } from '../rule';

export const lateAttribution = defineRule({
  id: 'late-attribution',
  category: 'attribution',
  severity: 'information',
  confidence: 'high',
  quotes: 'boundary',
  status: 'stable',
  title: 'Speaker named only after several sentences',
  why: 'Until the speaker is named the reader hears a voice without a face, and may take the words for somebody else’s.',
  remedy: 'Name the speaker after the first sentence, or before the quotation.',
  guides: [
    'Reuters Handbook, The Essentials of Reuters sourcing: say who is speaking straight after the first quoted sentence',
    'Guardian style guide, quotes: introduce the speaker early',
    'University of Kansas editing course: attribute at the first natural break',
  ],
  silentIn: ['interview'],
  options: {
    sentences: { default: 3, why: 'How many sentences a quotation may not reach before its speaker is named.' },
  },
  examples: {
    flags: [
      '“We came in good faith. We leave with nothing. The next move is theirs,” [[Dorvek said]].',
      '“The fleet will stay. It has every right to stay. Nobody here disputes that,” [[the admiral said]].',
      '“No deal exists. There was never a draft. I saw no paper,” [[said Mara Telling, the chief negotiator]].',
      { text: '“We came in good faith. We leave with nothing,” [[Dorvek said]].', options: { sentences: 2 } },
    ],
    passes: [
      '“We came in good faith,” Dorvek said. “We leave with nothing. The next move is theirs.”',
      'Mara Telling said: “No deal exists. There was never a draft.”',
      '“The fleet will stay,” the admiral said.',
      '“No. Never. Not here,” Dorvek said.',
      '“I know. I know. The next move is theirs,” Dorvek said.',
      '“We came in good faith . . . and we leave with nothing . . . nothing at all,” Dorvek said.',
      'Mara Telling came late. “No deal exists. There was never a draft. I saw no paper,” Telling said.',
      '“No deal exists. There was never a draft. I saw no paper,” she said.',
      '“We came in good faith,” Dorvek said.\n\n“We leave with nothing. The next move is theirs. We wait,” Dorvek said.',
    ],
  },
  *check({ article, quotations, mentions, statements, tokensIn, options: { sentences: most } }) {
    const nested = quotations.filter(({ depth }) => depth > 0).map(({ content }) => content);
    for (const [index, statement] of statements.entries()) {
      const { kind, complement, source, cue, quotations: held } = statement;
      const quotation = quotations[held[0] ?? -1];
      if (kind !== 'direct' || complement !== 'quotation' || !quotation || !source[0] || !cue[0]) continue;
      const [from, to] = hull([...source, ...cue]);
      if (from < quotation.span[1] || from - quotation.span[1] > 3 || quotation.depth > 0) continue;
      if (quotation.continues !== undefined || pronoun.has(slice(article.text, source[0]).toLowerCase())) continue;
      const spoken = overlapping(article.sentences, quotation.content);
      const count = spoken.filter(({ span }) => isSentence(span)).length;
      if (count < most || isAtHand(statement, quotation, statements[index - 1])) continue;
      const fix = earlier(quotation, [from, to], (spoken[0] as { span: Span }).span[1]);
      yield {
        span: [from, to],
        message: `The speaker of these ${count} sentences is named only here, after them.`,
        related: [{ span: quotation.span, message: 'The sentences.' }],
        ...(fix && { fixes: [fix] }),
      };
    }

    /** “No. Never. I know.” are said in one breath, and what is quoted in a quotation is no sentence of its own. */
    function isSentence(span: Span): boolean {
      const words = tokensIn(span).filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SYM');
      return (
        !someHolds(nested, [span[0], span[0]]) && words.length > 2 && !/^\W*\p{Ll}/u.test(slice(article.text, span))
      );
    }

    /** Whether the reader knows who speaks: who spoke last, or was named in the two sentences before. */
    function isAtHand({ actor, source }: Statement, { span, block }: Quotation, last: Statement | undefined): boolean {
      if (last && last.actor !== null && last.actor === actor && (last.cue[0]?.[0] ?? 0) > span[0] - 600) return true;
      const next = firstFrom(article.sentences, span[0]);
      const before = article.sentences
        .slice(Math.max(0, next - 3), next)
        .filter((other) => other.block >= block - 1 && other.span[1] <= span[0])
        .slice(-2);
      const named = before.flatMap((other) =>
        overlapping(mentions, other.span).filter((mention) => contains(other.span, mention.span)),
      );
      if (named.some((mention) => mention.actor !== null && mention.actor === actor)) return true;
      const surname = slice(article.text, source[0] as Span)
        .split(/[ ,]/)
        .filter((word) => /^\p{Lu}/u.test(word))
        .at(-1);
      return surname !== undefined && before.some((other) => slice(article.text, other.span).includes(surname));
    }

    /** Puts the attribution behind the first sentence, where nothing but it follows the quotation. */
    function earlier(quotation: Quotation, [from, to]: Span, first: number): Fix | undefined {
      const { text } = article;
      const tail = /^[^\n“”",;:]{0,40}?\.(?=\s|$)/.exec(text.slice(to))?.[0];
      const [, last] = quotation.content;
      if (tail === undefined || text[last - 1] !== ',') return undefined;
      const moved = attributeAfter(text, quotation, first, [text.slice(from, to) + tail.slice(0, -1)]);
      if (!moved) return undefined;
      const close: Edit = { span: [last - 1, to + tail.length], text: `.${text[quotation.span[1] - 1]}` };
      return { title: 'Name the speaker after the first sentence', edits: [moved, close], preview: true };
    }
  },
});

const pronoun = wordClass('speaking-pronoun');
