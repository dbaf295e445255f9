import type { ActorsFile } from '../actors/types';
import type { Article } from '../article/types';
import { speakersOf } from '../reading/speakers/speakers-of';
import type { Reading, Statement } from '../reading/types';
import type { Problem } from '../text/problem';
import { bySpan, hull, type Span } from '../text/span';
import { extent } from './extent';
import { evened, locate, nearest } from './locate';
import { isEverywhere, sameAs, somebodyElse } from './names';
import { notAStatement } from './not-a-statement';
import { saidBy } from './said-by';
import type { Correction } from './types';

/** The reading as the desk corrects it, and where the words of each correction stand; null where they are gone. */
export interface Corrected {
  readonly reading: Reading;
  readonly places: readonly (Span | null)[];
}

type Correct = (reading: Reading, place: Span, correction: Correction, by: number, file: ActorsFile) => Reading;

/** In the order in which they are made: who is meant, before who says what; how far it reaches, when that is settled. */
const kinds: readonly (readonly [isAsked: (correction: Correction) => boolean, correct: Correct])[] = [
  [(correction) => correction.sameAs !== undefined, sameAs],
  [(correction) => correction.somebodyElse !== undefined, somebodyElse],
  [(correction) => correction.statement !== undefined, notAStatement],
  [(correction) => correction.saidBy !== undefined, saidBy],
  [(correction) => correction.only !== undefined || correction.also.length > 0, extent],
];

/**
 * Corrects the reading of an article. Each statement and mention that was corrected names its correction by the index in the list. The
 * reading and the corrections stay as they are.
 */
export function correct(reading: Reading, corrections: readonly Correction[], file: ActorsFile): Corrected {
  const places = corrections.map((correction) => placeOf(reading.article, correction));
  let now = reading;
  for (const [isAsked, make] of kinds)
    for (const [by, correction] of corrections.entries()) {
      const place = places[by];
      if (place && isAsked(correction)) now = make(now, place, correction, by, file);
    }
  return { reading: now === reading ? reading : settled(now, reading), places };
}

/** With the statements in order and numbered anew, and without actors whom nothing means any more. */
function settled(reading: Reading, before: Reading): Reading {
  const statements = [...reading.statements]
    .sort((a, b) => bySpan(placeIn(a), placeIn(b)))
    .map((statement, i): Statement => ({ ...statement, id: `s${i + 1}` }));
  const known = meantIn(before);
  const meant = meantIn({ ...reading, statements });
  const actors = reading.actors.filter(
    ({ id }) => meant.has(id) || (!known.has(id) && before.actors.some((actor) => actor.id === id)),
  );
  return { ...reading, statements, actors };
}

const placeIn = ({ content, cue }: Statement): Span => hull([...(content.length > 0 ? content : cue), ...content]);

const meantIn = ({ mentions, statements }: Pick<Reading, 'mentions' | 'statements'>): ReadonlySet<string | null> =>
  new Set([...mentions.map(({ actor }) => actor), ...statements.flatMap(speakersOf)]);

function placeOf(article: Article, correction: Correction): Span | null {
  const found = locate(article, correction);
  if ('span' in found) return found.span;
  // A name without neighbours is meant wherever it stands.
  if (found.lost === 'ambiguous' && isEverywhere(correction) && isOfName(correction))
    return nearest(article, correction.exact, [0, 0]) ?? null;
  return null;
}

const isOfName = ({ sameAs, somebodyElse }: Correction): boolean => sameAs !== undefined || somebodyElse !== undefined;

/** What is wrong with the corrections as the article is now, at their places in the corrections file: words that are gone. */
export function lostCorrections(article: Article, corrections: readonly Correction[]): Problem[] {
  return corrections.flatMap((correction) => {
    if (correction.exact === '') return [];
    const found = locate(article, correction);
    const place = placeOf(article, correction);
    if (place === null)
      return [{ span: correction.span, message: lost(correction, 'lost' in found ? found.lost : 'gone') }];
    const missing = [...(correction.only ? [correction.only] : []), ...correction.also].filter(
      (words) => !nearest(article, words, place),
    );
    return missing.map((words) => ({ span: correction.span, message: gone(words, correction.article) }));
  });
}

function lost({ exact, article }: Correction, why: 'gone' | 'ambiguous'): string {
  if (why === 'gone') return gone(exact, article);
  return `“${short(exact)}” stands in ${article} more than once: write in “prefix” or “suffix” what stands before or after it.`;
}

const gone = (words: string, article: string): string =>
  `“${short(words)}” is no longer in ${article}: correct the words, or remove this correction.`;

const short = (words: string): string => {
  const line = evened(words);
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/[\uD800-\uDBFF]$/, '')}…`;
};
