import { slice } from '../../text/span';
import { defineRule } from '../rule';

export const orphanQuote = defineRule({
  id: 'orphan-quote',
  category: 'quotation',
  severity: 'information',
  confidence: 'high',
  quotes: 'boundary',
  status: 'stable',
  title: 'Ordinary word in quotation marks',
  why: 'Quoting a word that anybody would use adds nothing, and makes readers wonder what is wrong with it.',
  remedy: 'Remove the quotation marks, or quote more of what was said.',
  guides: [
    'AP Stylebook, quotations in the news: avoid fragments',
    'University of Kansas editing course: orphan quotes',
  ],
  examples: {
    flags: [
      'Dorvek said he was [[“pleased”]] with the vote.',
      'The envoy called the meeting [[“productive”]].',
      'Telling said she was [[“very happy”]] to be home.',
      'Telling said the talks were [[“important”]].',
    ],
    passes: [
      'Dorvek said he was pleased with the vote.',
      'Telling called the premier a “parasite”.',
      'The draft replaces “shall” with “may” in Article 4.',
      '“Good,” Dorvek said.',
      'Velmara described the state of things as “difficult” but said it was holding out.',
      'Velmara said on Friday that it would hold the pass, where it described the state of things as “difficult”.',
      'Dorvek said the talks were “a good start and no more”.',
    ],
  },
  *check({ article, quotations, lexicons: { blandWords, namingVerbs }, tokensIn, sentenceAt, partsIn }) {
    for (const { span, content, depth, closed, block } of quotations) {
      if (depth > 0 || !closed || article.blocks[block]?.kind === 'headline') continue;
      const words = tokensIn(content).filter(({ pos }) => pos !== 'PUNCT');
      const match = blandWords.at(words, 0);
      if (!match || match.length !== words.length) continue;
      // Standing alone it is an answer: “Good,” he said.
      const spoken = partsIn(span).find(
        ({ is, statement }) => is === 'content' && statement.source.length > 0,
      )?.statement;
      if (!spoken || spoken.kind === 'direct') continue;
      if (match.entry.kind === 'assessment' && isNamed(span)) continue;
      const marks = [
        { span: [span[0], content[0]] as const, text: '' },
        { span: [content[1], span[1]] as const, text: '' },
      ];
      yield {
        span,
        message: `“${slice(article.text, content).replace(/[.,]$/, '')}” is an ordinary word; the marks add nothing.`,
        fixes: [{ title: 'Remove the quotation marks', edits: marks, safe: true }],
      };
    }

    /** “described the state of things as “difficult””: the verb says that the word is somebody's. */
    function isNamed([start]: readonly [number, number]): boolean {
      const sentence = sentenceAt([start, start + 1]);
      const before = tokensIn([sentence?.span[0] ?? start, start]).slice(-8);
      return before.some(({ pos, lemma }) => pos === 'VERB' && namingVerbs.has(lemma));
    }
  },
});
