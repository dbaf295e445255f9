import type { Block } from '../../article/types';
import type { Problem } from '../../text/problem';
import { type Span, trimmed } from '../../text/span';
import type { Quotation, StrayMark } from '../types';
import { findMarks, type Mark } from './marks';

/** A quotation before it is known what it is for. */
export type Pair = Pick<Quotation, 'span' | 'content' | 'depth' | 'closed'>;

/** How deep quotations may stand in each other; people nest two or three. */
const deepest = 8;
const tooDeep = `Quotations stand more than ${deepest} deep in each other here: marks further inside are left out.`;

/** The quotations of one block, by place, and its marks without a partner; `next` is the block that may go on with the last. */
export function pairMarks(
  prose: string,
  block: Block,
  next: Block | undefined,
): { readonly pairs: Pair[]; readonly strays: StrayMark[]; readonly tooDeep: Problem[] } {
  const pairs: Pair[] = [];
  const strays: StrayMark[] = [];
  const open = new OpenMarks();
  let inner: Mark | undefined;
  const all = findMarks(prose, block.span);
  const lastSingle = all.findLastIndex(({ kind, side }) => kind === 'single' && side !== 'open');
  const again = all.some(({ kind, side }) => kind === 'single' && side === 'open') && opensSingle(prose, block, next);
  const isPlural = (mark: Mark): boolean => mark.kind === 'single' && !(again && mayGoOn(prose, mark, block));
  for (const [index, mark] of all.entries()) {
    const holder = open.holderOf(mark);
    if (mark.side === 'open' || (mark.side === 'either' && holder < 0)) {
      // Where no single mark closes after it, it is the apostrophe of a plural: “the ministers' plan”.
      if (index < lastSingle || !isPlural(mark)) opening(mark);
    } else if (!isApostrophe(prose, all, index, open.singles)) closing(mark, holder);
  }
  for (const [depth, mark] of open.all.entries()) if (!isPlural(mark)) leftOpen(mark, depth);
  return {
    pairs: pairs.sort((a, b) => a.span[0] - b.span[0]),
    strays,
    tooDeep: inner ? [{ span: spanOf(inner), message: tooDeep }] : [],
  };

  function opening(mark: Mark): void {
    if (open.all.length >= deepest) {
      inner ??= mark;
      return;
    }
    const same = mark.kind === 'double' ? open.lastLike(mark) : -1;
    if (same >= 0) strays.push({ span: spanOf(open.cut(same) as Mark), problem: 'unclosed' });
    open.push(mark);
  }

  function closing(mark: Mark, holder: number): void {
    if (holder >= 0) close(open.cut(holder) as Mark, mark);
    else if (mark.kind === 'double' && !measures(prose, mark)) strays.push({ span: spanOf(mark), problem: 'unopened' });
  }

  function close(first: Mark, last: Mark): void {
    if (first.shape !== last.shape && first.kind === 'double')
      strays.push({ span: spanOf(last), problem: 'mismatched' });
    const content = trimmed(prose, [first.at + first.length, last.at]);
    if (content[0] < content[1])
      pairs.push({ span: [first.at, spanOf(last)[1]], content, depth: open.all.length, closed: true });
  }

  function leftOpen(mark: Mark, depth: number): void {
    strays.push({ span: spanOf(mark), problem: 'unclosed' });
    const content: Span = [mark.at + mark.length, block.span[1]];
    if (/[\p{L}\p{N}]/u.test(prose.slice(...content)) && mayStayOpen(prose, mark, block, next))
      pairs.push({ span: [mark.at, content[1]], content, depth, closed: false });
  }
}

/** 5.5”: the mark of inches, where nothing is open that it could close. */
const measures = (prose: string, { at }: Mark): boolean => /\d/.test(prose[at - 1] ?? '');

/** “‘It was the farmers’ idea,’ said”, “‘Rock ’n’ roll’”: no end of the words in single marks, as another that looks like one follows. */
function isApostrophe(prose: string, all: readonly Mark[], index: number, singles: number): boolean {
  const mark = all[index] as Mark;
  if (mark.kind !== 'single' || singles !== 1) return false;
  if (
    !/(?:\p{L}s|\bn)$/u.test(prose.slice(Math.max(0, mark.at - 3), mark.at)) ||
    !/^\s\p{Ll}/u.test(prose.slice(mark.at + 1, mark.at + 3))
  )
    return false;
  const next = all.slice(index + 1, index + 1 + nearMarks).find(({ kind }) => kind === 'single');
  return next !== undefined && next.side !== 'open' && /[,.?!…]/.test(prose[next.at - 1] ?? '');
}

/** How many marks on the next single one is looked for. */
const nearMarks = 8;

/** Whether the single mark may open words that go on in the next paragraph. */
function mayGoOn(prose: string, { at, side }: Mark, { body }: Block): boolean {
  const before = prose.slice(Math.max(body[0], at - 3), at).trimEnd();
  return side === 'open' && /^\p{Lu}/u.test(prose.slice(at + 1, at + 3)) && (at === body[0] || /[:,]$/.test(before));
}

/** Whether the next paragraph opens with a single mark. */
function opensSingle(prose: string, { kind }: Block, next: Block | undefined): boolean {
  const first = next?.kind === kind ? findMarks(prose, next.span)[0] : undefined;
  return first !== undefined && first.at === next?.body[0] && first.kind === 'single';
}

/** The marks that wait for their partner, outermost first. Single marks inside one that closes were apostrophes. */
class OpenMarks {
  readonly all: Mark[] = [];
  readonly #places = new Map<string, number[]>();

  /** How many single marks are open. */
  get singles(): number {
    return this.#places.get('single')?.length ?? 0;
  }

  push(mark: Mark): void {
    for (const key of keysOf(mark)) {
      const places = this.#places.get(key);
      if (places) places.push(this.all.length);
      else this.#places.set(key, [this.all.length]);
    }
    this.all.push(mark);
  }

  /** The place of the mark that this one closes: the last of its kind, of the same shape where there is one; -1 for none. */
  holderOf(mark: Mark): number {
    const alike = this.lastLike(mark);
    return alike >= 0 ? alike : (this.#places.get(mark.kind)?.at(-1) ?? -1);
  }

  /** The place of the last mark of its kind and shape; -1 for none. */
  lastLike({ kind, shape }: Mark): number {
    return this.#places.get(`${kind} ${shape}`)?.at(-1) ?? -1;
  }

  /** Takes out the mark at the place and all inside it; gives that mark. */
  cut(place: number): Mark | undefined {
    const cut = this.all.splice(place);
    for (const mark of cut) for (const key of keysOf(mark)) this.#places.get(key)?.pop();
    return cut[0];
  }
}

const keysOf = ({ kind, shape }: Mark): string[] => [kind, `${kind} ${shape}`];

const spanOf = (mark: Mark): Span => [mark.at, mark.at + mark.length];

/**
 * Whether words may be left open to the end of their paragraph: where they begin it or follow a colon or comma, and after a
 * sentence when the next paragraph opens them again.
 */
function mayStayOpen(prose: string, mark: Mark, block: Block, next: Block | undefined): boolean {
  const before = prose.slice(block.body[0], mark.at).trimEnd();
  if (before.trimStart() === '' || /[:,]$/.test(before)) return true;
  return (
    /[.!?…]["”’]?$/.test(before) && next?.kind === block.kind && findMarks(prose, next.span)[0]?.at === next.body[0]
  );
}
