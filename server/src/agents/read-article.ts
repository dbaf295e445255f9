import { parseArticle } from '../article/parse';
import { read } from '../reading/reading';
import type { Reading } from '../reading/types';
import type { OpenedArticle } from './newsroom';

/** The article as it is read by the desk that counts for it. */
export const readingOf = ({ text, format, desk }: OpenedArticle): Reading =>
  read(parseArticle(text, format), desk.actors, desk.lexicons);
