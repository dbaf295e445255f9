import { expect } from 'vitest';
import { ask } from '../../server/src/agents/ask';
import type { Newsroom } from '../../server/src/agents/newsroom';
import { mostBytes } from '../../server/src/agents/page';
import { Refused } from '../../server/src/agents/refused';
import { deskFor } from '../../server/src/workspace/desk-for';
import { languageOf } from '../../server/src/workspace/files';
import { findDesk } from '../../server/src/workspace/find-desk';

export type Files = Readonly<Record<string, string>>;

/** A newsroom of these files, by their paths. */
export function newsroomOf(files: Files): Newsroom {
  const root = 'file:///newsroom';
  const read = async (uri: string) => files[uri.slice(root.length + 1)] ?? null;
  const placeOf = async (file: string) => {
    const uri = `${root}/${file}`;
    const format = languageOf(file) === 'markdown' ? ('markdown' as const) : ('plain' as const);
    return { file, format, desk: deskFor(await findDesk(uri, { read }, [root]), uri) };
  };
  return {
    placeOf,
    async open(file) {
      const text = files[file];
      if (text === undefined) throw new Refused(`There is no file “${file}”: check the path.`);
      return { ...(await placeOf(file)), text };
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever its tool gives, and a test says what that is.
type Told = any;

/** What the tool answers about these files; it must be an answer. */
export async function answered(tool: string, input: object, files: Files = {}): Promise<Told> {
  const given = await ask(tool, input, newsroomOf(files));
  expect(given).not.toHaveProperty('problem');
  const { answer } = given as { answer: Told };
  expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThanOrEqual(mostBytes);
  return answer;
}

/** Why the tool does not answer. */
export async function refused(tool: string, input: unknown, files: Files = {}): Promise<string> {
  const given = await ask(tool, input, newsroomOf(files));
  expect(given).toHaveProperty('problem');
  return (given as { problem: string }).problem;
}
