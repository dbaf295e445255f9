import { lexiconData } from '../lexicons/data.generated';
import { inClass, wordClass } from '../lexicons/word-classes';
import type { Span } from '../text/span';
import { trimmed } from '../text/span';

const abbreviations = new Map(
  lexiconData.abbreviations.flatMap(({ terms, kind }) => terms.map((term) => [term, kind] as const)),
);
const firstNames = new Set(lexiconData.givenNames.flatMap(({ terms }) => terms));
const terminator = /[.!?…]+["”’'»)\]\u2060]*/g;
const starters = wordClass('sentence-starter');

/** Whether the word opens sentences more often than it is a name. */
const isStarter = (word: string): boolean => /^[A-Z]/.test(word) && starters.has(word.toLowerCase());

/** The sentences of a stretch of prose, each without the white space round it. A sentence may end inside quotation marks. */
export function splitSentences(prose: string, [from, to]: Span): Span[] {
  const spans: Span[] = [];
  let start = from;
  const within = prose.slice(0, to);
  terminator.lastIndex = from;
  for (let match = terminator.exec(within); match; match = terminator.exec(within)) {
    const end = match.index + match[0].length;
    if (end < to && !endsHere(prose, match.index, match[0], end, start)) continue;
    push(end);
  }
  push(to);
  return spans;

  function push(end: number): void {
    const span = trimmed(prose, [start, end]);
    if (/[^\s\u2060]/.test(prose.slice(...span))) spans.push(span);
    start = end;
  }
}

/** The next few units that are no markup, which may be long: the address of a link. */
function unmasked(prose: string, from: number): string {
  let words = '';
  for (let at = from; at < prose.length && words.length < 40; at++) if (prose[at] !== '\u2060') words += prose[at];
  return words;
}

/** What sort of abbreviation the word is; letters with points, as “U.S”, may end a sentence or not. */
const abbreviationKind = (word: string) =>
  abbreviations.get(word.toLowerCase()) ?? (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) ? 'ambiguous' : undefined);

function endsHere(prose: string, at: number, mark: string, end: number, start: number): boolean {
  const next = prose[end] as string;
  if (!/\s/.test(next)) return missingSpace(prose, at, mark, end);
  const after = /^\s*(["“”‘'«([]*)([\p{L}\p{N}]?)(\S*)/u.exec(unmasked(prose, end));
  if (!after) return true;
  const letter = after[2] as string;
  if (/\p{Ll}/u.test(letter)) return false;
  if (!mark.startsWith('.') || mark.startsWith('...')) return true;
  const word = /[\p{L}\p{N}.'’&]*$/u.exec(prose.slice(Math.max(start, at - 24), at))?.[0] ?? '';
  // “Col. (ret.) Ana Ruiz”
  const bracketed = mark === '.)' && prose[at - word.length - 1] === '(' && abbreviations.get(word) === 'title';
  if (/["”’'»)\]]$/.test(mark)) return !bracketed;
  if (/^\p{Lu}$/u.test(word)) return word === 'I';
  const kind = abbreviationKind(word);
  if (kind === 'title') return false;
  const starter = isStarter((letter + after[3]).replace(/[^\p{L}].*$/u, ''));
  if (kind === 'before-detail') return !/\p{N}/u.test(letter) && (starter || word === word.toLowerCase());
  if (kind === 'ambiguous') return after[1] !== '' || starter || beginsClause(word, prose.slice(end, end + 60));
  return true;
}

/**
 * Whether a sentence begins behind an abbreviation that may end one: behind an hour, unless its zone or day follows; behind others,
 * with several people and their verb, or with a first name and another: “in the U.S. Critics said”, but “the U.S. Senate said”.
 */
function beginsClause(abbreviation: string, after: string): boolean {
  const [, first = '', second = ''] = /^\s+(\p{Lu}[\p{L}’'-]*)\s+([\p{L}’'-]+)/u.exec(after) ?? [];
  if (first === '') return false;
  if (/^[ap]\.m$/i.test(abbreviation))
    return !inClass(first.toLowerCase(), 'behind-hour') && !/^\p{Lu}{2,4}$/u.test(first);
  const verb = inClass(second, 'plain-verb');
  return (/\p{Ll}s$/u.test(first) && verb) || (firstNames.has(first) && /^\p{Lu}\p{Ll}/u.test(second));
}

/** “obstacles.The statements”: a full stop, no blank, a capital; not an address, an initial or an abbreviation. */
function missingSpace(prose: string, at: number, mark: string, end: number): boolean {
  if (!/^[.!?]["”]?$/.test(mark)) return false;
  const before = /[\p{L}\p{N}@/.:-]*$/u.exec(prose.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  return (
    /\p{Ll}{3}$/u.test(before) &&
    !/[@/.:]/.test(before) &&
    /^\p{Lu}\p{Ll}*(?:[\s,’']|\p{Ll}\s)/u.test(prose.slice(end, end + 30)) &&
    !/^(?:title)$/.test(abbreviations.get(before.toLowerCase()) ?? '')
  );
}
