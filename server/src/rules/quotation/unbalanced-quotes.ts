import { contains, type Span, slice } from '../../text/span';
import { defineRule } from '../rule';

const messages = {
  unclosed: 'This quotation mark opens and is not closed in its paragraph.',
  unopened: 'This quotation mark closes a quotation that nothing opens.',
  mismatched: 'This mark closes a quotation that a mark of another kind, straight or curly, opens.',
} as const;

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
  *check({ article, strayMarks }) {
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
          ...(problem === 'mismatched' && { severity: 'information' as const }),
        };
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
