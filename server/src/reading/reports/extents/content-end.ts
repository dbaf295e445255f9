import type { Lexicons } from '../../../lexicons/lexicons';
import { endsAtAdverbial } from '../../../syntax/adverbial-end';
import { finite } from '../../../syntax/clauses';
import type { Item, Items, Stretch } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { clauseAt, opensClause, predicateOf } from '../../../syntax/predicate';
import { verbGroupAt } from '../../../syntax/verb-group';
import { canBeParticiple, isComma, isDash, isPause, range } from '../../../syntax/words';
import type { Cue } from '../cues/cues';
import type { CueContext } from '../found';
import { endsAtConjunction } from './conjunction-end';
import type { ContentKind, Ending } from './content';
import { ending } from './ending';
import { headPredicate } from './head-predicate';
import { newSpeaker, opensReport } from './next-report';
import { endsAtPause } from './pause-end';
import { chargeBehindAside } from './things';

/** The reported words of the cue that begin at `from`. */
export function contentFrom(context: CueContext, from: number, kind: ContentKind): Stretch {
  const { items, cue } = context;
  const to = contentEnd(items, from, ending(context, cue, kind));
  return { from, to: bracketEnd(items, from, to) };
}

/** End (exclusive) of reported words that begin at `from`: the end of the unit, or where the reporter speaks again. */
export function contentEnd(items: Items, from: number, ending: Ending): number {
  const spoken = speechEnd(items, from, ending);
  if (spoken !== undefined) return spoken;
  const clauses = openClauses(items, from, ending.kind);
  const limit = ending.describes ? headPredicate(items, from + clauses, clauses, ending.cueStarts) : undefined;
  let end = (ending.kind === 'object' ? chargeBehindAside(items, from) : from) + 1;
  while (end < (limit ?? items.length) && !endsAt(items, end, from, ending)) end++;
  while (end > from && (isPause(items[end - 1]) || /^[.;:]$/.test(items[end - 1]?.lower ?? ''))) end--;
  return end;
}

/** How many clauses the reported words themselves begin: none in “expecting Ruiz to leave”. */
function openClauses(items: Items, from: number, kind: ContentKind): 0 | 1 {
  const infinitive = items[phraseEnd(items, from)]?.lower === 'to';
  return /^(?:that|wh)$/.test(kind) || (kind === 'clause' && !infinitive) ? 1 : 0;
}

/** A quotation that is a sentence of its own is over with its mark; one that is part of a sentence goes on with it. */
function speechEnd(items: Items, from: number, { kind }: Ending): number | undefined {
  const first = items[from];
  if (
    kind !== 'quote' ||
    first?.pos !== 'QUOTE' ||
    !(first.pauses || isComma(items[from - 1]) || items[from - 1]?.lower === ':')
  )
    return undefined;
  let end = from + 1;
  while (items[end]?.lower === 'and' && items[end + 1]?.pos === 'QUOTE') end += 2;
  const next = items[end];
  const part = next !== undefined && !first.pauses && !/^[.;:?!]$/.test(next.lower);
  return part ? undefined : end;
}

function endsAt(items: Items, k: number, from: number, asked: Ending): boolean {
  const item = items[k] as Item;
  const { cueStarts, lexicons } = asked;
  // “rejected the claim that …”: behind the noun of speech a clause has begun.
  const clause = asked.kind === 'object' && saidThat(items, from, k, lexicons);
  const ending: Ending = clause ? { ...asked, kind: 'clause' } : asked;
  if (stops(items, k, ending)) return true;
  const open = /^(?:that|clause|wh)$/.test(asked.kind) && (isPause(item) || item.pos === 'CCONJ');
  if (open && awaitsPredicate(items, from, k)) return lexicons.sourcePhrases.at(items, k + 1) !== undefined;
  const noun = ending.kind === 'object' || ending.kind === 'to';
  if (ending.describes && noun && nounsOwnVerb(items, from, k, cueStarts)) return true;
  if (endsAtDash(items, k, ending)) return true;
  const pause = isComma(item) ? k : items[k - 1]?.pauses === true ? k - 1 : undefined;
  if (pause !== undefined && items[pause + 1] && endsAtPause(items, from, pause, ending)) return true;
  if (endsAtConjunction(items, k, from, ending)) return true;
  return isCircumstance(items, k, from, ending) || tellsHow(items, k, ending);
}

/** Whether the reporter says at `k` when, where or why it was said or is to be done. */
const isCircumstance = (items: Items, k: number, from: number, ending: Ending): boolean =>
  (ending.kind === 'object' && endsAtAdverbial(items, k, from, ending.lexicons)) ||
  (ending.kind === 'to' && lies(items, k, ending));

