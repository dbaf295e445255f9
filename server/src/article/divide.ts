import type { Problem } from '../text/problem';
import { type Span, trimmed } from '../text/span';
import { splitSentences } from './sentences';
import type { Block, Sentence } from './types';

/**
 * The most that is read as one sentence, and as one paragraph, in UTF-16 units besides white space: several times the longest that
 * people write. What is longer is a list, a table or no prose at all; as time goes up by the square of these, they bound it.
 */
export const longestSentence = 1_500;
export const longestParagraph = 10_000;

export interface Divided {
  readonly blocks: Block[];
  readonly sentences: Sentence[];
  /** What was too long to be read as one. */
  readonly leftOut: Problem[];
}

/** The blocks with their sentences; a sentence or paragraph that is too long becomes several. */
export function divide(prose: string, blocks: readonly Block[]): Divided {
  const divided: Block[] = [];
  const sentences: Sentence[] = [];
  const leftOut: Problem[] = [];
  /** For each block, the last of those that it became. */
  const last: number[] = [];
  for (const block of blocks) {
    const introducer = last[block.introducedBy ?? -1];
    const introduced = { ...block, ...(introducer !== undefined && { introducedBy: introducer }) };
    const paragraphs = block.kind === 'verbatim' ? [[]] : paragraphsOf(sentencesIn(prose, block.body, leftOut), prose);
    if (paragraphs.length > 1) leftOut.push(tooLong(block.span, 'paragraph', longestParagraph, paragraphs.length));
    for (const [i, paragraph] of paragraphs.entries()) {
      for (const span of paragraph) sentences.push({ span, block: divided.length });
      divided.push(cut(introduced, paragraphs, i));
    }
    last.push(divided.length - 1);
  }
  return { blocks: divided, sentences, leftOut };
}

/** The part of the block that has the paragraph; the dateline belongs to the first part, the speaker to all. */
function cut(block: Block, paragraphs: readonly (readonly Span[])[], i: number): Block {
  if (paragraphs.length === 1) return block;
  const start = i === 0 ? undefined : paragraphs[i]?.[0]?.[0];
  const end = i === paragraphs.length - 1 ? undefined : paragraphs[i]?.at(-1)?.[1];
  const { dateline, ...rest } = block;
  return {
    ...rest,
    ...(start === undefined && dateline && { dateline }),
    span: [start ?? block.span[0], end ?? block.span[1]],
    body: [start ?? block.body[0], end ?? block.body[1]],
  };
}

function sentencesIn(prose: string, body: Span, leftOut: Problem[]): Span[] {
  return splitSentences(prose, body).flatMap((sentence) => {
    const parts = pieces(prose, sentence);
    if (parts.length > 1) leftOut.push(tooLong(sentence, 'sentence', longestSentence, parts.length));
    return parts;
  });
}

/** The sentences in groups none of which is too long. */
function paragraphsOf(sentences: readonly Span[], prose: string): Span[][] {
  const groups: Span[][] = [[]];
  let length = 0;
  for (const span of sentences) {
    const more = unitsIn(prose, span);
    if (length > 0 && length + more > longestParagraph) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(span);
    length += more;
  }
  return groups;
}

/** The sentence, or stretches of it that are short enough, cut at blanks where it has any. */
function pieces(prose: string, [start, end]: Span): Span[] {
  if (end - start <= longestSentence) return [[start, end]];
  const found: Span[] = [];
  let from = start;
  let blank = start;
  let length = 0;
  for (let i = start; i < end; i++) {
    if (isBlank(prose, i)) blank = i;
    else if (++length > longestSentence) {
      const at = blank > from ? blank : wholeAt(prose, i);
      found.push(trimmed(prose, [from, at]));
      from = at;
      length = unitsIn(prose, [at, i + 1]);
    }
  }
  found.push(trimmed(prose, [from, end]));
  return found.filter(([first, last]) => /[^\s\u2060]/.test(prose.slice(first, last)));
}

/** The offset, or the one before where it would cut a character in two. */
const wholeAt = (prose: string, at: number): number =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(prose.slice(at - 1, at + 1)) ? at - 1 : at;

function unitsIn(prose: string, [start, end]: Span): number {
  let units = 0;
  for (let i = start; i < end; i++) if (!isBlank(prose, i)) units++;
  return units;
}

const isBlank = (text: string, at: number): boolean => /\s/.test(text[at] as string);

const tooLong = (span: Span, what: string, most: number, parts: number): Problem => ({
  span,
  message: `This ${what} has more than ${most.toLocaleString('en')} characters: it is read in ${parts} parts, and what reaches from one into the next is left out.`,
});
