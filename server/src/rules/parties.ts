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

/** Finds who may be accused, and follows pronouns and “the man” to whom they go back: to the subject of the sentence or the one before. */
export function partiesOf(copy: Copy): Parties {
  const { tokens, spoken } = copy;
  const names = namesIn(copy);
  const [startingAt, endingAt, firstIn] = [
    new Map<number, Party>(),
    new Map<number, Party>(),
    new Map<number, Party>(),
  ];
  const heads = new Map<string, string>();
  let focus: Focus[] = [];
  let sentence = -1;
  let here: (Party & Focus)[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) {
      close();
      sentence = token.sentence;
    }
    const name = names.get(i);
    const found = name ?? (isOne(token) ? { key: '', to: i + 1 } : nounAt(copy, i));
    if (!found || someOverlaps(spoken, [token.start, token.end])) continue;
    const from = name || isOne(token) ? i : startOf(tokens, i);
    const gender = genderOf(copy, i, found.key);
    const key = name ? name.key : isOne(token) ? keyOf(gender) : described(i, from, gender);
    if (key === undefined) continue;
    const before = here.at(-1);
    // “a man, Leo Pell, …”, “banker Leo Pell”
    if (name && before && isRenamed(tokens, before.to, i)) {
      heads.set((tokens[before.to - 1] as Token).lower, key);
      here.pop();
      here.push({ ...before, key, to: found.to });
    } else here.push({ key, from, to: found.to, place: placeOf(tokens, from, found.to), gender });
    i = found.to - 1;
  }
  close();
  return { tokens, startingAt, endingAt, firstIn };

  /** Ends a sentence: its first subject is what the next one's pronouns go back to. */
  function close(): void {
    for (const party of here) {
      startingAt.set(party.from, party);
      endingAt.set(party.to, party);
    }
    if (here[0]) firstIn.set(sentence, here[0]);
    const first = here.find(({ place }) => place === 'subject') ?? here[0];
    if (first) focus = [first, ...focus.filter(({ key }) => key !== first.key)].slice(0, 3);
    here = [];
  }

  function keyOf(gender: string | undefined): string | undefined {
    const fits = (one: Focus): boolean => !gender || !one.gender || one.gender === gender;
    return (here.slice(0, near).find((one) => one.place === 'subject' && fits(one)) ?? focus.find(fits))?.key;
  }

  function described(i: number, from: number, gender: string | undefined): string | undefined {
    const head = (tokens[i] as Token).lower;
    const isNew = !/^(?:the|this|that|these|those)$/.test((tokens[from] as Token).lower);
    const isCase = copy.lexicons.accused.at(tokens, i)?.entry.kind === 'case';
    const known = isNew ? undefined : (heads.get(head) ?? (isCase ? keyOf(gender) : undefined));
    const key = known ?? `${head}@${i}`;
    heads.set(head, key);
    return key;
  }
}

/** How many words or names before it something is looked for. */
const near = 60;

interface Focus {
  readonly key: string;
  readonly gender: string | undefined;
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
function nounAt({ tokens, lexicons }: Copy, i: number): { key: string; to: number } | undefined {
  const { pos, sentence } = tokens[i] as Token;
  const kind = pos === 'NOUN' || pos === 'ADJ' ? lexicons.accused.at(tokens, i)?.entry.kind : undefined;
  const next = tokens[i + 1];
  if ((kind !== 'person' && kind !== 'case') || (next?.sentence === sentence && next.pos === 'NOUN')) return undefined;
  return { key: '', to: i + 1 };
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

function genderOf({ tokens, lexicons, actorOf }: Copy, i: number, key: string): string | undefined {
  const { lower } = tokens[i] as Token;
  if (/^(?:he|him|his)$/.test(lower)) return 'he';
  if (/^(?:she|her)$/.test(lower)) return 'she';
  if (key) return actorOf(key)?.entry?.pronouns;
  return lexicons.genders.get(lower);
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
