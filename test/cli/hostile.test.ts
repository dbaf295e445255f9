import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../server/src/cli/run';
import { hostile, raw } from '../hostile';

/** Everything that is written when an article with these words everywhere is reviewed, in a folder of its own. */
async function check(format: string, color: boolean, words: string) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  const name = `${words.replace(/[/\0]/g, '')}.txt`;
  const quoted = JSON.stringify(words);
  writeFileSync(
    join(folder, name),
    `---\ntitle: ${quoted}\ndate: ${quoted}\n---\nThe plan obviously failed, ${words} Berg said.\n`,
  );
  writeFileSync(join(folder, 'hearsay.yaml'), `${quoted}: x\nrules: { ${quoted}: off }\nextends: ${quoted}\n`);
  writeFileSync(
    join(folder, 'actors.yaml'),
    `- { id: ${quoted}, name: ${quoted}, kind: ${quoted} }\n- name: ${quoted}\n`,
  );
  const written = { out: '', err: '', review: '' };
  const io = {
    out: async (text: string) => {
      written.out += text;
    },
    err: (text: string) => {
      written.err += text;
    },
    async *input() {},
    cwd: folder,
    columns: 100,
    color,
    status: () => undefined,
    interrupted: async () => undefined,
    program: null,
    serve: async () => {},
    serveAgents: async () => {},
  };
  await run(['review', '--format', format, `./${name}`], io);
  written.review = written.out;
  await run(['review', `${words}\n.md`], io);
  await run([words], io);
  await run(['explain', words], io);
  rmSync(folder, { recursive: true });
  return written;
}

const ours = new RegExp(`${String.fromCharCode(27)}\\[(?:[124]|2[24]|3[1-46]|39)m`, 'g');

test.each(hostile.map((words) => [JSON.stringify(words), words]))('%s reaches no terminal', async (_, words) => {
  for (const format of ['pretty', 'json', 'ndjson', 'sarif', 'html']) {
    const { out, err, review } = await check(format, false, words);
    expect(out).not.toMatch(raw);
    expect(err).not.toMatch(raw);
    expect(out + err).toContain('Ink');
    expect(err.split('\n').filter((line) => line && !/^hearsay: |:\d+:\d+: /.test(line))).toEqual([]);
    if (format === 'json') expect(JSON.parse(review)).toMatchObject({ schema: 2 });
  }
  const { out } = await check('pretty', true, words);
  expect(out.replace(ours, '')).not.toMatch(raw);
  // A name that is read as a pattern may match nothing.
  if (out !== '') expect(out).toMatch(ours);
  expect(out).not.toContain('\u001B[31mInk');
});
