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

/** Names printed beside a quotation, in the order they are looked for. */
export const credits: readonly Construction<FindInStory>[] = [creditAfterDash, creditInside, creditBelow];

/** Words that somebody says without a word of report in their sentence. */
export const discourseConstructions: readonly Construction<FindInStory>[] = [
  turn,
  answer,
  announced,
  inFull,
  post,
  ...credits,
  nameAbove,
  pullQuote,
  goesOn,
  introduced,
  unspoken,
];
