import { namesSource } from '../../reading/speakers/speakers-of';
import type { Quotation } from '../../reading/types';
import { contains, slice } from '../../text/span';
import { defineRule } from '../rule';

/** A quotation that begins in the middle of somebody's sentence ends with it. */
const startsSentence = /^[^\p{L}]*\p{Lu}/u;

export const multiParagraphQuoteClose = defineRule({
  id: 'multi-paragraph-quote-close',
  category: 'quotation',
  severity: 'warning',
  confidence: 'high',
  quotes: 'boundary',
  status: 'stable',
  title: 'Quotation closed before it ends',
  why: 'A closing mark says that the speaker has finished, which leaves the next paragraph without a speaker.',
  remedy: 'Open every paragraph of a quotation with a mark, and close only the last.',
  guides: ['University of Kansas editing course: quotations of several paragraphs', 'AP Stylebook, quotation marks'],
  examples: {
    flags: [
      'Talks went on.\n\nDorvek said: “The vote is ours.”\n\n[[“Nobody can take it.”]]\n\nIt rained.',
      'Talks went on.\n\n“The vote is ours,” Dorvek said. “It was a clean vote.”\n\n[[“Nobody can take it from us.”]]\n\nIt rained.',
    ],
    passes: [
      'Talks went on.\n\n“The vote is ours.\n\n“We will hold it,” Dorvek said.',
      'Talks went on.\n\n“The vote is ours,” Dorvek said.\n\n“We lost,” said Telling.',
      'Talks went on.\n\nDorvek said: “The vote is ours.\n\n“Nobody can take it.”',
      'Talks went on.\n\nDorvek said it was “a clean vote.”\n\n“We lost it all, every seat.”\n\nIt rained.',
      'Talks went on.\n\n“The vote is ours,” Dorvek said. He left at noon.\n\n“We lost it all.”\n\nIt rained.',
    ],
  },
  *check({ article, quotations, quotationsOf, statementsOf }) {
    const spoken = (index: number) => statementsOf(index).find(namesSource);
    const speaker = (index: number) => spoken(index)?.actor;
    for (const [index, { span, content, block, depth, use, closed }] of quotations.entries()) {
      const paragraph = article.blocks[block];
      const previous = article.blocks[block - 1];
      if (depth > 0 || use !== 'speech' || !closed || paragraph?.kind !== 'paragraph' || previous?.kind !== 'paragraph')
        continue;
      if (/['‘’`]/.test(article.text.charAt(span[0]))) continue;
      // Nothing stands in the paragraph but the quotation, and nobody speaks it.
      if (!isAll(paragraph.body, span) || speaker(index) !== undefined) continue;
      const last = quotationsOf(block - 1).findLast((other) => quotations[other]?.depth === 0) ?? -1;
      const before = quotations[last];
      if (
        !before?.closed ||
        before.use !== 'speech' ||
        !startsSentence.test(slice(article.text, before.content)) ||
        !endsWith(previous.body, before) ||
        !speaker(last) ||
        spoken(last)?.kind !== 'direct'
      )
        continue;
      if (article.text.slice(content[0], content[1]).trim().split(/\s+/).length < 4) continue;
      const mark = [before.content[1], before.span[1]] as const;
      yield {
        span,
        message: 'The quotation before this one is closed, so nobody speaks these words.',
        related: [{ span: mark, message: 'The closing mark.' }],
        fixes: [{ title: 'Remove the closing mark', edits: [{ span: mark, text: '' }] }],
      };
    }

    function isAll(body: readonly [number, number], span: readonly [number, number]): boolean {
      return (
        contains(span, body) ||
        article.prose.slice(body[0], span[0]).trim() + article.prose.slice(span[1], body[1]).trim() === ''
      );
    }

    function endsWith(body: readonly [number, number], { span }: Quotation): boolean {
      return article.prose.slice(span[1], body[1]).trim() === '';
    }
  },
});
