import type { Item } from '../../syntax/item';
import type { Span } from '../../text/span';

/** More words than these describe nobody beside their name. */
const longest = 12;

/**
 * The name that a line is, alone or with who that is: “— Ana Ruiz, teacher”. Nothing for a line that says more, and for one that is
 * a single word.
 */
export function nameOfLine(items: readonly Item[]): { readonly source: Span; readonly head: Span } | undefined {
  const from = items.findIndex(({ form }) => !/^[-–—―(]+$/.test(form));
  const name = items.slice(Math.max(0, from));
  const last = name.findLast(({ pos }) => pos !== 'PUNCT');
  if (!last || name.length > longest || name.some(({ pos }) => /^(?:VERB|AUX|QUOTE)$/.test(pos))) return undefined;
  const end = name.findIndex(({ pos }) => pos !== 'PROPN');
  const words = end < 0 ? name : name.slice(0, end);
  const next = name[words.length];
  if (words.length < 2 || words.length > 5 || (next && !/^[,.()]$/.test(next.form))) return undefined;
  const [first, lastOfName] = [words[0] as Item, words.at(-1) as Item];
  return { source: [first.start, last.end], head: [first.start, lastOfName.end] };
}
