import { foldName } from '../text/fold';

/**
 * A name's sound as a key: two spellings of one Slavic, Turkic or Arabic name give the same key
 * (Sergei and Sergey, Zelensky and Zelenskyy, Dmitri and Dmitry, Mohammed and Muhammad).
 */
export function soundKey(word: string): string {
  return foldName(word)
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
}

/** Whether two spellings differ as transliterations of one name do: by sound key, or by one or two vowels in a long name. */
export function sameSound(a: string, b: string): boolean {
  const [x, y] = [soundKey(a), soundKey(b)];
  if (x === y) return true;
  if (x.length < 5 || y.length < 5 || x[0] !== y[0]) return false;
  return x.replace(/[aeiou ]/g, '') === y.replace(/[aeiou ]/g, '') && Math.abs(x.length - y.length) <= 1;
}
