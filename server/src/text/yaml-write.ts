import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { YamlValue } from './yaml';
import type { YamlStyle } from './yaml-style';

/** The value on lines of its own, without a line end after the last. */
export function blockLines(value: YamlValue, style: YamlStyle): string[] {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, list) {
      if (style.bracketsLists && list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  if (isSeq(document.contents)) document.contents.flow = false;
  return written(document, style).split('\n');
}

/** The value on one line, as it may stand in brackets. */
export function flowText(value: YamlValue, style: YamlStyle): string {
  if (Array.isArray(value)) return `[${value.map((item) => flowText(item, style)).join(', ')}]`;
  if (value === null || typeof value === 'string') return scalarText(value ?? '', style, undefined, 'flow');
  const pairs = Object.entries(value).map(([key, item]) => `${flowText(key, style)}: ${flowText(item, style)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** The words as they are written there, in the quotation marks given if they need none of their own. */
export function scalarText(
  words: string,
  style: YamlStyle,
  type: Scalar['type'] | undefined,
  place: 'flow' | 'block',
): string {
  const scalar = new Scalar(words);
  // A text in block form has a line of its own for each of its lines; a name has one.
  if (type?.startsWith('QUOTE')) scalar.type = type;
  if (place === 'block') return written(new Document(scalar), style);
  const list = new Document([scalar]);
  if (isSeq(list.contents)) list.contents.flow = true;
  return written(list, style).slice(1, -1);
}

const written = (document: Document, { step, indentsLists, singleQuotes }: YamlStyle): string =>
  document
    .toString({
      indent: step,
      indentSeq: indentsLists,
      lineWidth: 0,
      flowCollectionPadding: false,
      ...(singleQuotes !== undefined && { singleQuote: singleQuotes }),
    })
    .trimEnd();
