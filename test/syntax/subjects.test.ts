import { expect, test } from 'vitest';
import { clausesOf, saidOf } from './said-of';

test.each([
  ['The mayor, while in Osk, left.', 'The mayor → left'],
  ['The mayor, herself a captain, left.', 'The mayor → left'],
  ['The mayor, where the pier ends, left.', 'The mayor → left', 'the pier → ends'],
  ['The crew (all of them old) slept.', 'The crew → slept'],
  ['The editor at large of the Post slept.', 'The editor at large of the Post → slept'],
  ['Ana Ruiz, host of “Osk Today,” left.', 'Ana Ruiz → left'],
  ['Ana Ruiz (Harbour Board, Osk), left.', 'Ana Ruiz → left'],
])('over what is inserted: %s', (text, ...expected) => {
  expect(saidOf(text)).toEqual(expected);
});

test.each([
  ['Ana Ruiz on Friday sold the ferry.', 'Ana Ruiz → sold'],
  ['Ana Ruiz last week sold the ferry.', 'Ana Ruiz → sold'],
  ['Ana Ruiz, on June 25, 2012, sold the ferry.', 'Ana Ruiz → sold'],
  ['The captains today sold the ferry.', 'The captains → today sold'],
  ['The captain of the ferry early on Monday left.', 'The captain of the ferry → left'],
  ['Ana Ruiz Monday said the pier was old.', 'Ana Ruiz → Monday said', 'the pier → was'],
  ['The mayor had last month sold the ferry.', 'The mayor → had last month sold'],
])('over a moment: %s', (text, ...expected) => {
  expect(saidOf(text)).toEqual(expected);
});

test.each([
  ['The captain and the crew of the ferry left.', 'The captain and the crew of the ferry → left'],
  ['The captain and the crew slept and the mayor left.', 'The captain and the crew → slept', 'the mayor → left'],
  ['Nearly all the captains left.', 'all the captains → left'],
  ['The very old crew left.', 'The very old crew → left'],
  ['The sinking ferry turned.', 'The sinking ferry → turned'],
  ['The damaged ferry turned.', 'The damaged ferry → turned'],
])('all of the noun phrase: %s', (text, ...expected) => {
  expect(saidOf(text)).toEqual(expected);
});

test.each([
  ['The pier is old, said the town’s oldest captain.', 'The pier → is', 'the town’s oldest captain → said'],
  ['The pier is old, said captains.', 'The pier → is', 'captains → said'],
  ['The pier is old, said that captain.', 'The pier → is', 'nobody → said'],
  ['The pier is old, said the plan had failed.', 'The pier → is', 'nobody → said', 'the plan → had failed'],
  ['“The pier is old,” said two captains.', 'two captains → said'],
  ['“The pier is old,” said her brother.', 'her brother → said'],
])('after the verb, or not: %s', (text, ...expected) => {
  expect(saidOf(text)).toEqual(expected);
});

test.each([
  ['The mayor wants to sell the ferry.', 'The mayor → wants to sell'],
  ['The mayor is ready to sell the ferry.', 'The mayor → is ready to sell'],
  ['The mayor refused to be seen to sell the ferry.', 'The mayor → refused to be seen to sell'],
  ['The mayor is to sell the ferry.', 'The mayor → is', 'nobody → sell'],
])('a verb that leads to another: %s', (text, ...expected) => {
  expect(saidOf(text)).toEqual(expected);
});

test.each([
  ['The ferry was quietly sold.', { voice: 'passive', negated: false, unreal: false }],
  ['The ferry is being sold.', { voice: 'passive', negated: false, unreal: false }],
  ['The ferry was sinking.', { voice: 'active', negated: false, unreal: false }],
  ['The ferry was late and sold cups.', { voice: 'active', negated: false, unreal: false }, { voice: 'active' }],
  ['If the mayor sells it, we sleep.', { voice: 'active', negated: false, unreal: true }, { unreal: false }],
  ['Unless the mayor really sold it, we sleep.', { negated: false, unreal: true }, { unreal: false }],
  ['Nor did the mayor sell it.', { negated: false }, { negated: true, unreal: false }],
])('what is told of the verb: %s', (text, ...expected) => {
  expect(clausesOf(text)).toMatchObject(expected);
});
