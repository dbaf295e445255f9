import type { Span } from '../../text/span';
import { isMeant } from '../meant';
import { defineRule, type Remark } from '../rule';

export const loadedParaphrase = defineRule({
  id: 'loaded-paraphrase',
  category: 'language',
  severity: 'hint',
  confidence: 'low',
  quotes: 'outside',
  status: 'stable',
  title: 'Strong word in a paraphrase',
  why: 'In a paraphrase, nobody can tell whether the strong word is the speaker’s or the paper’s.',
  remedy: 'Quote the word if the speaker used it; otherwise use a plain one.',
  guides: [
    'AP, quotations in the news: quote the words that matter, paraphrase in plain ones',
    'Reuters Handbook, Freedom from bias',
    'AllSides, How to spot media bias: sensationalism, subjective qualifying adjectives',
  ],
  silentIn: ['opinion'],
  examples: {
    flags: [
      'Holm said the plan was [[stunning]].',
      'Ana Ruiz said the vote had set off an [[uproar]].',
      'Holm said the union had [[lambasted]] the deal.',
      'According to Anders Holm, the council was [[in disarray]].',
    ],
    passes: [
      'Holm said the plan was “stunning”.',
      '“It was a stunning vote,” Holm said.',
      'Holm said the harbour was closed by severe weather.',
      'Holm said the plan was new.',
      'It was a vote of 71 to 48, Ana Ruiz said.',
    ],
  },
  *check({ tokens, lexicons, reportedWords }) {
    for (const { entry, span, words, index } of reportedWords(lexicons.loadedVerbs))
      if (entry.kind === 'said' && entry.strength !== 'weak' && tokens[index]?.pos === 'VERB')
        yield remark(span, words);
    for (const met of reportedWords(lexicons.sensationalWords)) {
      if (!isMeant(tokens, met)) continue;
      yield remark(met.span, met.words);
    }
  },
});

const remark = (span: Span, words: string): Remark => ({
  span,
  message: `“${words}” is a strong word for a paraphrase: did the speaker use it?`,
});
