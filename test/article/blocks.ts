import { expect } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import type { Block, Format } from '../../server/src/article/types';
import { slice } from '../../server/src/text/span';

/**
 * The blocks of the text, one a line, each as `kind: its words`; before the words stand a dateline in round brackets or a speaker
 * label in square ones, behind them the number of the block that introduces it. Line ends inside a block are shown as `/`.
 */
export function check(text: string, format: Format, ...expected: string[]): void {
  const { blocks } = parseArticle(text, format);
  const shown = ({ kind, body, dateline, label, introducedBy }: Block) => {
    const words = slice(text, body).replace(/\r\n|[\r\n]/g, '/');
    const before = `${dateline ? `(${slice(text, dateline)}) ` : ''}${label ? `[${slice(text, label)}] ` : ''}`;
    return `${kind}: ${before}${words}${introducedBy === undefined ? '' : ` ← ${introducedBy}`}`;
  };
  expect(blocks.map(shown)).toEqual(expected);
}

export const ferry = 'The ferry stayed in port on Friday, and nobody said why.';
export const bridge = 'The bridge was closed at noon, the harbour office said.';
