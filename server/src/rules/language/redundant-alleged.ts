import type { Token } from '../../language/types';
import { placesOfAny } from '../../lexicons/word-places';
import type { Span } from '../../text/span';
import { leaveOut } from '../edits';
import { defineRule } from '../rule';

export const redundantAlleged = defineRule({
  id: 'redundant-alleged',
  category: 'language',
  severity: 'information',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Needless “alleged”',
  why: 'A second hedge on one accusation, or a hedge on what happened in plain view, adds nothing and reads like a wink.',
  remedy: 'Keep one hedge, on the act that is not proven, and say who alleges it.',
  guides: ['AP Stylebook, allege: not a routine qualifier', 'Wikipedia, Words to watch: expressions of doubt'],
  examples: {
    flags: [
      'The [[alleged]] suspect fired twice.',
      'The alleged gunman [[allegedly]] fired twice.',
      'The [[alleged]] vote took place on Monday.',
      'Police arrested the alleged gunman, accused of an [[alleged]] attack.',
    ],
    passes: [
      'Prosecutors allege that he fired twice.',
      'Police arrested a man suspected of firing twice.',
      'The alleged offence took place on Monday, the indictment says.',
      'The gunman allegedly fired twice.',
      'Holm said the alleged vote was a fraud.',
      'The alleged vote rigging was dealt with by a court.',
      'Two alleged gunmen were arrested. The alleged driver was not found.',
    ],
  },
  *check({ article, tokens, lexicons: { hedges }, isAttributed }) {
    for (const i of placesOfAny(tokens, ['alleged', 'allegedly'])) {
      const token = tokens[i] as Token;
      const span: Span = [token.start, token.end];
      if (isAttributed(span)) continue;
      const next = tokens[i + 1];
      const what = next?.sentence === token.sentence ? hedges.at(tokens, i + 1)?.entry.kind : undefined;
      const behind = tokens[i + 2];
      const aside =
        token.lower === 'alleged' &&
        what !== undefined &&
        what !== 'hedge' &&
        !/^(?:NOUN|PROPN)$/.test(behind?.pos ?? '');
      const again = hedgesBefore(tokens, i);
      if (!aside && !again) continue;
      const words = article.text.slice(...span);
      const why = again ? 'hedges what the sentence has hedged already' : 'hedges what needs no hedge';
      yield {
        span,
        message: `“${words}” ${why}.`,
        fixes: [{ title: `Leave out “${words}”`, edits: [leaveOut(article.text, span)] }],
      };
    }

    /** Whether the same clause has alleged something already. */
    function hedgesBefore(words: readonly Token[], i: number): boolean {
      const { sentence } = words[i] as Token;
      for (let at = i - 1; at >= Math.max(0, i - 9) && words[at]?.sentence === sentence; at--) {
        if (/^alleged(?:ly)?$/.test(words[at]?.lower ?? '')) return true;
      }
      return false;
    }
  },
});
