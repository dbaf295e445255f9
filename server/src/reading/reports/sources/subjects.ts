import type { Lexicons } from '../../../lexicons/lexicons';
import type { Item, Items, Stretch } from '../../../syntax/item';
import { phraseEndingAt } from '../../../syntax/left-phrase';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { closesPhrase, days, isComma, placeOf, relative } from '../../../syntax/words';
import { type Cue, participial } from '../cues/cues';
import { type Context, type Found, type Source, sourceOf } from '../found';
import { nearestSubject, subjectAhead } from './clause-subject';
import { describedSubject } from './described-subject';
import { infinitiveSubject } from './infinitive-subject';
import { relativeSubject } from './relative-subject';
import { senderOf } from './senders';

/** The source to the left of the verb group, or the one the sentence has already named. */
export function subject(context: Context, cue: Cue): Source | undefined {
  const { items, lexicons } = context;
  const j = cue.group - 1;
  const left = items[j];
  if (participial(items, cue)) return participleSubject(context, cue);
  // “Having announced that …, X left”
  if (!left) return items[0]?.lower === 'having' ? subjectAhead(context, cue) : undefined;
  if (relative.has(left.lower) && left.pos !== 'DET') return relativeSubject(context, j);
  if (left.pos === 'CCONJ' || (isComma(left) && items[j - 1]?.pos === 'CCONJ'))
    return carried(context, cue, cue.group - 1);
  // “and then said”, “, then said”
  if (left.lower === 'then' && (items[j - 1]?.pos === 'CCONJ' || isComma(items[j - 1])))
    return carried(context, cue, cue.group - 1);
  if (left.lower === 'to' && cue.form === 'base') return infinitiveSubject(context, j);
  const described = describedSubject(context, j);
  if (described) return described;
  const phrase = phraseEndingAt(items, j, lexicons);
  if (phrase) return describedAfter(items, phrase.stretch, lexicons) ?? sourceOf(phrase);
  if (!isComma(left)) return undefined;
  const last = lastSource(context, cue);
  if (last) return cue.group - last.cueTo < 30 ? last.source : undefined;
  // “Ana Ruiz of the union, says …”: a comma that has no business there.
  const opener = days.has(items[j - 1]?.lower ?? '') ? undefined : phraseEndingAt(items, j - 1, lexicons);
  if (!opener || opener.stretch.from === 0) return opener && sourceOf(opener);
  // “Ana Ruiz an adviser to the minister, said …”: a comma that is missing.
  const { from } = opener.stretch;
  const named =
    items[from]?.pos === 'DET' && items[from - 1]?.pos === 'PROPN' && phraseEndingAt(items, from - 1, lexicons);
  return named && named.stretch.from === 0 ? { spans: [{ from: 0, to: j }], head: named.core } : undefined;
}

/** “‘…,’ Ana Ruiz, a harbour employee said”: a comma that is missing. */
function describedAfter(items: Items, { from, to }: Stretch, lexicons: Lexicons): Source | undefined {
  if (!/^an?$/.test(items[from]?.lower ?? '') || !isComma(items[from - 1])) return undefined;
  const name = phraseEndingAt(items, from - 2, lexicons);
  if (!name || items[name.core.to - 1]?.pos !== 'PROPN' || items[name.stretch.from - 1]?.pos !== 'QUOTE')
    return undefined;
  return { spans: [{ from: name.stretch.from, to }], head: name.core };
}

/**
 * “The agency quoted him as saying”: “him” is the source of “saying”, and “quoted” reports nothing of its own, which is
 * what `upper` says.
 */
