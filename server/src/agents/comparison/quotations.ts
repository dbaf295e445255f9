import type { Quotation } from '../../reading/types';
import { commonWords } from '../../text/common-words';
import { slice } from '../../text/span';
import type { Change } from './change';
import { type Version, wordsIn } from './version';

/** The share of words, in order, by which a quotation is taken for another version of one. */
const leastShared = 0.5;
/** Shorter quotations are alike by chance. */
const fewestWords = 3;
/** How many pairs of words are compared for one quotation. */
const mostCompared = 400_000;

interface Quoted {
  readonly quotation: Quotation;
  readonly shown: string;
  readonly words: readonly string[];
  /** The words with a blank round each, to be looked for in others. */
  readonly key: string;
}

/** What became of quotations: altered, made out of a paraphrase, new, without their marks, gone. */
export function changesOfQuotations(before: Version, after: Version): Change[] {
  const [old, now] = [quotedIn(before), quotedIn(after)];
  const oldWords = `${old.map(({ key }) => key).join('|')}|${spokenTogether(before)}`;
  const [oldText, nowText] = [before, after].map(({ reading }) => keyOf(wordsIn(reading.article.prose))) as [
    string,
    string,
  ];
  const kept = new Set<Quoted>();
  const changed = new Set(now.filter((quoted) => !isKept(quoted, oldWords)));
  for (const quoted of now)
    for (const earlier of old) if (!changed.has(quoted) && sameWords(quoted, earlier)) kept.add(earlier);
  const changes = [...changed].map((quoted): Change => {
    const earlier = likest(
      quoted,
      old.filter((one) => !kept.has(one)),
    );
    if (earlier) kept.add(earlier);
    return changeOf(quoted, earlier, oldText);
  });
  const left = old.filter((one) => !kept.has(one) && !isKept(one, spokenTogether(after)));
  return [...changes, ...left.map((one) => goneOf(one, nowText))];
}

function quotedIn({ reading, quotations }: Version): Quoted[] {
  return quotations.flatMap((quotation) => {
    const shown = slice(reading.article.prose, quotation.content);
    const words = wordsIn(shown);
    return words.length === 0 ? [] : [{ quotation, shown, words, key: keyOf(words) }];
  });
}

const keyOf = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** All quoted words of each speaker in order: one version may part what the other quotes in one piece. */
function spokenTogether({ reading, statements }: Version): string {
  const by = new Map<string | null, string[]>();
  for (const { actor, quotations } of statements)
    for (const i of quotations) {
      const content = reading.quotations[i]?.content;
      if (content) by.set(actor, [...(by.get(actor) ?? []), ...wordsIn(slice(reading.article.prose, content))]);
    }
  return [...by.values()].map(keyOf).join('|');
}

/** Whether the words are quoted there, but for what brackets and dots say was changed or left out. */
const isKept = ({ shown, key }: Quoted, there: string): boolean =>
  there.includes(key) ||
  shown.split(/\[[^[\]]{0,200}\]|…|\.\s?\.\s?\./).every((piece) => {
    const words = wordsIn(piece);
    return words.length === 0 || there.includes(keyOf(words));
  });

/** Whether one of the two gives words of the other and none besides. */
const sameWords = (a: Quoted, b: Quoted): boolean => isKept(a, b.key) || isKept(b, a.key);

function likest(quoted: Quoted, others: readonly Quoted[]): Quoted | undefined {
  let [best, most, left]: [Quoted | undefined, number, number] = [undefined, 0, mostCompared];
  if (quoted.words.length < fewestWords) return undefined;
  for (const other of others) {
    const [short, long] = [quoted.words.length, other.words.length].sort((a, b) => a - b) as [number, number];
    if (short < fewestWords || short / long < leastShared) continue;
    left -= short * long;
    if (left < 0) break;
    const share = commonWords(quoted.words, other.words) / long;
    if (share >= leastShared && share > most) [best, most] = [other, share];
  }
  return best;
}

function changeOf({ quotation, shown, words, key }: Quoted, earlier: Quoted | undefined, oldText: string): Change {
  const after = { after: shown, afterAt: quotation.span[0] };
  if (earlier) {
    const lost = earlier.words.filter((word) => !words.includes(word));
    const put = words.filter((word) => !earlier.words.includes(word));
    const told = [
      lost.length > 0 && `lost “${lost.slice(0, 8).join(' ')}”`,
      put.length > 0 && `got “${put.slice(0, 8).join(' ')}”`,
    ];
    const note = told.some(Boolean)
      ? `The quotation ${told.filter(Boolean).join(' and ')}.`
      : 'The words of the quotation stand in another order.';
    return { kind: 'quotation-altered', before: earlier.shown, beforeAt: earlier.quotation.span[0], ...after, note };
  }
  return oldText.includes(key)
    ? { kind: 'quotation-made', ...after, note: 'The version before has these words without quotation marks.' }
    : { kind: 'quotation-new', ...after, note: 'The version before does not quote these words: check who said them.' };
}

function goneOf({ quotation, shown, words, key }: Quoted, nowText: string): Change {
  const before = { before: shown, beforeAt: quotation.span[0] };
  return words.length >= fewestWords && nowText.includes(key)
    ? { kind: 'quotation-unmarked', ...before, note: 'The words are still there, but not as a quotation.' }
    : { kind: 'quotation-gone', ...before, note: 'The quotation is left out.' };
}
