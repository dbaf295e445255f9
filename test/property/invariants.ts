import type { Review } from '../../server/src/review/types';
import { bySpan, overlaps, type Span, slice } from '../../server/src/text/span';

/** What holds of every review of any text, and what there is in a review that breaks it. */
const invariants: Record<string, (review: Review) => Iterable<unknown>> = {
  'no rule breaks down': ({ failures }) => failures,

  *'every span holds something and lies inside the text'(review) {
    const { length } = review.reading.article.text;
    for (const named of spansOf(review)) {
      const [, [start, end]] = named;
      if (!(0 <= start && start < end && end <= length)) yield named;
    }
  },

  *'no span cuts a character in two'(review) {
    const { text } = review.reading.article;
    const isHalf = (at: number, first: number) => text.charCodeAt(at) >> 10 === first >> 10;
    const cuts = (at: number) => isHalf(at - 1, 0xd800) && isHalf(at, 0xdc00);
    for (const named of spansOf(review)) if (named[1].some(cuts)) yield named;
  },

  *'findings, mentions, quotations, statements and the parts of each stand in order'({ reading, findings }) {
    yield* outOfOrder('findings', findings, (one, other) => bySpan(one.span, other.span));
    yield* outOfOrder('mentions', reading.mentions, (one, other) => one.span[0] - other.span[0]);
    yield* outOfOrder('quotations', reading.quotations, (one, other) => bySpan(one.span, other.span));
    const opening = ({ content }: { content: readonly Span[] }) => content[0]?.[0] ?? 0;
    yield* outOfOrder('statements', reading.statements, (one, other) => opening(one) - opening(other));
    for (const { content, cue, source } of reading.statements)
      for (const spans of [content, cue, source]) {
        yield* outOfOrder('parts', spans, bySpan);
        yield* spans.slice(1).filter((span, i) => overlaps(spans[i] as Span, span));
      }
  },

  *'reported words never overlap the cue or the source they are reported with'({ reading }) {
    const words = (span: Span) => slice(reading.article.text, span);
    for (const { id, content, cue, source } of reading.statements) {
      if (content.length === 0) yield `${id} reports no words`;
      for (const span of content)
        for (const other of [...cue, ...source]) if (overlaps(span, other)) yield [words(span), words(other)];
    }
  },

  *'whoever speaks or is meant is one of the actors, and no two actors share an id'({ reading }) {
    const ids = new Set(reading.actors.map(({ id }) => id));
    if (ids.size < reading.actors.length) yield reading.actors.map(({ id }) => id);
    for (const one of reading.mentions) if (one.actor !== null && !ids.has(one.actor)) yield one;
    for (const { actor, alsoBy = [] } of reading.statements)
      for (const id of [actor, ...alsoBy]) if (id !== null && !ids.has(id)) yield id;
  },

  *'the edits of a fix lie inside the text and apart'({ reading, findings }) {
    const { length } = reading.article.text;
    for (const { rule, fixes } of findings)
      for (const { title, edits } of fixes) {
        const spans = edits.map(({ span }) => span).toSorted(bySpan);
        for (const [i, span] of spans.entries())
          if (!(0 <= span[0] && span[0] <= span[1] && span[1] <= length) || span[0] < (spans[i - 1]?.[1] ?? 0))
            yield [rule, title, span];
      }
  },
};

/** What breaks the invariants, a sentence each; empty for a review as it should be. */
export const faultsOf = (review: Review): string[] =>
  Object.entries(invariants).flatMap(([invariant, broken]) =>
    [...broken(review)].map((what) => `${invariant}: ${JSON.stringify(what)}`),
  );

function outOfOrder<T>(name: string, all: readonly T[], compare: (one: T, other: T) => number): string[] {
  const i = all.findIndex((one, i) => i > 0 && compare(all[i - 1] as T, one) > 0);
  return i < 0 ? [] : [`${name}, from number ${i} on`];
}

/** Every span of the review, with a name that says where it is from. */
function* spansOf({ reading, findings, problems }: Review): Generator<[name: string, span: Span]> {
  for (const { span } of reading.article.sentences) yield ['sentence', span];
  for (const { span } of reading.article.blocks) yield ['block', span];
  for (const { span } of problems) yield ['problem', span];
  for (const { span, content } of reading.quotations) {
    yield ['quotation', span];
    yield ['quoted words', content];
  }
  for (const { span } of reading.strayMarks) yield ['stray mark', span];
  for (const { start, end } of reading.tokens) yield ['token', [start, end]];
  for (const { span } of reading.mentions) yield ['mention', span];
  for (const { content, cue, source } of reading.statements) {
    for (const span of content) yield ['content', span];
    for (const span of cue) yield ['cue', span];
    for (const span of source) yield ['source', span];
  }
  for (const { rule, span, related } of findings) {
    yield [rule, span];
    for (const other of related) yield [`related to ${rule}`, other.span];
  }
}
