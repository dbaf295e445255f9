import { expect, test } from 'vitest';
import { saidOf } from './said-of';

const check = (text: string, ...expected: string[]): void => expect(saidOf(text)).toEqual(expected);

test.each([
  ['Holm forced Ruiz to sell it.', 'Holm → forced', 'Ruiz → sell'],
  ['Holm met Ruiz in Osk to sell it.', 'Holm → met', 'Holm → sell'],
  ['Holm wanted to meet Ruiz to sell it.', 'Holm → wanted to meet', 'Holm → sell'],
  ['Holm wanted Ruiz to meet the crew to sell it.', 'Holm → wanted', 'nobody → meet', 'nobody → sell'],
  ['Holm, with Ruiz taking to the radio to sell it, slept.', 'Holm → slept', 'Ruiz → taking', 'Ruiz → sell'],
  ['Holm went out of his way to sell it.', 'Holm → went', 'Holm → sell'],
  ['Ruiz left, and Holm went to Osk to sell it.', 'Ruiz → left', 'Holm → went', 'Holm → sell'],
  ['Holm was one of the first captains to sell.', 'Holm → was', 'Holm → sell'],
  ['Holm relied on Ruiz to sell it.', 'Holm → relied', 'nobody → sell'],
  ['The ferry was built by Ruiz to carry fish.', 'The ferry → was built', 'nobody → carry'],
  ['Holm was asking crews to sell it.', 'Holm → was asking', 'nobody → sell'],
  ['Holm said “so” to sell it.', 'Holm → said', 'nobody → sell'],
  ['Holm slept, to sell it.', 'Holm → slept', 'nobody → sell'],
])('whose infinitive it is: %s', (text, ...expected) => {
  check(text, ...expected);
});

test.each([
  ['The captain hoped Holm would sell it and left.', 'The captain → hoped', 'Holm → would sell', 'The captain → left'],
  ['Ruiz knows what Holm sold and left.', 'Ruiz → knows', 'Holm → sold', 'Ruiz → left'],
  ['The mayor with the hat slept and left.', 'The mayor with the hat → slept', 'The mayor with the hat → left'],
  ['The crew of the Osk sold it and left.', 'The crew of the Osk → sold', 'The crew of the Osk → left'],
  ['Holm began by saying so and left.', 'Holm → began', 'Holm → saying', 'Holm → left'],
  ['Ruiz and Holm slept, then left.', 'Ruiz and Holm → slept', 'Ruiz and Holm → left'],
  ['Ruiz slept and then left.', 'Ruiz → slept', 'Ruiz → left'],
  ['It sank, and slept.', 'It → sank', 'It → slept'],
  ['Holm, 60, lives nearby and slept.', 'Holm → slept'],
  ['The crew, 60, lives nearby and slept.', 'The crew → slept'],
  ['On Friday, sold it.', 'nobody → sold'],
  ['Ana Ruiz of the union, sold it.', 'Ana Ruiz of the union → sold'],
  ['Ana Ruiz an adviser to Holm, sold it.', 'Ana Ruiz → sold'],
])('who goes on: %s', (text, ...expected) => {
  check(text, ...expected);
});

test.each([
  ['Leaving Osk, Holm slept.', 'Holm → Leaving', 'Holm → slept'],
  ['Leaving “the mess,” Holm slept.', 'Holm → Leaving', 'Holm → slept'],
  ['Having sold it, Holm then left.', 'Holm → Having sold', 'Holm → then left'],
  ['Leaving Osk, he also slept.', 'he → Leaving', 'he → also slept'],
  ['A month after selling it, Ruiz left.', 'Ruiz → selling', 'Ruiz → left'],
  ['Ana Ruiz, citing costs, left.', 'Ana Ruiz → left', 'Ana Ruiz → citing'],
  ['Ruiz slept, saying it sank.', 'Ruiz → slept', 'Ruiz → saying', 'it → sank'],
  ['A statement saying it sank was late.', 'A statement → saying', 'it → sank', 'nobody → was'],
])('whose participle it is: %s', (text, ...expected) => {
  check(text, ...expected);
});
