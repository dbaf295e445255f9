import { expect, test } from 'vitest';
import { clauseAt, predicateBehind, predicateOf } from '../../server/src/syntax/predicate';
import { markedItems } from './items-of';

/** Whether a clause begins at the ▮ of the text. */
function begins(marked: string): boolean {
  const { items, places } = markedItems(marked);
  return clauseAt(items, places[0] ?? -1);
}

test.each([
  'She said ▮the ferry had sailed.',
  'She said ▮the crew who sold the ferry left.',
  'She said ▮her plans to sell the ferry and close the pier were late.',
  'She said ▮the steps the mayor took were late.',
  'She said ▮the gap between what we expect and what they need is wide.',
  'She said ▮the ferry, which is owned by the town, had sailed.',
  'She said ▮the ferry, which is owned by the town, “would not sail” again.',
  'She said ▮lawmakers “may need a new pier” by May.',
  'She said ▮there were two ferries.',
  'She said ▮in Osk the crew slept.',
  'She said ▮if it rains, the crew stays.',
  'She asked ▮who sold the ferry.',
  'It sank, but ▮for years the mayor had been told.',
])('a clause: %s', (text) => {
  expect(begins(text)).toBe(true);
});

test.each([
  'She announced ▮a plan that would close the pier.',
  'She sought ▮ways to sell the ferry.',
  'She warned ▮state officials to close the pier after thieves stole two boats.',
  'She told ▮a guard before police came.',
  'She defended ▮her record when the pier was closed.',
  'She emailed ▮the crew saying the ferry was late.',
  'She praised the plan but ▮could not vote for it.',
  'She praised ▮the plan made by the town.',
])('no clause: %s', (text) => {
  expect(begins(text)).toBe(false);
});

/** The word with which the predicate begins that comes behind the ▮. */
function predicate(marked: string, clauses = 0): string | undefined {
  const { items, places } = markedItems(marked);
  const found = predicateBehind(items, places[0] ?? -1, clauses);
  const form = items[found?.at ?? -1]?.form;
  return found?.doubtful ? `${form}?` : form;
}

test('the predicate of a noun stands behind those of what describes it', () => {
  expect(predicate('The crew ▮who opposed the plan slept.')).toBe('slept');
  expect(predicate('Those who say ▮the pier is safe are few.', 1)).toBe('are');
  expect(predicate('The plan ▮proposed in Osk has failed.')).toBe('has');
  expect(predicate('The plan ▮proposed in Osk.')).toBe('proposed?');
  expect(predicate('The plan ▮that was proposed in Osk.')).toBe(undefined);
});

/** The word with which the predicate of the clause begins that begins at the ▮. */
function own(marked: string): string | undefined {
  const { items, places } = markedItems(marked);
  const found = predicateOf(items, places[0] ?? -1);
  return items[found ?? -1]?.form;
}

test('the predicate of a clause stands behind what leads up to it, and behind asides', () => {
  expect(own('She said ▮the ruling, which shut the pier, shows little.')).toBe('shows');
  expect(own('She said ▮the mayor, a doctor — and a good one — was late.')).toBe('was');
  expect(own('She said that ▮if the crew, who are few, stay, the pier opens.')).toBe('opens');
  expect(own('She said that ▮in Osk, the crews left.')).toBe('left');
  expect(own('She said ▮the town paid, they would leave, and all were late.')).toBe('paid');
  expect(own('She spoke ▮in Osk, noting the ferry was late.')).toBe(undefined);
  expect(own('She said ▮he, once again, left.')).toBe('left');
  expect(own('She said ▮he and Ruiz left.')).toBe('left');
  expect(own('She said ▮they quietly left.')).toBe('left');
  expect(own('She said ▮then Ruiz left.')).toBe('left');
  expect(own('She said ▮Holm (the mayor) left.')).toBe('left');
  expect(own('She said ▮after May, Ruiz left.')).toBe('left');
  expect(own('She said ▮in May of 2014 the crew left.')).toBe('left');
  expect(own('She said ▮this was late.')).toBe('was');
});

test('a sentence may end with a bracket', () => {
  expect(begins('She said ▮the plan (late)')).toBe(false);
});
