import { lazily } from '../../text/lazily';
import { once } from '../../text/once';
import { isGuess } from '../confidence';
import { actorOf } from '../look-ups';
import type { Reading, Statement } from '../types';
import { isPresupposed } from '../voice';

/** The ids of all whose words these are, the first named first; none where that is not clear. */
export const speakersOf = ({ actor, alsoBy = [] }: Pick<Statement, 'actor' | 'alsoBy'>): readonly string[] =>
  actor === null ? [] : [actor, ...alsoBy];

const joined = lazily(() => new Intl.ListFormat('en'));

/** All whose words these are: “Ana Ruiz and Anders Holm”; undefined where that is not clear. */
export function speakerNames({ actors }: Pick<Reading, 'actors'>, statement: Statement): string | undefined {
  const names = speakersOf(statement).flatMap((id) => actorOf(actors, id)?.name ?? []);
  return names.length > 0 ? joined().format(names) : undefined;
}

/** Whether the text says whose the words are, and does not leave readers to take it that somebody goes on. */
export const namesSource = ({ source, by }: Pick<Statement, 'source' | 'by'>): boolean =>
  source.length > 0 && by !== 'goes-on';

/** All that the actor says, alone or together with others, in order of the text; guesses too. */
export const saidBy = ({ statements }: Pick<Reading, 'statements'>, id: string): readonly Statement[] =>
  bySpeaker(statements).get(id) ?? [];

/** The same without guesses: what is listed and counted. */
export const surelySaidBy = ({ statements }: Pick<Reading, 'statements'>, id: string): readonly Statement[] =>
  bySpeaker(sure(statements)).get(id) ?? [];

/** The statements that are no guesses, and that somebody made, in order. */
export const sureStatements = ({ statements }: Pick<Reading, 'statements'>): readonly Statement[] => sure(statements);

const sure = once((statements: readonly Statement[]) =>
  statements.filter((statement) => !isGuess(statement) && !isPresupposed(statement)),
);

const bySpeaker = once((statements: readonly Statement[]) => {
  const by = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const id of new Set(speakersOf(statement))) {
      const list = by.get(id);
      if (list) list.push(statement);
      else by.set(id, [statement]);
    }
  return by;
});
