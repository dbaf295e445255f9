import type { Block } from '../../article/types';
import { anyOf, inClass } from '../../lexicons/word-classes';
import { once } from '../../text/once';
import type { Span } from '../../text/span';
import { quotationsOf } from '../look-ups';
import type { Unit } from '../units';
import type { Story } from './story';

/** How many paragraphs without “I” or “we” may stand between two that have it. */
const widest = 3;

/**
 * The last block of the words without marks that the block announces: the next one, and those after it as long as they go on in the
 * first person, which the reporter does not use.
 */
export function lastOwnWords(block: number, speaker: Span, story: Story): number {
  const first = block + 1;
  if (!isText(first, story) || isQuotation(first, story) || namesSpeaker(first, speaker, story)) return block;
  let last = first;
  if (firstPerson(story) !== first) return last;
  for (let next = first + 1; isText(next, story) && !namesSpeaker(next, speaker, story); next++) {
    if (next > last + widest) break;
    if (quotationsOf(story.quotations, next).length > 0) break;
    if (speaksOfSelf(next, story)) last = next;
  }
  return last;
}

/** Whether there is such a block, and it can be a paragraph of such words; a post often looks like a heading. */
const isText = (block: number, { article }: Story): boolean =>
  /^(?:paragraph|heading)$/.test(article.blocks[block]?.kind ?? '');

/** Whether the block begins with a quotation. */
function isQuotation(block: number, { article, quotations, quotation }: Story): boolean {
  const { body } = article.blocks[block] as Block;
  return quotationsOf(quotations, block).some((i) => quotation(i).span[0] <= body[0]);
}

/** Whether the block names who is about to speak, as only the reporter does: “Later, Ruiz praised the crew.” */
function namesSpeaker(block: number, head: Span, { article }: Story): boolean {
  const name = article.text
    .slice(...head)
    .split(/\s+/)
    .at(-1) as string;
  const { body } = article.blocks[block] as Block;
  return /^\p{Lu}\p{L}+$/u.test(name) && article.text.slice(...body).includes(name);
}

const self = new RegExp(`(?<![\\p{L}’'])(?:${anyOf('first-person')}|We|My|Our)(?![\\p{L}.])`, 'u');

/** Whether “I” or “we” stands in the block, which has no quotation. */
const speaksOfSelf = (block: number, { article, quotations }: Story): boolean =>
  quotationsOf(quotations, block).length === 0 &&
  self.test(article.prose.slice(...(article.blocks[block] as Block).body));

/** The first block of the story that speaks so. */
const firstPerson = once((story: Story) =>
  story.article.blocks.findIndex((_, block) => isText(block, story) && speaksOfSelf(block, story)),
);

/** Whether the unit ends its paragraph and sends the reader on to words: “posted the letter below”, “released the following statement”. */
export function pointsAhead({ block, end, items }: Unit, { blockOf }: Story): boolean {
  if (end < blockOf({ block }).body[1]) return false;
  return items.some(
    ({ lower }, i) =>
      (lower === 'following' && inClass(items[i + 1]?.lower, 'message')) ||
      (lower === 'below' && inClass(items[i - 1]?.lower, 'message')),
  );
}
