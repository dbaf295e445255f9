import type { Article } from '../../article/types';
import type { ReportedAct } from '../../lexicons/acts';
import type { Lexicons } from '../../lexicons/lexicons';
import type { Item, Stretch } from '../../syntax/item';
import { isPause } from '../../syntax/words';
import { overlaps, type Span, trimmed } from '../../text/span';
import type { Weight } from '../confidence';
import type { Quotation, SpeakerFound, Statement, StatementKind } from '../types';
import type { Unit } from '../units';
import { actOf } from './act-of';
import { type Cue, findCues } from './cues/cues';
import { edgeOf, type Found } from './found';
import { attributions } from './index';
import { nounsOfSpeech } from './noun-of-speech';
import { readCue, sign } from './read-cue';
import { isRelayed } from './relayed';

/** A statement before it is known who its source is. */
export interface Draft {
  /** The name of the construction that found it. */
  readonly by: string;
  readonly block: number;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly verb: string;
  /** What words of report say is done with the words; left out where there are none. */
  readonly act?: ReportedAct;
  readonly confidence: number;
  /** What the confidence is made of, where a cue reports. */
  readonly weights?: readonly Weight[];
  readonly quotations: readonly number[];
  readonly kind: StatementKind;
  readonly complement: Statement['complement'];
  /** The part of the source that names: without appositions. */
  readonly sourceHead?: Span;
  /** How the speaker is found, where it is not by words of report. */
  readonly how?: SpeakerFound;
}

/** The statements that one unit makes with words of report; left to right. */
export function statementsOfUnit(
  unit: Unit,
  article: Article,
  quotations: readonly Quotation[],
  lexicons: Lexicons,
): Draft[] {
  const { items } = unit;
  const cues = findCues(unit, lexicons);
  const cueStarts = new Map<number, Cue>();
  for (const cue of cues) cueStarts.set(cue.group, cue).set(cue.from, cue);
  const found: Found[] = [];
  let used = 0;
  let firm = 0;
  for (const cue of cues) {
    // “was quoted as saying” is one cue.
    if (found.some(({ cue: other, cueTo }) => other.to <= cue.from && cue.from < cueTo)) continue;
    const entry = readCue({ items, cueStarts, lexicons, found, used, firm }, cue);
    if (!entry) continue;
    found.push(entry);
    used = Math.max(used, entry.cueTo);
    for (const { to } of entry.content) used = Math.max(used, to);
    for (const { to } of entry.source?.spans ?? []) used = Math.max(used, to);
    const { generic, verb } = entry.cue;
    if (isStrong(entry) && !generic && (verb.modes.has('speech') || verb.modes.has('writing'))) firm = used;
  }
  const { sourcePhrases } = unit;
  const speechNouns = nounsOfSpeech(items, lexicons);
  const context = { items, cueStarts, lexicons, found: [...found], used, firm, sourcePhrases, speechNouns };
  for (const { name, find } of attributions) for (const report of find(context)) found.push(sign(report, name));
  if (found.length === 0) return [];
  return outermost(found, items)
    .map((entry) => draft(entry, unit, article, quotations, lexicons))
    .filter(({ content }) => content.length > 0);
}

/**
 * Reports inside what somebody else is reported to say are that speaker's words; only the outer one is a statement of the
 * text. A quotation with its own speaker ends what was reported before it.
 */
function outermost(found: readonly Found[], items: readonly Item[]): Found[] {
  const kept: Found[] = [];
  const cuts = new Map<Found, number>();
  for (const entry of found) {
    const within = ({ from, to }: Stretch): boolean => from <= entry.cue.from && entry.cue.to <= to;
    // “said an aide who has published a book”: what describes a source reports nothing.
    const writes = entry.complement === 'phrase' && entry.cue.verb.modes.has('writing');
    if (writes && found.some((other) => other !== entry && other.source?.spans.some(within))) continue;
    // “Ruiz, reading the draft, complained, ‘…’”, “issued a statement saying …”: the same words are said once.
    if (found.some((other) => other.confidence > entry.confidence && (sameContent(other, entry) || says(entry, other))))
      continue;
    // Where each seems to hold the other, the firmer one is the report: “He agreed to go, officials said.”
    const heldBy = ({ cue }: Found): boolean => entry.content.some(({ from, to }) => from <= cue.from && cue.to <= to);
    const holder = found.find(
      (other) =>
        other !== entry &&
        !says(other, entry) &&
        other.content.some(within) &&
        !(isStrong(entry) && !isStrong(other) && heldBy(other)),
    );
    const edge = entry.source ? edgeOf(entry.source) : entry.cue.from;
    // “what it called ‘a threat’” names a thing inside what is said.
    const named = items[edge - 1]?.lower === 'what';
    const quotes = entry.complement === 'quotation' && entry.confidence > 0.85 && entry.source !== undefined && !named;
    if (holder && quotes && holder.complement !== 'quotation' && edge > (holder.content[0]?.from ?? 0))
      cuts.set(holder, edge);
    else if (
      holder &&
      !(isStrong(entry) && entry.confidence > holder.confidence + 0.1) &&
      !isRelayed(entry, holder, items)
    )
      continue;
    kept.push(entry);
  }
  return cuts.size === 0 ? kept : kept.map((entry) => ({ ...entry, content: cut(entry.content, cuts.get(entry)) }));
}

