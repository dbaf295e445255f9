import type { Article, Block } from '../../article/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { bySpan, type Span } from '../../text/span';
import { surenessOf } from '../confidence';
import type { Construction } from '../construction';
import { quotationsOf } from '../look-ups';
import { announcer } from '../reports/announcer';
import { type Draft, statementsOfUnit } from '../reports/statements';
import type { Quotation } from '../types';
import type { Unit } from '../units';
import { attachRest, continues, joinsFloor, keepsFloor } from './floor';
import { credits, inBlocks, orphans, ownWords, pulled } from './index';
import { joinQuestions } from './join-questions';
import { type FindInStory, Story } from './story';
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
  let last: Unit | undefined;
  /** What the block is, where it is words pulled out of the story, with their speaker's name. */
  let pulled: Draft | undefined;
  for (const unit of joinQuestions(units, article.prose, lexicons)) {
    const { kind } = story.blockOf(unit);
    if (untold.has(kind) || (kind === 'headline' && unit.block !== headline) || isCaption(unit, story)) continue;
    if (unit.block !== last?.block) pulled = begin(unit, story);
    last = unit;
    if (pulled) story.before = undefined;
    else tell(unit, story);
  }
  return story.told;
}

/** Whether the unit is a line of the page between two paragraphs of a quotation that is not closed yet: the caption of a picture. */
const isCaption = ({ block }: Unit, { quotations, quotation, blockOf }: Story): boolean =>
  blockOf({ block }).kind === 'heading' && quotationsOf(quotations, block - 1).some((i) => !quotation(i).closed);

/** The first of the constructions that finds words in the unit. */
function found(among: readonly Construction<FindInStory>[], unit: Unit, story: Story): Draft | undefined {
  for (const { find } of among) {
    const said = find(unit, story);
    if (said) return said;
  }
  return undefined;
}

/** Takes up the block that begins with the unit; gives what has been pulled out of the story to be all of it. */
function begin(unit: Unit, story: Story): Draft | undefined {
  const { announced: from } = story;
  const apart = found(pulled, unit, story);
  const said = apart ?? found(inBlocks, unit, story);
  story.isTold = said !== undefined;
  if (said) story.add(said);
  if (!continues(unit, story)) story.leave();
  if (from && unit.block > Math.max(from.until, from.block + 1) && story.blockOf(unit).introducedBy !== from.block)
    story.announced = undefined;
  return apart;
}

function tell(unit: Unit, story: Story): void {
  const own = reportsIn(unit, story);
  // “…,” X said, noting the “mess”: what comes next goes on with the speech, not with the aside.
  const holder =
    own.findLast(({ kind }) => kind === 'direct') ?? own.findLast(({ quotations }) => quotations.length > 0);
  for (const draft of own) {
    if (joinsFloor(draft, unit, story)) continue;
    if (draft === holder) story.give(draft);
    else story.add(draft);
  }
  if (story.isTold) return;
  if (own.length > 0) attachRest(unit, own, story);
  story.close(unit, own.length > 0 ? own : alone(unit, story));
  announce(unit, own, story);
}

/** What is reported in the unit, in order of its cues; in somebody's own words, only what is reported of somebody named. */
function reportsIn(unit: Unit, story: Story): Draft[] {
  const { article, quotations, lexicons } = story;
  const all = statementsOfUnit(unit, article, quotations, lexicons).sort((a, b) => bySpan(placeOf(a), placeOf(b)));
  const spoken = story.isTold || (story.announced !== undefined && story.isIntroduced(unit));
  return spoken ? all.filter((draft) => isRelayed(article, draft) || (!story.isTold && isQuotedBySource(draft))) : all;
}

const placeOf = ({ cue: [cue], content: [words] }: Draft): Span => cue ?? (words as Span);

/** “…,” the agency said: words with a speaker of their own beside them, whoever was announced. */
const isQuotedBySource = ({ complement }: Draft): boolean => complement === 'quotation';

/** What a speaker in an interview reports of somebody named; everything else in the turn is the speaker's own. */
const isRelayed = ({ text }: Article, { source, confidence }: Draft): boolean =>
  surenessOf(confidence) === 'clear' && source.some(([start]) => /^\p{Lu}/u.test(text.slice(start)));

/**
 * A unit without words of report: words that a colon announced, a quotation with a name beside it or alone, or the reporter's own.
 * Gives the statement that it belongs to.
 */
function alone(unit: Unit, story: Story): Draft[] {
  const own = found(ownWords, unit, story);
  if (own) {
    story.give(own);
    return [own];
  }
  const credited = found(credits, unit, story);
  if (credited) {
    if (credited.by === 'credit-below') story.creditLast(credited);
    else story.add(credited);
    story.leave();
    return [credited];
  }
  if (keepsFloor(unit, story)) return [story.floor as Draft];
  const orphan = found(orphans, unit, story);
  if (!orphan) story.leave();
  else story.give(orphan);
  return orphan ? [orphan] : [];
}

/** A unit that ends in a colon, or points ahead to a statement: what comes next is said by whoever it names as about to speak, or spoke last in it. */
function announce(unit: Unit, own: readonly Draft[], story: Story): void {
  const colon = unit.items.at(-1)?.lower === ':';
  if (!colon && !pointsAhead(unit, story)) return;
  const { block } = unit;
  const next = announcer(unit, story.lexicons);
  const said = own.findLast(({ source, cue }) => source.length > 0 && cue.length > 0);
  // “The mayor said three things were missing:” has said something itself.
  const isOver = said !== undefined && said.complement !== 'phrase';
  if (said && (isOver || !next?.words))
    story.announced = {
      ...{ source: said.source, head: said.sourceHead ?? (said.source[0] as Span), cue: said.cue, verb: said.verb },
      ...{ words: false, block, until: block },
    };
  else if (next)
    story.announced = { ...next, block, until: next.words ? lastOwnWords(block, next.head, story) : block };
}
