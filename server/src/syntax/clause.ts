import { inClass } from '../lexicons/word-classes';
import { nearestSubject, subjectAhead } from './clause-subject';
import { describedSubject } from './described-subject';
import { infinitiveSubject } from './infinitive-subject';
import type { Item, Items } from './item';
import { phraseEndingAt } from './left-phrase';
import { phraseEnd } from './noun-phrase';
import { relativeSubject } from './relative-subject';
import type { Phrase, Sentence, Subject, SubjectFound } from './sentence';
import { subjectBehind } from './subject-behind';
import { participial, type VerbGroup } from './verb-group';
import { isComma, relative, subordinating } from './words';

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
  /** The item that links it to the rest: conjunction, relative pronoun or “to”. */
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
  // “Having announced that …, X left”
  if (!left && items[0]?.lower === 'having') return clause(verb, 'participle', undefined, ahead(items, verb));
  if (!left) return clause(verb, 'main');
  if (relative.has(left.lower)) return clause(verb, 'relative', j, relativeSubject(sentence, j));
  if (left.lower === 'there') return clauseWithThere(sentence, verb);
  const conjunction = conjunctionAt(items, j);
  if (conjunction !== undefined)
    return clause(verb, 'coordinate', conjunction, sharedSubject(sentence, j) ?? nounThatOpens(items));
  if (left.lower === 'to') return clause(verb, 'infinitive', j, as('control', infinitiveSubject(sentence, j)));
  const phrase = describedSubject(sentence, j) ?? phraseEndingAt(items, j, sentence.lexicons);
  if (phrase) return { verb, ...placeOf(sentence, phrase.stretch.from), subject: { ...phrase, found: 'here' } };
  return clause(verb, 'coordinate', undefined, as('opening', phraseThatOpens(sentence, j)));
}

const clause = (verb: VerbGroup, kind: ClauseKind, link?: number, subject?: Subject): Clause => ({
  kind,
  ...(link !== undefined && { link }),
  ...(subject && { subject }),
  verb,
});

const as = (found: SubjectFound, phrase: Phrase | undefined): Subject | undefined => phrase && { ...phrase, found };

const ahead = (items: Items, { to }: VerbGroup): Subject | undefined => as('ahead', subjectAhead(items, to));

const sharedSubject = (sentence: Sentence, to: number): Subject | undefined =>
  as('shared', nearestSubject(sentence, to));

/** “There were fears”; but “polls there show”, where it only says which polls. */
function clauseWithThere(sentence: Sentence, verb: VerbGroup): Clause {
  const { items, lexicons } = sentence;
  const j = verb.group - 1;
  const named = describedSubject(sentence, j) ?? phraseEndingAt(items, j - 1, lexicons);
  const there = { from: j, to: j + 1 };
  const subject: Subject = named
    ? { stretch: { from: named.stretch.from, to: j + 1 }, core: named.core, found: 'here' }
    : { stretch: there, core: there, found: 'expletive' };
  return { verb, ...placeOf(sentence, subject.stretch.from), subject };
}

/** The conjunction that ends at `j`, also with “then” behind it, or “then” with a comma: “and said”, “and then said”, “, then said”. */
function conjunctionAt(items: Items, j: number): number | undefined {
  if (items[j]?.pos === 'CCONJ') return j;
  if (items[j]?.lower !== 'then') return undefined;
  return items[j - 1]?.pos === 'CCONJ' ? j - 1 : j;
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
function nounThatOpens(items: Items): Subject | undefined {
  const stretch = { from: 0, to: phraseEnd(items, 0) };
  return /^(?:PROPN|DET)$/.test(items[0]?.pos ?? '') ? { stretch, core: stretch, found: 'opening' } : undefined;
}

/** The phrase that opens the sentence and ends before the comma at `j`, which has no business there, or before one that is missing. */
function phraseThatOpens({ items, lexicons }: Sentence, j: number): Phrase | undefined {
  // “Ana Ruiz of the union, says …”
  const phrase = phraseEndingAt(items, j - 1, lexicons);
  if (!phrase || phrase.stretch.from === 0) return phrase;
  // “Ana Ruiz an adviser to the minister, said …”
  const { from } = phrase.stretch;
  const named = items[from]?.pos === 'DET' ? phraseEndingAt(items, from - 1, lexicons) : undefined;
  return named?.stretch.from === 0 ? { stretch: { from: 0, to: j }, core: named.core } : undefined;
}

/** “X left, saying …”, “a statement saying …”, “Stressing …, X said …”. */
function participleSubject(sentence: Sentence, verb: VerbGroup): Subject | undefined {
  const { items, lexicons } = sentence;
  const left = verb.group - 1;
  const noun = /^(?:NOUN|PROPN|NUM|DET|ADJ)$/.test(items[left]?.pos ?? '') && !inClass(items[left]?.lower, 'day');
  const described = noun ? as('here', phraseEndingAt(items, left, lexicons)) : undefined;
  // “Ana Ruiz, citing …, left”: her clause is still to come.
  const opening = isComma(items[left]) ? phraseEndingAt(items, left - 1, lexicons) : undefined;
  return described ?? sharedSubject(sentence, verb.group) ?? as('opening', opening) ?? ahead(items, verb);
}
