import { inClass } from '../../../lexicons/word-classes';
import { clauseInOrder } from '../../../syntax/clause';
import { mainSubject } from '../../../syntax/clause-subject';
import { phraseEndingAt } from '../../../syntax/left-phrase';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { subjectBehind } from '../../../syntax/subject-behind';
import { range } from '../../../syntax/words';
import type { Cue } from '../cues/cues';
import { asSource, type Context, type CueContext, type Found, type Source, sourceOf } from '../found';
import { senderOf } from './senders';

/** The subject of the cue, or whoever the sentence has already said to speak where the cue has none of its own. */
export function subject(context: Context, cue: Cue): Source | undefined {
  const { kind, subject: own } = clauseInOrder(context, cue);
  if (own?.found === 'expletive') return undefined;
  const last = lastReport(context, cue);
  if (!own) return last?.source;
  if (own.found === 'shared') {
    // “Ruiz said it was late, adding …”, and not “Ruiz said it was late, and Holm left, saying …”: whichever is nearer.
    const end = last ? Math.max(last.cueTo, ...last.content.map(({ to }) => to)) : 0;
    return own.stretch.from < end ? last?.source : sourceOf(own);
  }
  return (kind === 'participle' ? senderOf(context, own.stretch) : undefined) ?? sourceOf(own);
}

/** The subject behind the cue. */
export function subjectBehindCue(context: CueContext): Source | undefined {
  const phrase = subjectBehind(context, context.cue);
  return phrase && sourceOf(phrase);
}

/** The subject of the unit's first finite verb before `to`, as a source. */
export function mainSource(context: Context, to: number): Source | undefined {
  const phrase = mainSubject(context, to);
  return phrase && sourceOf(phrase);
}

/** “The agency quoted him as saying”: who speaks is the one quoted. */
export function quotedBefore({ items, lexicons }: Context, { form, group }: Cue): Source | undefined {
  if (form !== 'ing' || items[group - 1]?.lower !== 'as') return undefined;
  const quoting = items.findLastIndex(({ lower }, k) => k < group && inClass(lower, 'quoting'));
  const him = { from: quoting + 1, to: phraseEnd(items, quoting + 1) };
  if (him.to === group - 1) return asSource(him);
  const phrase = phraseEndingAt(items, group - 2, lexicons);
  return phrase?.stretch.from === quoting + 1 ? sourceOf(phrase) : undefined;
}

/** Whether somebody is quoted “as saying”, so that the next cue reports and this one only leads to it. */
export function onlyQuotes({ items, lexicons }: Context, { voice, to }: Cue): boolean {
  if (voice === 'passive' || !inClass(items[to - 1]?.lower, 'quoting')) return false;
  return range(to, items.length).some(
    (k) => items[k]?.lower === 'as' && lexicons.reportingVerbs.at(items, k + 1)?.entry.form === 'ing',
  );
}

/** The report before the cue whose source goes on speaking: of one told inside another, the outer. */
function lastReport({ found }: Context, { group }: Cue): Found | undefined {
  const last = found.findLast(({ source }) => source);
  const holdsLast = ({ content }: Found) => content.some(({ to }) => last && last.cue.to <= to && to <= group);
  return found.find((entry) => entry.source && holdsLast(entry)) ?? last;
}
