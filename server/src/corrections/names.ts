import type { ActorsFile } from '../actors/types';
import { actorOf } from '../reading/look-ups';
import type { Mention, Reading } from '../reading/types';
import { foldName } from '../text/fold';
import { overlaps, type Span, slice } from '../text/span';
import { merged, withMeaning } from './meaning';
import type { Correction } from './types';
import { newcomer, whoIs } from './who';

/** “Is the same as …”: the name at the place, or wherever it stands, means whom the desk says. */
export function sameAs(reading: Reading, place: Span, correction: Correction, by: number, file: ActorsFile): Reading {
  const known = whoIs(reading, file, correction.sameAs ?? '', place);
  return meaning(known.reading, place, correction, by, () => known);
}

/** “Is somebody else”: the name means another of that name, and a pronoun nobody who is known. */
export const somebodyElse = (reading: Reading, place: Span, correction: Correction, by: number): Reading =>
  meaning(reading, place, correction, by, ({ span, form, actor }) => {
    const kind = actorOf(reading.actors, actor)?.kind ?? 'person';
    if (form !== 'name') return { reading, id: null };
    return newcomer(reading, slice(reading.article.prose, span).replace(/\s+/g, ' '), kind);
  });

function meaning(
  reading: Reading,
  place: Span,
  correction: Correction,
  by: number,
  meant: (mention: Mention) => { readonly reading: Reading; readonly id: string | null },
): Reading {
  const places = mentionsAt(reading, place, correction);
  const [first] = places;
  if (!first) return reading;
  const { reading: known, id } = meant(first);
  const own = places.filter(({ actor }) => actor === first.actor && actor !== id);
  const named = actorOf(known.actors, first.actor);
  const isWhole = isEverywhere(correction) && named && foldName(named.name) === foldName(correction.exact);
  if (isWhole && id !== null && named.id !== id) return merged(known, named.id, id, by);
  return withMeaning(known, own, id, by);
}

/** Whether the correction is about the name wherever it stands. */
export const isEverywhere = ({ prefix, suffix }: Correction): boolean => prefix === '' && suffix === '';

/** The mentions that the correction is about, those at its place first. */
function mentionsAt({ article, mentions }: Reading, place: Span, correction: Correction): Mention[] {
  const here = mentions.filter(({ span }) => overlaps(span, place));
  if (!isEverywhere(correction)) return here.slice(0, 1);
  const name = foldName(correction.exact);
  const alike = mentions.filter((mention) => foldName(slice(article.prose, mention.span)) === name);
  return [...new Set([...here.slice(0, 1), ...alike])];
}
