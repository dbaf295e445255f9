import { inClass } from '../lexicons/word-classes';
import { foldName } from '../text/fold';

/** How a word sounds, by the word: the same surnames are looked up again and again. */
const sounds = new Map<string, { readonly key: string; readonly skeleton: string }>();

/**
 * A name's sound as a key: two spellings of one Slavic, Turkic or Arabic name give the same key
 * (Sergei and Sergey, Volkovsky and Volkovskyy, Dmitri and Dmitry, Mohammed and Muhammad).
 */
const soundKey = (word: string): string => soundOf(word).key;

/** Equal for all spellings that may be the same name; a key to look candidates up by, before `sameSound` decides. */
export const skeleton = (word: string): string => soundOf(word).skeleton;

function soundOf(word: string): { readonly key: string; readonly skeleton: string } {
  const known = sounds.get(word);
  if (known) return known;
  const key = foldName(word)
    .replace(/shch|sch/g, 'sh')
    .replace(/tch|cz/g, 'ch')
    .replace(/ks/g, 'x')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/ou/g, 'u')
    .replace(/w/g, 'v')
    .replace(/^ye|^je/g, 'e')
    .replace(/[yj]/g, 'i')
    .replace(/e(?=i)/g, '')
    .replace(/c(?=[aou]|$)/g, 'k')
    .replace(/o(?=di|h?am)/g, 'o')
    .replace(/(.)\1+/g, '$1');
  const sound = { key, skeleton: (key[0] ?? '') + key.slice(1).replace(/[aeiou ]/g, '') };
  if (sounds.size > 20_000) sounds.clear();
  sounds.set(word, sound);
  return sound;
}

/** Whether two spellings differ as transliterations of one name do: by sound key, or by one or two vowels in a long name. */
export function sameSound(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [soundKey(a), soundKey(b)];
  if (x === y) return true;
  if (x.length < 5 || y.length < 5 || x[0] !== y[0]) return false;
  return skeleton(a) === skeleton(b) && Math.abs(x.length - y.length) <= 1;
}

/** The name without “Jr” and the like. */
const withoutSuffix = (words: readonly string[]): readonly string[] =>
  words.length > 1 && inClass(words.at(-1), 'name-suffix') ? words.slice(0, -1) : words;

/** A part of a Korean or Chinese given name, as it is written in Latin letters. */
const syllable = /^(?:[b-df-hj-np-tv-z]|[csz]h|ts)?[aeiouwy]{1,3}(?:ng|[nmlkprh])?$/;

/** “Kim Ji Ho”: the family's name stands first, and neither part of the given name stands for it alone. */
export const isFamilyFirst = (words: readonly string[]): boolean =>
  words.length === 3 && inClass(words[0], 'family-first') && words.slice(1).every((word) => syllable.test(word));

/** The family's name: the last word of a person's name, “Jr” and the like aside, or the first of “Kim Ji Ho”. */
export const surnameOf = (words: readonly string[]): string =>
  isFamilyFirst(words) ? (words[0] as string) : (withoutSuffix(words).at(-1) ?? '');

/** Same surname by sound, and first names that are the same by sound, short for, or an initial of each other. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [withoutSuffix(a), withoutSuffix(b)];
  if (x.length < 2 || y.length < 2) return false;
  if (!sameSound(x.at(-1) as string, y.at(-1) as string)) return false;
  const [first, other] = [x[0] as string, y[0] as string];
  if (first.length === 1 || other.length === 1) return first[0] === other[0];
  if (sameSound(first, other)) return middlesAgree(x, y);
  const short = first.length < other.length ? first : other;
  return short.length >= 3 && first.startsWith(short) && other.startsWith(short) && middlesAgree(x, y);
}

/** Ana B. Ruiz is not Ana M. Ruiz. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 3 || b.length < 3) return true;
  const [x, y] = [a[1] as string, b[1] as string];
  return x[0] === y[0];
}
