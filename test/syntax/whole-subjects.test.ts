import { expect, test } from 'vitest';
import { saidOf } from './said-of';

const check = (text: string, ...expected: string[]): void => expect(saidOf(text, 'span')).toEqual(expected);

test.each([
  ['The plan failed, said Ruiz', 'The plan → failed', 'Ruiz → said'],
  ['The plan failed, said Ruiz, the captain.', 'The plan → failed', 'Ruiz, the captain → said'],
  ['The plan failed, said Ruiz, 40, of Osk.', 'The plan → failed', 'Ruiz, 40, of Osk → said'],
  ['The plan failed, said Ruiz of Osk.', 'The plan → failed', 'Ruiz of Osk → said'],
  ['The plan failed, said Ruiz (the captain).', 'The plan → failed', 'Ruiz (the captain) → said'],
  ['The plan failed, said Ruiz and Holm.', 'The plan → failed', 'Ruiz and Holm → said'],
  ['The plan failed, said captains and crews of Osk.', 'The plan → failed', 'captains and crews of Osk → said'],
  ['The plan failed, said Ruiz, who slept.', 'The plan → failed', 'Ruiz, who slept → said', 'Ruiz → slept'],
  ['“It sank,” said Ruiz, and left.', 'Ruiz → said', 'nobody → left'],
  ['“It sank,” said Ruiz in May.', 'Ruiz → said'],
  ['“It sank,” said a captain at the meeting.', 'a captain at the meeting → said'],
  ['“It sank,” said Ambassador to France Ana Ruiz.', 'Ambassador to France Ana Ruiz → said'],
  ['“It sank,” said Ruiz, 40 of whom slept.', 'Ruiz → said', 'Ruiz → slept'],
])('a phrase to the right: %s', (text, ...expected) => {
  check(text, ...expected);
});

test.each([
  ['Ana Ruiz, 43, of Osk, slept.', 'Ana Ruiz, 43, of Osk → slept'],
  ['Ana Ruiz, of Osk, slept.', 'Ana Ruiz, of Osk → slept'],
  ['Ana Ruiz – who left Osk – slept.', 'Ana Ruiz → slept', 'Ana Ruiz → left'],
  ['Ana Ruiz, who calls it “a trap,” slept.', 'Ana Ruiz → slept', 'Ana Ruiz → calls'],
  ['Osk, which hosted its rival, Marn, in May, slept.', 'Osk → slept', 'Osk → hosted'],
  ['Ana Ruiz, a captain, and Anders Holm, a mayor, slept.', 'Ana Ruiz, a captain, and Anders Holm, a mayor → slept'],
  ['Ana Ruiz (Osk) and Anders Holm (Marn) slept.', 'Ana Ruiz (Osk) and Anders Holm (Marn) → slept'],
  ['Ana Ruiz of Osk and Anders Holm of Marn slept.', 'Ana Ruiz of Osk and Anders Holm of Marn → slept'],
  ['France, Spain and Italy slept.', 'France, Spain and Italy → slept'],
  ['Osk, Marn, Vale and Berg slept.', 'Osk, Marn, Vale and Berg → slept'],
  ['In Osk, Marn and Vale slept.', 'Marn and Vale → slept'],
  ['The senator and Harbour Board member slept.', 'The senator and Harbour Board member → slept'],
  ['Ana Ruiz & Anders Holm slept.', 'Ana Ruiz & Anders Holm → slept'],
  ['Ruiz and Holm both slept.', 'Ruiz and Holm both → slept'],
  ['An officer there, who left, slept.', 'An officer there → slept', 'An officer there → left'],
  ['Neither of the captains slept.', 'Neither of the captains → slept'],
  ['Some of them slept.', 'Some of them → slept'],
  ['People around them slept.', 'People around them → slept'],
  ['Sources close to Ruiz slept.', 'Sources close to Ruiz → slept'],
  ['A captain in the harbour town of Osk slept.', 'A captain in the harbour town of Osk → slept'],
  ['The captain of Osk’s oldest ferry slept.', 'The captain of Osk’s oldest ferry → slept'],
])('a phrase to the left: %s', (text, ...expected) => {
  check(text, ...expected);
});

test.each([
  ['Yesterday Ana Ruiz slept.', 'Ana Ruiz → slept'],
  ['On Monday Ana Ruiz slept.', 'Ana Ruiz → slept'],
  ['Last week Ana Ruiz slept.', 'Ana Ruiz → slept'],
  ['Ana Ruiz late on Monday slept.', 'Ana Ruiz → slept'],
  ['The Osk-based crew slept.', 'The Osk-based crew → slept'],
  ['The so-called captain slept.', 'The so-called captain → slept'],
  ['The Associated Press slept.', 'The Associated Press → slept'],
  ['Retired general Anders Holm slept.', 'Retired general Anders Holm → slept'],
  ['The most senior captains slept.', 'The most senior captains → slept'],
  ['French and Spanish captains slept.', 'French and Spanish captains → slept'],
  ['The pier was old and Spanish captains slept.', 'The pier → was', 'Spanish captains → slept'],
  ['The elderly slept.', 'The elderly → slept'],
  ['A third slept.', 'A third → slept'],
  ['No one slept.', 'No one → slept'],
])('where it begins: %s', (text, ...expected) => {
  check(text, ...expected);
});
