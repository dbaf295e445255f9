import { inClass } from '../../../lexicons/word-classes';
import { endsAtAdverbial, predicated } from '../../../syntax/adverbial-end';
import { finite, finiteAt } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { clauseAt, opensClause, predicateOf } from '../../../syntax/predicate';
import { verbGroupAt } from '../../../syntax/verb-group';
import { canBeParticiple, isComma, isDash, range } from '../../../syntax/words';
import { isWithheld } from '../cues/cues';
import { comments, compares, finalRelative, renamed } from './comments';
import type { Ending } from './content';
import { closingAttribution, newSpeaker, reports } from './next-report';

/** A word before which reported words may end. */
interface Place {
  readonly items: Items;
  /** First item of the reported words. */
  readonly from: number;
  readonly k: number;
  readonly item: Item;
  readonly next: Item | undefined;
  readonly ending: Ending;
  /** Whether what is spoken of is a thing. */
  readonly thing: boolean;
  /** Whether it is a thing or an action, and no clause. */
  readonly noun: boolean;
}

/** Whether something stands at the place. */
type Here = (place: Place) => boolean;

/** Whether reported words from `from` on end before the word at `k`, where the reporter speaks again. */
export function endsBefore(items: Items, k: number, from: number, ending: Ending): boolean {
  const thing = ending.kind === 'object';
  const noun = thing || ending.kind === 'to';
  const place: Place = { items, from, k, item: items[k] as Item, next: items[k + 1], ending, thing, noun };
  return (
    anywhere.some((here) => here(place)) ||
    turns.some((turn) => turn.stands(place) && !awaitsPredicate(place) && turn.ends.some((here) => here(place)))
  );
}

const anywhere: readonly Here[] = [
  // “…settlement. holm said”, where no capital says that a sentence begins
  ({ k, item, ending: { cueStarts } }) => item.lower === ';' || (item.lower === '.' && cueStarts.has(k + 2)),
  // “… according to the crew”, “…, in the words of Holm”
  ({ items, k, ending: { lexicons } }) => lexicons.sourcePhrases.at(items, k) !== undefined,
  // “… on condition of anonymity”
  ({ items, k, item }) => item.lower === 'on' && items.slice(k + 1, k + 5).some(({ lower }) => lower === 'anonymity'),
  // “… before saying so”
  ({ k, item, ending: { cueStarts } }) =>
    /^(?:before|after|while)$/.test(item.lower) && cueStarts.get(k + 1)?.form === 'ing',
  // “the crew who oppose the plan ▮ left”: a predicate right behind a noun, where no clause has begun.
  ({ items, from, k, item, noun, ending: { describes } }) =>
    describes &&
    noun &&
    finite(items, k) &&
    /^(?:NOUN|PROPN|NUM)$/.test(items[k - 1]?.pos ?? '') &&
    !canBeParticiple(item.lower) &&
    !range(from, k).some((i) => opensClause(items, i)),
  // “praised the plan on Monday”
  ({ items, k, from, thing, ending: { lexicons } }) => thing && endsAtAdverbial(items, k, from, lexicons),
  // “a simple plan: ▮ the ferry sails”
  ({ items, k, item, next, thing }) =>
    thing &&
    item.lower === ':' &&
    (next?.pos === 'QUOTE' || (/^\p{Lu}/u.test(next?.form ?? '') && clauseAt(items, k + 1))),
];

/** A dash, and what follows it. */
const atDash: readonly Here[] = [
  // “old boats – ▮ and then she left”, not “old boats – including the ferry”
  ({ next, thing }) => thing && next?.pos !== 'ADP' && next?.lower !== 'including',
  // “… – though he had left”, “… – even though he had left”
  ({ next }) => /^(?:though|although|even)$/.test(next?.lower ?? ''),
  // “… – and the crews are not pleased”, not “… – and that they are not pleased”
  ({ items, k, next }) => next?.lower === 'and' && items[k + 2]?.lower !== 'that' && clauseAt(items, k + 2),
  // “… – Holm said no”, “… – adding that he knew”, “… – “We need figures,””
  ({ items, k, next, thing, ending: { cueStarts } }) =>
    !thing && (newSpeaker(items, k + 1, cueStarts) || cueStarts.get(k + 1)?.form === 'ing' || next?.pauses === true),
];

