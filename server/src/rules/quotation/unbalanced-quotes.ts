import type { Article, Block } from '../../article/types';
import type { StrayMark } from '../../reading/types';
import { type Span, slice, trimmed } from '../../text/span';
import { firstFrom, holding, indexHolding } from '../../text/span-index';
import { defineRule, type Fix } from '../rule';

const messages = {
  unclosed: 'This quotation mark opens and is not closed in its paragraph.',
  unopened: 'This quotation mark closes a quotation that nothing opens.',
  mismatched: 'This mark closes a quotation that a mark of another kind, straight or curly, opens.',
} as const;

/** What closes a quotation that the mark opens. */
const closers: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '«': '»', '„': '“', "''": "''" };
/** The closing mark of the other shape, straight or curly. */
const shapes: Readonly<Record<string, string>> = { '"': '”', '”': '"', "'": '’', '’': "'" };

export const unbalancedQuotes = defineRule({
  id: 'unbalanced-quotes',
  category: 'quotation',
  severity: 'error',
  alsoAs: ['information'],
  confidence: 'high',
  quotes: 'boundary',
  status: 'stable',
  title: 'Quotation mark without its partner',
  why: 'Where one mark is missing, nobody can tell which words are the speaker’s and which are the paper’s.',
  remedy: 'Add the missing mark where the speaker’s words begin or end; use matching marks.',
  guides: [
    'AP Stylebook, quotations in the news and punctuation guide',
    'University of Kansas editing course, quotations',
    'Chicago Manual of Style, quotations of more than one paragraph: each opens with a mark, only the last closes',
  ],
  examples: {
    flags: [
      '[[“]]We leave on Monday, Dorvek said.',
      'Dorvek said we leave on Monday.[[”]]',
      '“We leave on Monday,[["]] Dorvek said.',
      'He said: [[“]]We leave on Monday.\n\nThe hall emptied at noon.',
    ],
    passes: [
      '“We leave on Monday,” Dorvek said.',
      '“We leave on Monday,” Dorvek said. “Nobody will stop us.\n\n“We return in May,” he added.',
      'Dorvek said: “We leave on Monday.\n\n“We return in May.”',
      "The 6' 2\" guard and the '90s minister spoke.",
      'The ministers’ plan isn’t the governors’ plan.',
      '“He told us ‘never’ and left,” she said.',
    ],
  },
  *check({ article, strayMarks, blockAt, partsIn }) {
    const { nesting, closing } = nestedIn(article, strayMarks);
    for (const mark of strayMarks) {
      const { span, problem } = mark;
      if (slice(article.text, span) === '' || (problem === 'unclosed' && goesOn(span))) continue;
      if (closing.has(mark)) continue;
      if (nesting.has(mark))
        yield {
          span,
          message: 'This quotation contains another in the same kind of marks; readers cannot tell where either ends.',
          severity: 'information',
        };
      else
        yield {
          span,
          message: messages[problem],
          fixes: problem === 'mismatched' ? matching(span) : [...partners(span, problem), without(span)],
          ...(problem === 'mismatched' && { severity: 'information' as const }),
        };
    }

    /** The mark in its partner's shape. */
    function matching(span: Span): Fix[] {
      const alike = shapes[slice(article.text, span)];
      return alike ? [{ title: 'Make the marks match', edits: [{ span, text: alike }] }] : [];
    }

    /** The missing mark where an attribution begins, else at the end of the paragraph. */
    function partners(span: Span, problem: StrayMark['problem']): Fix[] {
      const block = blockAt(span);
      const close = closers[slice(article.text, span)];
      if (problem === 'unopened' || !block || !close) return [];
      const [, end] = trimmed(article.text, block.body);
      const mark = article.text.slice(span[1], end).search(/[“”„«»"]/);
      const clear = mark < 0 ? end : span[1] + mark;
      const attributed = partsIn([span[1], clear + 2])
        .filter(({ is }) => is !== 'content')
        .map((part) => part.span[0])
        .filter((start) => start > span[1] && start < end && start <= clear + 1)
        .filter((start) => /,\s$/.test(article.text.slice(start - 2, start)))
        .reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
      const found = Number.isFinite(attributed);
      // With other quotations on the way nobody but the writer can tell where this one ends.
      if (!found && mark >= 0) return [];
      const at = found ? attributed - 1 : end;
      const title = found ? 'Close it before the attribution' : 'Close it at the end of the paragraph';
      return [{ title, edits: [{ span: [at, at], text: close }] }];
    }

    /** Of a pair that does not match, the other mark would be left alone. */
    function without(span: Span): Fix {
      return { title: 'Remove the mark', edits: [{ span, text: '' }] };
    }

    /** Whether the next paragraph opens with a mark, as it does in a quotation of several paragraphs. */
    function goesOn(open: Span): boolean {
      const at = indexHolding(article.blocks, open);
      const next = article.blocks[at + 1];
      return next?.kind === 'paragraph' && /^\s*(?:["“„«]|'')/.test(slice(article.text, next.body));
    }
  },
});

/**
 * The marks that open a quotation round another in the same marks, and those that close one: of an unclosed mark the first
 * unopened one after it in its paragraph.
 */
function nestedIn({ blocks }: Article, strayMarks: readonly StrayMark[]) {
  const unopened = new Map<Block | undefined, StrayMark[]>();
  for (const mark of strayMarks) {
    if (mark.problem !== 'unopened') continue;
    const block = holding(blocks, mark.span);
    const list = unopened.get(block);
    if (list) list.push(mark);
    else unopened.set(block, [mark]);
  }
  const nesting = new Set<StrayMark>();
  const closing = new Set<StrayMark>();
  for (const mark of strayMarks) {
    const block = holding(blocks, mark.span);
    const after = mark.problem === 'unclosed' && block ? (unopened.get(block) ?? []) : [];
    const close = after[firstFrom(after, mark.span[0] + 1)];
    if (!close) continue;
    nesting.add(mark);
    closing.add(close);
  }
  return { nesting, closing };
}
