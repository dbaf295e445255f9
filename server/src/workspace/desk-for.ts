import type { Desk } from '../review/desk';
import { defaultSettings, laidOver } from '../review/settings';
import type { FoundDesk } from './find-desk';
import { matches } from './selection';
import { baseName, pathFrom } from './uri';

/** Those of the article with the name. */
const correctionsOf = (corrections: FoundDesk['corrections'], name: string): FoundDesk['corrections'] =>
  corrections.filter(({ article }) => article === name);

/** The desk as it is for one article: with the overrides whose globs match it, later ones over earlier ones. */
export function deskFor({ settings, folder, actors, lexicons, corrections }: FoundDesk, uri: string): Desk {
  const path = folder === null ? null : pathFrom(folder, uri);
  const own = settings.overrides.filter(({ files }) => path !== null && matches(files, path));
  return {
    settings: own.reduce(laidOver, laidOver(defaultSettings, settings)),
    actors,
    lexicons,
    corrections: correctionsOf(corrections, baseName(uri)),
  };
}
