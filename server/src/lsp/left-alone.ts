import type { Problem } from '../text/problem';
import { sameUri } from '../workspace/uri';

/** The documents that kept a server busy for too long, and are not looked at. */
export interface LeftAlone {
  has(uri: string): boolean;
  /** Has the document looked at again; false where it was all along. */
  release(uri: string): boolean;
}

export function openLeftAlone(uris: readonly string[]): LeftAlone {
  const left = new Set(uris.map(sameUri));
  return {
    has: (uri) => left.has(sameUri(uri)),
    release: (uri) => left.delete(sameUri(uri)),
  };
}

/** What is said of a desk file that is left alone. */
export const withoutIt: Problem = {
  span: [0, 0],
  message: 'This file kept Hearsay busy for too long: Hearsay does without it until it is changed.',
};
