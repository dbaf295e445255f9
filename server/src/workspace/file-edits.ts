import type { Yaml } from '../text/yaml';
import type { YamlEdit } from '../text/yaml-places';
import { baseName } from './uri';

/** The edits of one file that make a change, none where it is so already; or one sentence on why it can't be made. */
export type FileEdits = { readonly edits: readonly YamlEdit[] } | { readonly refused: string };

/** Why nothing can be written into a broken file: what stands in the way, and where; null for a file that is sound. */
export function brokenFile({ broken, problems }: Yaml, text: string, uri: string): string | null {
  const [first] = problems;
  if (!broken || !first) return null;
  const line = text.slice(0, first.span[0]).split('\n').length;
  return `Nothing can be written into ${baseName(uri)} before line ${line} is mended. ${first.message}`;
}

/** Why a file that is sound was left alone all the same. */
export const leftAlone = (uri: string): string =>
  `${baseName(uri)} is written in a way that can’t be added to without changing more than was asked: make this change by hand.`;