/** Whether the clause still waits at `k` for its predicate: “the ruling, which shut the pier, ▮ shows …”, “that in Osk, ▮ the crews left”. */
function awaitsPredicate(items: Items, from: number, k: number): boolean {
  const marked = /^(?:that|whether|if)$/.test(items[from]?.lower ?? '');
  if (!marked && /^(?:ADP|SCONJ|ADV)$/.test(items[from]?.pos ?? '')) return false;
  const start = marked ? from + 1 : from;
  const predicate = predicateOf(items, isComma(items[start]) ? start + 1 : start);
  return predicate !== undefined && predicate > k;
}

/** “vowed to resign ▮ after the vote had failed”: what lies in the past is no part of what is to come. */
const lies = (items: Items, k: number, { form }: Ending): boolean =>
  form === 'past' && items[k]?.lower === 'after' && isPast(items, predicateOf(items, k + 1));

const isPast = (items: Items, predicate: number | undefined): boolean =>
  predicate !== undefined &&
  (/^(?:had|was|were)$/.test(items[predicate]?.lower ?? '') || verbGroupAt(items, predicate).form === 'past');

/** Whether a mark ends the sentence or the clause: “…settlement. holm said”, where no capital says so. */
function stops(items: Items, k: number, { kind, cueStarts }: Ending): boolean {
  const { lower } = items[k] as Item;
  if (lower === '.') return cueStarts.has(k + 2);
  return lower === ';' || (lower === ':' && kind === 'object' && announces(items, k + 1));
}

/** “… before saying so”, “… on condition of anonymity”, “… according to the crew”: the reporter says how and when it was said. */
function tellsHow(items: Items, k: number, { cueStarts, lexicons }: Ending): boolean {
  const { lower } = items[k] as Item;
  if (lower === 'on') return items.slice(k + 1, k + 5).some((item) => item.lower === 'anonymity');
  if (lower === 'according') return lexicons.sourcePhrases.at(items, k) !== undefined;
  if (cueStarts.get(k + 1)?.form !== 'ing') return false;
  const linked = items[k]?.pos === 'ADP' && /^(?:before|after|while)$/.test(lower);
  return linked || (lower === 'while' && opensReport(items, k + 1, cueStarts));
}

/** Whether a sentence of its own begins behind the colon, and no word for what was spoken of: “a simple plan: ▮ more boats”. */
const announces = (items: Items, i: number): boolean =>
  items[i]?.pos === 'QUOTE' ||
  (/^\p{Lu}/u.test(items[i]?.form ?? '') && !/^(?:wh|how)/.test(items[i]?.lower ?? '') && clauseAt(items, i));

/** “… – though he had left”, “… – and the crews are not pleased”: where no second dash closes the aside, the reporter goes on. */
function endsAtDash(items: Items, k: number, { kind, cueStarts }: Ending): boolean {
  const [dash, after] = [items[k] as Item, items[k + 1]];
  if (!isDash(dash) || dash.start === items[k - 1]?.end) return false;
  if (kind === 'object' && !(after?.pos === 'ADP' || /^(?:including|like)$/.test(after?.lower ?? ''))) return true;
  const next = after?.lower === 'even' ? items[k + 2] : after;
  if (/^(?:though|although)$/.test(next?.lower ?? '') || newSpeaker(items, k + 1, cueStarts, false)) return true;
  if (items.slice(k + 1).some(isDash)) return false;
  return (
    cueStarts.get(k + 1)?.form === 'ing' ||
    after?.pauses === true ||
    after?.lower === 'having' ||
    (next?.lower === 'and' && !/^(?:that|so|to)$/.test(items[k + 2]?.lower ?? '') && clauseAt(items, k + 2))
  );
}

function saidThat(items: Items, from: number, to: number, lexicons: Lexicons): boolean {
  for (let k = from + 1; k < to; k++)
    if (items[k]?.lower === 'that' && lexicons.speechNouns.get(items[k - 1]?.lower ?? '')?.has('that')) return true;
  return false;
}

/** “the crew who oppose the plan ▮ left”: a predicate right behind a noun, where no clause has begun since `from`. */
function nounsOwnVerb(items: Items, from: number, k: number, cueStarts: ReadonlyMap<number, Cue>): boolean {
  const item = items[k] as Item;
  if (!finite(items, k) || !/^(?:NOUN|PROPN|NUM)$/.test(items[k - 1]?.pos ?? '') || items[k + 1]?.lower === 'by')
    return false;
  if (canBeParticiple(item.lower) && !cueStarts.has(k)) return false;
  return !range(from, k).some((i) => opensClause(items, i) || finite(items, i));
}

/** “(who backs the plan)”: the bracket that opened before the words ends them. */
function bracketEnd(items: Items, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const { lower } = items[k] as Item;
    if (lower === '(') return to;
    if (lower === ')') return k;
  }
  return to;
}
