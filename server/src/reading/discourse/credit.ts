import type { Span } from '../../text/span';
import type { Draft } from '../reports/statements';

/** A statement whose source is a name printed beside its words, with no verb between. */
export const credited = (
  by: string,
  source: Span,
  words: Pick<Draft, 'block' | 'content' | 'quotations' | 'confidence'>,
): Draft => ({
  by,
  ...words,
  cue: [],
  source: [source],
  sourceHead: source,
  how: 'credit',
  verb: '',
  kind: 'direct',
  complement: 'quotation',
});

/** A full name, in two to four words, that a full stop touches. */
const gluedName = /[.?!…](\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})$/u;
/** How many UTF-16 units of words a name that touches them must have before it. */
const enough = 20;

/** The name that ends the span right after its last full stop: “… to go on.Ana Ruiz”. */
export function nameGluedTo(prose: string, [start, end]: Span): Span | undefined {
  const name = gluedName.exec(prose.slice(start, end));
  return name && name.index >= enough ? [end - (name[1] as string).length, end] : undefined;
}

/** Whether nobody is named as the speaker of the quotation. */
export const awaitsCredit = ({ source, kind, how }: Draft): boolean =>
  kind === 'direct' && (source.length === 0 || how === 'goes-on');
