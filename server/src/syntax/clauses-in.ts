import { chunksOf } from './chunks';
import { type Clause, clauseOf } from './clause';
import type { Items, Stretch } from './item';
import type { Sentence } from './sentence';
import { isPause } from './words';

/** A clause at its place in the sentence. */
export interface PlacedClause extends Clause, Stretch {
  /** Index of the clause that it is a part of. */
  readonly within?: number;
}

/** The clauses of a sentence in the order in which they begin. A clause may have no subject that can be read. */
export function clausesIn(sentence: Sentence): PlacedClause[] {
  const { items } = sentence;
  const read = chunksOf(items)
    .flatMap((chunk) => (chunk.kind === 'verb-group' ? [clauseOf(sentence, chunk.verb)] : []))
    .map((clause) => ({ ...clause, from: beginningOf(clause) }))
    .sort((one, other) => one.from - other.from);
  const placed = read.map((clause) => ({ ...clause, to: endOf(items, clause, read) }));
  return placed.map((clause, n) => {
    const within = placed.findLastIndex(({ to }, k) => k < n && clause.to <= to);
    return within < 0 ? clause : { ...clause, within };
  });
}

type Begun = Clause & Pick<Stretch, 'from'>;

const beginningOf = ({ link, subject, verb }: Clause): number =>
  link ??
  (subject?.found === 'here' || subject?.found === 'expletive'
    ? Math.min(subject.stretch.from, verb.group)
    : verb.group);

/** Where the clause ends: where one begins that is no part of it, or goes on that it is a part of, or at a full stop. */
function endOf(items: Items, clause: Begun, all: readonly Begun[]): number {
  const aside = isPause(items[clause.from - 1]) && isDependent(clause);
  let to = clause.verb.to;
  while (to < items.length && !/^[.;:?!]$/.test(items[to]?.lower ?? '') && !(aside && isPause(items[to]))) to++;
  to = Math.min(to, ...all.map((other) => boundOf(clause, other)));
  while (isPause(items[to - 1]) || items[to - 1]?.pos === 'CCONJ') to--;
  return to;
}

/** Where the other clause goes on that the clause is a part of, or begins that is no part of it; infinity where it does neither. */
function boundOf(clause: Begun, other: Begun): number {
  const { from, verb } = clause;
  // “The officials [who met Ruiz] said so”
  if (isDependent(clause) && other.from <= from && other.verb.group >= verb.to) return other.verb.group;
  return other.from >= verb.to && !isDependent(other) ? other.from : Number.POSITIVE_INFINITY;
}

/** Whether the clause is a part of another one. */
const isDependent = ({ kind }: Clause): boolean => kind !== 'main' && kind !== 'coordinate';