/** A pause, and what follows it. */
const behindPause: readonly Here[] = [
  // “Ana Ruiz, who opposed the plan, ▮ left”
  ({ items, k, ending }) => ending.describes && finiteAt(items, k),
  // “When X said it failed, ▮ the crew left”
  ({ items, k, ending }) => ending.subordinate && clauseAt(items, k),
  // “…, ▮ adding that …”, “…, ▮ potentially drawing a crowd”: what else the speaker did, or what came of it.
  ({ items, k, item, noun, ending: { cueStarts } }) => {
    const verb = item.pos === 'ADV' ? k + 1 : k;
    if (!isParticiple(items[verb])) return false;
    if (items[verb]?.lower === 'including') return items[verb + 1]?.lower === ':';
    return noun || cueStarts.has(verb) || items[verb + 1]?.pos === 'DET';
  },
  // “…, ▮ said Holm”, “…, ▮ the agency said.”
  ({ items, k, ending: { cueStarts } }) =>
    (cueStarts.has(k) && finite(items, k)) || closingAttribution(items, k, cueStarts),
  // “…, ▮ with her aide taking notes”
  ({ items, k, item }) => item.lower === 'with' && isParticiple(items[phraseEnd(items, k + 1)]),
  // “…, ▮ even as the crew left”, “…, ▮ as has the fleet”, “…, ▮ however”
  ({ item, next }) =>
    (/^(?:even|just)$/.test(item.lower) && next?.lower === 'as') ||
    (item.lower === 'as' && inClass(next?.lower, 'auxiliary-inverted')) ||
    item.lower === 'however',
  // “…, ▮ and Ana Ruiz said”, “…, ▮ and later said”, “…, ▮ and posted a picture”
  ({ items, k, item, next, ending: { cueStarts } }) =>
    item.pos === 'CCONJ' &&
    (newSpeaker(items, k + 1, cueStarts) || (/ed$/.test(next?.lower ?? '') && finiteAt(items, k + 1))),
  // “said it was ‘late,’ ▮ but the crew stayed”
  ({ items, k, item }) => item.lower === 'but' && items[k - 1]?.pauses === true && clauseAt(items, k + 1),
  // “…, ▮ while Ana Ruiz said …”
  ({ items, k, item, ending: { cueStarts } }) =>
    inClass(item.lower, 'other-speaker-link') && newSpeaker(items, k + 1, cueStarts),
  // “…, ▮ who has led the fleet since May”, “…, ▮ up from a tenth”, “…, ▮ a step that …”: the reporter's word on it.
  (place) => isWhole(place) && [finalRelative, compares, comments].some((says) => says(place.items, place.k)),
  // “praised Korda, ▮ a captain”, “praised the plan, ▮ so she left”
  ({ items, k, item, noun }) =>
    noun && (predicated(items, k) || renamed(items, k) || /^(?:just|so|well)$/.test(item.lower)),
  ({ items, k, item, noun }) => noun && item.pos === 'CCONJ' && clauseAt(items, k + 1),
  // “praised the plan, ▮ which failed”, not “shows Ruiz ahead, with half of the vote”
  ({ item, noun, ending: { measures } }) => noun && !measures && inClass(item.lower, 'matter-end-link'),
];

