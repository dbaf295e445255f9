import type { Token } from '../language/types';
import { foldName } from '../text/fold';
import { isCapital } from './name-words';

/** A form of a name that is known beforehand, word by word. */
export interface KnownForm<Owner> {
  readonly words: readonly string[];
  readonly owner: Owner;
  /** Whether it counts without a capital too. */
  readonly anyCase: boolean;
}

export type KnownForms<Owner> = ReadonlyMap<string, readonly KnownForm<Owner>[]>;

/** The forms by their first word, the longest first. */
export function formTable<Owner>(forms: Iterable<KnownForm<Owner>>): KnownForms<Owner> {
  const table = new Map<string, KnownForm<Owner>[]>();
  for (const form of forms) {
    const words = withoutPossessive(form.words);
    const first = words[0];
    if (!first) continue;
    const list = table.get(first);
    if (list) list.push({ ...form, words });
    else table.set(first, [{ ...form, words }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** “Ukraine's military” as its words: the “s” of a possessive is none, that of “U.S.” is one. */
const withoutPossessive = (words: readonly string[]): readonly string[] =>
  words.filter((word, i) => word !== 's' || (words[i - 1] ?? '').length < 2);

/** The token without its marks, in lower case: “u s” for “U.S.”. */
const wordOf = ({ lower }: Token): string => (/^[a-z]+$/.test(lower) ? lower : foldName(lower));

/** The longest known form that begins at the token, and the token after it. */
export function knownAt<Owner>(
  tokens: readonly Token[],
  i: number,
  forms: KnownForms<Owner>,
): { readonly form: KnownForm<Owner>; readonly to: number } | undefined {
  const token = tokens[i];
  if (!token || forms.size === 0) return undefined;
  const word = wordOf(token);
  const blank = word.indexOf(' ');
  const list = forms.get(blank < 0 ? word : word.slice(0, blank));
  for (const form of list ?? []) {
    const to = endOf(tokens, i, form);
    if (to > i) return { form, to };
  }
  return undefined;
}

function endOf<Owner>(tokens: readonly Token[], i: number, { words, anyCase }: KnownForm<Owner>): number {
  let [to, k, upper] = [i, 0, false];
  for (; k < words.length; to++) {
    const token = tokens[to];
    if (!token || token.sentence !== tokens[i]?.sentence) return i;
    const word = wordOf(token);
    const isMark = word === '' && k > 0 && /^(?:[-.&]|'s?)$/.test(token.form);
    if (isMark) continue;
    for (const part of word.split(' ')) if (words[k++] !== part) return i;
    upper ||= isCapital(token.form);
  }
  return upper || anyCase ? to : i;
}
