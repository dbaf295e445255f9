import type { Actor } from '../actors/types';
import type { Block } from '../article/types';
import { namesSource } from '../reading/speakers/speakers-of';
import type { Quotation } from '../reading/types';
import { contains, type Span, slice } from '../text/span';
import { overlapping } from '../text/span-index';
import type { Copy } from './copy';

/** A quotation of the story that nobody in the text speaks. */
export interface Speakerless {
  readonly quotation: Quotation;
  /** The one speaker of the paragraph before, who is not quoted there. */
  readonly guessed: Actor | undefined;
  /** Whether a reader finds somebody who may well speak: named in the paragraph or the one before, or as a source in the next. */
  offered(): boolean;
}

/** The quotations of the story that nobody speaks; of several on end, the first. */
export function* speakerless(copy: Copy): Generator<Speakerless> {
  const { article, quotations, quotationsOf, actorOf } = copy;
  const isSpoken = spokenIn(copy);
  const sources = sourcesByBlock(copy);
  const carried = new Set<number>();
  const left = new Set<number>();
  for (const [index, quotation] of quotations.entries()) {
    const { block: at } = quotation;
    const block = article.blocks[at];
    if (
      !block ||
      !isWhole(quotation, block) ||
      isSpoken(index, block) ||
      !standsAlone(copy, quotation, block, sources(at).spans)
    )
      continue;
    const previous = quotationsOf(at - 1).find((other) => quotations[other]?.depth === 0) ?? -1;
    const { speakers, directly } = sources(at - 1);
    // Where the paragraph before quotes one speaker alone, readers take it that the speaker goes on.
    if (carried.has(previous) || (speakers.size === 1 && directly)) carried.add(index);
    else left.add(index);
    if (carried.has(index) || left.has(previous)) continue;
    const guessed = speakers.size === 1 ? actorOf([...speakers][0] ?? null) : undefined;
    yield {
      quotation,
      guessed: guessed?.kind === 'person' ? guessed : undefined,
      offered: () =>
        sources(at + 1).spans.length > 0 || [at - 2, at - 1, at].some((near) => isPeopled(copy, near, sources(near))),
    };
  }
}

/** Whether a quotation has a speaker by what was read, goes on from one that has, is introduced or labelled; asked in order. */
function spokenIn(copy: Copy): (index: number, block: Block) => boolean {
  const { quotations, statements, quotationsOf } = copy;
  const spoken = new Set<number>(statements.filter(namesSource).flatMap(({ quotations: held }) => held));
  const labelled = new Set<number>();
  return (index, block) => {
    const quotation = quotations[index] as Quotation;
    if (spoken.has(index)) return true;
    if (spoken.has(quotation.continues ?? -1) || isIntroduced(copy, block, quotation.block)) spoken.add(index);
    else if (labelled.has(quotationsOf(quotation.block - 1)[0] ?? -1) || label.test(wordsOf(copy, quotation))) {
      labelled.add(index);
      spoken.add(index);
    }
    return spoken.has(index);
  };
}

/** “DORVEK: …”: a transcript. */
const label = /^\p{Lu}[\p{L}. ]{1,30}:/u;

const isWhole = ({ depth, use }: Quotation, { kind }: Block): boolean =>
  depth === 0 && use === 'speech' && kind === 'paragraph';

const wordsOf = ({ article }: Copy, { content }: Quotation): string => slice(article.text, content).trim();

/** Whether the paragraph has a label, or the one before it ends in a colon. */
function isIntroduced({ article: { blocks, text } }: Copy, block: Block, at: number): boolean {
  const before = blocks[at - 1];
  return block.introducedBy !== undefined || (before !== undefined && /[:：]\s*$/.test(slice(text, before.span)));
}

/** Whether the quotation is whole sentences of speech, and nothing beside it in its paragraph, where `sources` are named, speaks it. */
function standsAlone(copy: Copy, quotation: Quotation, block: Block, sources: readonly Span[]): boolean {
  const { span } = quotation;
  const { text, sentences } = copy.article;
  if (!isSpeech(wordsOf(copy, quotation)) || signed.test(slice(text, block.span))) return false;
  // Inside a sentence of the paper's own the quotation is a part of it, and another rule's business.
  const isPart = ({ span: [start, end] }: { readonly span: Span }): boolean => start < span[0] || end > span[1] + 1;
  if (overlapping(sentences, span).some(isPart) || sources.some((part) => !contains(span, part))) return false;
  const before: Span = [block.body[0], span[0]];
  const after: Span = [span[1], block.body[1]];
  if (/[:,]\s*$/.test(slice(text, before)) || signature.test(slice(text, after))) return false;
  return !reports(copy, before) && !reports(copy, after);
}

/** “― Ana Ruiz”, “(Ana Ruiz)”: the speaker signs after the words. */
const signature = /^\s*(?:[—–―~-]|\()\s*\p{Lu}/u;

const signed = /[”"]\s*(?:[—–―]|--)\s*\p{Lu}[\p{L}.,' ’-]+$/u;

/** Words that are somebody's speech: a sentence of five words or more, no title. */
function isSpeech(words: string): boolean {
  if (!/^\W*\p{Lu}/u.test(words) || !/[.!?…,—–-]["”’']?$/.test(words)) return false;
  const all = words.split(/\s+/);
  return all.length >= 5 && all.filter((word) => /^\W*\p{Ll}/u.test(word)).length > all.length / 2;
}

/** Whether the paper's own words beside the quotation report speech, even where it is not clear whose. */
function reports({ tokensIn, lexicons: { reportingVerbs } }: Copy, beside: Span): boolean {
  const own = tokensIn(beside);
  return own.some((_, i) => {
    const match = reportingVerbs.at(own, i)?.entry;
    return match !== undefined && match.form !== 'base' && match.verb.frames.has('quote');
  });
}

/** Who is named for something in a block, where, and whether for a quotation. */
interface Sources {
  readonly spans: readonly Span[];
  readonly speakers: ReadonlySet<string | null>;
  readonly directly: boolean;
}

/** The sources of each block, worked out once. */
function sourcesByBlock({ article, partsIn }: Copy): (block: number) => Sources {
  const known = new Map<number, Sources>();
  return (block) => {
    const found = known.get(block) ?? sourcesIn(article.blocks[block]?.span);
    known.set(block, found);
    return found;
  };

  function sourcesIn(span: Span | undefined): Sources {
    const parts = span === undefined ? [] : partsIn(span);
    const named = parts.filter(
      ({ is, span: part, statement }) => is === 'source' && span && contains(span, part) && namesSource(statement),
    );
    return {
      spans: named.map(({ span: part }) => part),
      speakers: new Set(named.map(({ statement }) => statement.actor)),
      directly: named.some(({ statement }) => statement.kind === 'direct'),
    };
  }
}

/** Whether a source or a person stands in the block. */
function isPeopled({ article, mentions, actorOf }: Copy, block: number, { spans }: Sources): boolean {
  const span = article.blocks[block]?.span;
  if (!span) return false;
  return spans.length > 0 || overlapping(mentions, span).some(({ actor }) => actorOf(actor)?.kind === 'person');
}
