import { inClass } from '../../../lexicons/word-classes';
import { clauseStop, finite } from '../../../syntax/clauses';
import type { Items, Stretch } from '../../../syntax/item';
import { clauseAt } from '../../../syntax/predicate';
import { participial } from '../../../syntax/verb-group';
import { isComma, isPause } from '../../../syntax/words';
import type { Cue } from '../cues/cues';
import type { SubjectContext } from '../found';
import { isOver, leftContent, predicateAt, unparsedClause } from './clause-before';

/** Whether what the cue reports may stand before its attribution, or begin a clause of its own behind it. */
export const attributable = ({ items, cue, right }: SubjectContext): boolean =>
  !participial(items, cue) && (!right || (right.kind === 'object' && cue.verb.frames.has('addressee')));

/** Whether the verb plainly says that something is so. */
export const saysClause = ({ verb: { frames, modes }, generic }: Cue): boolean =>
  !generic && !modes.has('stance') && frames.has('that');

/** Whether the verb can have its clause before it: “…, X said”, and not “…, X told”. */
export const followsClause = ({ verb: { frames, modes }, generic }: Cue): boolean =>
  !generic &&
  (frames.has('bare') || (frames.has('that') && !frames.has('addressee'))) &&
  (!modes.has('stance') || modes.has('speech'));

/** The reported words before the attribution, with the end of what belongs to it: “…, X said on Monday▮”. */
export function wordsBefore(context: SubjectContext): {
  readonly content?: Stretch | undefined;
  readonly after: number;
} {
  const { items, cue, used, edge } = context;
  const after = clauseStop(items, cue.to);
  const pauses = isPause(items[after]);
  const goesOn =
    pauses && (predicateAt(items, after + 1) || (fronted(items, used, edge) && mainClauseAt(items, after + 1, cue)));
  const closing = isOver(items, after);
  const plainly = closing && /^(?:say|add|report)$/.test(cue.verb.lemma);
  const content =
    leftContent(context, edge, goesOn, saysClause(cue) && (closing || pauses)) ??
    (plainly ? unparsedClause(context, edge) : undefined);
  return { content, after };
}

/** Whether the words from `start` to `end` only lead up to a clause: “In Paris,”, “And yet,”, “Many days,”, “If the ferry fails,”. */
function fronted(items: Items, start: number, end: number): boolean {
  if (/^(?:ADP|SCONJ|PART|ADV|VERB)$/.test(items[start]?.pos ?? '')) return true;
  return (
    end > start &&
    isComma(items[end - 1]) &&
    !items.slice(start, end).some(({ pos }, k) => pos === 'QUOTE' || finite(items, start + k))
  );
}

/** A clause, also one with an aside behind its subject, or one whose predicate somebody quotes. */
const mainClauseAt = (items: Items, i: number, { verb }: Cue): boolean =>
  clauseAt(items, i) ||
  (inClass(verb.lemma, 'plainly-saying') &&
    /^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(items[i]?.pos ?? '') &&
    (items.slice(i, i + 4).some(({ pos }) => pos === 'QUOTE') || items.slice(i).some((_, k) => finite(items, i + k))));
