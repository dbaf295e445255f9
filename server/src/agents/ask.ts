import * as v from 'valibot';
import { suggestion } from '../text/suggestion';
import type { Newsroom } from './newsroom';
import { clipped } from './page';
import { shown } from './places';
import { Refused } from './refused';
import type { Tool } from './tool';
import { tools } from './tools/index';

/** What a tool answers, or in one sentence why it can't and what to do. */
export type Answer = { readonly answer: Record<string, unknown> } | { readonly problem: string };

/** Asks the tool of the name. Never rejects. */
export async function ask(name: string, input: unknown, newsroom: Newsroom): Promise<Answer> {
  const tool = tools.find((one) => one.name === name);
  if (!tool)
    return {
      problem: `There is no tool “${clipped(name, 60)}”: ${suggestion(
        name,
        tools.map((one) => one.name),
      )}`,
    };
  try {
    return { answer: await tool.answer(checked(tool, input), newsroom) };
  } catch (error) {
    if (error instanceof Refused) return { problem: error.message };
    return {
      problem: `Something went wrong inside Hearsay (${clipped(String(error), 200)}): ask about another text, and report it.`,
    };
  }
}

/** The input as the tool takes it. Throws a `Refused` that names what is wrong in it. */
function checked({ input: schema }: Tool, input: unknown) {
  const { success, output, issues } = v.safeParse(schema, input ?? {});
  if (success) return output;
  const keys = Object.keys(schema.entries);
  const keyOf = (issue: v.BaseIssue<unknown>) => v.getDotPath(issue) ?? '';
  // Who misspells a name has left out the right one: the wrong one says more.
  const [issue] = [...issues].sort((a, b) => Number(keys.includes(keyOf(a))) - Number(keys.includes(keyOf(b))));
  const key = keyOf(issue as v.BaseIssue<unknown>);
  if (!issue || !key) throw new Refused('The input must be an object: give the tool its arguments by name.');
  if (!keys.includes(key)) throw new Refused(`There is no argument “${shown(key, 60)}”: ${suggestion(key, keys)}`);
  if (issue.received === 'undefined') throw new Refused(`“${key}” is missing: it is needed.`);
  throw new Refused(`“${key}” must be ${wanted(issue)}, and is ${shown(issue.received, 60)}: correct it.`);
}

function wanted({ kind, type, expected, requirement }: v.BaseIssue<unknown>): string {
  if (kind === 'schema') return kinds[type] ?? `one of ${expected}`;
  if (type === 'integer') return 'a whole number';
  if (type === 'min_value') return `at least ${requirement}`;
  if (type === 'max_value') return `at most ${requirement}`;
  return type === 'min_length' ? 'a text that is not empty' : `no longer than ${requirement} characters`;
}

const kinds: Readonly<Record<string, string>> = { string: 'text', number: 'a number' };
