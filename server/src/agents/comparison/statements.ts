import type { Actor } from '../../actors/types';
import type { Act } from '../../lexicons/acts';
import { actorOf } from '../../reading/look-ups';
import { speakerNames, speakersOf } from '../../reading/speakers/speakers-of';
import type { Reading, Statement } from '../../reading/types';
import { accountOf, cueOf, onOneLine } from '../../reading/wording';
import { hull, overlaps, type Span } from '../../text/span';
import { holding } from '../../text/span-index';
import type { Change } from './change';
import { isSame } from './speakers';
import { meantIn, type Told, toldAgain, type Version } from './version';

/** Acts by which the speaker does not vouch for the words. */
const withheld: ReadonlySet<Act> = new Set<Act>(['denies', 'refuses', 'disputes']);

/** Acts that take the words for true. */
const assured: ReadonlySet<Act> = new Set<Act>(['admits', 'confirms', 'shows']);

/** What became of who says what: attributions lost, words given to others, denials and claims hardened. */
export function changesOfStatements(before: Version, after: Version): Change[] {
  return before.statements.flatMap((statement) => {
    if (statement.content.length === 0) return [];
    const meant = meantIn(before.reading, statement.content);
    const changes = toldAgain(meant, after).map((again) => changeOf({ statement, meant, again }, before, after));
    // Where one sentence says it as before, the others are no rewrites of it.
    return changes.includes(undefined) ? [] : (changes[0] ?? []);
  });
}

interface Pair {
  readonly statement: Statement;
  readonly meant: ReadonlySet<string>;
  readonly again: Told;
}

function changeOf({ statement, meant, again }: Pair, before: Version, after: Version): Change | undefined {
  const was = {
    before: accountOf(before.reading, statement),
    beforeAt: hull(statement.content)[0],
  };
  const now = { after: onOneLine(after.reading, again.span), afterAt: again.span[0] };
  const places = again.tokens
    .filter(({ lemma }) => meant.has(lemma.toLowerCase()))
    .map(({ start, end }): Span => [start, end]);
  const holders = holdersOf(places, after);
  if (holders.length === 0) {
    if (holding(after.reading.spoken, places[0] as Span)) return undefined;
    const whose = speakerNames(before.reading, statement);
    return {
      kind: 'attribution-lost',
      ...was,
      ...now,
      note: `${whose ? `${whose} said so` : 'It was attributed'}; now the paper says it.`,
    };
  }
  if (holders.every((one) => isVouched(one)) && !isVouched(statement))
    return {
      kind: 'denial-lost',
      ...was,
      ...now,
      note: `It was “${statement.negated ? 'not ' : ''}${statement.act}”; now it is “${holders[0]?.act}”.`,
    };
  const [old, others] = [actorsOf(before.reading, statement), holders.flatMap((one) => actorsOf(after.reading, one))];
  const [from, to] = [old[0], others[0]];
  if (from && to && !old.some((a) => others.some((b) => isSame(a, b))))
    return {
      kind: 'speaker-changed',
      ...was,
      ...now,
      note: `They were ${from.name}’s words; now they are ${to.name}’s.`,
    };
  if (!isHardened(statement, holders, after)) return undefined;
  const [cue, other] = [cueOf(before.reading, statement), cueOf(after.reading, holders[0] as Statement)];
  return {
    kind: 'hedge-hardened',
    ...was,
    ...now,
    note: `It was “${cue || statement.act}”; “${other}” takes the words for true.`,
  };
}

const isVouched = ({ act, negated }: Statement): boolean => !negated && !withheld.has(act);

/** The statements that hold most of the words. */
function holdersOf(places: readonly Span[], { statements }: Version): Statement[] {
  return statements.filter(({ content }) => {
    const held = places.filter((place) => content.some((span) => overlaps(span, place))).length;
    return 2 * held > places.length;
  });
}

const actorsOf = ({ actors }: Reading, statement: Statement): Actor[] =>
  speakersOf(statement).flatMap((id) => actorOf(actors, id) ?? []);

/** Whether the words were only said or claimed, and the verb now takes them for true. */
const isHardened = (statement: Statement, holders: readonly Statement[], { lexicons }: Version): boolean => {
  const isFactive = ({ verb, act }: Statement) => assured.has(act) || lexicons.factiveSaidVerbs.has(verb);
  return !isFactive(statement) && holders.every(isFactive);
};
