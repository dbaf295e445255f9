import type { Item } from '../../syntax/item';
import type { Span } from '../../text/span';

/**
 * The name that a line is, alone or with who that is: “— Ana Ruiz, teacher”. Nothing for a line that says more, and for one that is
 * a single word.
 */
export function nameOfLine(items: readonly Item[]): { readonly source: Span; readonly head: Span } | undefined {
  const name = items.slice(items.findIndex(({ form }) => !/^[-–—―(]+$/.test(form)));
  const last = name.findLast(({ pos }) => pos !== 'PUNCT');
  if (!last || name.some(({ pos }) => /^(?:VERB|AUX|QUOTE)$/.test(pos))) return undefined;
  const end = name.findIndex(({ pos }) => pos !== 'PROPN');
  const [first, ...others] = end < 0 ? name : name.slice(0, end);
  const lastOfName = others.at(-1);
  if (!first || !lastOfName || !/^[,.()]?$/.test(name[end]?.form ?? '')) return undefined;
  return { source: [first.start, last.end], head: [first.start, lastOfName.end] };
}
