import { expect, test } from 'vitest';
import { addressee, adjunctEnd, moment } from '../../server/src/syntax/adjuncts';
import type { Items } from '../../server/src/syntax/item';
import { markedItems } from './items-of';

/** Expects what begins at the first ▮ to end at the second one. */
function check(end: (items: Items, i: number) => number, marked: string): void {
  const { items, places } = markedItems(marked);
  const [from = -1, to = -1] = places;
  const words = (until: number) => items.slice(from, until).map(({ form }) => form);
  expect(words(end(items, from))).toEqual(words(to));
}

test.each([
  'She told ▮Holm ▮that it sank.',
  'She told ▮Holm and Ruiz ▮that it sank.',
  'She told ▮Holm ▮and Ruiz slept.',
  'She told ▮Holm, Ruiz and crews ▮that it sank.',
  'She told ▮Holm▮, crews said.',
  'She told ▮crews of Osk ▮that it sank.',
  'She asked ▮Holm▮, the mayor, for news.',
  'She told ▮crews ▮“not to go” there.',
])('whom she tells: %s', (marked) => {
  check(addressee, marked);
});

test.each([
  'She said ▮on Monday ▮that it sank.',
  'She said ▮Monday ▮that it sank.',
  'She said ▮last week ▮that it sank.',
  'She said ▮again ▮that it sank.',
  'She said ▮in Osk ▮that it sank.',
  'She agreed ▮with a captain, Holm▮, that it sank.',
  'She agreed ▮with a captain▮, Holm, about it.',
  'She said ▮on May 3, 2014▮, that it sank.',
  'She said ▮on May 3▮, 2014 crews later.',
  'She said▮, in May▮, that it sank.',
  'She said▮, speaking in Osk▮, that it sank.',
  'She said▮, quietly▮, “it sank” there.',
  'She said▮▮, in May, it sank.',
  'She said ▮after selling it▮, and slept.',
  'She said ▮▮it sank.',
])('what stands in between: %s', (marked) => {
  check(adjunctEnd, marked);
});

test.each([
  ['She said ▮Friday she slept.', true],
  ['She said ▮this week that it sank.', true],
  ['She said ▮Monday night that it sank.', true],
  ['She said ▮crews earlier than that slept.', false],
  ['She said ▮each year of rest counts.', false],
  ['She said ▮the old crew slept.', false],
  ['She said ▮the first week slept.', false],
])('a moment, or not: %s', (marked, expected) => {
  const { items, places } = markedItems(marked);
  expect(moment(items, places[0] ?? -1)).toBe(expected);
});
