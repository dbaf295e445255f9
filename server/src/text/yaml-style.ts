import { type Document, isCollection, isMap, isScalar, isSeq, type Node, visit } from 'yaml';

/** How a YAML text is written, for what is added to look the same. */
export interface YamlStyle {
  readonly lineEnd: '\n' | '\r\n';
  /** Blanks by which a map or a list stands in from the key above it. */
  readonly step: number;
  /** Whether lists stand in from their key, too. */
  readonly indentsLists: boolean;
  /** Whether lists of plain words stand in brackets. */
  readonly bracketsLists: boolean;
  /** Undefined where the text has no quotation marks, or both kinds. */
  readonly singleQuotes: boolean | undefined;
}

/** The column of the offset: how many units stand before it on its line. */
export const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** The style of most places in the text; where it has no such place, what is usual. */
export function styleOf(document: Document.Parsed, text: string): YamlStyle {
  const steps: number[] = [];
  const listSteps: number[] = [];
  const wordLists: boolean[] = [];
  const quotes = new Set<string>();
  visit(document, {
    Scalar: (_, { type }) => void (type?.startsWith('QUOTE') && quotes.add(type)),
    Map(_, map) {
      if (map.flow) return;
      const column = columnOf(text, start(map));
      for (const { value } of map.items) {
        if (isSeq(value) && value.items.length > 0 && value.items.every((item) => isScalar(item)))
          wordLists.push(value.flow === true);
        if (!isCollection(value) || value.flow) continue;
        const step = columnOf(text, start(value as Node)) - column;
        (isMap(value) ? steps : listSteps).push(step);
      }
    },
  });
  const lists = most(listSteps) ?? 2;
  return {
    lineEnd: /\r\n/.test(text) ? '\r\n' : '\n',
    // Lists that don't stand in are written right only with the usual step.
    step: lists === 0 ? 2 : Math.max(1, most(steps) ?? lists),
    indentsLists: lists > 0,
    bracketsLists: most(wordLists) ?? true,
    singleQuotes: quotes.size === 1 ? quotes.has('QUOTE_SINGLE') : undefined,
  };
}

const start = (node: Node): number => node.range?.[0] ?? 0;

/** The value that is there most often; the first of several. */
function most<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const top = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === top)?.[0];
}
