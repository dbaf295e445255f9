import { actorsResult } from './actors';
import { counted } from './markdown';
import type { StatementNode } from './protocol';
import type { Current } from './reviews';

/** The tree of actors as lines: each actor with role and count, and below them what they say, with the number of its line. */
export function actorsText(current: Current): string {
  const { headline, actors, unattributed } = actorsResult(current);
  const lines = actors.flatMap(({ name, role, statements, mentions }) => [
    '',
    `${name}${role && `, ${role}`} · ${statements.length > 0 ? counted(statements.length, 'statement') : counted(mentions, 'mention')}`,
    ...statements.map(lineOf),
  ]);
  const rest = unattributed.length > 0 ? ['', 'Nobody named', ...unattributed.map(lineOf)] : [];
  return `${[headline || 'Actors', ...lines, ...rest].join('\n')}\n`;
}

const lineOf = ({ range, account }: StatementNode): string => `  ${range.start.line + 1}: ${account}`;
