import type { Construction } from '../construction';
import { announced } from './announced';
import { answer } from './answer';
import { creditAfterDash } from './credit-after-dash';
import { creditBelow } from './credit-below';
import { creditInside } from './credit-inside';
import { goesOn } from './goes-on';
import { inFull } from './in-full';
import { introduced } from './introduced';
import { nameAbove } from './name-above';
import { post } from './post';
import { pullQuote } from './pull-quote';
import type { FindInStory } from './story';
import { turn } from './turn';
import { unspoken } from './unspoken';

type Constructions = readonly Construction<FindInStory>[];

/** Blocks of words pulled out of the story, with their speaker's name. */
export const pulled: Constructions = [pullQuote, post];

/** Blocks that are all somebody's words. */
export const inBlocks: Constructions = [turn, answer, inFull];

/** Words of somebody whom a line before them names. */
export const ownWords: Constructions = [announced, nameAbove];

/** Names printed beside a quotation, in the order they are looked for. */
export const credits: Constructions = [creditAfterDash, creditInside, creditBelow];

/** Quotations that stand alone. */
export const orphans: Constructions = [goesOn, introduced, unspoken];

/** Words that somebody says without a word of report in their sentence. */
export const discourseConstructions: Constructions = [
  turn,
  answer,
  announced,
  inFull,
  post,
  ...credits,
  nameAbove,
  pullQuote,
  ...orphans,
];
