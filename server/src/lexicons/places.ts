import { foldUnits } from '../text/fold';
import { lexiconData as data } from './data.generated';

export interface Place {
  readonly name: string;
  /** How the name was met: as the place itself, its adjective, its people, or the seat of its government. */
  readonly as: 'country' | 'adjective' | 'people' | 'seat';
  /** Regions are no actors: nothing speaks for them. */
  readonly kind: 'country' | 'organisation' | 'region';
}

/** Every form of every place, as it is written. */
export function* placeNames(): Generator<[string, Place]> {
  for (const {
    name,
    adjectives = [],
    people = [],
    capitals = [],
    seats = [],
    short = [],
    kind = 'country',
  } of data.places) {
    for (const form of [name, ...short]) yield [foldUnits(form), { name, as: 'country', kind }];
    for (const form of people) yield [form, { name, as: 'people', kind }];
    for (const form of adjectives) yield [form, { name, as: 'adjective', kind }];
    for (const form of [...capitals, ...seats]) yield [form, { name, as: 'seat', kind }];
  }
}
