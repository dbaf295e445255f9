import type { Lexicons } from '../../lexicons/lexicons';
import { endsLike, inClass, type WordClass } from '../../lexicons/word-classes';
import { holdsQuotation, type Item, type Items, type Stretch } from '../../syntax/item';
import { phraseEnd } from '../../syntax/noun-phrase';
import { participial } from '../../syntax/verb-group';
import { range, relative } from '../../syntax/words';
import type { Cue } from './cues/cues';
import { of, withPhrases } from './extents/joined-phrases';
import type { Report, Source, SubjectContext } from './found';

/** The verb's object, and where its phrase ends with what “of” adds. */
interface Matter {
  readonly items: Items;
  /** First item of the subject and its verb. */
  readonly edge: number;
  readonly object: Stretch;
  readonly end: number;
  /** The last word of the object's own phrase, in lower case. */
  readonly head: string;
}

/** Whether the infinitive is what somebody means to do or does, and need not have said: “plans to sell it”, not “vows to sell it”. */
export const isMeant = (context: SubjectContext, report: Report): boolean =>
  !quotes(context.items, report) &&
  (inClass(report.cue.verb.lemma, 'planning') ||
    isWishTold(context) ||
    isDeedRefused(context, report) ||
    isOrderOfCourt(context));

/** “left, hoping to win”, “wished to study in Osk”: what moves somebody, as the story tells it. */
function isWishTold({ items, cue }: SubjectContext): boolean {
  const { verb, form, group, to } = cue;
  if (!inClass(verb.lemma, 'narrated-wish')) return false;
  return participial(items, cue) || (form === 'past' && to - group === 1 && verb.lemma !== 'hope');
}

/** “was jailed when he refused to pay”, “sailors who refused to leave”: told on the way, of something done and not said. */
function isDeedRefused({ items, lexicons, cue, source, edge }: SubjectContext, { content }: Report): boolean {
  if (cue.verb.lemma !== 'refuse' || lexicons.reportingVerbs.at(items, (content[0]?.from ?? 0) + 1)) return false;
  const aside = inClass(items[edge - 1]?.lower, 'fronted-link') || items[edge - 1]?.pos === 'SCONJ';
  return aside || participial(items, cue) || (source !== undefined && isDescribed(items, source));
}

/** “The court asked police to look into it”, “The judge ordered him to pay”: what a court lays down is done by saying so. */
function isOrderOfCourt({ items, cue: { verb }, source }: SubjectContext): boolean {
  const bodies: readonly WordClass[] =
    verb.lemma === 'order' ? ['court', 'bench'] : verb.lemma === 'ask' ? ['court'] : [];
  const words = source ? range(source.head.from, source.head.to) : [];
  return words.some((k) => bodies.some((body) => inClass(items[k]?.lower, body)));
}

/** Whether a relative pronoun speaks for the source: “a sailor who”. */
const isDescribed = (items: Items, { spans }: Source): boolean =>
  spans.length > 1 && relative.has(items[spans.at(-1)?.from ?? 0]?.lower ?? '');

/**
 * Whether the verb and the thing behind it name what somebody does, has or shows, and no words of theirs: “declared a holiday”,
 * “ordered more wings”, “called a meeting”. Quoted words are always somebody's.
 */
export function isDone({ items, lexicons, cue, source, edge }: SubjectContext, report: Report): boolean {
  const object = report.content[0];
  if (!object) return false;
  const end = Math.min(withPhrases(items, phraseEnd(items, object.from), of), object.to);
  const head = items[phraseEnd(items, object.from) - 1]?.lower ?? '';
  const matter = { items, edge, object, end, head };
  const { lemma } = cue.verb;
  // “a system called the ‘Wave Watch’”: a name, and no word on it.
  if (quotes(items, report)) return lemma === 'call' && opensWithName(items, object.from) && !isNamed(matter);
  // “would not confirm it”: an answer.
  const answers = cue.refused || /^(?:would|will|wo)$/.test(items[cue.group]?.lower ?? '');
  if (cue.negated && !answers && inClass(lemma, 'kept-untold')) return true;
  if (source && isDescribed(items, source) && takesSide(cue, lexicons)) return true;
  if (source && isPicture(items, source.head)) return true;
  return deeds.get(lemma)?.(matter) ?? false;
}