const sameContent = (one: Found, other: Found): boolean =>
  one.content.length === other.content.length &&
  one.content.every(({ from, to }, k) => from === other.content[k]?.from && to === other.content[k]?.to);

/** “issued a statement saying”: whether the other cue says again what the phrase of report begins with. */
const says = ({ cue: phrase, content }: Found, { cue }: Found): boolean =>
  phrase.verb.lemma.includes(' ') && cue.form === 'ing' && content[0]?.from === cue.from;

const isStrong = ({ complement, source }: Found): boolean =>
  complement === 'quotation' || (complement === 'clause' && source !== undefined);

const cut = (content: readonly Stretch[], at = Number.POSITIVE_INFINITY): Stretch[] =>
  content.map(({ from, to }) => ({ from, to: Math.min(to, at) })).filter(({ from, to }) => to > from);

function draft(
  entry: Found,
  unit: Unit,
  article: Article,
  quotations: readonly Quotation[],
  lexicons: Lexicons,
): Draft {
  const { items } = unit;
  const { cue } = entry;
  const spanOf = spanIn(items);
  const inside: number[] = [];
  const content: Span[] = [];
  let paraphrased = 0;
  for (const part of entry.content) {
    const stretch = withoutPauses(items, part);
    if (stretch.to <= stretch.from) continue;
    const marks: Quotation[] = [];
    let words = 0;
    for (let k = stretch.from; k < stretch.to; k++) {
      const { pos, quotation } = items[k] as Item;
      if (pos === 'PUNCT') continue;
      words++;
      if (pos !== 'QUOTE') paraphrased++;
      if (pos !== 'QUOTE') continue;
      marks.push(quotations[quotation] as Quotation);
      if (quotations[quotation]?.use === 'title') continue;
      inside.push(quotation);
    }
    // Words that are quoted whole lose their marks; a paraphrase keeps those inside it, and its own half of a pair.
    if (words > 0 && marks.length === words) for (const mark of marks) content.push(mark.content);
    else content.push(spanOf(stretch));
  }
  const marked = spanOf(cue);
  const cues = entry.cueTo > cue.to ? [marked, spanOf({ from: cue.to, to: entry.cueTo })] : [marked];
  const source = entry.source?.spans.map(spanOf) ?? [];
  const holes = [...cues, ...source];
  return {
    by: entry.by,
    block: unit.block,
    content: content.flatMap((span) => without(article.text, span, holes)),
    cue: cues,
    source,
    verb: cue.verb.lemma,
    act: actOf(entry, lexicons),
    confidence: entry.confidence,
    weights: entry.weights,
    quotations: inside,
    kind:
      inside.length === 0 ? 'indirect' : paraphrased === 0 && !isPartial(entry, items, article) ? 'direct' : 'mixed',
    complement: entry.complement,
    ...(entry.source && { sourceHead: spanOf(entry.source.head) }),
  };
}

/** Whether the quoted words are a part of the paper's own clause: “called it ‘a mess’”, “said that ‘nobody came’”. */
function isPartial({ cue, content, complement }: Found, items: readonly Item[], { text }: Article): boolean {
  const [first] = content;
  if (!first || first.from < cue.to) return false;
  if (complement !== 'quotation') return true;
  const opens = items[first.from] as Item;
  const runsOn = !/^[,:;–—-]$/.test(items[first.from - 1]?.lower ?? '');
  return runsOn && content.length === 1 && /^\P{L}*\p{Ll}/u.test(text.slice(opens.start, opens.end));
}

/** The stretch without commas, dashes, conjunctions and “especially” at its end. */
function withoutPauses(items: readonly Item[], { from, to }: Stretch): Stretch {
  const trails = (item: Item): boolean =>
    isPause(item) || /^(?:CCONJ|SCONJ)$/.test(item.pos) || /^(?:especially|particularly|even|just)$/.test(item.lower);
  let end = to;
  while (end > from && trails(items[end - 1] as Item)) end--;
  return { from, to: end };
}

/** The span of a stretch of the items. */
export const spanIn =
  (items: readonly Item[]) =>
  ({ from, to }: Stretch): Span => [(items[from] as Item).start, (items[to - 1] as Item).end];

/** What is left of the span outside the holes, trimmed of white space and commas; nothing where no word is left. */
function without(text: string, span: Span, holes: readonly Span[]): Span[] {
  let parts: Span[] = [span];
  for (const hole of holes) {
    if (!overlaps(hole, span)) continue;
    parts = parts.flatMap(([start, end]): Span[] =>
      hole[1] <= start || end <= hole[0]
        ? [[start, end]]
        : [
            [start, Math.max(start, hole[0])],
            [Math.min(end, hole[1]), end],
          ],
    );
  }
  const whole = parts.length === 1;
  return parts
    .map((part) => (whole ? part : trimmed(text, part, /[\s,]/)))
    .filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
