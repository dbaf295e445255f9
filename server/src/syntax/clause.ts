import { inClass } from '../lexicons/word-classes';
import { hasAgent, nearestSubject, phraseBefore, subjectAhead } from './clause-subject';
import { finite } from './clauses';
import { describedSubject } from './described-subject';
import { infinitiveSubject } from './infinitive-subject';
import type { Item, Items } from './item';
import { phraseEndingAt } from './left-phrase';
import { phraseEnd } from './noun-phrase';
import { relativeSubject } from './relative-subject';
import type { Phrase, Sentence, Subject, SubjectFound } from './sentence';
import { subjectBehind } from './subject-behind';
import { participial, type VerbGroup } from './verb-group';
import { closesPhrase, days, isComma, isInside, range, relative, subordinating } from './words';

/** What a clause is in its sentence. */
export type ClauseKind =
  | 'main'
  /** Shares the subject of the clause before it: “X left and [said …]”. */
  | 'coordinate'
  /** What somebody says, thinks or asks: “X said [that …]”. */
  | 'complement'
  /** Says when, why or on what condition: “[when X left], …”. */
  | 'subordinate'
  | 'relative'
  | 'participle'
  | 'infinitive';

/** A verb with what it is said of. */
export interface Clause {
  readonly kind: ClauseKind;
  /** The item that links it to the rest: conjunction, relative pronoun, “to”, or the comma in its place. */
  readonly link?: number;
  /** Left out where it can't be read. */
  readonly subject?: Subject;
  readonly verb: VerbGroup;
}

/** The clause of the verb. */
export function clauseOf(sentence: Sentence, verb: VerbGroup): Clause {
  const behind = as('behind', subjectBehind(sentence, verb));
  return behind ? clause(verb, 'main', undefined, behind) : clauseInOrder(sentence, verb);
}

/** The clause of the verb, where its subject does not stand behind it. */
export function clauseInOrder(sentence: Sentence, verb: VerbGroup): Clause {
  const { items } = sentence;
  const j = verb.group - 1;
  const left = items[j];
  if (participial(items, verb)) return clause(verb, 'participle', undefined, participleSubject(sentence, verb));
  if (!left) {
    const participle = opensWithParticiple(items, verb);
    return clause(verb, participle ? 'participle' : 'main', undefined, participle ? ahead(items, verb) : undefined);
  }
  if (relative.has(left.lower) && left.pos !== 'DET') return clause(verb, 'relative', j, relativeSubject(sentence, j));
  if (left.lower === 'there') return clauseWithThere(sentence, verb);
  const conjunction = conjunctionAt(items, j);
  if (conjunction !== undefined)
    return clause(verb, 'coordinate', conjunction, sharedSubject(sentence, j) ?? nounThatOpens(items, j));
  if (left.lower === 'to' && verb.form === 'base')
    return clause(verb, 'infinitive', j, as('control', infinitiveSubject(sentence, j)));
  const phrase = overAdjunct(sentence, j) ?? describedSubject(sentence, j) ?? namedSubject(sentence, j);
  if (phrase) return { verb, ...placeOf(sentence, phrase.stretch.from), subject: { ...phrase, found: 'here' } };
  return isComma(left)
    ? clause(verb, 'coordinate', j, as('opening', phraseThatOpens(sentence, j)))
    : clause(verb, 'main', undefined, undefined);
}

const clause = (verb: VerbGroup, kind: ClauseKind, link: number | undefined, subject: Subject | undefined): Clause => ({
  kind,
  ...(link !== undefined && { link }),
  ...(subject && { subject }),
  verb,
});

const as = (found: SubjectFound, phrase: Phrase | undefined): Subject | undefined => phrase && { ...phrase, found };

/** “Having announced that …, X left”, “Asked by reporters, X said …” */
const opensWithParticiple = (items: Items, { to }: VerbGroup): boolean =>
  items[0]?.lower === 'having' || hasAgent(items, to - 1);

const ahead = (items: Items, { to }: VerbGroup): Subject | undefined => as('ahead', subjectAhead(items, to));

