import type { Statement } from '../reading/types';
import { bySpan, type Span } from '../text/span';

/** Everything of the statement that stands in the text, in order. */
export const partsOf = ({ content, cue, source }: Statement): Span[] => [...content, ...cue, ...source].sort(bySpan);
