import type { StrayMark } from '../../reading/types';
import { contains, type Span, slice } from '../../text/span';
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
  confidence: 'high',
  quotes: 'boundary',
  status: 'stable',
  title: 'Quotation mark without its partner',
  why: 'Where one mark is missing, nobody can tell which words are the speaker’s and which are the paper’s.',
  remedy: 'Put the missing mark where the speaker’s words end or begin; make both marks of a pair the same kind.',
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
  *check({ article, strayMarks, statements }) {
    const nested = strayMarks.filter(({ span, problem }) => problem === 'unclosed' && closing(span));
    for (const { span, problem } of strayMarks) {
      if (slice(article.text, span) === '' || (problem === 'unclosed' && goesOn(span))) continue;
      if (nested.some((mark) => closing(mark.span) === span)) continue;
      if (nested.some((mark) => mark.span === span))
        yield {
          span,
          message:
            'A quotation stands inside this one in marks of the same kind; readers can’t tell where either ends.',
          severity: 'information',
        };
      else
        yield {
          span,
          message: messages[problem],
          fixes: [...partners(span, problem), ...(problem === 'mismatched' ? [] : [without(span)])],
          ...(problem === 'mismatched' && { severity: 'information' as const }),
        };
    }

    /** The missing mark where an attribution begins, else at the end of the paragraph; or the mark in its partner's shape. */
    function partners(span: Span, problem: StrayMark['problem']): Fix[] {
      const mark = slice(article.text, span);
      if (problem === 'mismatched') {
        const alike = shapes[mark];
        return alike ? [{ title: 'Make both marks alike', edits: [{ span, text: alike }] }] : [];
      }
      const block = article.blocks.find((other) => contains(other.span, span));
      const close = closers[mark];
      if (problem === 'unopened' || !block || !close) return [];
      const end = block.body[0] + slice(article.text, block.body).trimEnd().length;
      const source = statements
        .flatMap((statement) => [...statement.source, ...statement.cue])
        .map(([start]) => start)
        .filter((start) => start > span[1] && start < end && /,\s$/.test(article.text.slice(start - 2, start)));
      const at = source.length > 0 ? Math.min(...source) - 1 : end;
      // With other quotations on the way nobody but the writer can tell where this one ends.
      if (/[“”„«»"]/.test(article.text.slice(span[1], at))) return [];
      const title = source.length > 0 ? 'Close it before the attribution' : 'Close it at the end of the paragraph';
      return [{ title, edits: [{ span: [at, at], text: close }] }];
    }

    /** Of a pair that does not match, the other mark would be left alone. */
    function without(span: Span): Fix {
      return { title: 'Take the mark out', edits: [{ span, text: '' }] };
    }

    /** Whether the next paragraph opens with a mark, as it does in a quotation of several paragraphs. */
    function goesOn(open: Span): boolean {
      const at = article.blocks.findIndex((other) => contains(other.span, open));
      const next = article.blocks[at + 1];
      return next?.kind === 'paragraph' && /^\s*(?:["“„«]|'')/.test(slice(article.text, next.body));
    }

    /** The unopened mark of the same paragraph that closes what this one opens, round a quotation in the same marks. */
    function closing(open: Span): Span | undefined {
      const block = article.blocks.find((other) => contains(other.span, open));
      return strayMarks.find(
        ({ span, problem }) => problem === 'unopened' && block && contains(block.span, span) && span[0] > open[0],
      )?.span;
    }
  },
});
