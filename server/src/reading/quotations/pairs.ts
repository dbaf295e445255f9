import type { Block } from '../../article/types';
import { bySpan, type Span, trimmed } from '../../text/span';
import type { Quotation, StrayMark } from '../types';
import { findMarks, type Mark } from './marks';

/** A quotation before it is known what it is for. */
export type Pair = Pick<Quotation, 'span' | 'content' | 'depth' | 'closed'>;
type Flat = Omit<Pair, 'depth'>;

/**
 * The quotations of one block, by place, and the marks of no quotation; `next` is the block that may go on with one left open.
 * Of marks of one kind and shape only one waits for its partner at a time.
 */
export function pairMarks(
  prose: string,
  block: Block,
  next: Block | undefined,
): { readonly pairs: Pair[]; readonly strays: StrayMark[] } {
  const pairs: Flat[] = [];
  const strays: StrayMark[] = [];
  /** The marks that wait for their partner, outermost first. */
  const open: Mark[] = [];
  for (const mark of findMarks(prose, block.span)) {
    const like = open.findLastIndex(({ kind, shape }) => kind === mark.kind && shape === mark.shape);
    const holder = like >= 0 ? like : open.findLastIndex(({ kind }) => kind === mark.kind);
    if (mark.side === 'open' || (mark.side === 'either' && holder < 0)) {
      if (like >= 0) stray(open.splice(like, 1)[0] as Mark, 'unclosed');
      open.push(mark);
    } else if (holder >= 0) close(open.splice(holder)[0] as Mark, mark);
    else if (!measures(prose, mark)) stray(mark, 'unopened');
  }
  for (const mark of open) leftOpen(mark);
  return { pairs: nested(pairs), strays };

  function close(first: Mark, last: Mark): void {
    if (first.shape !== last.shape) stray(last, 'mismatched');
    const content = trimmed(prose, [first.at + first.length, last.at]);
    if (content[0] < content[1]) pairs.push({ span: [first.at, last.at + last.length], content, closed: true });
  }

  function leftOpen(mark: Mark): void {
    const content: Span = [mark.at + mark.length, block.span[1]];
    if (/[\p{L}\p{N}]/u.test(prose.slice(...content)) && mayStayOpen(prose, mark, block, next))
      pairs.push({ span: [mark.at, content[1]], content, closed: false });
    else stray(mark, 'unclosed');
  }

  /** A single mark without a partner is an apostrophe: “the ministers' plan”. */
  function stray({ kind, at, length }: Mark, problem: StrayMark['problem']): void {
    if (kind === 'double') strays.push({ span: [at, at + length], problem });
  }
}

/** The quotations by place, each with how many others hold it. */
function nested(pairs: readonly Flat[]): Pair[] {
  const ends: number[] = [];
  return pairs
    .toSorted((a, b) => bySpan(a.span, b.span))
    .map((pair) => {
      while ((ends.at(-1) ?? Number.POSITIVE_INFINITY) <= pair.span[0]) ends.pop();
      return { ...pair, depth: ends.push(pair.span[1]) - 1 };
    });
}

/** 5.5”: the mark of inches, where nothing is open that it could close. */
const measures = (prose: string, { at }: Mark): boolean => /\d/.test(prose[at - 1] as string);

/**
 * Whether words may be left open to the end of their paragraph: where they begin it or follow a colon or comma, and after a
 * sentence when the next paragraph opens them again, as it must those in single marks.
 */
function mayStayOpen(prose: string, { kind, at }: Mark, block: Block, next: Block | undefined): boolean {
  const before = prose.slice(block.body[0], at).trimEnd();
  const begins = /(?:^|[:,])$/.test(before);
  const first = next?.kind === block.kind ? findMarks(prose, next.span)[0] : undefined;
  const goesOn = first?.kind === kind && first.at === next?.body[0];
  return kind === 'double'
    ? begins || (goesOn && /[.!?…]["”’]?$/.test(before))
    : begins && goesOn && /^\p{Lu}/u.test(prose.slice(at + 1));
}
