import { clauseAt, finite } from '../../syntax/clauses';
import type { Item, Items, Stretch } from '../../syntax/item';
import { phraseEndingAt } from '../../syntax/left-phrase';
import { phraseEnd } from '../../syntax/noun-phrase';
import { isComma, isPause } from '../../syntax/words';
import { predicateAt } from './clause-before';
import { mainSubject } from './clause-subject';
import type { Cue } from './cues';
import { type Context, edgeOf, type Found, type Source } from './found';
import { headPredicate } from './head-predicate';
import { sourceEnd } from './right-phrase';

/** Attribution without a reporting verb: “according to X”, “X: ‘…’”, “X's claim that …”. */
export function attributive(context: Context, phrases: readonly number[]): Found[] {
  const found = sourcePhrases(context, phrases);
  found.push(...inWords(context), ...colons(context));
  const nouns = nounsOfSpeech(context);
  for (const read of [claim, promise, topic]) {
    for (const i of nouns) {
      const entry = read(context, i);
      if (entry) found.push(entry);
    }
  }
  return found;
}

/** Where a noun of speech stands before a word that may open what it takes. */
function nounsOfSpeech({ items, lexicons }: Context): number[] {
  const places: number[] = [];
  for (let i = 0; i + 1 < items.length; i++) {
    const { pos, lower } = items[i] as Item;
    if (pos === 'NOUN' && opening.has((items[i + 1] as Item).lower) && lexicons.speechNouns.has(lower)) places.push(i);
  }
  return places;
}

const opening = new Set(['that', 'to', 'of', 'about', 'for', 'on']);

const cueAt = (from: number, to: number, lemma: string): Cue => ({
  group: from,
  from,
  to,
  form: 'base',
  verb: { lemma, frames: new Set(), modes: new Set(['speech']) },
  voice: 'active',
  under: false,
  unreal: false,
  negated: false,
  generic: false,
});

/** “According to X, …”, “…, according to X.”, “…, according to X, …”. */
function sourcePhrases({ items, lexicons, found: others }: Context, places: readonly number[]): Found[] {
  const found: Found[] = [];
  let end = 0;
  for (const i of places) {
    const match = i < end ? undefined : lexicons.sourcePhrases.at(items, i);
    if (!match) continue;
    const from = i + match.length;
    const to = personalEnd(items, from) ?? sourceEnd(items, from, lexicons);
    if (to === from) continue;
    const source: Source = { spans: [{ from, to }], head: { from, to: phraseEnd(items, from) } };
    const content = around(items, i, to, others).filter((part) => !others.some((other) => onlyAttributes(other, part)));
    if (content.length > 0 && !content.some((part) => others.some((other) => opens(items, other, part))))
      found.push({
        cue: cueAt(i, from, match.entry),
        source,
        content,
        cueTo: from,
        confidence: 0.92,
        complement: 'clause',
      });
    end = to;
  }
  return found;
}

/** “… late because, in Ruiz's words, ‘nobody cares’”: a quotation that somebody's words are said to be. */
function inWords({ items, found }: Context): Found[] {
  const i = items.findIndex(({ lower }, k) => lower === 'words' && ownerOf(items, k) !== undefined);
  const source = i > 0 ? ownerOf(items, i) : undefined;
  const from = isComma(items[i + 1]) ? i + 2 : i + 1;
  if (!source || items[edgeOf(source) - 1]?.lower !== 'in' || items[from]?.pos !== 'QUOTE') return [];
  if (found.some(({ content }) => content.some((part) => holds(part, from)))) return [];
  const cue = cueAt(i, i + 1, 'words');
  const content = [{ from, to: from + 1 }];
  return [{ cue, source, content, cueTo: i + 1, confidence: 0.92, complement: 'quotation' }];
}

/** “According to the Post, Ruiz said the ferry was late”: what is reported is what Ruiz said. */
const opens = (items: Items, { source, content }: Found, { from, to }: Stretch): boolean =>
  source !== undefined &&
  items[source.head.to - 1]?.pos === 'PROPN' &&
  edgeOf(source) === from &&
  content.every((part) => from < part.from && part.to <= to);

/** Whether the words are nothing but the other report's source and cue: “X said, according to the agency”. */
const onlyAttributes = ({ source, cue }: Found, { from, to }: Stretch): boolean =>
  source !== undefined &&
  from <= cue.from &&
  cue.to <= to &&
  to - cue.to <= 6 &&
  edgeOf(source) >= from &&
  edgeOf(source) - from <= 2;

