import type { Block } from '../../article/types';
import { anyOf, inClass } from '../../lexicons/word-classes';
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
  const { blocks } = story.article;
  const first = blocks[block + 1];
  if (!first || !isText(first, story, block + 1, true) || namesSpeaker(first, speaker, story)) return block;
  let last = block + 1;
  if (!speaksOfSelf(last, story) || reporterSpeaksOfSelf(block, story)) return last;
  for (let next = last + 1; next < blocks.length && next <= last + widest; next++) {
    const more = blocks[next] as Block;
    if (!isText(more, story, next, false) || namesSpeaker(more, speaker, story)) break;
    if (speaksOfSelf(next, story)) last = next;
  }
  return last;
}

/** Whether the block names who is about to speak, as only the reporter does: “Later, Ruiz praised the crew.” */
function namesSpeaker({ body }: Block, head: Span, { article }: Story): boolean {
  const name =
    article.text
      .slice(...head)
      .split(/\s+/)
      .at(-1) ?? '';
  return /^\p{Lu}\p{L}+$/u.test(name) && article.text.slice(...body).includes(name);
}

/** Whether the block can be a paragraph of such words; the first may look like a heading, as a post often does. */
function isText({ kind, body }: Block, { quotations }: Story, block: number, first: boolean): boolean {
  if (kind !== 'paragraph' && !(first && kind === 'heading')) return false;
  const opening = quotationsOf(quotations, block).some((i) => (quotations[i]?.span[0] ?? 0) <= body[0]);
  return !opening && (first || quotationsOf(quotations, block).length === 0);
}

const self = new RegExp(`(?<![\\p{L}’'])(?:${anyOf('first-person')}|We|My|Our)(?![\\p{L}.])`, 'u');

/** Whether “I” or “we” stands in the block outside quotation marks. */
function speaksOfSelf(block: number, { article, quotations }: Story): boolean {
  const { body } = article.blocks[block] as Block;
  let from = body[0];
  for (const index of quotationsOf(quotations, block)) {
    const [start, end] = quotations[index]?.span ?? [0, 0];
    if (start < from) continue;
    if (self.test(article.prose.slice(from, start))) return true;
    from = end;
  }
  return self.test(article.prose.slice(from, body[1]));
}

const reporterSpeaksOfSelf = (block: number, story: Story): boolean =>
  story.article.blocks.some(({ kind }, i) => i < block && kind === 'paragraph' && speaksOfSelf(i, story));

/** Whether the unit ends its paragraph and sends the reader on to words: “posted the letter below”, “released the following statement”. */
export function pointsAhead({ block, end, items }: Unit, { blockOf }: Story): boolean {
  if (end < blockOf({ block }).body[1]) return false;
  return items.some(
    ({ lower }, i) =>
      (lower === 'following' && inClass(items[i + 1]?.lower, 'message')) ||
      (lower === 'below' && inClass(items[i - 1]?.lower, 'message')),
  );
}
