import { finite } from './clauses';
import { type Cue, participial } from './cues';
import { type Context, type Source, sourceOf } from './found';
import { phraseEndingAt } from './left-phrase';
import { phraseEnd } from './noun-phrase';
import { sourceEnd } from './right-phrase';
import type { Item } from './units';
import { closesPhrase, days, isComma, isPause, personal, relative } from './words';

/** The source to the left of the verb group, or the one the sentence has already named. */
export function subject(context: Context, cue: Cue): Source | undefined {
  const { items, lexicons } = context;
  const j = cue.group - 1;
  const left = items[j];
  if (participial(items, cue)) return participleSubject(context, cue);
  if (!left) return undefined;
  if (relative.has(left.lower) && left.pos !== 'DET') {
    const head = phraseEndingAt(items, isPause(items[j - 1]) ? j - 2 : j - 1, lexicons);
    return head && { spans: [head.stretch, { from: j, to: j + 1 }], head: head.core };
  }
  if (left.pos === 'CCONJ' || (isComma(left) && items[j - 1]?.pos === 'CCONJ')) return sharedSubject(context, cue);
  const phrase = phraseEndingAt(items, j, lexicons);
  if (phrase) return sourceOf(phrase);
  if (!isComma(left)) return undefined;
  const last = lastSource(context, cue);
  return last && cue.group - last.cueTo < 30 ? last.source : undefined;
}

/** The noun phrase after the verb in “…,” said X. */
export function invertedSource({ items, lexicons }: Context, cue: Cue): Source | undefined {
  const left = items[cue.group - 1];
  const after = items[cue.to];
  if (!after || cue.form === 'ing' || cue.under || cue.to - cue.group > 3) return undefined;
  const opens = left === undefined || left.pos === 'QUOTE' || isPause(left) || /^[?!]$/.test(left.lower);
  if (!opens || (left === undefined && cue.form !== 'past' && cue.form !== 's')) return undefined;
  const quoted =
    (left?.pos === 'QUOTE' && (left.pauses || left.end - left.start < 12)) || items[cue.group - 2]?.pos === 'QUOTE';
  if (!quoted) {
    // Without a quotation only a plain verb of saying is inverted: “The plan failed, said X.”
    const { frames, modes } = cue.verb;
    if (!frames.has('bare') || !frames.has('quote') || modes.has('stance')) return undefined;
    const stop = sourceEnd(items, cue.to, lexicons);
    const closes = stop >= items.length || items[stop]?.lower === '.';
    if (!closes && isPause(left) && phraseEndingAt(items, cue.group - 1, lexicons)) return undefined;
  }
  const owned = /^(?:his|her|its|their)$/.test(after.lower);
  if (after.pos === 'PRON' && !(quoted && (personal.has(after.lower) || owned))) return undefined;
  if (!/^(?:DET|PROPN|NOUN|ADJ|NUM|PRON)$/.test(after.pos) || after.lower === 'that' || days.has(after.lower))
    return undefined;
  const end = sourceEnd(items, cue.to, lexicons);
  if (end === cue.to) return undefined;
  // “…, said the plan had failed”: a clause follows, so the phrase is its subject and no source.
  if (items[end] && finite(items, end)) return undefined;
  return { spans: [{ from: cue.to, to: end }], head: { from: cue.to, to: phraseEnd(items, cue.to) } };
}

/**
 * “The agency quoted him as saying”: “him” is the source of “saying”, and “quoted” reports nothing of its own, which is
 * what `upper` says.
 */
export function relay({ items, lexicons }: Context, cue: Cue): Source | 'upper' | undefined {
  const as =
    cue.form === 'ing'
      ? cue.group - 1
      : items.findIndex((item, k) => k >= cue.to && k < cue.to + 8 && item.lower === 'as');
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

const lastSource = ({ found }: Context, cue: Cue) =>
  found.findLast((entry) => entry.source && entry.cue.to <= cue.group);

/** “X met Y and said …”: the subject of the verb before. */
function sharedSubject(context: Context, cue: Cue): Source | undefined {
  const last = lastSource(context, cue);
  if (last) return last.source;
  return mainSubject(context, cue.group - 1);
}

/** “X left, saying …”, “a statement saying …”, “Stressing …, X said …”. */
function participleSubject(context: Context, cue: Cue): Source | undefined {
  const { items, lexicons } = context;
  const left = items[cue.group - 1];
  if (left && /^(?:NOUN|PROPN|NUM|DET|ADJ)$/.test(left.pos) && closesPhrase(left) && !days.has(left.lower)) {
    const phrase = phraseEndingAt(items, cue.group - 1, lexicons);
    // “emailed the crew saying”, “sent a letter saying”: the sender says it; “a letter saying so came”: the letter does.
    const verb = phrase ? phrase.stretch.from - 1 : -1;
    const writes = verb > 0 && lexicons.reportingVerbs.at(items, verb)?.entry.verb.modes.has('writing');
    const document = lexicons.occasions.at(items, cue.group - 1) ?? lexicons.speechNouns.get(left.lower);
    const sender = verb > 0 && (writes || document) ? subjectOfVerb(context, verb) : undefined;
    if (phrase) return sender ?? sourceOf(phrase);
  }
  const last = lastSource(context, cue);
  if (last) return last.source;
  for (let k = 1; k < cue.group; k++) {
    const source = subjectOfVerb(context, k);
    if (source && !relative.has((items[source.head.to - 1] as Item).lower)) return source;
  }
  return cue.group <= 2 ? subjectAhead(context, cue) : undefined;
}

/** The subject of the clause that follows an opening participle. */
function subjectAhead({ items }: Context, cue: Cue): Source | undefined {
  for (let k = cue.to; k < items.length - 1; k++) {
    if (!isComma(items[k]) && items[k]?.pauses !== true) continue;
    const end = phraseEnd(items, k + 1);
    const next = items[end];
    if (end > k + 1 && next && (finite(items, end) || next.pos === 'ADV')) {
      const head = { from: k + 1, to: end };
      return { spans: [head], head };
    }
  }
  return undefined;
}

/** The subject of the finite verb at `k`, when one can be read. */
function subjectOfVerb({ items, lexicons }: Context, k: number): Source | undefined {
  if (!finite(items, k) || finite(items, k - 1)) return undefined;
  let group = k;
  while (
    group > 0 &&
    /^(?:ADV|AUX|PART)$/.test((items[group - 1] as Item).pos) &&
    (items[group - 1] as Item).lower !== "'s"
  )
    group--;
  const phrase = phraseEndingAt(items, group - 1, lexicons);
  return phrase && sourceOf(phrase);
}

/** The subject of the unit's first finite verb before `to`. */
export function mainSubject(context: Context, to: number): Source | undefined {
  for (let k = 1; k < to; k++) {
    const source = subjectOfVerb(context, k);
    if (source && !relative.has(context.items[source.head.to - 1]?.lower ?? '')) return source;
  }
  return undefined;
}