const personalEnd = (items: Items, i: number): number | undefined =>
  /^(?:him|her|them|it|us|me)$/.test(items[i]?.lower ?? '') && (isComma(items[i + 1]) || items[i + 1]?.pos === 'PUNCT')
    ? i + 1
    : undefined;

/** The words before the phrase at `i`, and those from `to` on when the clause goes on or the phrase opens it. */
function around(items: Items, i: number, to: number, others: readonly Found[]): Stretch[] {
  const content: Stretch[] = [];
  const leftTo = isPause(items[i - 1]) ? i - 1 : i;
  const leftFrom = clauseStart(items, leftTo, others);
  const words = items.slice(leftFrom, leftTo);
  if (words.some(({ pos }) => pos !== 'PUNCT' && pos !== 'CCONJ' && pos !== 'ADV' && pos !== 'SCONJ'))
    content.push({ from: leftFrom, to: leftTo });
  let after = to;
  while (isPause(items[after])) after++;
  const first = items[after];
  if (!first || /^[.?!]$/.test(first.lower)) return content;
  const opening = !words.some((_, k) => finite(items, leftFrom + k));
  if (opening || (after > to && predicateAt(items, after))) content.push({ from: after, to: beforeStop(items) });
  return content;
}

function clauseStart(items: Items, to: number, others: readonly Found[]): number {
  let from = Math.max(
    0,
    ...others.flatMap(({ content }) => content.filter((part) => part.to < to).map((part) => part.to)),
  );
  while (from < to && (isPause(items[from]) || (items[from] as Item).pos === 'CCONJ')) from++;
  return from;
}

function beforeStop(items: Items): number {
  let end = items.length;
  while (end > 0 && /^[.;:?!]$/.test((items[end - 1] as Item).lower)) end--;
  return end;
}

/** “Ana Ruiz: ‘…’”, “She gave her reply in one line: ‘…’”: a colon, and no reporting verb that has taken the quotation. */
function colons(context: Context): Found[] {
  const { items, lexicons, found } = context;
  const colons: Found[] = [];
  for (let i = 0; i + 1 < items.length; i++) {
    const quotation = items[i + 1] as Item;
    if (quotation.pos !== 'QUOTE' || items[i]?.lower !== ':' || quotation.end - quotation.start < 12) continue;
    if (found.some(({ content }) => content.some((part) => holds(part, i + 1)))) continue;
    const clause = mainSubject(context, i);
    const name = clause ? undefined : phraseEndingAt(items, i - 1, lexicons);
    const source: Source | undefined = clause ?? (name && { spans: [name.stretch], head: name.core });
    if (!source) continue;
    colons.push({
      cue: cueAt(i, i + 1, ''),
      source,
      content: [{ from: i + 1, to: i + 2 }],
      cueTo: i + 1,
      confidence: clause ? 0.8 : 0.9,
      complement: 'quotation',
    });
  }
  return colons;
}

/** “his claim that …”, “the ministry's warning that …”: a noun of speech with its clause and its possessor. */
function claim({ items, cueStarts, lexicons, found }: Context, i: number): Found | undefined {
  const item = items[i] as Item;
  if (items[i + 1]?.lower !== 'that' || !lexicons.speechNouns.get(item.lower)?.has('that')) return undefined;
  if (!(clauseAt(items, i + 2) || items[i + 2]?.pos === 'QUOTE')) return undefined;
  if (found.some(({ cue }) => holds(cue, i))) return undefined;
  if (found.some(({ content, cueTo, cue }) => content.some((part) => holds(part, i)) && cue.to < i + 1 && cueTo <= i))
    return undefined;
  const from = modifiersFrom(items, i);
  const owner = ownerOf(items, from);
  // “…,” she said in a statement that ‘…’
  if (items[from - 1]?.lower === 'a' && items[from - 2]?.lower === 'in') return undefined;
  const to = Math.min(clauseLimit(items, i + 2), headPredicate(items, i + 2, 1, cueStarts) ?? items.length);
  return {
    cue: cueAt(from, i + 1, item.lemma),
    ...(owner && { source: owner }),
    content: [{ from: i + 1, to }],
    cueTo: i + 1,
    confidence: owner ? 0.8 : 0.6,
    complement: 'clause',
  };
}

