import { type Change, kindsOfChange } from './change';
import { changesOfHedges } from './hedges';
import { changesOfQuotations } from './quotations';
import { changesOfSpeakers } from './speakers';
import { changesOfStatements } from './statements';
import type { Version } from './version';

/** What a rewrite did to words that are somebody's: the gravest changes first, those of one kind in the order of the text. */
export function compare(before: Version, after: Version): Change[] {
  const statements = changesOfStatements(before, after);
  // A claim that lost its speaker has lost its hedge with it.
  const told = new Set(statements.map(({ afterAt }) => afterAt));
  const hedges = changesOfHedges(before, after).filter(({ afterAt }) => !told.has(afterAt));
  const all = [...changesOfQuotations(before, after), ...statements, ...hedges, ...changesOfSpeakers(before, after)];
  const rank = ({ kind }: Change) => kindsOfChange.indexOf(kind);
  return all.sort((a, b) => rank(a) - rank(b) || placeOf(a) - placeOf(b));
}

const placeOf = ({ afterAt, beforeAt = 0 }: Change): number => afterAt ?? beforeAt;
