import fc from 'fast-check';
import { expect, test } from 'vitest';
import { github } from '../../server/src/cli/formats/github';
import { type Files, hearsay } from './command-line';
import { annotationIn, faultsOf } from './github-runner';

const look = { columns: 80, color: false, quiet: false, fails: [], rows: null };

/** Reviews the files twice: what GitHub makes of the one report is what the other says. */
async function check(files: Files, names: string) {
  const [{ out }, { out: json }] = [
    await hearsay(`review --format github ${names}`, files),
    await hearsay(`review --format json ${names}`, files),
  ];
  const lines = out.split('\n').slice(0, -1);
  const annotations = lines.map((line) => annotationIn(line));
  expect(annotations).not.toContain(null);
  expect(annotations.flatMap((one) => (one ? faultsOf(one) : []))).toEqual([]);
  const { articles, unreviewed } = JSON.parse(json);
  const told = articles.flatMap(({ path, findings }: { path: string; findings: { rule: string; message: string }[] }) =>
    findings.map(({ rule, message }) => [path, rule, message]),
  );
  for (const { path, problem } of unreviewed) told.push([path, 'Not reviewed', problem]);
  expect(annotations.map((one) => [one?.properties.file, one?.properties.title, one?.message])).toEqual(told);
  return annotations;
}

test('the runner takes every line for what it says, whatever names and words are in it', async () => {
  const files = {
    'a,b:c=d::e.md': 'The plan obviously failed.\n',
    '100%25,sure%2C.md': 'He said it was a “100%0A” thing. The the plan obviously failed.\n',
    'ferry.md': '# “100%: all, safe” says council\n\nThe ferry sails, Ina Berg said.\n',
  };
  const annotations = await check(files, `${Object.keys(files).join(' ')} gone,:%.txt`);
  expect(annotations.length).toBeGreaterThan(4);
  expect(annotations.some((one) => one?.message.includes('100%: all, safe'))).toBe(true);
});

test('columns are given on one line alone, lines where a finding goes on', async () => {
  const story = 'The plan obviously failed.\r\n\r\n“Nobody knows,” the\nthe mayor said.\r\n';
  const places = (await check({ 'a.md': story }, 'a.md')).map((one) => one?.properties);
  expect(places).toContainEqual(expect.objectContaining({ line: '1', col: '10', endColumn: '19' }));
  expect(places).toContainEqual(expect.objectContaining({ line: '3', endLine: '4' }));
  expect(places.filter((one) => one?.endLine && one.col)).toEqual([]);
});

test('any name and any sentence comes back as it went', () => {
  const word = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('%', ':', ',', '\r', '\n', '0A', '25', ' ', '=') }),
  );
  // The runner itself loses a sign of equality before a name, and it has no empty ones.
  const name = word.filter((file) => file !== '' && !file.startsWith('='));
  fc.assert(
    fc.property(name, word, (file, problem) => {
      const [line = ''] = github.pieces({ path: file, file, problem }, look);
      expect(line.indexOf('\n')).toBe(line.length - 1);
      expect(annotationIn(line.slice(0, -1))).toEqual({
        level: 'error',
        properties: { file, title: 'Not reviewed' },
        message: problem,
      });
    }),
  );
});

test('what the runner would leave out is found', () => {
  const fault = (line: string) => {
    const one = annotationIn(line);
    return one === null ? 'no annotation' : faultsOf(one).join();
  };
  expect(fault('::error file=a.md,line=2,col=3,endColumn=5::It failed.')).toBe('');
  expect(fault('::error file=a.md,line=2,endLine=3,col=1::It failed.')).toBe('columns on different lines');
  expect(fault('::error file=a.md,col=1::It failed.')).toBe('columns without line');
  expect(fault('::error file=a.md,line=2,endLine=1::It failed.')).toBe('endLine before line');
  expect(fault('::error file=a.md,column=2,line=1::It failed.')).toBe('column is not known');
  expect(fault('::fatal file=a.md::It failed.')).toBe('no annotation');
});
