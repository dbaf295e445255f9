import { expect, test } from 'vitest';
import { withoutNotation } from '../../server/src/reading/notation';
import { slice } from '../../server/src/text/span';
import { hearsay } from './command-line';

const article = `Council closes the pier

The minister, Ana Ruiz, told reporters that the plan had failed. “It was late,” she said.

It is a shameful plan.
`;

test('an article is shown with what was read in it', async () => {
  const { code, out, err } = await hearsay('read talks.txt', { 'talks.txt': article });
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(
    '\n[The minister, Ana Ruiz]¹, {told}¹ reporters ⟨that the plan had failed⟩¹. ⟨“It was late,”⟩² [she]² {said}².\n  paragraph\n',
  );
  expect(out).toMatch(
    /\n {2}statement 1: that-clause, indirect, “tell” with clause, Ana Ruiz by named, 0\.\d+ by that-clause\n/,
  );
  expect(out).toMatch(/\n {2}mention “she”: pronoun, Ana Ruiz, 0\.\d+, back to “Ana Ruiz” at \d+\n/);
  expect(out).toContain(
    '\n    chunks: [The minister] , [Ana Ruiz] , {told} [reporters] that [the plan] {had failed} .\n',
  );
  expect(out).toContain('\n    clause: main, “The minister, Ana Ruiz” (here), “told”: The minister, Ana Ruiz, …\n');
  expect(out).toContain('\n      clause: complement by “that”, “the plan” (here), “had failed”: that the plan had …\n');
  expect(out).toContain('\n    claim: strong judgment, “shameful”\n');
});

test('what stands at the margin is the article', async () => {
  const { out } = await hearsay('read talks.txt', { 'talks.txt': article });
  const blocks = out.split(/\n(?: {2}.*\n)*/).filter(Boolean);
  expect(withoutNotation(`${blocks.join('\n\n')}\n`)).toBe(article);
});

test('a program is given the same', async () => {
  const { out } = await hearsay('read --format json -', {}, article);
  const { path, actors, blocks } = JSON.parse(out);
  expect(path).toBe('-');
  expect(actors.map(({ name }: { name: string }) => name)).toEqual(['Ana Ruiz']);
  const [, told, plan] = blocks;
  expect(told.statements).toMatchObject([
    { by: 'that-clause', how: 'named' },
    { by: 'closing', how: 'pronoun' },
  ]);
  expect(told.sentences[1].words.map(({ form }: { form: string }) => form)).toEqual(['“”', 'she', 'said', '.']);
  const [, said] = told.sentences;
  expect(said.chunks.map(({ kind }: { kind: string }) => kind)).toEqual([
    'quotation',
    'noun-phrase',
    'verb-group',
    'mark',
  ]);
  expect(said.clauses).toMatchObject([{ kind: 'main', depth: 0, link: null, subject: { found: 'here' } }]);
  expect(slice(article, said.clauses[0].subject.span)).toBe('she');
  expect(plan.sentences[0].own.claim).toMatchObject({ what: 'judgment', strong: true });
});

test('an article in Markdown is read by the desk that counts for it', async () => {
  const files = {
    'desk/hearsay.yaml': 'actors: [people.yaml]\n',
    'desk/people.yaml': '- { id: ruiz, name: Ana Ruiz, aliases: [the harbour chief] }\n',
    'desk/talks.md': '# Talks\n\n“It was *late*,” the harbour chief said.\n',
  };
  const { out } = await hearsay('read desk/talks.md', files);
  expect(out).toMatch(/statement 1: .*, Ana Ruiz by /);
});

test.each([
  ['read', 'One article is read at a time: write “hearsay read FILE”.'],
  ['read a.txt b.txt', 'One article is read at a time: write “hearsay read FILE”.'],
  ['read none.txt', 'There is no file “none.txt”: check the path.'],
])('%s', async (line, sentence) => {
  expect(await hearsay(line, { 'a.txt': '' })).toMatchObject({ code: 2, out: '', err: `hearsay: ${sentence}\n` });
});
