import { anyOf } from '../../lexicons/word-classes';
import type { Quotation, Statement } from '../../reading/types';
import { contains, hull, type Span, slice } from '../../text/span';
import { overlapping, someOverlaps } from '../../text/span-index';
import { defineRule } from '../rule';

export const speakerChangeUnmarked = defineRule({
  id: 'speaker-change-unmarked',
  category: 'attribution',
  severity: 'warning',
  confidence: 'medium',
  quotes: 'boundary',
  status: 'stable',
  title: 'New speaker in the middle of a paragraph',
  why: 'Readers take a quotation for the last speaker’s, and learn only at its end that somebody else is speaking.',
  remedy: 'Start a new paragraph, or name the new speaker before the quotation.',
  guides: [
    'Reuters Handbook, The Essentials of Reuters sourcing: do not run quotations of different people together',
    'UNC School of Media, news writing notes: show the change of speaker first',
  ],
  silentIn: ['interview'],
  examples: {
    flags: [
      '“We keep the port,” Dorvek said. [[“They lose the port,”]] Telling said.',
      'Dorvek said: “It is over.” [[“It is not over,”]] said his deputy.',
      '“The count is clean,” the chairman said. [[“It was stolen. All of it,”]] the challenger said.',
    ],
    passes: [
      '“We keep the port,” Dorvek said.\n\nTelling disagreed. “They lose the port,” she said.',
      '“We keep the port,” Dorvek said. “For good.”',
      '“We keep the port,” Dorvek said. Telling said: “They lose the port.”',
      '“We keep the port,” Dorvek said. Mara Telling shook her head. “They lose the port,” Telling said.',
      'Telling said of Dorvek, “He calls it ‘our port’.”',
      '“We keep the port,” Dorvek said. “It is ours,” he said.',
      '“We keep the port,” Dorvek said. “It is ours,” the minister said.',
      '“We keep the port,” a ministry paper said. “It is ours,” Dorvek said.',
      '“We keep the port,” Dorvek said. It will be “a burden”, Telling said.',
    ],
  },
  *check({ article, quotations, statements }) {
    let before: Statement | undefined;
    for (const statement of statements) {
      const quotation = quotations[statement.quotations[0] ?? -1];
      if (statement.complement !== 'quotation' || statement.kind !== 'direct' || !quotation) {
        // Somebody else's words between two quotations: the reader has left the first speaker.
        if (statement.source.length > 0) before = undefined;
        continue;
      }
      const last = before;
      before = statement.source.length > 0 && quotation.depth === 0 ? statement : undefined;
      if (!last || !before || !differ(last, statement) || !followsAtOnce(last, statement, quotation)) continue;
      const gap: Span = [quotation.span[0] - 1, quotation.span[0]];
      yield {
        span: quotation.span,
        message: 'The speaker has changed since the last quotation, and is named only afterwards.',
        related: [{ span: last.source[0] as Span, message: 'The previous speaker.' }],
        fixes: [{ title: 'Start a new paragraph', edits: [{ span: gap, text: '\n\n' }] }],
      };
    }

    /** Whether the quotation begins a sentence right behind what the other has said, and names its speaker only behind it. */
    function followsAtOnce(last: Statement, { source }: Statement, { span, block }: Quotation): boolean {
      const marks = quotations[last.quotations.at(-1) ?? -1];
      if (marks?.block !== block || !source.every(([from]) => from >= span[1])) return false;
      // A quotation inside the sentence of a third: “Those who think ‘…’ are wrong”.
      if (!/(?:^|[,:.?!”"\n]\s*)$/.test(article.text.slice(Math.max(0, marks.span[0] - 3), marks.span[0])))
        return false;
      const begins = overlapping(article.sentences, span).some((sentence) => sentence.span[0] === span[0]);
      const end = hull([...last.source, ...last.cue, marks.span])[1];
      return begins && !isOwnSentence(end, span[0]) && /\s/.test(article.text[span[0] - 1] ?? '');
    }

    /** Whether the paper says something of its own between the two, which may bring the new speaker in. */
    function isOwnSentence(from: number, to: number): boolean {
      return overlapping(article.sentences, [from, to]).some(
        ({ span }) => contains([from, to], span) && !someOverlaps(quotations, span),
      );
    }

    /** Whether they are two for certain: “the candidate” may be the one who was named before. */
    function differ(one: Statement, two: Statement): boolean {
      const [a, b] = [one, two].map(({ source }) => slice(article.text, source[0] as Span)) as [string, string];
      if (a.toLowerCase() === b.toLowerCase() || shared.test(a) || shared.test(b)) return false;
      if (isDescribed(a) !== isDescribed(b)) return false;
      return one.actor === null || one.actor !== two.actor;
    }
  },
});

/** Pronouns, and papers whose authors may be the next to speak. */
const shared = new RegExp(`^(?:${anyOf('shared-speaker')})\\b`, 'i');
/** “the chairman”, “the report”: no name in it. */
const isDescribed = (words: string): boolean => /^(?:the|this|that)\s/i.test(words) && !/\s\p{Lu}/u.test(words);
