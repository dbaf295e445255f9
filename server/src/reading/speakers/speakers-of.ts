import type { Reading, Statement } from '../types';

/** The ids of all whose words these are, the first named first; none where that is not clear. */
export const speakersOf = ({ actor, alsoBy = [] }: Pick<Statement, 'actor' | 'alsoBy'>): readonly string[] =>
  actor === null ? [] : [actor, ...alsoBy];

/** All that the actor says, alone or together with others, in order of the text. */
export const saidBy = ({ statements }: Pick<Reading, 'statements'>, id: string): Statement[] =>
  statements.filter((statement) => speakersOf(statement).includes(id));
