import type { Article, Block } from '../../article/types';
import type { Span } from '../../text/span';
import type { Quotation, StrayMark } from '../types';

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly kind: 'double' | 'single' | 'angle';
  readonly side: 'open' | 'close' | 'either';
  readonly shape: 'straight' | 'curly';
}

interface Open {
  readonly mark: Mark;
  readonly inner: Raw[];
}

interface Raw {
  readonly span: Span;
  readonly content: Span;
  readonly depth: number;
  readonly closed: boolean;
}

/**
 * The quotations of the article, by place, and the marks without a partner. Marks pair inside one block only: a stray
 * mark costs its own block at most. A block that opens with a mark goes on with one left open in the block before.
 */
export function findQuotations(article: Article): { quotations: Quotation[]; strayMarks: StrayMark[] } {
  const quotations: Quotation[] = [];
  const strayMarks: StrayMark[] = [];
  let open: { quotation: number; stray: StrayMark; block: number } | undefined;

  for (const [index, block] of article.blocks.entries()) {
    if (block.kind === 'verbatim' || block.kind === 'furniture') continue;
    const { raws, strays } = pair(article.prose, block, article.blocks[followingBlock(article, index)]);
    const begins = raws.findIndex((raw) => raw.depth === 0);
    const first = raws[begins];
    const goesOn =
      open &&
      open.block === previousBlock(article, index) &&
      first &&
      article.prose.slice(block.body[0], first.span[0]).trim() === '';
    if (open && !goesOn) strayMarks.push(open.stray);
    const before = goesOn ? open?.quotation : undefined;
    open = undefined;
    const offset = quotations.length;
    for (const [i, { span, content, depth, closed }] of raws.entries()) {
      quotations.push({
        span,
        content,
        depth,
        closed,
        block: index,
        use: useOf(article.prose, block, span, content, depth),
        ...(before !== undefined && i === begins && { continues: before }),
      });
    }
    for (const stray of strays) {
      const quotation = raws.findIndex((raw) => !raw.closed && raw.span[0] === stray.span[0]);
      if (stray.problem === 'unclosed' && quotation >= 0) open = { quotation: offset + quotation, stray, block: index };
      else strayMarks.push(stray);
    }
    if (block.kind === 'block-quote' && raws.length === 0) {
      quotations.push({ span: block.body, content: block.body, depth: 0, closed: true, block: index, use: 'speech' });
    }
  }
  if (open) strayMarks.push(open.stray);
  return { quotations, strayMarks };
}

function previousBlock(article: Article, index: number): number {
  let before = index - 1;
  while (article.blocks[before]?.kind === 'furniture' || article.blocks[before]?.kind === 'verbatim') before--;
  return before;
}

function followingBlock(article: Article, index: number): number {
  let after = index + 1;
  while (article.blocks[after]?.kind === 'furniture' || article.blocks[after]?.kind === 'verbatim') after++;
  return after;
}

