import { expect, test } from 'vitest';
import { openProgress } from '../../server/src/cli/reviewing/progress';
import { openStatus } from '../../server/src/cli/status';
import { hearsay, talks } from './command-line';

/** The lines that a run shows whose articles are done at these milliseconds. */
function check(total: number | undefined, times: readonly number[]) {
  const lines: (string | null)[] = [];
  let now = 0;
  const progress = openProgress({ status: (line) => lines.push(line) }, total, () => now);
  for (const [i, time] of times.entries()) {
    now = time;
    progress.at(i + 1);
  }
  progress.end();
  return lines;
}

test('a short run shows nothing', () => {
  expect(check(3, [100, 200, 300])).toEqual([null]);
});

test('a long run shows how far it has come, and no more often than can be read', () => {
  expect(check(4, [1000, 1010, 2000, 4000])).toEqual([
    '██████░░░░░░░░░░░░░░░░░░ 1 of 4 articles, about 3 s left',
    '██████████████████░░░░░░ 3 of 4 articles, about 1 s left',
    '████████████████████████ 4 of 4 articles, about 0 s left',
    null,
  ]);
  expect(check(undefined, [1000, 2000])).toEqual(['1 articles, 1 a second', '2 articles, 1 a second', null]);
});

test('the line makes way for what is printed, and is not written where nobody sees it', async () => {
  const on = async (isTTY: boolean) => {
    let written = '';
    const write = (text: string | Uint8Array) => {
      written += text;
      return true;
    };
    const status = openStatus({ isTTY, columns: 10, write } as never);
    status.show('half of the way');
    await status.around(async () => void write('FINDING\n'));
    status.show(null);
    return written;
  };
  const clear = '\r\u001b[K';
  expect(await on(true)).toBe(`${clear}half of t${clear}FINDING\n${clear}half of t${clear}`);
  expect(await on(false)).toBe('FINDING\n');
});

test('where the time goes, by step and by rule', async () => {
  const { out, err } = await hearsay('review --timing --format json a.txt b.txt', { 'a.txt': talks, 'b.txt': talks });
  expect(JSON.parse(out).articles).toHaveLength(2);
  const [head, ...lines] = err.trimEnd().split('\n');
  expect(head).toMatch(/^2 articles, 26 words, \d+\.\d s: [\d,]+ words a second$/);
  for (const line of lines.filter((line) => line.startsWith(' '))) expect(line).toMatch(/^ {2}\S.* \d+ ms +\d+\.\d %$/);
  const steps = lines.map((line) => line.trim().split(/ {2,}/)[0]);
  expect(steps).toEqual(
    expect.arrayContaining(['read the file', 'speakers', 'rules', 'editorial-adverb', 'vague-source']),
  );
});
