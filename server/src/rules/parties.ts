import { rangeIn } from '../language/tokens-in';
import type { Token } from '../language/types';
import { inClass } from '../lexicons/word-classes';
import { someOverlaps } from '../text/span-index';
import type { Copy } from './copy';

/** Words that stand for somebody who may be accused of something. */
export interface Party {
  /** The same for all words that mean the same one, as far as can be told: an actor's id, or a name of its own for “a man”. */
  readonly key: string;
  /** The tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Whether it may be the subject of a clause, may own what follows, or is neither. */
  readonly place: 'subject' | 'owner' | 'other';
}

/** Who may be accused, outside quotations. */
export interface Parties {
  readonly tokens: readonly Token[];
  /** By the first token, and by the one after the last. */
  readonly startingAt: ReadonlyMap<number, Party>;
  readonly endingAt: ReadonlyMap<number, Party>;
  /** The first of each sentence. */
  readonly firstIn: ReadonlyMap<number, Party>;
}

/** Finds who may be accused. Whom a pronoun means, the reading says; where it knows nobody, it is a subject without a name. */
export function partiesOf(copy: Copy): Parties {
  const { tokens, spoken } = copy;
  const names = namesIn(copy);
  const meant = pronounsIn(copy);
  const subjects = new Subjects();
  const heads = new Map<string, string>();
  const parties: Told[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { sentence, start, end } = tokens[i] as Token;
    if (tokens[i - 1]?.sentence !== sentence) subjects.begin();
    const found = partyFrom(i);
    if (!found || someOverlaps(spoken, [start, end])) continue;
    const before = parties.at(-1);
    // “a man, Leo Pell, …”, “banker Leo Pell”
    if (names.has(i) && before && isRenamed(tokens, before.to, i)) {
      heads.set((tokens[before.to - 1] as Token).lower, found.key);
      parties.pop();
      parties.push(subjects.rename({ ...before, key: found.key, to: found.to }));
    } else parties.push(subjects.meet(found));
    i = found.to - 1;
  }
  return { tokens, ...byPlace(tokens, parties) };

  function partyFrom(i: number): Told | undefined {
    const token = tokens[i] as Token;
    const name = names.get(i);
    if (name) return told(name.key, i, name.to, copy.actorOf(name.key)?.entry?.pronouns);
    const gender = genderOf(copy, token);
    if (isOne(token)) {
      const key = meant.get(i) ?? subjects.nearest(gender);
      return key && (meant.has(i) || isNameless(key)) ? told(key, i, i + 1, gender) : undefined;
    }
    if (!isDescription(copy, i)) return undefined;
    const from = startOf(tokens, i);
    return told(described(i, from, gender), from, i + 1, gender);
  }

  function told(key: string, from: number, to: number, gender: string | undefined): Told {
    return { key, from, to, place: placeOf(tokens, from, to), gender };
  }

  /** “the man” is the one told of before, and “the suspect” whom the case is about. */
  function described(i: number, from: number, gender: string | undefined): string {
    const head = (tokens[i] as Token).lower;
    const isKnown = inClass((tokens[from] as Token).lower, 'known-determiner');
    const isCase = copy.lexicons.accused.at(tokens, i)?.entry.kind === 'case';
    const known = isKnown ? (heads.get(head) ?? (isCase ? subjects.nearest(gender) : undefined)) : undefined;
    const key = known ?? `${head}@${i}`;
    heads.set(head, key);
    return key;
  }
}

/** How many words or names before it something is looked for. */
const near = 60;

interface Told extends Party {
  readonly gender: string | undefined;
}

/** A key that was made here, for somebody without a name. */
const isNameless = (key: string): boolean => key.includes('@');

/** The parties that sentences are about, as they are met: the subjects of this one, then the first subject of each before it. */
class Subjects {
  #here: Told[] = [];
  #before: Told[] = [];

  begin(): void {
    const first = this.#here.find(({ place }) => place === 'subject') ?? this.#here[0];
    if (first) this.#before = [first, ...this.#before.filter(({ key }) => key !== first.key)].slice(0, 3);
    this.#here = [];
  }

  meet(party: Told): Told {
    this.#here.push(party);
    return party;
  }

  /** Puts the party in the place of the last one. */
  rename(party: Told): Told {
    this.#here.pop();
    return this.meet(party);
  }

