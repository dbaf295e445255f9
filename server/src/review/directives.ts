import type { Article } from '../article/types';
import { rules as book } from '../rules/index';
import { append } from '../text/append';
import type { Problem } from '../text/problem';
import type { Span } from '../text/span';
import { suggestion } from '../text/suggestion';
import { meantRule } from './rule-settings';

/** What a comment may ask for, after `hearsay-`. */
export const commands = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;
type Command = (typeof commands)[number];

/** A comment by which a writer asks for silence, or ends it. */
export interface Directive {
  readonly command: Command;
  /** The comment, with its marks. */
  readonly span: Span;
  /** Ids of rules and categories; empty where all rules are meant. */
  readonly targets: readonly string[];
  /** What stands after `--`; empty where nothing does. */
  readonly reason: string;
}

/** What stands in a comment that was offered for as long as no reason is given. */
export const openReason = '[reason]';

/** Stands for all rules among targets. */
export const all = '*';

/** The ids of rules and categories that are meant, or `all`. */
export const targetsOf = ({ targets }: Directive): readonly string[] => (targets.length === 0 ? [all] : targets);

const known = new Set([...book.map(({ id }) => id), ...book.map(({ category }) => category)]);

/** Whether the id is a rule's or a category's. */
export const isTarget = (id: string): boolean => known.has(id);

/** The comments of the article that ask for something, in order, and what is wrong with others. */
export function readDirectives({ text, comments }: Article): { directives: Directive[]; problems: Problem[] } {
  const directives: Directive[] = [];
  const problems: Problem[] = [];
  for (const span of comments) {
    const inside = text.slice(span[0] + '<!--'.length, span[1] - '-->'.length);
    const opening = /^\s*hearsay-(\S+)/.exec(inside);
    if (!opening) continue;
    const [start, word = ''] = opening;
    const rest = inside.slice(start.length);
    const dashes = /--\s/.exec(rest)?.index ?? rest.length;
    const list = rest.slice(0, dashes);
    const given = rest.slice(dashes + '-- '.length).trimEnd();
    const reason = given === openReason ? '' : given;
    const listed = span[0] + '<!--'.length + start.length;
    append(problems, reasonProblems(given, listed + dashes + '-- '.length));
    const command = commands.find((command) => command === word);
    if (!command) {
      const at = listed - `hearsay-${word}`.length;
      problems.push({
        span: [at, listed],
        message: `“hearsay-${word}” is not a command: ${suggestion(
          `hearsay-${word}`,
          commands.map((command) => `hearsay-${command}`),
        )}`,
      });
      continue;
    }
    const named = [...list.matchAll(/[^\s,]+/g)];
    const targets = named.map(([id]) => id).filter((id) => known.has(id));
    for (const { 0: id, index } of named.filter(([id]) => !known.has(id))) {
      const at = listed + index;
      problems.push({
        span: [at, at + id.length],
        message: `There is no rule or category “${id}”: ${meantRule(id)}`,
      });
    }
    // A comment that names only what does not exist must not silence everything.
    if (named.length === 0 || targets.length > 0) directives.push({ command, span, targets, reason });
  }
  return { directives, problems };
}

const reasonProblems = (given: string, at: number): Problem[] =>
  given === openReason
    ? [
        {
          span: [at, at + openReason.length],
          message: 'The reason was never filled in: write why this is suppressed.',
        },
      ]
    : [];