const headIn =
  (name: WordClass) =>
  ({ head }: Matter): boolean =>
    inClass(head, name);

/** “sailors who support Holm”, “who opposes the plan”: which sailors, or what one is known for. */
const takesSide = ({ refused, verb: { lemma, modes } }: Cue, { acts }: Lexicons): boolean =>
  !refused && modes.has('stance') && (lemma === 'oppose' || acts.of(lemma, 'phrase').act === 'supports');

/** By the verb, which objects make a deed of it. */
const deeds: ReadonlyMap<string, (matter: Matter) => boolean> = new Map([
  ['declare', headIn('declared-by-doing')],
  ['order', headIn('ordered-goods')],
  ['reveal', headIn('revealed-by-showing')],
  [
    'say',
    (matter) => inClass(matter.head, 'said-without-words') || (inClass(matter.head, 'no-words') && isWhole(matter)),
  ],
  // “is challenging Holm for the seat”
  ['challenge', ({ items, end }) => items[end]?.lower === 'for'],
  ['threaten', ({ head, items, end }) => !inClass(head, 'threatened-in-words') && items[end]?.lower !== 'with'],
  // “denied them a hearing”
  ['deny', (matter) => inClass(matter.head, 'denied-by-doing') || opensPhrase(matter.items[matter.end])],
  // “called the mayor”, “called an election”: nothing is said of them.
  ['call', (matter) => !isNamed(matter) && (inClass(matter.head, 'called-together') || matter.end >= matter.object.to)],
  ['quote', ({ items, end, head }) => isPeople(head) && items[end]?.lower !== 'as'],
  ['identify', headIn('reflexive')],
  // “asked the firm for comment”
  ['ask', ({ items, object }) => items[object.to - 1]?.lower === 'comment' && items[object.to - 2]?.lower === 'for'],
]);

/** “the ‘Wave Watch’” */
const opensWithName = (items: Items, from: number): boolean =>
  items[from]?.lower === 'the' && items[from + 1]?.pos === 'QUOTE';

const opensPhrase = (item: Item | undefined): boolean => /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(item?.pos ?? '');

const quotes = (items: Items, { content }: Report): boolean => content.some((part) => holdsQuotation(items, part));

/** Whether a name stands beside the object, or the object is one: “called her vote for the war a mistake”, “what he called a trap”. */
const isNamed = ({ items, edge, object, end }: Matter): boolean =>
  inClass(items[edge - 1]?.lower, 'relative-or-what') ||
  items[edge - 1]?.lower === 'whom' ||
  (end < object.to && (opensPhrase(items[end]) || items[end]?.pos === 'VERB')) ||
  range(object.from + 1, infinitiveIn(items, object)).some(
    (k) => items[k]?.pos === 'DET' && !/^(?:ADP|DET|PUNCT|CCONJ)$/.test(items[k - 1]?.pos ?? ''),
  );

/** Where “to” with its verb begins inside; the end where none does: “called a meeting ▮ to discuss the plan”. */
const infinitiveIn = (items: Items, { from, to }: Stretch): number =>
  range(from, to).find((k) => items[k]?.lower === 'to' && items[k + 1]?.pos === 'VERB') ?? to;

/** Whether nothing more is told of the object. */
const isWhole = ({ items, object }: Matter): boolean => phraseEnd(items, object.from) >= object.to;

const isPeople = (noun: string): boolean => inClass(noun, 'people-noun') || endsLike(noun, 'people-ending');

/** “the photo”, “a painting of the pier” */
export const isPicture = (items: Items, { from, to }: Stretch): boolean =>
  range(from, to).some((k) => inClass(items[k]?.lower, 'picture'));
