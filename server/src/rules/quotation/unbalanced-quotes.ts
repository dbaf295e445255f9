import { slice } from '../../text/span';
import { defineRule } from '../rule';

const messages = {
  unclosed: 'This quotation mark opens and is not closed in its paragraph.',
  unopened: 'This quotation mark closes a quotation that nothing opens.',
  mismatched: 'This mark closes a quotation that a mark of another kind opens.',
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
      'Dorvek said: “We leave on Monday.\n\n“We return in May.”',
      "The 6' 2\" guard and the '90s minister spoke.",
      'The ministers’ plan isn’t the governors’ plan.',
      '“He told us ‘never’ and left,” she said.',
    ],
  },
  *check({ article, strayMarks }) {
    for (const { span, problem } of strayMarks) {
      if (slice(article.text, span) !== '') yield { span, message: messages[problem] };
    }
  },
});
