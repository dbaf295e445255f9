import { statementsIn } from '../../reading/voice';
import { overlaps, slice } from '../../text/span';
import { defineRule } from '../rule';

const naming =
  /(?:\b(?:call(?:s|ed|ing)?|known as|dubbed|nicknamed|named|titled|entitled|labell?ed|termed|words?|terms?|phrases?|slogans?|codenamed|reads?|reading|marked|means?|meaning|mention(?:s|ed)?|branded|spelled|spelt|translates? (?:as|to)|so-called|what \S+ (?:call|describe)s?|described as|referred to as|refers to|under the name|hashtag|category|status|rating)\W*(?:\S+\s+){0,3})$/i;

export const scareQuote = defineRule({
  id: 'scare-quote',
  category: 'quotation',
  severity: 'warning',
  confidence: 'medium',
  quotes: 'boundary',
  status: 'stable',
  title: 'Marks that hold a word at arm’s length',
  why: 'Quotation marks round a word that nobody in the sentence says express the paper’s doubt without giving a reason for it.',
  remedy: 'Take the marks away, or say who uses the word.',
  guides: [
    'Wikipedia, Words to watch: expressions of doubt',
    'Reuters Handbook, terrorism: no label alone in quotation marks',
    'AllSides, How to spot media bias: spin',
  ],
  examples: {
    flags: [
      'The [[“reform”]] took effect on Monday.',
      'Velmara sent [[“observers”]] to the border.',
      'The [[“independent”]] commission meets behind closed doors.',
    ],
    passes: [
      'The government calls the measure a “reform”.',
      'He starred in “The Last Ferry” in 1998.',
      'The vessel, known as “Old Tom”, sank in 1962.',
      'Dorvek said the “reform” had failed.',
      'The word “reform” appears nine times in the treaty.',
      'Holm described the plan as “reckless”.',
    ],
  },
  *check(reading) {
    const { article, quotations } = reading;
    for (const quotation of quotations) {
      const kind = article.blocks[quotation.block]?.kind;
      if (
        quotation.depth > 0 ||
        quotation.use !== 'term' ||
        !quotation.closed ||
        (kind !== 'paragraph' && kind !== 'list-item')
      )
        continue;
      const words = slice(article.text, quotation.content).trim();
      if (/^\W*\p{Lu}/u.test(words) || /\d/.test(words)) continue;
      const sentence = article.sentences.find(({ span }) => overlaps(span, quotation.span));
      if (!sentence || statementsIn(reading, sentence.span).length > 0) continue;
      // Whoever spoke the sentence before may be meant here: “… said. The plan is a ‘disgrace’.”
      const before = article.sentences[article.sentences.indexOf(sentence) - 1];
      if (
        before?.block === sentence.block &&
        statementsIn(reading, before.span).some(({ quotations: held }) => held.length > 0)
      )
        continue;
      if (naming.test(article.text.slice(sentence.span[0], quotation.span[0]))) continue;
      yield { span: quotation.span, message: `Nobody in the sentence says “${words}”: the marks only express doubt.` };
    }
  },
});
