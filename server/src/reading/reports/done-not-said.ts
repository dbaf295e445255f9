import type { Lexicons } from '../../lexicons/lexicons';
import { inClass, type WordClass } from '../../lexicons/word-classes';
import { holdsQuotation, type Items, type Stretch } from '../../syntax/item';
import { phraseEnd } from '../../syntax/noun-phrase';
import { participial } from '../../syntax/verb-group';
import { relative, subordinating } from '../../syntax/words';
import type { Cue } from './cues/cues';
import { of, withPhrases } from './extents/joined-phrases';
import type { Report, Source, SubjectContext } from './found';

/** Whether the infinitive is what somebody means to do or does, and need not have said: “plans to sell it”, not “vows to sell it”. */
export const isMeant = (context: SubjectContext, report: Report): boolean =>
  !quotes(context.items, report) &&
  (inClass(report.cue.verb.lemma, 'planning') ||
    isWishTold(context) ||
    isDeedRefused(context, report) ||
    isOrderOfCourt(context));

/** “left, hoping to win”, “wished to study in Osk”: what moves somebody, as the story tells it. */
const isWishTold = ({ items, cue }: SubjectContext): boolean =>
  inClass(cue.verb.lemma, 'narrated-wish') &&
  (participial(items, cue) || (cue.form === 'past' && cue.to - cue.group === 1 && cue.verb.lemma !== 'hope'));

/** “was jailed when he refused to pay”, “sailors who refused to leave”: told on the way, of something done and not said. */
function isDeedRefused({ items, lexicons, cue, source, edge }: SubjectContext, { content }: Report): boolean {
  const verb = (content[0]?.from ?? 0) + 1;
  if (cue.verb.lemma !== 'refuse' || lexicons.reportingVerbs.at(items, verb)) return false;
  // “refused to name a date”
  if (inClass(items[verb]?.lemma, 'kept-untold')) return false;
  return subordinating.has(items[edge - 1]?.lower ?? '') || (source !== undefined && isDescribed(items, source));
}

/** “The court asked police to look into it”, “The judge ordered him to pay”: what a court lays down is done by saying so. */
const isOrderOfCourt = ({ items, cue: { verb }, source }: SubjectContext): boolean =>
  /^(?:order|ask)$/.test(verb.lemma) && source !== undefined && holdsWordOf(items, source.head, 'court');

/**
 * Whether the verb and the thing behind it name what somebody does, has or shows, and no words of theirs: “declared a holiday”,
 * “ordered more wings”, “called a meeting”. Quoted words are always somebody's.
 */
export function isDone({ items, lexicons, cue, source, edge }: SubjectContext, report: Report): boolean {
  const object = report.content[0] as Stretch;
  const { lemma } = cue.verb;
  // “a system called the ‘Wave Watch’”: a name, and no word on it.
  const names = items[object.from]?.lower === 'the' && items[object.from + 1]?.pos === 'QUOTE';
  if (quotes(items, report)) return lemma === 'call' && names && !isNamed(items, object, edge);
  if (source && (holdsWordOf(items, source.head, 'picture') || describesSide(items, source, cue, lexicons)))
    return true;
  // “has not confirmed a link”; “would not confirm it” is an answer.
  const answers = cue.refused || /^(?:would|will|wo)$/.test(items[cue.group]?.lower ?? '');
  if (cue.negated && !answers && inClass(lemma, 'kept-untold')) return true;
  return isDeed(items, lemma, object, edge);
}

/** Whether the object makes a deed of the verb. */
function isDeed(items: Items, lemma: string, object: Stretch, edge: number): boolean {
  const to = phraseEnd(items, object.from);
  const head = items[to - 1]?.lower;
  const named = isNamed(items, object, edge);
  if (lemma === 'call') return !named && (inClass(head, 'called-together') || isBare(items, object));
  // “asked the firm for comment”
  if (lemma === 'ask') return items[object.to - 1]?.lower === 'comment';
  // “The storm threatens the harbour.”, but “threatened a strike”, “threatened Osk with a strike”
  if (lemma === 'threaten') return !inClass(head, 'threatened-in-words') && items[to]?.lower !== 'with';
  if (lemma === 'say' && inClass(head, 'no-words')) return to >= object.to;
  // “denied them a hearing”
  if (lemma === 'deny' && named) return true;
  const deed = deeds.get(lemma);
  return deed !== undefined && inClass(head, deed);
}

/** By the verb, which objects make a deed of it. */
const deeds: ReadonlyMap<string, WordClass> = new Map([
  ['declare', 'declared-by-doing'],
  ['order', 'ordered-goods'],
  ['reveal', 'revealed-by-showing'],
  ['deny', 'denied-by-doing'],
  ['say', 'said-without-words'],
  ['identify', 'reflexive'],
]);

/** “called the vote a farce”, “what he called a trap”: a name is given to the object, or is the object. */
const isNamed = (items: Items, object: Stretch, edge: number): boolean =>
  inClass(items[edge - 1]?.lower, 'relative-or-what') ||
  /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|VERB)$/.test(items[wholeEnd(items, object)]?.pos ?? '');

/** “called the mayor of Osk”: nothing more is told of the object. */
const isBare = (items: Items, object: Stretch): boolean => wholeEnd(items, object) >= object.to;

/** End of the object's phrase, with what “of” adds. */
const wholeEnd = (items: Items, { from }: Stretch): number => withPhrases(items, phraseEnd(items, from), of);

const quotes = (items: Items, { content }: Report): boolean => content.some((part) => holdsQuotation(items, part));

/** Whether a word of the class stands in the stretch: “the photo”, “a painting of the pier”. */
const holdsWordOf = (items: Items, { from, to }: Stretch, name: WordClass): boolean =>
  items.slice(from, to).some(({ lower }) => inClass(lower, name));

/** Whether a relative pronoun speaks for the source: “a sailor who”. */
const isDescribed = (items: Items, { spans }: Source): boolean =>
  spans.length > 1 && relative.has(items[spans.at(-1)?.from ?? 0]?.lower ?? '');

/** “sailors who support Holm”, “who opposes the plan”: which sailors, or what one is known for. */
const describesSide = (items: Items, source: Source, { verb, refused }: Cue, { acts }: Lexicons): boolean =>
  isDescribed(items, source) &&
  !refused &&
  (verb.lemma === 'oppose' || acts.of(verb.lemma, 'phrase').act === 'supports');
