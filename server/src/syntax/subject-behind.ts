import { inClass } from '../lexicons/word-classes';
import { finite } from './clauses';
import type { Item, Items } from './item';
import { phraseEndingAt } from './left-phrase';
import { phraseFrom } from './right-phrase';
import type { Phrase, Sentence } from './sentence';
import type { VerbGroup } from './verb-group';
import { days, isAnswer, isComma, isPause, personal, relative } from './words';

/** The subject behind its verb: “…,” said [X]; and without marks behind a plain verb of saying: “The plan failed, said [X].” */
export function subjectBehind(sentence: Sentence, verb: VerbGroup): Phrase | undefined {
  const { items, lexicons } = sentence;
  const quoted = behindQuotation(items, verb);
  if (!canInvert(items, verb) || !(quoted || closesPlainly(sentence, verb))) return undefined;
  const after = items[verb.to] as Item;
  const pronoun = personal.has(after.lower) || inClass(after.lower, 'third-person-possessive');
  if (after.pos === 'PRON' && !(quoted && pronoun)) return undefined;
  if (!/^(?:DET|PROPN|NOUN|ADJ|NUM|PRON)$/.test(after.pos) || after.lower === 'that' || days.has(after.lower))
    return undefined;
  const phrase = phraseFrom(items, verb.to, lexicons);
  // “…, said the plan had failed”: a clause follows, so the phrase is its subject.
  const begins = phrase && phrase.stretch.to < items.length && finite(items, phrase.stretch.to);
  return begins ? undefined : phrase;
}

/** Whether a quotation ends before the verb, with a mark of its own or behind it; a short one needs none. */
const behindQuotation = (items: Items, { group }: VerbGroup): boolean => {
  const left = items[group - 1];
  const ends = left?.pos === 'QUOTE' && (left.pauses || left.end - left.start < 12);
  return ends || items[group - 2]?.pos === 'QUOTE';
};

/** Whether the verb, by its form and what stands before it, can have its subject behind it. */
function canInvert(items: Items, { group, to, form, under }: VerbGroup): boolean {
  const left = items[group - 1];
  const after = items[to];
  if (!after || isAnswer(after) || form === 'ing' || under) return false;
  // “Ana Ruiz, 49, told the Post”: whom “told” needs is the one spoken to.
  if (items[to - 1]?.lemma === 'tell') return false;
  if (left === undefined) return form === 'past';
  return left.pos === 'QUOTE' || isPause(left);
}

/** Whether the verb is a plain one of saying, and nothing before it is its subject. */
function closesPlainly({ items, lexicons }: Sentence, { group, to }: VerbGroup): boolean {
  const verb = lexicons.reportingVerbs.at(items, to - 1)?.entry.verb;
  if (!verb?.frames.has('bare') || !verb.frames.has('quote')) return false;
  if (!verb.modes.has('speech') || verb.modes.has('stance')) return false;
  // “… and she, once again, promised a new ferry.”
  const aside = items.findLastIndex((item, k) => k < group - 1 && isPause(item));
  if (personal.has(items[aside - 1]?.lower ?? '')) return false;
  const before = isPause(items[group - 1]) ? phraseEndingAt(items, group - 1, lexicons) : undefined;
  if (!before) return true;
  const stop = phraseFrom(items, to, lexicons)?.stretch.to ?? to;
  // “X, a member of the council, said the town’s ‘plan cannot be left’”: nobody is called so.
  if (items.slice(to, stop).some((item) => item.end - item.start > 30)) return false;
  return (stop >= items.length || items[stop]?.lower === '.') && !isDescribed(items, before);
}

/** Whether the phrase opens the sentence, and a clause about it ends at the comma before the verb. */
const isDescribed = (items: Items, { stretch, core }: Phrase): boolean =>
  stretch.from === 0 && isComma(items[core.to]) && relative.has(items[core.to + 1]?.lower ?? '');
