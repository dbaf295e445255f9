import { expect, test } from 'vitest';
import { slice } from '../../server/src/text/span';
import { hearsay, talks } from './command-line';
import { faults } from './schema';

test('a rule explained', async () => {
  const { code, out, err } = await hearsay('explain editorial-adverb');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(
    /^Adverb that passes judgment\n\neditorial-adverb · language · warning · confidence high\n\nThe adverb/,
  );
  expect(out).toContain('\n- The plan [[obviously]] failed.\n');
  expect(out).toContain('\n  rules:\n    editorial-adverb: off # or error, warning, information, hint\n');
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

test('all rules listed', async () => {
  const { code, out } = await hearsay('rules');
  expect(code).toBe(0);
  expect(out).toMatch(/^editorial-adverb +warning +Adverb that passes judgment$/m);
});

test('a rule that does not exist', async () => {
  const { code, out, err } = await hearsay('explain editorial-adverbs');
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe('hearsay: There is no rule “editorial-adverbs”: did you mean “editorial-adverb”?\n');
  expect((await hearsay('explain xyzzy')).err).toBe('hearsay: There is no rule “xyzzy”: “hearsay rules” lists them.\n');
});

test('a review to read', async () => {
  const { code, out, err } = await hearsay('review talks.md', { 'talks.md': `# ${talks}` });
  expect(out).toBe(`talks.md
Talks go on

3:10 warning
  The plan obviously failed.
           ^^^^^^^^^ ${/editorial-adverb: .*/.exec(out)?.[0]}

Who speaks
  Ina Berg  1 quoted

1 finding: 1 warning.
`);
  expect([code, err]).toEqual([0, '']);
});

test('a review for a machine', async () => {
  const { out } = await hearsay('review --format json talks.md b.txt', {
    'talks.md': `# ${talks}`,
    'b.txt': `\uFEFF${talks}`,
    'actors.yaml': '- { id: berg, name: Ina Berg, roles: [{ title: Mayor, from: 2014 }] }\n',
  });
  const document = JSON.parse(out);
  expect(faults(document)).toEqual([]);
  expect(document.articles.map(({ path }: { path: string }) => path)).toEqual(['talks.md', 'b.txt']);
  const [markdown, plain] = document.articles;
  expect(markdown.statements).toMatchObject([{ kind: 'direct', actor: 'berg' }]);
  expect(markdown.actors).toMatchObject([{ id: 'berg', registered: true, roles: [{ title: 'Mayor', from: '2014' }] }]);
  expect(markdown.findings).toMatchObject([{ rule: 'editorial-adverb', category: 'language' }]);
  const words = (text: string, article: typeof plain) => [
    slice(text, article.statements[0].content[0]),
    slice(text, article.statements[0].source[0]),
    slice(text, article.findings[0].span),
  ];
  expect(words(`# ${talks}`, markdown)).toEqual(['Nothing is agreed,', 'Ina Berg', 'obviously']);
  expect(words(`\uFEFF${talks}`, plain)).toEqual(['Nothing is agreed,', 'Ina Berg', 'obviously']);
});

test('the schema notices what breaks the contract', () => {
  const review = { schema: 2, tool: { name: 'hearsay', version: '1' }, unreviewed: [] };
  expect(faults({ ...review, articles: [] })).toEqual([]);
  const statement = { id: 's', kind: 'spoken', content: [[1]], cue: [], source: [], actor: 1, confidence: 2 };
  const article = { path: '', statements: [statement], actors: [], mentions: [], findings: [], failures: [], more: 1 };
  expect(faults({ ...review, articles: [article] })).toEqual([
    '/articles/0: must NOT have additional properties',
    "/articles/0/statements/0: must have required property 'by'",
    "/articles/0/statements/0: must have required property 'act'",
    "/articles/0/statements/0: must have required property 'negated'",
    '/articles/0/statements/0/kind: must be equal to one of the allowed values',
    '/articles/0/statements/0/content/0: must NOT have fewer than 2 items',
    '/articles/0/statements/0/actor: must be string,null',
    '/articles/0/statements/0/confidence: must be <= 1',
  ]);
});

test('the exit code is what --fail-on asks for', async () => {
  const files = { 'talks.txt': talks };
  expect((await hearsay('review talks.txt', files)).code).toBe(0);
  expect((await hearsay('review --fail-on warning talks.txt', files)).code).toBe(1);
  expect((await hearsay('review --fail-on hint talks.txt', files)).code).toBe(1);
  expect((await hearsay('review --fail-on never talks.txt', files)).code).toBe(0);
  const strict = { ...files, 'hearsay.yaml': 'rules: { editorial-adverb: error }\n' };
  expect((await hearsay('review talks.txt', strict)).code).toBe(1);
  expect((await hearsay('review --fail-on never talks.txt', strict)).code).toBe(0);
});

test('mistakes in desk files and front matter are told apart from the review', async () => {
  const files = {
    'a/talks.txt': talks,
    'a/more.txt': talks,
    'hearsay.yaml': 'actors: [who.yaml]\nrulez: {}\n',
    'who.yaml': '- { id: berg, name: Ina Berg }\n- name: Olaf Holm\n',
  };
  for (const format of ['pretty', 'json']) {
    const { code, out, err } = await hearsay(`review --format ${format} a/talks.txt a/more.txt`, files);
    expect(err).toBe(
      'hearsay.yaml:2:1: The key “rulez” is not known here: did you mean “rules”?\n' +
        'who.yaml:2:9: Olaf Holm has no id: add “id: olaf-holm”.\n',
    );
    expect(out).toContain('Ina Berg');
    expect(code).toBe(0);
  }
});

test.each<[line: string, sentence: string]>([
  ['', 'No command is given: write “hearsay review PATHS…”, or see “hearsay --help”.'],
  ['reviw talks.txt', '“reviw” is not a command: write “hearsay review talks.txt”, or see “hearsay --help”.'],
  ['talks.txt', '“talks.txt” is not a command: write “hearsay review talks.txt”, or see “hearsay --help”.'],
  [
    'review --format pdf12 talks.txt',
    '“pdf12” is no value of --format: write one of pretty, json, ndjson, sarif, github, gitlab, checkstyle, junit, rdjson, markdown, html, csv.',
  ],
  ['review --fail-on errors talks.txt', '“errors” is no value of --fail-on: did you mean “error”?'],
  ['review --colour talks.txt', 'There is no option “--colour” here: did you mean “--color”?'],
  ['review --lines talks.txt', 'There is no option “--lines” here: see “hearsay review --help”.'],
  ['review -z talks.txt', 'There is no option “-z” here: see “hearsay review --help”.'],
  ['review talks.txt --format', '--format needs a value: write “--format FORMAT”.'],
  ['review --format --fail-on error', '--format needs a value: write “--format FORMAT”.'],
  ['review --no-color=yes talks.txt', '--no-color takes no value: leave out the “=” and what follows it.'],
  ['review --output sarif talks.txt', '--output needs a file for sarif: write “--output sarif=FILE”.'],
  ['review --output sarf=x talks.txt', '“sarf” is no format: did you mean “sarif”?'],
  ['review --output sarif=no/such/x talks.txt', '“no/such/x” can’t be written (ENOENT): name another file.'],
  ['explain', 'No rule is named: write “hearsay explain RULE”, or see “hearsay rules”.'],
  ['rules vague-source', '“hearsay rules” takes no names: write “hearsay explain vague-source” for one rule.'],
  ['lsp', 'The language server speaks over standard input and output: add --stdio.'],
])('“hearsay %s” is refused in one sentence', async (line, sentence) => {
  const files = { 'talks.txt': talks };
  expect(await hearsay(line, files)).toEqual({ code: 2, out: '', err: `hearsay: ${sentence}\n`, served: 0 });
});

test('help, version, language server', async () => {
  expect(await hearsay('--help')).toMatchObject({ code: 0, out: expect.stringContaining('hearsay review [PATHS…]') });
  expect(await hearsay('review --help')).toMatchObject({ code: 0, out: expect.stringContaining('--fail-on') });
  expect((await hearsay('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(await hearsay('lsp --stdio --clientProcessId=1')).toMatchObject({ code: 0, out: '', served: 1 });
});
