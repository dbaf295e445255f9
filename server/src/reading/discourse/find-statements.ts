import type { Article, Block } from '../../article/types';
import type { Lexicons } from '../../lexicons/lexicons';
import type { Span } from '../../text/span';
import { quotationsOf } from '../look-ups';
import { announcer } from '../reports/announcer';
import { type Draft, statementsOfUnit } from '../reports/statements';
import type { Quotation } from '../types';
import type { Unit } from '../units';
import { announced } from './announced';
import { answer } from './answer';
import { attachRest, continues, joinsFloor, keepsFloor } from './floor';
import { goesOn } from './goes-on';
import { inFull } from './in-full';
import { credits } from './index';
import { introduced } from './introduced';
import { joinQuestions } from './join-questions';
import { nameAbove } from './name-above';
import { nameOfLine } from './name-line';
import { post } from './post';
import { pullQuote } from './pull-quote';
import { beginsQuoted } from './quoted-units';
import { Story } from './story';
import { turn } from './turn';
import { unspoken } from './unspoken';
import { lastOwnWords, pointsAhead } from './words-ahead';

const untold = new Set<Block['kind']>(['furniture', 'byline', 'verbatim']);

/**
 * All statements of the article in order: those with words of report, quotations that go on from them in the same
 * paragraph or the next, turns of an interview, lists after a colon, and quotations that nobody in the text speaks.
 */
export function findStatements(
  article: Article,
  units: readonly Unit[],
  quotations: readonly Quotation[],
  lexicons: Lexicons,
): Draft[] {
  const story = new Story(article, quotations, lexicons);
  /** The headline printed again says nothing new. */
  const headline = article.blocks.findIndex(({ kind }) => kind === 'headline');
  let block = -1;
  /** Whether the block is words pulled out of the story, with their speaker's name. */
  let pulled = false;
  for (const unit of joinQuestions(units, article.prose, lexicons)) {
    const { kind } = story.blockOf(unit);
    if (untold.has(kind) || (kind === 'headline' && unit.block !== headline)) continue;
    if (isCaption(unit, story)) continue;
    if (unit.block !== block) pulled = begin(unit, story);
    block = unit.block;
    if (!pulled) tell(unit, story);
  }
  return story.told;
}

/** More words than these are no caption. */
const longestCaption = 8;

