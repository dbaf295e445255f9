import type { ActorsFile } from '../actors/types';
import type { Article } from '../article/types';
import { withHiddenVerbs } from '../language/hidden-verbs';
import { tag } from '../language/tagger';
import type { Lexicons } from '../lexicons/lexicons';
import { type Stopwatch, unwatched } from '../text/stopwatch';
import { findStatements } from './discourse/find-statements';
import { findQuotations } from './quotations/find-quotations';
import { resolve } from './speakers/resolve';
import type { Reading } from './types';
import { units } from './units';
import { spokenSpans } from './voice';

/** Reads the article: its words, quotations, statements, and who speaks them. The same article and desk give the same reading. */
export function read(
  article: Article,
  actorsFile: ActorsFile,
  lexicons: Lexicons,
  watch: Stopwatch = unwatched,
): Reading {
  const tokens = watch('words', () => withHiddenVerbs(tag(article), lexicons));
  const { quotations, strayMarks } = watch('quotations', () => findQuotations(article, lexicons));
  const drafts = watch('statements', () => {
    const items = units(article, tokens, quotations, lexicons);
    return findStatements(article, items, quotations, lexicons);
  });
  const { actors, mentions, statements } = watch('speakers', () =>
    resolve(article, tokens, quotations, drafts, actorsFile, lexicons),
  );
  const spoken = spokenSpans({ article, quotations, strayMarks, statements });
  return {
    article,
    tokens,
    quotations,
    strayMarks,
    spoken,
    mentions,
    actors,
    statements,
    leftOut: article.leftOut,
  };
}
