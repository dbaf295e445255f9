import type { Token } from '../language/types';
import { inClass } from '../lexicons/word-classes';
import { isCapital, type NameWords } from './name-words';

/** How many words after its comma an apposition is looked through for what a body is. */
const reach = 9;

/**
 * What kind of body the words beside the name that stands in `[from, to)` say it is, in lower case: “retailer” in “the retailer Dyssel”,
 * “Dyssel, the largest online retailer in Osk,” and “Dyssel is a retailer”.
 */
export function callingsOf(words: NameWords, from: number, to: number): string[] {
  const { tokens } = words;
  const before = tokens[from - 1];
  const found =
    before && isCalling(words, from - 1) && before.sentence === tokens[from]?.sentence ? [before.lower] : [];
  const next = tokens[to];
  if (next === undefined || next.sentence !== tokens[from]?.sentence) return found;
  const copula = /^(?:is|was)$/.test(next.lower) && tokens[to + 1]?.pos === 'DET';
  if (next.form !== ',' && !copula) return found;
  const after = calledAfter(words, to + 1);
  return after === undefined ? found : [...found, after];
}

function calledAfter(words: NameWords, from: number): string | undefined {
  const { tokens } = words;
  for (let i = from; i < from + reach && isOfPhrase(tokens[i], tokens[from]); i++) {
    // “a [news] site”
    const goesOn = tokens[i + 1]?.pos === 'NOUN' && isCalling(words, i + 1);
    if (isCalling(words, i) && !goesOn) return ends(tokens, i + 1) ? (tokens[i] as Token).lower : undefined;
  }
  return undefined;
}

/** Whether the token may stand in the phrase of a noun that begins with the first: “its” and a hyphen may. */
const isOfPhrase = (token: Token | undefined, first: Token | undefined): boolean =>
  token !== undefined &&
  token.sentence === first?.sentence &&
  (!/^(?:VERB|AUX|ADP|CCONJ|SCONJ|PUNCT|PRON)$/.test(token.pos) || token.form === '-' || token.lower === 'its');

const isCalling = ({ tokens, lexicons: { descriptions, organisations } }: NameWords, i: number): boolean => {
  const { lower, form } = tokens[i] as Token;
  if (isCapital(form)) return false;
  return [descriptions.firms, descriptions.authorities, descriptions.media, descriptions.bodies, organisations].some(
    (nouns) => nouns.has(lower),
  );
};

/** Whether the apposition may end before the token, or go on about it: not in “a party [official]”, “the group[’s] leader”, “Osk, the bank [said]”. */
function ends(tokens: readonly Token[], i: number): boolean {
  const { pos, form, lower } = tokens[i] ?? {};
  if (form === undefined || /^[,.;()]$/.test(form) || pos === 'ADP') return true;
  return (
    inClass(lower, 'thing-relative') ||
    (pos === 'VERB' && /(?:ed|ing)$/.test(lower ?? '') && tokens[i + 1]?.pos === 'ADP')
  );
}
