import { hull, slice } from '../../text/span';
import { overlapping } from '../../text/span-index';
import { defineRule } from '../rule';

export const partialQuoteRun = defineRule({
  id: 'partial-quote-run',
  category: 'quotation',
  severity: 'hint',
  confidence: 'high',
  quotes: 'boundary',
  status: 'draft',
  title: 'Sentence of quoted fragments',
  why: 'Three fragments of speech in one sentence read like sneers, and hide what was said between them.',
  remedy: 'Quote one whole sentence, or paraphrase it.',
  guides: ['AP Stylebook, quotations in the news: avoid fragments', 'BBC News Styleguide: reported speech'],
  options: { fragments: { default: 3, why: 'How many fragments in one sentence are a run.' } },
  examples: {
    flags: [
      'Dorvek called it [[“a trap”, “a farce” and “a crime”]].',
      'Telling spoke of [[“new hope”, of “old debts” and of “a long road”]].',
    ],
    passes: [
      'Dorvek called it “a trap, a farce and a crime”.',
      'Dorvek called the treaty “a trap”.',
      'The three films are “Dust”, “Salt” and “Iron”.',
    ],
  },
  *check({ article, quotations, options }) {
    const fragments = quotations.filter(({ content, use, depth }) => {
      const words = depth === 0 && use !== 'title' ? slice(article.text, content) : '';
      return words !== '' && words.split(/\s+/).length <= 4 && !/^\p{Lu}/u.test(words);
    });
    for (const { span } of article.sentences) {
      const crumbs = overlapping(fragments, span);
      if (crumbs.length < options.fragments) continue;
      yield {
        span: hull(crumbs.map((crumb) => crumb.span)),
        message: `${crumbs.length} fragments are quoted in one sentence.`,
      };
    }
  },
});
