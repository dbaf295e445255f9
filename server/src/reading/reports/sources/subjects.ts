import { inClass } from '../../../lexicons/word-classes';
import { clauseInOrder } from '../../../syntax/clause';
import { mainSubject, nearestSubject } from '../../../syntax/clause-subject';
import type { Items } from '../../../syntax/item';
import { phraseEndingAt } from '../../../syntax/left-phrase';
import { phraseEnd } from '../../../syntax/noun-phrase';
import type { Phrase } from '../../../syntax/sentence';
import { placeOf } from '../../../syntax/words';
import type { Cue } from '../cues/cues';
import { type Context, type Found, type Source, sourceOf } from '../found';
import { senderOf } from './senders';

/** The subject of the cue, or whoever the sentence has already said to speak where the cue has none of its own. */
export function subject(context: Context, cue: Cue): Source | undefined {
  const { kind, subject: own } = clauseInOrder(context, cue);
  if (own?.found === 'expletive') return undefined;
  const here = own?.found === 'here' || own?.found === 'antecedent' || own?.found === 'control';
  if (own && kind === 'participle' && here) return senderOf(context, own.stretch) ?? teller(context, cue, own);
  if (here || (kind !== 'coordinate' && kind !== 'participle')) return own && sourceOf(own);
  const last = lastSource(context, cue);
  const end = last ? Math.max(last.cueTo, ...last.content.map(({ to }) => to)) : 0;
  // “X met Y and said …”, “X left, saying …”: the report or the clause before the cue, whichever is nearer.
  const nearer = own?.found === 'shared' && own.stretch.from >= end;
  if (!last || (nearer && !(kind === 'participle' && hangs(context, own)))) return own && sourceOf(own);
  return last.source;
}

/** “Ruiz said … [after] the mayor had left, adding …”: the clause only says when or why. */
function hangs({ items }: Context, { stretch }: Phrase): boolean {
  const { lower = '', pos } = items[stretch.from - 1] ?? {};
  return pos === 'SCONJ' || inClass(lower, 'temporal-conjunction');
}

/** “called the users telling them that …”: who told the others, and not these themselves. */
function teller(context: Context, cue: Cue, own: Phrase): Source {
  const told = inClass(context.items[cue.to]?.lower, 'object-pronoun') && cue.verb.frames.has('addressee');
  const caller = told ? nearestSubject(context, cue.group) : undefined;
  return sourceOf(caller && caller.stretch.from < own.stretch.from ? caller : own);
}

/** The subject of the unit's first finite verb before `to`, as a source. */
export function mainSource(context: Context, to: number): Source | undefined {
  const phrase = mainSubject(context, to);
  return phrase && sourceOf(phrase);
}

/**
 * “The agency quoted him as saying”: “him” is the source of “saying”, and “quoted” reports nothing of its own, which is
 * what `upper` says.
 */
export function relay({ items, lexicons }: Context, cue: Cue): Source | 'upper' | undefined {
  const as = cue.form === 'ing' ? cue.group - 1 : placeOf(items, 'as', cue.to, cue.to + farthest);
  if (items[as]?.lower !== 'as') return undefined;
  if (cue.form !== 'ing') {
    const next = lexicons.reportingVerbs.at(items, as + 1)?.entry;
    const upper = cue.voice === 'active' && inClass(cue.verb.lemma, 'relaying');
    return next?.form === 'ing' && upper ? 'upper' : undefined;
  }
  const quoted = lastOf(items, as, (word) => inClass(word, 'quoting'));
  const from = quoted + 1;
  if (quoted < 0 || from === as) return undefined;
  const head = { from, to: phraseEnd(items, from) };
  if (head.to === as) return { spans: [head], head };
  // “quoted friends of Ruiz as saying”, “quoted Ruiz, who was there, as saying”
  const phrase = phraseEndingAt(items, as - 1, lexicons);
  return phrase?.stretch.from === from ? { spans: [phrase.stretch], head: phrase.core } : undefined;
}

/** How far “as” stands from its verb at most: an aside may be between them. */
const farthest = 24;

/** The last item before `to` with such a word. */
function lastOf(items: Items, to: number, is: (word: string) => boolean): number {
  return items.findLastIndex(({ lower }, k) => k < to && is(lower));
}

/** The report before the cue whose source goes on speaking: of one told inside another, the outer. */
function lastSource({ found }: Context, cue: Cue): Found | undefined {
  const before = found.filter((entry) => entry.source && entry.cue.to <= cue.group);
  const last = before.at(-1);
  const holds = ({ content }: Found) =>
    last && content.some(({ from, to }) => from <= last.cue.from && last.cue.to <= to && to <= cue.group);
  return before.find(holds) ?? last;
}
