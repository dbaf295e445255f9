import { inClass } from '../../../lexicons/word-classes';
import { clauseStop } from '../../../syntax/clauses';
import type { Items, Stretch } from '../../../syntax/item';
import { clauseAt } from '../../../syntax/predicate';
import { participial } from '../../../syntax/verb-group';
import { isPause } from '../../../syntax/words';
import type { Cue } from '../cues/cues';
import type { SubjectContext } from '../found';
import { isOver, leftContent, predicateAt, unparsedClause } from './clause-before';

/** Whether what the cue reports may stand before its attribution, or begin a clause of its own behind it. */
export const attributable = ({ items, cue, right }: SubjectContext): boolean =>
  !participial(items, cue) && (!right || (right.kind === 'object' && cue.verb.frames.has('addressee')));

/** Whether the verb can have its clause before it: “…, X said”, and not “…, X told”. */
export const followsClause = ({ verb: { frames } }: Cue): boolean => frames.has('bare');

/** The reported words before the attribution, with the end of what belongs to it: “…, X said on Monday▮”. */
export function wordsBefore(context: SubjectContext): {
  readonly content?: Stretch | undefined;
  readonly after: number;
} {
  const { items, cue, edge } = context;
  const after = clauseStop(items, cue.to);
  const closing = isOver(items, after);
  const goesOn = isPause(items[after]) && mainClauseAt(items, after + 1, cue);
  const content =
    leftContent(context, edge, goesOn, cue.verb.frames.has('that')) ??
    (closing && /^(?:say|add|report)$/.test(cue.verb.lemma) ? unparsedClause(context, edge) : undefined);
  return { content, after };
}

/** A predicate, quoted words, or a clause, also one with an aside behind its subject. */
const mainClauseAt = (items: Items, i: number, { verb }: Cue): boolean =>
  predicateAt(items, i) ||
  clauseAt(items, i) ||
  (inClass(verb.lemma, 'plainly-saying') && /^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(items[i]?.pos ?? ''));
