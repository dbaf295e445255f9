import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';
import type { Format } from './format';
import { streamed } from './streamed';

/** What the safe fixes would change, as a patch that `git apply` and `patch -p1` take. */
export const diff: Format = {
  pieces(outcome) {
    if (!('review' in outcome) || outcome.mended === undefined) return [];
    const { text } = outcome.review.reading.article;
    return text === outcome.mended ? [] : [patchOf(outcome.file, text, outcome.mended)];
  },
  open: () => streamed('', '', ''),
};

function patchOf(file: string, before: string, after: string): string {
  const patch = structuredPatch(file, file, before, after);
  return `--- ${named('a', file)}\n+++ ${named('b', file)}\n${formatPatch(patch, OMIT_HEADERS)}`;
}

/** The name as git writes it: between quotation marks where it has a sign that would be misread, with a tab behind where it has a blank. */
function named(side: 'a' | 'b', file: string): string {
  const path = file.startsWith('/') ? file : `${side}/${file}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that git escapes
  if (/["\\\0-\x1f\x7f]/.test(path)) return `"${path.replace(/["\\]/g, '\\$&').replace(controls, octal)}"`;
  return path.includes(' ') ? `${path}\t` : path;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that git escapes
const controls = /[\0-\x1f\x7f]/g;
const octal = (sign: string): string => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`;
