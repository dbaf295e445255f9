import { statementsIn } from '../../reading/voice';
import { overlaps, slice } from '../../text/span';
import { defineRule } from '../rule';

export const unattributedQuote = defineRule({
  id: 'unattributed-quote',
  category: 'attribution',
  severity: 'error',
  confidence: 'high',
  quotes: 'boundary',
  status: 'stable',
  title: 'Quotation without a speaker',
  why: 'A quotation that nobody speaks leaves the reader to guess, and the nearest name gets words that may not be its own.',
  remedy: 'Name the speaker at the first natural break, or introduce the quotation with a name and a colon.',
  guides: [
    'Reuters Handbook, The Essentials of Reuters sourcing: say who is speaking straight after the first quoted sentence',
    'Guardian style guide, quotes: introduce the speaker early',
    'SPJ Code of Ethics: identify sources clearly',
  ],
  examples: {
    flags: [
      '[[“We will not sign under pressure. The text is not ready.”]] Talks resume on Monday.',
      'The hall emptied at noon. [[“This is a betrayal of the north.”]]',
      'Ilan Dorvek left at six.\n\n[["The ceasefire is dead and nobody mourns it."]]\n\nShelling was heard in two suburbs.',
    ],
    passes: [
      '“We will not sign under pressure,” Foreign Minister Ilan Dorvek said. “The text is not ready.”',
      'Dorvek gave his reply in one line: “This is a betrayal of the north.”',
      'The banner outside parliament read “No vote without the islands”.',
      'Dorvek said: “We leave on Monday.\n\n“We return in May.”',
      '“Why did nobody call the harbour office?” Dorvek asked.',
      'He starred in “The Last Ferry to Osk” in 1998.',
    ],
  },
  *check(reading) {
    const { article, quotations, statements } = reading;
    for (const [index, quotation] of quotations.entries()) {
      const kind = article.blocks[quotation.block]?.kind;
      if (quotation.depth > 0 || quotation.use !== 'speech' || (kind !== 'paragraph' && kind !== 'list-item')) continue;
      if (statements.some(({ source, quotations: held }) => source.length > 0 && held.includes(index))) continue;
      const words = slice(article.text, quotation.content).trim();
      if (!/^\W*\p{Lu}/u.test(words) || !/[.!?…,]["”’']?$/.test(words) || words.split(/\s+/).length < 5) continue;
      const sentences = article.sentences.filter(({ span }) => overlaps(span, quotation.span));
      // Inside a sentence of the paper's own the quotation is a part of it, and another rule's business.
      if (sentences.some(({ span }) => span[0] < quotation.span[0] || span[1] > quotation.span[1] + 1)) continue;
      if (sentences.some(({ span }) => statementsIn(reading, span).some(({ source }) => source.length > 0))) continue;
      const earlier = quotation.continues;
      if (
        earlier !== undefined &&
        statements.some(({ source, quotations: held }) => source.length > 0 && held.includes(earlier))
      )
        continue;
      yield { span: quotation.span, message: 'Nobody in the text speaks this quotation.' };
    }
  },
});