/** “and” or “but”, and what follows it. */
const joins: readonly Here[] = [
  // “… but did not say when”, “… but declined to go”: what somebody did not do is no part of what they said.
  ({ k, item, next, ending: { cueStarts } }) => {
    const cue = cueStarts.get(k + 1);
    return item.lower === 'but' && (inClass(next?.lemma, 'refusing') || (cue !== undefined && isWithheld(cue)));
  },
  // “praised the plan and she left”, “… but he left”
  (place) =>
    inClass(place.next?.lower, 'third-person') && (place.noun || (place.item.lower === 'but' && !staysReported(place))),
  // “… and said”
  ({ items, k, ending: { cueStarts, participle } }) => {
    const cue = cueStarts.get(k + 1);
    if (!cue || cue.form === 'base') return false;
    return cue.form === 'ing' ? participle : reports(items, cue);
  },
  // “praised the plan and Holm said …”, “… and others have said …”
  ({ items, k, next, noun, ending: { cueStarts } }) =>
    (noun || next?.pos === 'NUM' || inClass(next?.lower, 'counting')) && newSpeaker(items, k + 1, cueStarts),
  // “praised the plan and has been late since”, not “a gap in how they plan and build”, whose verb goes with the one before it.
  ({ items, from, k, thing, ending }) =>
    thing &&
    finiteAt(items, k + 1) &&
    items[k + 2]?.lower !== 'by' &&
    (verbGroupAt(items, k + 1).form === ending.form || !range(from, k).some((i) => finite(items, i))),
  // “like Holm and one in ten support Ruiz”
  ({ items, k, next, ending: { cueStarts } }) => next?.pos === 'NUM' && cueStarts.has(phraseEnd(items, k + 1)),
  // “criticising the plan and trying …”
  ({ items, from, k, next, ending }) =>
    ending.form === 'ing' && isParticiple(next) && !items.slice(from, k).some(isParticiple),
];

/** Where the words may turn into the reporter's, and what ends them there. */
const turns: readonly { readonly stands: Here; readonly ends: readonly Here[] }[] = [
  { stands: ({ item }) => isDash(item), ends: atDash },
  {
    stands: (place) => {
      const last = place.items[place.k - 1];
      return (isComma(last) || last?.pauses === true) && !(place.noun && goesOn(place));
    },
    ends: behindPause,
  },
  { stands: ({ item }) => item.pos === 'CCONJ' && item.lower !== 'or', ends: joins },
];

const isParticiple = (item: Item | undefined): boolean => item?.pos === 'VERB' && item.lower.endsWith('ing');

/** Whether the clause still waits for its predicate: “the ruling, which shut the pier, ▮ shows …”, “that in Osk, ▮ the crews left”. */
function awaitsPredicate({ items, from, k, ending: { kind } }: Place): boolean {
  const marked = /^(?:that|whether|if)$/.test(items[from]?.lower ?? '');
  if (!/^(?:that|clause|wh)$/.test(kind) || (!marked && /^(?:ADP|SCONJ|ADV)$/.test(items[from]?.pos ?? '')))
    return false;
  const start = marked ? from + 1 : from;
  return (predicateOf(items, isComma(items[start]) ? start + 1 : start) ?? 0) >= k;
}

/** Whether the words so far can stand alone: what is spoken of, or a clause with its predicate that is not only led up to. */
const isWhole = ({ items, from, noun }: Place): boolean => noun || predicateOf(items, from) !== undefined;

/** Whether the clause behind the place is told in the tense of what was said: “said …, but she had left”, “says …, but she knows …”. */
function staysReported({ items, k, ending }: Place): boolean {
  const predicate = predicateOf(items, k + 1) ?? k;
  if (/^(?:had|would)$/.test(items[predicate]?.lower ?? '')) return true;
  return ending.form === 's' && verbGroupAt(items, predicate).form === 's';
}

/** “called him a ‘bully,’ ▮ a ‘liar’ and …”, “saw Korda, ▮ then a clerk, as the man for it”: behind the pause the thing goes on, as in “asked Holm, ▮ a captain, to wait”. */
function goesOn({ items, from, k, thing }: Place): boolean {
  if (!thing) return !items.slice(from, k).some(({ lower }) => lower === 'to');
  const quoted = items.slice(from, k).some(({ pos }) => pos === 'QUOTE');
  if (quoted && items.slice(k, k + 3).some(({ pos }) => pos === 'QUOTE')) return true;
  const as = range(k, items.length).find((i) => isComma(items[i - 1]) && items[i]?.lower === 'as');
  return as !== undefined && !range(k, as).some((i) => finite(items, i));
}