const marks = /[“”„‟«»"‘’‚‹›'`´]/g;

function findMarks(prose: string, { span: [from, to] }: Block): Mark[] {
  const found: Mark[] = [];
  const text = prose.slice(0, to);
  marks.lastIndex = from;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const at = match.index;
    const unit = match[0];
    const doubled =
      (unit === "'" || unit === '`' || unit === '’' || unit === '‘') &&
      prose[at + 1] === unit &&
      prose[at + 2] !== unit;
    const length = doubled ? 2 : 1;
    if (doubled) marks.lastIndex = at + 2;
    const before = beside(prose, at, -1, from);
    const after = beside(prose, at + length - 1, 1, to - 1);
    const kind = doubled || /[“”„‟«»"]/.test(unit) ? 'double' : 'single';
    const opens = before === '' || /[\s([{\u2014\u2013—–:;,/-]/.test(before) || isQuote(before);
    const closes = after === '' || /[\s)\]}\u2014\u2013—–.,:;!?/…-]/.test(after) || isQuote(after);
    let side: Mark['side'] = opens && !closes ? 'open' : closes && !opens ? 'close' : 'either';
    if (kind === 'single') {
      if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue;
      if (/\p{N}/u.test(before) || (/\p{N}/u.test(after) && /^\p{N}0?s/u.test(prose.slice(at + 1, at + 4)))) continue;
      if (isYear(prose, at, [from, to])) continue;
      if (unit === '‘') side = 'open';
      if (side === 'open' && /^(?:['’](?:\d\ds|em|til|tis|twas|cause|bout|n['’]?)\b)/i.test(prose.slice(at, at + 8)))
        continue;
    } else {
      // “word“ is a slip of the keyboard: the second mark closes.
      if (/[“„«]/.test(unit)) side = closes && (!opens || /\s/.test(after) || after === '') ? 'close' : 'open';
      if (/[”»]/.test(unit)) side = closes || !opens ? 'close' : 'open';
      if (
        unit === '"' &&
        !doubled &&
        /\p{N}/u.test(before) &&
        /\d['’′]\s?\d{1,2}$/.test(prose.slice(Math.max(0, at - 6), at))
      )
        continue;
      if (side === 'either' && /\p{L}|[.,!?]/u.test(before) && !/\s/.test(before)) side = 'close';
    }
    found.push({ at, length, kind, side, shape: /["'`´]/.test(unit) ? 'straight' : 'curly' });
  }
  return found;
}

/** “in ‘08”: the year has lost its century, and the keyboard turned the apostrophe; nothing closes behind it. */
function isYear(prose: string, at: number, [from, to]: Span): boolean {
  const before = prose.slice(Math.max(from, at - 8), at);
  if (!/\b(?:in|of|since|before|after|until|from|for|summer|spring|fall|class)\s$/i.test(before)) return false;
  const after = prose.slice(at + 1, to);
  return /^\d\d(?![\d,.:]?\d)/.test(after) && !/^[^“”"‘]*?[\p{L},.!?]['’](?!\p{L})/u.test(after);
}

const isQuote = (unit: string): boolean => /[“”„‟«»"‘’‚‹›'`]/.test(unit);

/** The unit next to `at`, looking through masked markup; empty at the block's edge. */
function beside(prose: string, at: number, step: 1 | -1, edge: number): string {
  for (let i = at + step; step > 0 ? i <= edge : i >= edge; i += step)
    if (prose[i] !== '\u2060') return prose[i] as string;
  return '';
}

function pair(prose: string, block: Block, next: Block | undefined): { raws: Raw[]; strays: StrayMark[] } {
  const stack: Open[] = [];
  const top: Raw[] = [];
  const strays: StrayMark[] = [];
  const all = findMarks(prose, block);
  for (const [index, mark] of all.entries()) {
    const alike = stack.findLastIndex((open) => open.mark.kind === mark.kind && open.mark.shape === mark.shape);
    const holder = alike >= 0 ? alike : stack.findLastIndex((open) => open.mark.kind === mark.kind);
    const opensNew = mark.side === 'open' || (mark.side === 'either' && holder < 0);
    if (!opensNew && holder >= 0) {
      const closing = stack[holder] as Open;
      // A single mark left open inside was an apostrophe.
      for (const dropped of stack.splice(holder + 1)) closing.inner.push(...dropped.inner);
      stack.pop();
      close(closing, mark, stack.length);
    } else if (opensNew) {
      if (mark.kind === 'single' && !closesLater(all, index)) continue;
      const same = stack.findLastIndex((open) => open.mark.kind === 'double' && open.mark.shape === mark.shape);
      if (mark.kind === 'double' && same >= 0) {
        const unclosed = stack.splice(same);
        strays.push({ span: at((unclosed[0] as Open).mark), problem: 'unclosed' });
        for (const { inner } of unclosed) (stack.at(-1)?.inner ?? top).push(...inner);
      }
      stack.push({ mark, inner: [] });
    } else if (mark.kind === 'double') strays.push({ span: at(mark), problem: 'unopened' });
  }
  for (const [depth, open] of stack.entries()) {
    if (open.mark.kind === 'single') {
      top.push(...open.inner);
      continue;
    }
    strays.push({ span: at(open.mark), problem: 'unclosed' });
    const raw: Raw = {
      span: [open.mark.at, block.span[1]],
      content: [open.mark.at + open.mark.length, block.span[1]],
      depth,
      closed: false,
    };
    if (!/[\p{L}\p{N}]/u.test(prose.slice(...raw.content))) continue;
    const before = prose.slice(block.body[0], open.mark.at).trim();
    // Words may be left open to the end of the paragraph where they begin it or follow a colon or comma, and after a
    // sentence when the next paragraph opens them again.
    if (before === '' || /[:,]$/.test(before) || (/[.!?…]["”’]?$/.test(before) && opensAgain())) top.push(raw);
    top.push(...open.inner);
  }
  return { raws: top.sort((a, b) => a.span[0] - b.span[0]), strays };

  function opensAgain(): boolean {
    return next?.kind === block.kind && findMarks(prose, next)[0]?.at === next.body[0];
  }

  function close(open: Open, mark: Mark, depth: number): void {
    const raw: Raw = {
      span: [open.mark.at, mark.at + mark.length],
      content: [open.mark.at + open.mark.length, mark.at],
      depth,
      closed: true,
    };
    if (open.mark.shape !== mark.shape && open.mark.kind === 'double')
      strays.push({ span: at(mark), problem: 'mismatched' });
    if (raw.content[0] >= raw.content[1]) return;
    (stack.at(-1)?.inner ?? top).push(raw, ...open.inner);
  }
}

const at = (mark: Mark): Span => [mark.at, mark.at + mark.length];

/** Whether a single opening mark has a closing one that is no apostrophe of a plural (“the ministers' plan”). */
function closesLater(all: readonly Mark[], index: number): boolean {
  return all.slice(index + 1).some((mark) => mark.kind === 'single' && mark.side !== 'open');
}

const finite =
  /\b(?:is|are|was|were|am|be|has|have|had|do|does|did|will|would|can|could|should|must|may|might|shall|let|'s|'re|'ve|'ll|'d|n't|’s|’re|’ve|’ll|n’t)\b|['’](?:s|re|ve|ll|m|d)\b/i;

const titledWorks =
  'songs?|film|movie|book|novel|album|series|show|play|memoir|column|essay|program(?:me)?|documentary|magazine';
/** What has a title, at the end of a text, with the comma before the title. */
const works = new RegExp(
  `\\b(?:${titledWorks}|autobiography|biography|podcast|newsletter|blog|opera|musical|ballad|hit|bestseller|trilogy),\\s*$`,
  'i',
);
/** What names what follows, at the end of a text. */
const named = new RegExp(
  `\\b(?:${titledWorks}|called|titled|entitled|named|nicknamed|known as|ship|vessel|banner|sign|slogan|headline|hashtag|single|episode|segment)\\W*$`,
  'i',
);

function useOf(prose: string, block: Block, span: Span, content: Span, depth: number): Quotation['use'] {
  const words = prose.slice(...content).trim();
  const list = words.split(/\s+/);
  const before = prose.slice(Math.max(block.body[0], span[0] - 60), span[0]);
  const capitals = list.filter((word) => /^\W*[\p{Lu}\p{N}]/u.test(word)).length;
  const small = list.filter((word) =>
    /^(?:a|an|the|of|in|on|for|and|to|with|at|by|or|from|as|is|&)$/i.test(word),
  ).length;
  const titled =
    list.length > 1 &&
    capitals + small >= list.length &&
    capitals >= 2 &&
    list.length <= 10 &&
    /^\W*[\p{Lu}\p{N}]/u.test(words);
  // “said in his book, ‘A Life at Sea.’”
  if (depth === 0 && titled && works.test(before)) return 'title';
  if (/(?:[:,]|\b(?:said|says|saying|that|asked|added))\s*$/i.test(before) && list.length > 3) return 'speech';
  // “Fox’s ‘Fox & Friends,’”: the comma is the sentence's, not the title's.
  const programme = /(?:['’]s|\b(?:on|host of|of))\s*$/.test(before) && /,$/.test(words);
  if (depth === 0 && titled && (programme || !/[,.!?…—–-]$/.test(words))) return 'title';
  if (/[,.!?…—–-]$/.test(words) && list.length > 1) return 'speech';
  // “Fox’s ‘Hannity,’”: one capitalised word behind a possessive names a programme.
  if (list.length === 1 && capitals === 1 && /['’]s\s*$/.test(before)) return 'title';
  if (named.test(before) && list.length <= 8 && capitals >= 1 && !/[.!?]$/.test(words)) return 'title';
  return list.length <= 4 && !finite.test(words) ? 'term' : 'speech';
}
