import ts from 'typescript';
import { expect, test } from 'vitest';
import { mutantsOf } from './mutants.mjs';
import { purityIn } from './pure.mjs';
import { Switchboard } from './switchboard.mjs';
import { switched } from './switched.mjs';

const source = `
  const calls: number[] = [];
  const count = (n: number) => calls.push(n) + n;
  const isOdd = (n: number): boolean => n % 2 === 1;
  function few(list: readonly number[], most = 3): number {
    let found = 0;
    for (const n of list) if (n < most && !isOdd(n)) found++;
    while (found > 2) found = found - 1;
    if (list.some((n) => n >= 9) || found === 0) return count(found);
    return found;
  }
`;
const mutants = mutantsOf('few.ts', source).map((mutant, i) => ({ ...mutant, id: i + 1 }));
const mutant = (was, is) => mutants.find((one) => one.was === was && one.is === is);

const functionIn = (code) => new Function(`${ts.transpile(code)} return few;`)();

/** The function with all its mutants, and what they are switched by. */
function withAll() {
  const tree = ts.createSourceFile('few.ts', source, ts.ScriptTarget.Latest, true);
  const host = { ...ts.createCompilerHost({}), getSourceFile: () => tree };
  const purity = purityIn(ts.createProgram(['few.ts'], { noLib: true }, host));
  const board = new Switchboard();
  globalThis.hearsayMutants = board;
  return { few: functionIn(switched(tree, mutants, purity)), board };
}

const endless = mutant('-', '+');

test.each(mutants.filter((one) => one !== endless))(
  '$line: $was → $is, switched on',
  async ({ id, start, end, is }) => {
    const alone = functionIn(source.slice(0, start) + is + source.slice(end));
    const { few, board } = withAll();
    const compare = () => {
      for (const list of [[], [1, 2, 3], [2, 2, 2, 2], [3, 9], [2, 4, 9], [0, 0, 0]])
        expect(few(list)).toBe(alone(list));
    };
    expect(await board.fails(id, 0, compare)).toBe(false);
    expect(board.reached).toBe(true);
  },
);

test('a mutant that does not end fails', async () => {
  const { few, board } = withAll();
  expect(await board.fails(endless.id, 0, () => few([0, 0, 0]))).toBe(true);
});

test('which mutants make a difference is told without trying them', () => {
  const { few, board } = withAll();
  expect(few([2, 5])).toBe(1);
  const noted = board.noted();
  const differs = (was, is) => noted.has(mutant(was, is).id);
  expect([differs('<', '<='), differs('>', '>='), differs('===', '!=='), differs('||', '&&')]).toEqual([
    false,
    false,
    true,
    false,
  ]);
  // What leaves traces is not tried: such a mutant counts as one that makes a difference.
  expect(few([2, 9])).toBe(2);
  expect(board.noted().has(mutant('some', 'every').id)).toBe(true);
});
