import type { Article } from '../../article/types';
import type { Span } from '../../text/span';
import type { Draft } from '../reports/statements';
import type { Quotation } from '../types';
import type { Unit } from '../units';

/** “…” — Ana Ruiz: a quotation with its speaker's name behind a dash, at the end of the line. */
export function signature(
  article: Article,
  { items, block }: Unit,
  quotations: readonly Quotation[],
): Draft | undefined {
  const [quotation, dash, ...name] = items;
  if (
    quotation?.pos !== 'QUOTE' ||
    !dash ||
    !/^\W$/.test(dash.form) ||
    !/^[-–—―]/.test(article.text.slice(dash.start, dash.end))
  )
    return undefined;
  const first = name[0];
  const last = name.at(-1);
  if (
    !first ||
    !last ||
    name.length > 8 ||
    !/^[A-Z]/.test(first.form) ||
    name.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  )
    return undefined;
  const source: Span = [first.start, last.end];
  return {
    by: 'credit',
    block,
    content: [(quotations[quotation.quotation] as Quotation).content],
    cue: [],
    source: [source],
    sourceHead: source,
    verb: '',
    confidence: 0.9,
    quotations: [quotation.quotation],
    kind: 'direct',
    complement: 'quotation',
  };
}

/** “… to go on.Ana Ruiz”: the speaker's name stands inside the marks, right behind the last full stop. */
export function signedInside(
  article: Article,
  { items, block }: Unit,
  quotations: readonly Quotation[],
): Draft | undefined {
  const quotation = items[0]?.quotation === undefined ? undefined : quotations[items[0].quotation];
  if (!quotation || items.some(({ pos }) => pos !== 'QUOTE' && pos !== 'PUNCT')) return undefined;
  const [start, end] = quotation.content;
  const name = gluedName.exec(article.prose.slice(start, end));
  if (!name || name.index < 20) return undefined;
  const source: Span = [end - (name[1] as string).length, end];
  return {
    by: 'credit',
    block,
    content: [[start, source[0]]],
    cue: [],
    source: [source],
    sourceHead: source,
    verb: '',
    confidence: 0.85,
    quotations: [items[0]?.quotation as number],
    kind: 'direct',
    complement: 'quotation',
  };
}

/** A paragraph without marks that ends in a name right behind its last full stop: words pulled out of the story. */
export function signedParagraph(article: Article, index: number, quotations: readonly Quotation[]): Draft | undefined {
  const [start, end] = (article.blocks[index] as Article['blocks'][number]).body;
  const name = gluedName.exec(article.prose.slice(start, end));
  if (!name || name.index < 20 || quotations.some((quotation) => quotation.block === index)) return undefined;
  const source: Span = [end - (name[1] as string).length, end];
  return {
    by: 'credit',
    block: index,
    content: [[start, source[0]]],
    cue: [],
    source: [source],
    sourceHead: source,
    verb: '',
    confidence: 0.85,
    quotations: [],
    kind: 'indirect',
    complement: 'clause',
  };
}

/** A full name, in two to four words, that a full stop touches. */
const gluedName = /[.?!…](\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})$/u;
