import type { Span } from '../text/span';
import type { Article } from './types';

/** The words of the span as they are read, without the markup between them. */
export const wordsAt = ({ prose }: Article, span: Span): string => prose.slice(...span).replaceAll('\u2060', '');
