import { rangeIn } from '../../language/tokens-in';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { inClass } from '../../lexicons/word-classes';
import type { Statement } from '../../reading/types';
import { hull, type Span, slice } from '../../text/span';
import { someHolds } from '../../text/span-index';
import type { Copy } from '../copy';
import { defineRule, type Fix, type Remark } from '../rule';

export const doubleAttribution = defineRule({
  id: 'double-attribution',
  category: 'attribution',
  severity: 'information',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'The same words attributed twice',
  why: 'Readers need to be told once who is speaking; a second time only slows them down.',
  remedy: 'Leave the second attribution out.',
  guides: ['University of Kansas editing course: one attribution for each quotation'],
  examples: {
    flags: [
      'Dorvek said that “the vote is fair,” [[he said]].',
      'According to the ministry, exports fell, [[officials there said]].',
      'Dorvek said: “The vote is fair,” [[he told the crews in Osk]].',
      '“We will wait,” Telling said. “We have time,” [[she said]].',
    ],
    passes: [
      '“We will wait,” Telling said. “We have time.”',
      'Dorvek said the ministry had told him that exports fell.',
      '“We will wait,” Telling said. “We have time,” said her deputy.',
      '“We will wait,” Telling said.\n\n“We have time,” she said.',
      'Dorvek told his deputy that exports fell, she said.',
      'According to the ministry, exports fell.',
      '“We will wait,” Telling said. The hall was empty. “We have time,” she said.',
    ],
  },
  *check(copy) {
    yield* withinSentences(copy);
    yield* aroundQuotations(copy);
    yield* besideEachOther(copy);
  },
});

/** “According to …, …, officials said.”: opened by one attribution, closed by another. */
function* withinSentences(copy: Copy): Generator<Remark> {
  for (const { span } of copy.article.sentences) {
    const closing = closingAttribution(copy, span);
    if (closing) yield told(copy.article.text, closing.span, closing.comma, span[1]);
  }
}

/** The attribution at the end of a sentence that has one at its beginning, and where the comma before it stands. */
function closingAttribution(copy: Copy, span: Span): { readonly span: Span; readonly comma: number } | undefined {
  const { tokens, spoken, lexicons } = copy;
  const [from, to] = rangeIn(tokens, span);
  if (tokens[to - 1]?.lower !== '.') return undefined;
  let comma = to - 2;
  while (comma > from && tokens[comma]?.lower !== ',') comma--;
  if (comma < from + 4) return undefined;
  const tail = tokens.slice(comma + 1, to - 1).filter(({ pos }) => pos !== 'PUNCT');
  const [first, last] = [tail[0], tail.at(-1)];
  if (!first || !last || tail.length > 4 || !isAttribution(tail, lexicons)) return undefined;
  if (!lexicons.sourcePhrases.at(tokens.slice(from, to), 0) && !opensWithSpeaker(copy, span)) return undefined;
  if (someHolds(spoken, [first.start, last.end])) return undefined;
  return { span: [first.start, last.end], comma: (tokens[comma] as Token).start };
}

/** “officials there said”, “she said” */
function isAttribution(tail: readonly Token[], { reportingVerbs }: Lexicons): boolean {
  const [first, last] = [tail[0], tail.at(-1)];
  if (!first || !last || tail.length < 2) return false;
  const match = reportingVerbs.at([last], 0)?.entry;
  const isSaid = match?.verb.lemma === 'say' && (match.form === 'past' || match.form === 's' || match.form === 'base');
  const pronoun = inClass(first.lower, 'third-person') && tail.length === 2;
  const there = tail.some(({ lower }) => lower === 'there') || /^(?:officials|it)$/.test(first.lower);
  return isSaid && (pronoun || there);
}

/** A sentence that begins with its speaker: “Dorvek said that …”. */
const opensWithSpeaker = ({ partsIn }: Copy, sentence: Span): boolean =>
  partsIn(sentence).some(
    ({ statement: { source, complement, verb } }) =>
      verb === 'say' && complement === 'clause' && source[0] !== undefined && source[0][0] === sentence[0],
  );

/** “She said: “…,” she told the crews.”: introduced by one attribution, followed by another. */
function* aroundQuotations({ article, tokens, quotations, lexicons, tokensIn, sentenceAt }: Copy): Generator<Remark> {
  const speech = quotations.filter(({ depth, use }) => depth === 0 && use === 'speech');
  for (const { span, content } of speech) {
    const introduced = /^[:,]$/.test(tokens[rangeIn(tokens, span)[0] - 1]?.form ?? '');
    const sentence = introduced && sentenceAt(span);
    if (!sentence) continue;
    const before = tokensIn([sentence.span[0], span[0]]);
    const after = tokensIn([span[1], sentence.span[1]]).filter(({ pos }) => pos !== 'PUNCT');
    const [who, verb] = after;
    const last = after.at(-1);
    if (!/^[:,]$/.test(before.at(-1)?.form ?? '') || !isReport(before.at(-2), lexicons) || !isReport(verb, lexicons))
      continue;
    if (!who || !last || !inClass(who.lower, 'third-person')) continue;
    yield told(article.text, [who.start, last.end], content[1] - 1, sentence.span[1]);
  }
}

function isReport(word: Token | undefined, { reportingVerbs }: Lexicons): boolean {
  const match = word && reportingVerbs.at([word], 0)?.entry;
  return match !== undefined && (match.form === 'past' || match.form === 's') && match.verb.modes.has('speech');
}

/** Two quotations side by side in a paragraph, each with its own “said” by the same person. */
function* besideEachOther({ article, quotations, statements, sentenceAt }: Copy): Generator<Remark> {
  for (const [i, statement] of statements.entries()) {
    const before = statements[i - 1];
    const areQuoted = before && isSaidInQuotation(before) && isSaidInQuotation(statement);
    if (!areQuoted || before.actor === null || before.actor !== statement.actor) continue;
    const quotation = quotations[statement.quotations[0] ?? -1];
    const sentence = quotation && sentenceAt(quotation.span);
    if (!sentence || quotation.span[0] !== sentence.span[0]) continue;
    const end = hull([...before.cue, ...before.source])[1];
    if (!/^\.[^\S\n]{1,2}$/.test(article.text.slice(end, quotation.span[0]))) continue;
    const span = hull([...statement.cue, ...statement.source]);
    if (span[0] < quotation.span[1] || !/^\.$/.test(article.text.slice(span[1], sentence.span[1]))) continue;
    yield told(article.text, span, quotation.content[1] - 1, sentence.span[1]);
  }
}

const isSaidInQuotation = ({ kind, verb, cue }: Statement): boolean =>
  kind === 'direct' && verb === 'say' && cue[0] !== undefined;

/** From the comma before the attribution to the end of its sentence only the full stop stays, inside the marks if the comma was. */
function told(text: string, span: Span, comma: number, end: number): Remark {
  const mark = /^[”"’]/.exec(text.slice(comma + 1))?.[0] ?? '';
  const fix: Fix = { title: `Leave out “${slice(text, span)}”`, edits: [{ span: [comma, end], text: `.${mark}` }] };
  return {
    span,
    message: `“${slice(text, span)}” repeats who is speaking.`,
    ...(text[comma] === ',' && { fixes: [fix] }),
  };
}
