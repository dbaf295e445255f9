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
  ['The office & the council slept.', 'The office & the council → slept'],
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

test.each([
  ['It sank, a captain said.', 'It → sank', 'a captain → said'],
  ['Ana Ruiz an adviser to Holm, sold it.', 'Ana Ruiz an adviser to Holm → sold'],
  ['Ana Ruiz of Osk, sold it.', 'Ana Ruiz of Osk → sold'],
  ['Ana Ruiz, captain, slept.', 'Ana Ruiz, captain → slept'],
  ['Ana Ruiz, 43, slept.', 'Ana Ruiz, 43 → slept'],
  ['Ana Ruiz, once a captain, slept.', 'Ana Ruiz → slept'],
  ['Ana Ruiz, when in Osk, slept.', 'Ana Ruiz → slept'],
  ['Ana Ruiz, but not Holm, slept.', 'Ana Ruiz → slept'],
  ['Ana Ruiz, quietly leaving Osk, slept.', 'Ana Ruiz → slept', 'Ana Ruiz → quietly leaving'],
  ['Ana Ruiz, host of “Osk Today,” slept.', 'Ana Ruiz, host of “Osk Today,” → slept'],
  ['Ana Ruiz (the captain), slept.', 'Ana Ruiz (the captain) → slept'],
  ['The captain — Ana Ruiz — slept.', 'The captain — Ana Ruiz → slept'],
  ['On Monday, the captain, Ana Ruiz, slept.', 'the captain, Ana Ruiz → slept'],
])('with an aside: %s', (text, ...expected) => {
  check(text, ...expected);
});

test.each([
  ['Voters living near Osk slept.', 'Voters → living', 'Voters living near Osk → slept'],
  ['Captains at the pier who met Ruiz left.', 'Captains at the pier who met Ruiz → left', 'Captains at the pier → met'],
  ['Crews and aides who met Ruiz left.', 'Crews and aides who met Ruiz → left', 'Crews and aides → met'],
  ['At least one aide who met Ruiz left.', 'At least one aide who met Ruiz → left', 'one aide → met'],
  [
    'A clerk who left because he was tired slept.',
    'A clerk who left because he was tired → slept',
    'A clerk → left',
    'he → was',
  ],
  ['Aides who think Ruiz left slept.', 'Aides who think Ruiz left → slept', 'Aides → think', 'Ruiz → left'],
  ['Ruiz, who left and who slept, sold it.', 'Ruiz → sold', 'Ruiz → left', 'Ruiz → slept'],
  ['Captains, both of whom left, slept.', 'Captains, both of whom left → slept', 'Captains → left'],
])('with a clause about it: %s', (text, ...expected) => {
  check(text, ...expected);
});

test.each([
  ['Crews early Monday slept.', 'Crews → slept'],
  ['Crews late on Friday night slept.', 'Crews → slept'],
  ['Ana Ruiz in early May slept.', 'Ana Ruiz → slept'],
  ['Ana Ruiz on Friday night slept.', 'Ana Ruiz → slept'],
  ['Ruiz (Osk) on Monday slept.', 'Ruiz (Osk) → slept'],
  ['The vote Monday failed.', 'The vote → failed'],
  ['The board, out Monday, slept.', 'The board → slept'],
  ['The Osk Today slept.', 'The Osk Today → slept'],
  ['“It sank,” said Monday.', 'nobody → said'],
])('without a moment: %s', (text, ...expected) => {
  check(text, ...expected);
});

test.each([
  ['“So” said Ruiz.', 'Ruiz → said'],
  ['“It sank”, said Ruiz.', 'Ruiz → said'],
  ['“It sank,” said his brother.', 'his brother → said'],
  ['An old and late ferry turned.', 'An old and late ferry → turned'],
  ['Crews, quietly, sold it.', 'Crews → sold'],
  ['“It sank,” Ruiz quietly said.', 'Ruiz → quietly said'],
  ['Never has the mayor sold it.', 'nobody → Never has', 'the mayor → sold'],
  ['Crews will never again sell it.', 'Crews → will never again sell'],
  ['Crews no longer sell it.', 'Crews → no longer sell'],
  ['Crews had late Monday sold it.', 'Crews → had late Monday sold'],
  ['Crews have, in fact, sold it.', 'Crews → have, in fact, sold'],
  ['Crews in fact sold it.', 'Crews → in fact sold'],
])('beside its verb: %s', (text, ...expected) => {
  check(text, ...expected);
});
