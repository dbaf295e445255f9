import { leaveOut } from '../edits';
import { isOfCrime } from '../of-crime';
import { defineRule, type Fix } from '../rule';

export const reportedlyHedge = defineRule({
  id: 'reportedly-hedge',
  category: 'sourcing',
  severity: 'warning',
  alsoAs: ['information', 'hint'],
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Hedge in place of a source',
  why: 'The word says that somebody said so but not who; readers can neither check it nor weigh it.',
  remedy: 'Name who reported it, or leave it out.',
  guides: [
    'NPR Ethics Handbook, Transparency: “reportedly” does not say who',
    'Wikipedia, Words to watch: expressions of doubt',
    'Reuters Handbook, The Essentials of Reuters sourcing',
  ],
  examples: {
    flags: [
      'The king has [[reportedly]] left the capital.',
      'The two sides [[apparently]] agreed on a map.',
      '[[Purportedly]], the envoy will be recalled.',
    ],
    passes: [
      'The king has left the capital, the state news agency reported.',
      'Reported cases fell to 40 in May, the health office said.',
      'Telling said the king had reportedly left.',
      'The gunman allegedly fired twice, prosecutors told the court.',
      'The gunman, who is on trial, allegedly fired twice.',
      '“He has reportedly left,” Ana Ruiz said.',
    ],
  },
  *check({ article, tokens, lexicons, tokensIn, statementsIn, ownWords }) {
    for (const { entry, span, words, index } of ownWords(lexicons.sourceHedges)) {
      const sentence = article.sentences[tokens[index]?.sentence ?? -1];
      if (!sentence) continue;
      const own = tokensIn(sentence.span);
      // Of a crime not proved “allegedly” is the careful word.
      if (entry.kind === 'legal' && own.some((_, i) => isOfCrime(own, i, lexicons))) continue;
      const sourced = statementsIn(sentence.span).some(
        ({ source: [source], actor }) => source !== undefined && source[0] < span[0] && actor !== null,
      );
      const stop = sentence.span[1] - 1;
      const without = leaveOut(article.text, span);
      const fix: Fix =
        sourced || article.text[stop] !== '.' || stop <= without.span[1]
          ? { title: `Leave out “${words}”`, edits: [without] }
          : {
              title: 'Name who reported it',
              edits: [without, { span: [stop, stop], text: [', ', { blank: 'source' }, ' reported'] }],
            };
      yield {
        span,
        message: `“${words}” ${entry.why}.`,
        ...(sourced && { severity: 'hint' as const }),
        ...(entry.strength === 'weak' && { severity: 'information' as const, confidence: 'medium' as const }),
        fixes: [fix],
      };
    }
  },
});
