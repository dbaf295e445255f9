import { readingText } from '../report/reading-text';
import { whatWasRead } from '../report/what-was-read';
import type { Current } from './reviews';

/** How the article is read, as lines to look at. */
export const readingShown = ({ review: { reading }, desk: { lexicons } }: Current): string =>
  readingText(reading.article.text, whatWasRead(reading, lexicons));
