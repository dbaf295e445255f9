import { slice } from '../text/span';
import type { Article } from './types';

/** The headline on one line, or the title in front matter; empty where there is neither. */
export function headlineOf({ blocks, prose, frontMatter }: Article): string {
  const block = blocks.find(({ kind }) => kind === 'headline');
  const words = block ? slice(prose, block.body).replaceAll('\u2060', '') : (frontMatter?.title ?? '');
  return words.replace(/\s+/g, ' ').trim();
}