/** “her promise to return”: a noun of speech with its possessor and its infinitive. */
function promise({ items, lexicons, found }: Context, i: number): Found | undefined {
  const item = items[i] as Item;
  if (items[i + 1]?.lower !== 'to' || !/^(?:VERB|AUX)$/.test(items[i + 2]?.pos ?? '')) return undefined;
  if (!lexicons.speechNouns.get(item.lower)?.has('to')) return undefined;
  if (found.some(({ cue, content }) => holds(cue, i) || content.some((part) => holds(part, i)))) return undefined;
  const from = modifiersFrom(items, i);
  const source = ownerOf(items, from);
  if (!source) return undefined;
  const cue = cueAt(from, i + 1, item.lemma);
  const content = [{ from: i + 1, to: clauseLimit(items, i + 2) }];
  return { cue, source, content, cueTo: i + 1, confidence: 0.65, complement: 'infinitive' };
}

const holds = ({ from, to }: Stretch, i: number): boolean => from <= i && i < to;

/** The first of the adjectives and adverbs right before the noun. */
function modifiersFrom(items: Items, noun: number): number {
  let from = noun;
  while (from > 0 && /^(?:ADJ|ADV)$/.test((items[from - 1] as Item).pos)) from--;
  return from;
}

function ownerOf(items: Items, from: number): Source | undefined {
  const mark = items[from - 1];
  if (!mark) return undefined;
  if (/^(?:his|her|its|their|my|our)$/.test(mark.lower))
    return { spans: [{ from: from - 1, to: from }], head: { from: from - 1, to: from } };
  if (!(mark.pos === 'PART' && /^'s?$/.test(mark.lower))) return undefined;
  let start = from - 1;
  while (start > 0 && /^(?:PROPN|NOUN|ADJ|DET)$/.test((items[start - 1] as Item).pos)) start--;
  return start < from - 1 ? { spans: [{ from: start, to: from - 1 }], head: { from: start, to: from - 1 } } : undefined;
}

function clauseLimit(items: Items, from: number): number {
  let end = from;
  while (end < items.length && !isPause(items[end]) && !/^[.;:?!]$/.test((items[end] as Item).lower)) end++;
  return end;
}

/** “her criticism of the plan”, “calls for ‘a fresh start’”: a noun of speech with its matter, named or quoted. */
function topic({ items, lexicons, found }: Context, i: number): Found | undefined {
  const item = items[i] as Item;
  if (!/^(?:of|about|for|on)$/.test(items[i + 1]?.lower ?? '')) return undefined;
  const frames = lexicons.speechNouns.get(item.lower);
  const quoted = frames?.has('of') && items.slice(i + 2, i + 4).some(({ pos }) => pos === 'QUOTE');
  if (!frames?.has('topic') && !frames?.has('owned') && !quoted) return undefined;
  const taken = found.some(
    ({ cue, content, source }) =>
      holds(cue, i) || [...content, ...(source?.spans ?? [])].some((part) => holds(part, i)),
  );
  const to = matterEnd(items, i + 2);
  if (taken || to <= i + 2) return undefined;
  const from = modifiersFrom(items, i);
  const source = ownerOf(items, from);
  if (!source && !frames?.has('topic') && !quoted) return undefined;
  return {
    cue: cueAt(from, i + 2, item.lemma),
    ...(source && { source }),
    content: [{ from: i + 2, to }],
    cueTo: i + 2,
    confidence: 0.55,
    complement: 'phrase',
  };
}

/** End of what a noun of speech is about: before the predicate that the noun is the subject of, as in “her attacks on the mayor ▮ were late”. */
function matterEnd(items: Items, from: number): number {
  const limit = clauseLimit(items, from);
  for (let k = from; k < limit; k++) {
    const { pos, lower } = items[k] as Item;
    if (pos === 'SCONJ' || /^(?:who|which|that|what|how|why|whether)$/.test(lower)) return limit;
    const behind = items[k - 1]?.pos === 'ADV' ? k - 1 : k;
    if (
      finite(items, k) &&
      behind > from &&
      /^(?:NOUN|PROPN|NUM|QUOTE)$/.test(items[behind - 1]?.pos ?? '') &&
      items[k + 1]?.lower !== 'by'
    )
      return behind;
  }
  return limit;
}