const sharedSubject = (sentence: Sentence, to: number): Subject | undefined =>
  as('shared', describedBefore(sentence, to) ?? nearestSubject(sentence, to));

/** Whom “who” stands for: “Holm, who had been ill and had slept”, where the auxiliary comes again. */
function describedBefore(sentence: Sentence, to: number): Phrase | undefined {
  const { items } = sentence;
  const auxiliary = items[to + 1];
  const last = range(1, to).findLast((k) => finite(items, k) && !finite(items, k - 1)) ?? 0;
  const same = auxiliary?.pos === 'AUX' && items[last]?.lower === auxiliary.lower;
  return same && items[last - 1]?.lower === 'who' ? relativeSubject(sentence, last - 1) : undefined;
}

/** “There were fears”; but “polls there show”, where it only says which polls. */
function clauseWithThere(sentence: Sentence, verb: VerbGroup): Clause {
  const { items, lexicons } = sentence;
  const j = verb.group - 1;
  const noun = /^(?:NOUN|PROPN)$/.test(items[j - 1]?.pos ?? '');
  const named = describedSubject(sentence, j) ?? (noun ? phraseEndingAt(items, j - 1, lexicons) : undefined);
  const there = { from: j, to: j + 1 };
  const subject: Subject = named
    ? { stretch: { from: named.stretch.from, to: j + 1 }, core: named.core, found: 'here' }
    : { stretch: there, core: there, found: 'expletive' };
  return { verb, ...placeOf(sentence, subject.stretch.from), subject };
}

/** The conjunction that ends at `j`, also with a comma or “then” behind it: “and said”, “and, said”, “, then said”. */
function conjunctionAt(items: Items, j: number): number | undefined {
  const [left, before] = [items[j], items[j - 1]];
  if (left?.pos === 'CCONJ') return j;
  const then = left?.lower === 'then';
  if ((isComma(left) || then) && before?.pos === 'CCONJ') return j - 1;
  return then && isComma(before) ? j : undefined;
}

/** “The paper has [in its text] said”: the subject of the verb that the phrase stands inside of. */
function overAdjunct(sentence: Sentence, j: number): Phrase | undefined {
  const { items } = sentence;
  let from = j;
  while (from > Math.max(0, j - 5) && isInside(items[from] as Item)) from--;
  const parts = from < j && items[from]?.pos === 'ADP' && /^(?:has|have|had)$/.test(items[from - 1]?.lower ?? '');
  return parts && !/(?:s|ing)$/.test(items[j + 1]?.lower ?? '') ? phraseBefore(sentence, from - 1) : undefined;
}

/** The phrase that ends at `j`, with the name it describes: “‘…,’ Ana Ruiz, a harbour employee said”, where a comma is missing. */
function namedSubject({ items, lexicons }: Sentence, j: number): Phrase | undefined {
  const phrase = phraseEndingAt(items, j, lexicons);
  const from = phrase?.stretch.from ?? 0;
  if (!/^an?$/.test(items[from]?.lower ?? '') || !isComma(items[from - 1])) return phrase;
  const name = phraseEndingAt(items, from - 2, lexicons);
  const named = name && items[name.stretch.from - 1]?.pos === 'QUOTE';
  return named ? { stretch: { from: name.stretch.from, to: j + 1 }, core: name.core } : phrase;
}

/** What the clause is whose subject begins at `from`, by what stands before it. */
function placeOf(sentence: Sentence, from: number): Pick<Clause, 'kind' | 'link'> {
  const { items, lexicons } = sentence;
  const link = from - 1;
  const before = items[link];
  if (!before) return { kind: 'main' };
  const { lower, pos } = before;
  if (relative.has(lower))
    return { kind: lower === 'that' && !describesNoun(sentence, link) ? 'complement' : 'relative', link };
  const asks = inClass(lower, 'question-word') && (items[link - 1]?.pos === 'VERB' || !inClass(lower, 'fronted-link'));
  if (asks) return { kind: 'complement', link };
  if (pos === 'SCONJ' || subordinating.has(lower)) return { kind: 'subordinate', link };
  if (pos === 'CCONJ') return { kind: 'main', link };
  const bare = lexicons.reportingVerbs.at(items, link)?.entry.verb.frames.has('bare');
  return { kind: bare ? 'complement' : 'main' };
}