export function relay({ items, lexicons }: Context, cue: Cue): Source | 'upper' | undefined {
  const as = cue.form === 'ing' ? cue.group - 1 : placeOf(items, 'as', cue.to, cue.to + 8);
  if (as < 0 || items[as]?.lower !== 'as') return undefined;
  if (cue.form !== 'ing') {
    const next = lexicons.reportingVerbs.at(items, as + 1)?.entry;
    const upper = cue.voice === 'active' && /^(?:quote|cite|describe|report)$/.test(cue.verb.lemma);
    return next?.form === 'ing' && upper ? 'upper' : undefined;
  }
  let from = as;
  while (
    from > 0 &&
    as - from < 8 &&
    !/^(?:quot|cit|describ|report)(?:ed|es?|ing)$/.test((items[from - 1] as Item).lower)
  )
    from--;
  const head = { from, to: phraseEnd(items, from) };
  return from < as && from > 0 && head.to === as ? { spans: [head], head } : undefined;
}

/** “X met Y and said …”, “X left, saying …”: the report or the clause before the cue, whichever is nearer. */
function carried(context: Context, cue: Cue, to: number): Source | undefined {
  const last = lastSource(context, cue);
  const near = nearestSubject(context, to);
  const end = last ? Math.max(last.cueTo, ...last.content.map((part) => part.to)) : 0;
  return near && (near.spans[0]?.from ?? 0) >= end ? near : (last?.source ?? near ?? opener(context.items, cue));
}

/** “Ana Ruiz, 60, lives here and said”: the phrase that opens the sentence, where the tagger hides its verb. */
function opener(items: Items, { group }: Cue): Source | undefined {
  const head = { from: 0, to: phraseEnd(items, 0) };
  const named = items[0]?.pos === 'PROPN' || (items[0]?.pos === 'DET' && head.to > 1);
  if (!named || items[group - 1]?.pos !== 'CCONJ' || head.to >= group - 1) return undefined;
  return days.has((items[head.to - 1] as Item).lower) ? undefined : { spans: [head], head };
}

/** The report before the cue whose source goes on speaking: of one told inside another, the outer. */
function lastSource({ found }: Context, cue: Cue): Found | undefined {
  const before = found.filter((entry) => entry.source && entry.cue.to <= cue.group);
  const last = before.at(-1);
  const holds = ({ content }: Found) =>
    last && content.some(({ from, to }) => from <= last.cue.from && last.cue.to <= to && to <= cue.group);
  return before.find((entry) => entry !== last && holds(entry)) ?? last;
}

/** “…, with [the latest] alleging …”: the participle has a subject of its own, even one without a noun. */
function absoluteSubject(items: Items, to: number): Source | undefined {
  for (let from = to; from > 0 && to - from < 6; from--) {
    const before = items[from - 1] as Item;
    if (before.lower === 'with' && from < to) return { spans: [{ from, to }], head: { from, to } };
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(before.pos)) return undefined;
  }
  return undefined;
}

/** “X left, saying …”, “a statement saying …”, “Stressing …, X said …”. */
function participleSubject(context: Context, cue: Cue): Source | undefined {
  const { items, lexicons } = context;
  const left = items[cue.group - 1];
  if (left && /^(?:NOUN|PROPN|NUM|DET|ADJ)$/.test(left.pos) && closesPhrase(left) && !days.has(left.lower)) {
    const phrase = phraseEndingAt(items, cue.group - 1, lexicons);
    if (phrase) return senderOf(context, phrase.stretch) ?? sourceOf(phrase);
  }
  const source = absoluteSubject(items, cue.group) ?? carried(context, cue, cue.group);
  if (source) return source;
  if (cue.group <= 2) return subjectAhead(context, cue);
  // “Ana Ruiz, citing …, left”: her clause is still to come.
  const comma = isComma(left) ? cue.group - 1 : cue.group - 2;
  const phrase = isComma(items[comma]) ? phraseEndingAt(items, comma - 1, lexicons) : undefined;
  if (phrase && phrase.stretch.from <= 1) return sourceOf(phrase);
  // “On Osk Radio, while discussing the plan, Ana Ruiz said …”, “A month after announcing it, she left”
  return /^(?:after|while|before|since)$/.test(left?.lower ?? '') ? subjectAhead(context, cue) : undefined;
}
