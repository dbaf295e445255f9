import type { ActorsFile } from '../actors/types';
import type { Correction } from '../corrections/types';
import { type Lexicons, lexicons } from '../lexicons/lexicons';
import { defaultSettings, type Settings } from './settings';

/** What a newsroom brings to a review. It is an argument; nobody stores it. */
export interface Desk {
  readonly settings: Settings;
  readonly actors: ActorsFile;
  readonly lexicons: Lexicons;
  /** What the desk says of words of this article that were misread. */
  readonly corrections: readonly Correction[];
}

/** A desk without files of its own. */
export const emptyDesk: Desk = { settings: defaultSettings, actors: { entries: [] }, lexicons, corrections: [] };
