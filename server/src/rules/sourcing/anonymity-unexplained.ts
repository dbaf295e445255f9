import { defineRule, type Edit } from '../rule';
import { asksForIt, explains } from '../sources';

export const anonymityUnexplained = defineRule({
  id: 'anonymity-unexplained',
  category: 'sourcing',
  severity: 'hint',
  alsoAs: ['information'],
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'No reason given for anonymity',
  why: 'Anonymity is a favour to a source; readers should know why it was granted.',
  remedy: 'Say once, at the first mention, why the source is not named.',
  guides: [
    'AP, anonymous sources: explain why the source asked not to be named',
    'SPJ Code of Ethics: reserve anonymity, and explain it',
    'NPR Ethics Handbook, Transparency',
  ],
  silentIn: ['opinion'],
  examples: {
    flags: [
      '[[A senior official]] said the minister had lied to the king.',
      '[[A diplomat in the room]] said the two leaders shouted at each other.',
      'The speech was written in an hour, [[an aide]] said.',
      '“We were not asked,” [[one MP]] said. [[A diplomat]] said the two leaders shouted at each other. Another MP said the vote was lost.',
      '[[A senior official]], who asked not to be named, said the minister had lied to the king.',
      '[[A senior official]], speaking on condition of anonymity, said the minister was in no position to prove it, because he had been away.',
    ],
    passes: [
      'An article from the Diplomat, a paper in Osk, said the envoy would be recalled.',
      'A senior official, who asked not to be named because the inquiry is under way, said the minister had lied to the king.',
      'A senior official, who asked not to be named, as the inquiry is under way, said the minister had lied to the king.',
      'A diplomat spoke on condition of anonymity to describe a closed session. The two leaders shouted at each other, the diplomat said.',
      'Lena Oster, an aide, said the speech had been written in an hour.',
      'Officials said the pier would open in May.',
      'The minister said the pier would open in May.',
      'A senior official said the pier would open in May.\n\nThe official spoke on condition of anonymity because the talks are not over.',
    ],
  },
  *check(copy) {
    const { article, unnamedSources } = copy;
    const told = new Set<string>();
    for (const { span, words, kind, head, counted } of unnamedSources()) {
      // Once an article is enough for each kind of source.
      if (kind !== 'described' || !counted || told.has(head)) continue;
      told.add(head);
      if (explains(copy, span)) continue;
      const goesOn = !/^\s*[.,;]/.test(article.text.slice(span[1]));
      const edit: Edit = {
        span: [span[1], span[1]],
        text: [', who spoke on condition of anonymity because ', { blank: 'reason' }, goesOn ? ',' : ''],
      };
      yield {
        span,
        message: `Nothing says why “${words}” is not named.`,
        ...(asksForIt(copy, span) && { severity: 'information' as const }),
        fixes: [{ title: 'Say why', edits: [edit] }],
      };
    }
  },
});
