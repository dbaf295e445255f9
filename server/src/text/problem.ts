import type { Span } from './span';

/** A mistake in what somebody has written: where it is, and one sentence on what it is and what to do. */
export interface Problem {
  readonly span: Span;
  readonly message: string;
}

/** How many mistakes of one file are told at a time. */
export const mostProblems = 100;

/** The most characters of one sentence: what is named in it may be as long as the file. */
const longest = 600;

/** The first hundred of the problems, each as one line, and after them, where the next one is, how many more there are. */
export function firstProblems(problems: readonly Problem[]): Problem[] {
  const told = problems.slice(0, mostProblems).map(({ span, message }) => ({ span, message: short(message) }));
  const next = problems[mostProblems];
  if (!next) return told;
  const more = problems.length - mostProblems;
  const message = `${more} more mistake${more === 1 ? '' : 's'} in this file: correct those before ${more === 1 ? 'it' : 'them'} first.`;
  return [...told, { span: next.span, message }];
}

/** The sentence on one line, without the middle where it is long: what to do stands at its end. */
function short(message: string): string {
  const line = message.replace(/\s+/g, ' ');
  if (line.length <= longest) return line;
  return `${line.slice(0, (2 * longest) / 3).replace(/[\uD800-\uDBFF]$/, '')} … ${line.slice(-longest / 3).replace(/^[\uDC00-\uDFFF]/, '')}`;
}