/** Whether the unit is a line of the page between two paragraphs of a quotation that is not closed yet: the caption of a picture. */
function isCaption({ block, items }: Unit, { article, quotations, blockOf }: Story): boolean {
  const { kind, body } = blockOf({ block });
  if ((kind !== 'heading' && kind !== 'paragraph') || items.length > longestCaption) return false;
  if (quotationsOf(quotations, block).length > 0 || /[.?!:…]["”’)]?$/.test(article.prose.slice(...body))) return false;
  const open = quotations[quotationsOf(quotations, block - 1).at(-1) ?? -1];
  const next = quotations[quotationsOf(quotations, block + 1)[0] ?? -1];
  return open?.closed === false && next !== undefined;
}

/** Takes up the block that begins with the unit; gives whether all of it is read with that. */
function begin(unit: Unit, story: Story): boolean {
  const pulled = pullQuote.find(unit, story) ?? post.find(unit, story);
  const said = turn.find(unit, story) ?? answer.find(unit, story) ?? (pulled ? undefined : inFull.find(unit, story));
  story.isTold = said !== undefined;
  for (const draft of [said, pulled]) if (draft) story.add(draft);
  if (pulled || !continues(unit, story)) story.leave();
  story.open(unit);
  if (!pulled && !isFollowing(unit, story)) story.announced = undefined;
  return pulled !== undefined;
}

/** Whether the unit's block can be what was announced. */
function isFollowing(unit: Unit, story: Story): boolean {
  const { announced: from, blockOf } = story;
  if (!from) return false;
  return unit.block <= from.until || unit.block - 1 === from.block || blockOf(unit).introducedBy === from.block;
}

function tell(unit: Unit, story: Story): void {
  const own = reportsIn(unit, story);
  let speaks = false;
  for (const draft of own) {
    const joined = joinsFloor(draft, unit, story);
    // “…,” X said, noting the “mess”: what comes next goes on with the speech, not with the aside.
    const takesFloor = draft.quotations.length > 0 && !(speaks && draft.kind !== 'direct');
    if (!joined && takesFloor) story.give(draft);
    else if (!joined) story.add(draft);
    speaks ||= draft.kind === 'direct';
  }
  if (story.isTold) return;
  if (own.length === 0) alone(unit, story);
  else attachRest(unit, own, story);
  story.close(unit);
  if (own.length === 0) heedName(unit, story);
  announce(unit, story);
}

/** What is reported in the unit; in somebody's own words, only what is reported of somebody named. */
function reportsIn(unit: Unit, story: Story): Draft[] {
  const { article, quotations, lexicons } = story;
  const all = statementsOfUnit(unit, article, quotations, lexicons);
  const spoken = story.isTold || (story.announced !== undefined && story.isIntroduced(unit));
  return spoken ? all.filter((draft) => isRelayed(article, draft) || (!story.isTold && isQuotedBySource(draft))) : all;
}

/** “…,” the agency said: words with a speaker of their own beside them, whoever was announced. */
const isQuotedBySource = ({ source, complement }: Draft): boolean => complement === 'quotation' && source.length > 0;

/** What a speaker in an interview reports of somebody named; everything else in the turn is the speaker's own. */
const isRelayed = (article: Article, { source, confidence }: Draft): boolean =>
  confidence >= 0.85 && /^\p{Lu}/u.test(article.text.slice(...(source[0] ?? [0, 0])));

/** A unit without words of report: words that a colon announced, a quotation with a name beside it or alone, or the reporter's own. */
function alone(unit: Unit, story: Story): void {
  const said = announced.find(unit, story);
  if (said) {
    const whole = said.kind === 'direct';
    story.give(said);
    if (!whole) story.leave();
    else if (!story.isIntroduced(unit)) story.announced = undefined;
    return;
  }
  const headed = nameAbove.find(unit, story);
  if (headed) {
    story.give(headed);
    return;
  }
  for (const { name, find } of credits) {
    const credited = find(unit, story);
    if (!credited) continue;
    if (name === 'credit-below') story.creditLast(credited);
    else story.add(credited);
    story.leave();
    return;
  }
  if (keepsFloor(unit, story)) return;
  const orphan = goesOn.find(unit, story) ?? introduced.find(unit, story) ?? unspoken.find(unit, story);
  if (orphan) story.give(orphan);
  else if (!beginsQuoted(unit, story.quotation)) story.leave();
}

/** A line that is a name, and no credit of what stands above it, may say who speaks below. */
function heedName(unit: Unit, story: Story): void {
  const { kind, body } = story.blockOf(unit);
  const line = (kind === 'heading' || kind === 'paragraph') && unit.start === body[0] && unit.end === body[1];
  const name = line && /^\p{L}/u.test(unit.items[0]?.form ?? '') ? nameOfLine(unit.items) : undefined;
  if (name) story.nameLine = { ...name, block: unit.block };
}

/** A unit that ends in a colon, or points ahead to a statement: what comes next is said by whoever it names as about to speak, or spoke last in it. */
function announce(unit: Unit, story: Story): void {
  const colon = unit.items.at(-1)?.lower === ':';
  if (!colon && !pointsAhead(unit, story)) return;
  const { block } = unit;
  const found = announcer(unit, story.lexicons);
  const said = story.lastSpokenIn(unit);
  // “The mayor said three things were missing:” has said something itself.
  const isOver = said !== undefined && said.complement !== 'phrase';
  if (said && (isOver || !found?.words))
    story.announced = {
      ...{ source: said.source, head: said.sourceHead ?? (said.source[0] as Span), cue: said.cue, verb: said.verb },
      ...{ words: false, block, until: block },
    };
  else if (found)
    story.announced = { ...found, block, until: found.words ? lastOwnWords(block, found.head, story) : block };
}