  nearest(gender: string | undefined): string | undefined {
    const fits = (one: Told): boolean => !gender || !one.gender || one.gender === gender;
    const here = this.#here.slice(0, near).find((one) => one.place === 'subject' && fits(one));
    return (here ?? this.#before.find(fits))?.key;
  }
}

function byPlace(tokens: readonly Token[], parties: readonly Party[]): Omit<Parties, 'tokens'> {
  const firstIn = new Map<number, Party>();
  for (const party of parties) {
    const { sentence } = tokens[party.from] as Token;
    if (!firstIn.has(sentence)) firstIn.set(sentence, party);
  }
  return {
    startingAt: new Map(parties.map((party) => [party.from, party])),
    endingAt: new Map(parties.map((party) => [party.to, party])),
    firstIn,
  };
}

/** Whom the reading takes each pronoun for, by its token: somebody with a name. */
function pronounsIn({ tokens, mentions, mentionsOf }: Copy): Map<number, string> {
  const meant = new Map<number, string>();
  for (const { actor, form, span } of mentions) {
    if (actor === null || !/^(?:pronoun|possessive)$/.test(form)) continue;
    const token = rangeIn(tokens, span)[0];
    if (isOne(tokens[token] as Token) && mentionsOf(actor).some((other) => other.form === 'name'))
      meant.set(token, actor);
  }
  return meant;
}

/** Where a person or a body is named, by the first token; courts, police and the like are left out. */
function namesIn({ tokens, mentions, actorOf, lexicons }: Copy): Map<number, { key: string; to: number }> {
  const names = new Map<number, { key: string; to: number }>();
  for (const { actor: id, form, span } of mentions) {
    const actor = actorOf(id);
    if (!actor || form === 'pronoun' || form === 'metonym' || !/^(?:person|organisation)$/.test(actor.kind)) continue;
    const [from, to] = rangeIn(tokens, span);
    // “Officer Ana Ruiz”, “Osk Crown Court”
    const decides = tokens
      .slice(Math.max(0, from - 1), to)
      .some((_, i) => lexicons.accused.at(tokens, Math.max(0, from - 1) + i)?.entry.kind === 'authority');
    if (to > from && !decides) names.set(from, { key: actor.id, to });
  }
  return names;
}

const isOne = ({ lower, pos }: Token): boolean => /^(?:PRON|DET)$/.test(pos) && inClass(lower, 'party-pronoun');

/** “a man”, “the suspect”: the noun is the last of its phrase. */
function isDescription({ tokens, lexicons }: Copy, i: number): boolean {
  const { pos, sentence } = tokens[i] as Token;
  const kind = pos === 'NOUN' || pos === 'ADJ' ? lexicons.accused.at(tokens, i)?.entry.kind : undefined;
  const next = tokens[i + 1];
  return (kind === 'person' || kind === 'case') && !(next?.sentence === sentence && next.pos === 'NOUN');
}

/** The first token of the noun phrase that ends with the noun. */
function startOf(tokens: readonly Token[], noun: number): number {
  let from = noun;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[noun]?.sentence && isPremodifier(tokens, from - 1)) from--;
  return from;
}

const isPremodifier = (tokens: readonly Token[], i: number): boolean =>
  /^(?:DET|ADJ|NUM|NOUN)$/.test(tokens[i]?.pos ?? '') || tokens[i]?.lower === '-';

/** Whether only a comma stands between a description and a name, or nothing. */
const isRenamed = (tokens: readonly Token[], end: number, name: number): boolean =>
  end === name || (end + 1 === name && tokens[end]?.lower === ',');

function placeOf(tokens: readonly Token[], from: number, to: number): Party['place'] {
  const first = tokens[from] as Token;
  const next = tokens[to];
  if (/^(?:his|their)$/.test(first.lower) || (next && /^'s?$/.test(next.form))) return 'owner';
  if (first.lower === 'her') return /^(?:NOUN|ADJ)$/.test(next?.pos ?? '') ? 'owner' : 'other';
  if (/^(?:him|them)$/.test(first.lower)) return 'other';
  if (/^(?:he|she|they)$/.test(first.lower)) return 'subject';
  const before = tokens[from - 1];
  if (!before || before.sentence !== first.sentence) return 'subject';
  const opens = /^(?:PUNCT|CCONJ|SCONJ|ADV)$/.test(before.pos) || inClass(before.lower, 'subordinating');
  return opens || inClass(before.lower, 'day') || inClass(before.lower, 'clause-before-party') ? 'subject' : 'other';
}

function genderOf({ lexicons }: Copy, { lower }: Token): string | undefined {
  if (/^(?:he|him|his)$/.test(lower)) return 'he';
  return /^(?:she|her)$/.test(lower) ? 'she' : lexicons.genders.get(lower);
}

/** The one who is the subject of the verb, as far as can be told: the nearest subject before it, or whom “who” goes back to. */
export function subjectOf({ tokens, endingAt }: Parties, verb: number): Party | undefined {
  let isRelative = false;
  for (let i = verb; i > 0 && i > verb - near && tokens[i - 1]?.sentence === tokens[verb]?.sentence; i--) {
    const party = endingAt.get(i);
    if (party && (isRelative ? party.place !== 'owner' : party.place === 'subject')) return party;
    isRelative ||= /^(?:who|which)$/.test((tokens[i - 1] as Token).lower);
  }
  return undefined;
}

/** The one whose name or description begins at the token or the one after it, in the same sentence. */
export const partyAt = ({ tokens, startingAt }: Parties, i: number): Party | undefined =>
  [i, i + 1]
    .filter((at) => tokens[at]?.sentence === tokens[i - 1]?.sentence)
    .map((at) => startingAt.get(at))
    .find((party) => party !== undefined);

/** The one that owns what comes at the token, with at most two words between. */
export const ownerAt = ({ tokens, endingAt }: Parties, i: number): Party | undefined =>
  [i, i - 1, i - 2, i - 3]
    .filter((at) => tokens[at - 1]?.sentence === tokens[i]?.sentence)
    .map((at) => endingAt.get(at))
    .find((party) => party?.place === 'owner');
