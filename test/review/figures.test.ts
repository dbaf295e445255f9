import { expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { emptyDesk } from '../../server/src/review/desk';
import { figuresOf } from '../../server/src/review/figures';
import { review } from '../../server/src/review/review';
import { slice } from '../../server/src/text/span';

const people = readActorsFile(
  '- { id: dorvek, name: Ilan Dorvek, side: Osk }\n- { id: telling, name: Mara Telling, side: Velmara }\n',
  'actors.yaml',
).actors;

const figures = (text: string) => figuresOf(review(text, 'plain', { ...emptyDesk, actors: people }), people);

/** The strip as lines: what kind, whose, how many words, and which. */
function check(text: string, strip: readonly string[]) {
  const lines = figures(text).strip.map(
    ({ manner, actor, words, span }) => `${manner} ${actor ?? '-'} ${words}: ${slice(text, span).trim()}`,
  );
  expect(lines).toEqual(strip);
}

test('quoted and paraphrased words belong to their speaker, all else to the paper', () => {
  check('Talks end early\n\nThe port is shut. “We go home,” Ilan Dorvek said. Mara Telling said that it was over.', [
    'narration - 4: The port is shut. “',
    'quotation dorvek 3: We go home,',
    'narration - 6: ” Ilan Dorvek said. Mara Telling said',
    'paraphrase telling 4: that it was over',
  ]);
});

test('a partial quotation is cut out of its paraphrase', () => {
  check('Talks end early\n\nIlan Dorvek said the deal was “a trap” for all.', [
    'narration - 3: Ilan Dorvek said',
    'paraphrase dorvek 3: the deal was “',
    'quotation dorvek 2: a trap',
    'paraphrase dorvek 2: ” for all',
  ]);
});

test('a quotation that nobody speaks is nobody’s', () => {
  check('Talks end early\n\nThe hall was empty.\n\n“We will never forget this day, whatever they say.”', [
    'narration - 4: The hall was empty.',
    'quotation - 9: We will never forget this day, whatever they say.',
  ]);
});

test('words that two say together are counted once, as the first one’s', () => {
  const { voices, words, speakers } = figures('Talks end early\n\n“We go home,” Ilan Dorvek and Ana Ruiz said.');
  expect(voices.map(({ name, quoted }) => `${name} ${quoted}`)).toEqual(['Ilan Dorvek 3']);
  expect([words, speakers]).toEqual([9, 2]);
});

test('who has how many words, and which side', () => {
  const { voices, sides, words, quoted, paraphrased, speakers } = figures(
    'Talks end early\n\n“We go home,” Ilan Dorvek said. Mara Telling said that it was over. Ana Ruiz said it rained.',
  );
  expect(voices.map(({ name, side, quoted, paraphrased }) => `${name} (${side}) ${quoted}+${paraphrased}`)).toEqual([
    'Mara Telling (Velmara) 0+4',
    'Ilan Dorvek (Osk) 3+0',
    'Ana Ruiz () 0+2',
  ]);
  expect(sides).toEqual([
    { name: 'Velmara', quoted: 0, paraphrased: 4 },
    { name: 'Osk', quoted: 3, paraphrased: 0 },
    { name: '', quoted: 0, paraphrased: 2 },
  ]);
  expect({ words, quoted, paraphrased, speakers }).toEqual({ words: 18, quoted: 3, paraphrased: 6, speakers: 3 });
});

test('no sides are told where nobody has one', () => {
  expect(figures('Ana Ruiz said it rained.').sides).toEqual([]);
});
