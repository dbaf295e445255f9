import type { Article } from '../../article/types';
import type { ReportedAct } from '../../lexicons/acts';
import type { Lexicons } from '../../lexicons/lexicons';
import { inClass } from '../../lexicons/word-classes';
import { type Item, isQuoted, type Stretch } from '../../syntax/item';
import { isPause } from '../../syntax/words';
import { overlaps, type Span, trimmed } from '../../text/span';
import type { Weight } from '../confidence';
import type { Quotation, SpeakerFound, Statement, StatementKind } from '../types';
import type { Unit } from '../units';
import { actOf } from './act-of';
import { type Cue, findCues } from './cues/cues';
import type { Found } from './found';
import { attributions } from './index';
import { nounsOfSpeech } from './noun-of-speech';
import { isStrong, outermost } from './outermost';
import { readCue, sign } from './read-cue';

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
    if (found.some(({ cueTo }) => cue.from < cueTo)) continue;
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
  return outermost(found, items)
    .map((entry) => draft(entry, unit, article, quotations, lexicons))
    .filter(({ content }) => content.length > 0);
}

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
  const words = contentOf(entry, items, quotations);
  const marked = spanOf(cue);
  const cues = entry.cueTo > cue.to ? [marked, spanOf({ from: cue.to, to: entry.cueTo })] : [marked];
  const source = entry.source?.spans.map(spanOf) ?? [];
  const holes = [...cues, ...source];
  return {
    by: entry.by,
    block: unit.block,
    content: words.spans.flatMap((span) => without(article.text, span, holes)),
    cue: cues,
    source,
    verb: cue.verb.lemma,
    act: actOf(entry, lexicons),
    confidence: entry.confidence,
    weights: entry.weights,
    quotations: words.quotations,
    kind: kindOf(words, isPartial(entry, items, article)),
    complement: entry.complement,
    ...(entry.source && { sourceHead: spanOf(entry.source.head) }),
  };
}

/** The words of a report: their spans, the quotations among them, and whether any stand outside those. */
interface Words {
  readonly spans: readonly Span[];
  readonly quotations: readonly number[];
  readonly paraphrased: boolean;
}

function contentOf({ content }: Found, items: readonly Item[], quotations: readonly Quotation[]): Words {
  const spans: Span[] = [];
  const inside: number[] = [];
  let paraphrased = false;
  for (const part of content) {
    const stretch = withoutPauses(items, part);
    const words = items.slice(stretch.from, stretch.to).filter(({ pos }) => pos !== 'PUNCT');
    const quoted = words.filter(isQuoted).map(({ quotation }) => quotation);
    const whole = words.length > 0 && quoted.length === words.length;
    paraphrased ||= quoted.length < words.length;
    for (const index of quoted) if (quotations[index]?.use !== 'title') inside.push(index);
    // Words that are quoted whole lose their marks; a paraphrase keeps those inside it, and its own half of a pair.
    if (whole) for (const index of quoted) spans.push((quotations[index] as Quotation).content);
    else if (stretch.to > stretch.from) spans.push(spanIn(items)(stretch));
  }
  return { spans, quotations: inside, paraphrased };
}

function kindOf({ quotations, paraphrased }: Words, partial: boolean): StatementKind {
  if (quotations.length === 0) return 'indirect';
  return paraphrased || partial ? 'mixed' : 'direct';
}

/** Whether the quoted words are a part of the paper's own clause: “called it ‘a mess’”, “said that ‘nobody came’”. */
function isPartial({ cue, content, complement }: Found, items: readonly Item[], { text }: Article): boolean {
  const [first] = content;
  if (!first || first.from < cue.to) return false;
  if (complement !== 'quotation') return true;
  const opens = items[first.from] as Item;
  const runsOn = !/^[,:;–—-]$/.test(items[first.from - 1]?.lower ?? '');
  return runsOn && /^\P{L}*\p{Ll}/u.test(text.slice(opens.start, opens.end));
}

/** The stretch without commas, dashes, conjunctions and “especially” at its end. */
function withoutPauses(items: readonly Item[], { from, to }: Stretch): Stretch {
  const trails = (item: Item): boolean =>
    isPause(item) || /^(?:CCONJ|SCONJ)$/.test(item.pos) || inClass(item.lower, 'particularizer');
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