/** Whether “that” at `link` says which noun is meant, and not what a verb or a noun of speech before it tells: “told the crew that”. */
function describesNoun({ items, lexicons }: Sentence, link: number): boolean {
  const noun = items[link - 1];
  if (noun?.pos !== 'NOUN' || lexicons.speechNouns.get(noun.lower)?.has('that')) return false;
  let k = link - 1;
  while (k > 0 && !/^(?:VERB|AUX|PUNCT|QUOTE)$/.test((items[k] as Item).pos)) k--;
  return !lexicons.reportingVerbs.at(items, k)?.entry.verb.frames.has('that');
}

/** “Ana Ruiz, 60, lives here and said”: the phrase that opens the sentence, where the tagger hides its verb. */
function nounThatOpens(items: Items, j: number): Subject | undefined {
  const stretch = { from: 0, to: phraseEnd(items, 0) };
  const named = items[0]?.pos === 'PROPN' || (items[0]?.pos === 'DET' && stretch.to > 1);
  if (!named || items[j]?.pos !== 'CCONJ' || stretch.to >= j) return undefined;
  return days.has((items[stretch.to - 1] as Item).lower) ? undefined : { stretch, core: stretch, found: 'opening' };
}

/** The phrase that opens the sentence and ends before the comma at `j`, which has no business there, or before one that is missing. */
function phraseThatOpens({ items, lexicons }: Sentence, j: number): Phrase | undefined {
  // “Ana Ruiz of the union, says …”
  const phrase = days.has(items[j - 1]?.lower ?? '') ? undefined : phraseEndingAt(items, j - 1, lexicons);
  if (!phrase || phrase.stretch.from === 0) return phrase;
  // “Ana Ruiz an adviser to the minister, said …”
  const { from } = phrase.stretch;
  const described = items[from]?.pos === 'DET' && items[from - 1]?.pos === 'PROPN';
  const named = described ? phraseEndingAt(items, from - 1, lexicons) : undefined;
  return named?.stretch.from === 0 ? { stretch: { from: 0, to: j }, core: named.core } : undefined;
}

/** “X left, saying …”, “a statement saying …”, “Stressing …, X said …”. */
function participleSubject(sentence: Sentence, verb: VerbGroup): Subject | undefined {
  const { items, lexicons } = sentence;
  const { group } = verb;
  const left = items[group - 1];
  if (left && /^(?:NOUN|PROPN|NUM|DET|ADJ)$/.test(left.pos) && closesPhrase(left) && !days.has(left.lower)) {
    const phrase = phraseEndingAt(items, group - 1, lexicons);
    if (phrase) return { ...phrase, found: 'here' };
  }
  const source = absoluteSubject(items, group) ?? sharedSubject(sentence, group) ?? nounThatOpens(items, group - 1);
  if (source) return source;
  if (group <= 2) return ahead(items, verb);
  // “Ana Ruiz, citing …, left”: her clause is still to come.
  const comma = isComma(left) ? group - 1 : group - 2;
  const phrase = isComma(items[comma]) ? phraseEndingAt(items, comma - 1, lexicons) : undefined;
  if (phrase && phrase.stretch.from <= 1) return { ...phrase, found: 'opening' };
  // “On Osk Radio, while discussing the plan, Ana Ruiz said …”, “A month after announcing it, she left”
  return inClass(left?.lower, 'participle-conjunction') ? ahead(items, verb) : undefined;
}

/** “…, with [the latest] alleging …”: the participle has a subject of its own, even one without a noun. */
function absoluteSubject(items: Items, to: number): Subject | undefined {
  for (let from = to; from > 0 && to - from < 6; from--) {
    const before = items[from - 1] as Item;
    if (before.lower === 'with' && from < to) return { stretch: { from, to }, core: { from, to }, found: 'here' };
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(before.pos)) return undefined;
  }
  return undefined;
}
