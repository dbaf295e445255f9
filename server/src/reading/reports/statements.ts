import type { Article } from '../../article/types';
import type { ReportedAct } from '../../lexicons/acts';
import type { Lexicons } from '../../lexicons/lexicons';
import { inClass } from '../../lexicons/word-classes';
import { type Item, isQuoted, type Stretch } from '../../syntax/item';
import { isPause } from '../../syntax/words';
import { bySpan, overlaps, type Span, trimmed } from '../../text/span';
import type { Weight } from '../confidence';
import type { Quotation, SpeakerFound, Statement, StatementKind } from '../types';
import type { Unit } from '../units';
import { type Cue, findCues } from './cues/cues';
import type { Context, Found, Report } from './found';
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
  const { found, used, firm } = reportsOfVerbs({ items, cueStarts, lexicons }, cues);
  const { sourcePhrases } = unit;
  const speechNouns = nounsOfSpeech(items, lexicons);
  const context = { items, cueStarts, lexicons, found: [...found], used, firm, sourcePhrases, speechNouns };
  for (const { name, find } of attributions) for (const report of find(context)) found.push(sign(report, name));
  return outermost(found, items)
    .map((entry) => draft(entry, unit, article, quotations, lexicons))
    .filter(({ content }) => content.length > 0);
}

/** The reports of the cues, and the ends of what they have used up. */
function reportsOfVerbs(
  sentence: Pick<Context, 'items' | 'cueStarts' | 'lexicons'>,
  cues: readonly Cue[],
): Pick<Context, 'used' | 'firm'> & { readonly found: Found[] } {
  const found: Found[] = [];
  let used = 0;
  let firm = 0;
  for (const cue of cues) {
    // “was quoted as saying” is one cue.
    if (found.some(({ cueTo }) => cue.from < cueTo)) continue;
    const entry = readCue({ ...sentence, found, used, firm }, cue);
    if (!entry) continue;
    found.push(entry);
    used = Math.max(used, entry.cueTo, ...[...entry.content, ...(entry.source?.spans ?? [])].map(({ to }) => to));
    const { generic, verb } = entry.cue;
    if (isStrong(entry) && !generic && (verb.modes.has('speech') || verb.modes.has('writing'))) firm = used;
  }
  return { found, used, firm };
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
    kind: kindOf(words, runsOn(entry, items, article)),
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

/** What is done with the words, by the cue: “declined to say” refuses, “did not deny” denies, negated. */
function actOf({ cue, complement }: Report, { acts }: Lexicons): ReportedAct {
  const { verb, negated, refused } = cue;
  if (refused) return { act: 'refuses', negated };
  const noun = verb.frames.size > 0 ? undefined : 'noun';
  const reported = acts.of(verb.lemma, complement, noun);
  return { act: reported.act, negated: negated || reported.negated };
}

function contentOf({ content }: Found, items: readonly Item[], quotations: readonly Quotation[]): Words {
  const spans: Span[] = [];
  const inside: number[] = [];
  let paraphrased = false;
  for (const part of content) {
    const stretch = withoutPauses(items, part);
    const words = items.slice(stretch.from, stretch.to).filter(({ pos }) => pos !== 'PUNCT');
    const quoted = words.filter(isQuoted).map(({ quotation }) => quotation);
    const whole = quoted.length === words.length;
    paraphrased ||= !whole;
    for (const index of quoted) if (quotations[index]?.use !== 'title') inside.push(index);
    // Words that are quoted whole lose their marks; a paraphrase keeps those inside it, and its own half of a pair.
    if (whole) for (const index of quoted) spans.push((quotations[index] as Quotation).content);
    else if (stretch.to > stretch.from) spans.push(spanIn(items)(stretch));
  }
  return { spans, quotations: inside, paraphrased };
}

const kindOf = ({ quotations, paraphrased }: Words, runsOn: boolean): StatementKind =>
  quotations.length === 0 ? 'indirect' : paraphrased || runsOn ? 'mixed' : 'direct';

/** Whether the quoted words go on with the paper's own clause: “called it ‘a mess’”. */
function runsOn({ content }: Found, items: readonly Item[], { text }: Article): boolean {
  const from = content[0]?.from ?? 0;
  const { start, end } = items[from] as Item;
  return !/^[,:;–—-]$/.test(items[from - 1]?.lower ?? ',') && /^\P{L}*\p{Ll}/u.test(text.slice(start, end));
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
  const inside = holes.filter((hole) => overlaps(hole, span)).sort(bySpan);
  const starts = [span[0], ...inside.map(([, end]) => end)];
  const ends = [...inside.map(([start]) => start), span[1]];
  return starts
    .map((start, i): Span => [start, ends[i] as number])
    .map((part) => (inside.length === 0 ? part : trimmed(text, part, /[\s,]/)))
    .filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
