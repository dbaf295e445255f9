import { placesOf } from '../../language/places-of';
import type { Token } from '../../language/types';
import { inflect } from '../../lexicons/inflect';
import { inClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
import { putInstead } from '../edits';
import { defineRule } from '../rule';

const doNot = { base: 'do not', s: 'does not', past: 'did not', ing: 'not' };

/** The words that blame, with what says the same without blame. */
const plain = new Map<string, typeof doNot>([
  ['refuse', inflect('decline')],
  ['fail', doNot],
  ['neglect', doNot],
]);

export const refusedComment = defineRule({
  id: 'refused-comment',
  category: 'language',
  severity: 'information',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Silence presented as guilt',
  why: 'Nobody owes a paper an answer: “refused” and “failed” make silence look like guilt.',
  remedy: 'Write “declined to comment” or “did not respond”, and say how and when the question was put.',
  guides: [
    'Ethics and Journalism at New York University, on “refused to comment”',
    'Columbia Journalism Review, wording for those who did not respond',
    'AP Stylebook, quotations in the news: say how contact was sought',
  ],
  examples: {
    flags: [
      'The ministry [[refused]] to comment.',
      'Holm [[failed to]] respond to questions.',
      'The company [[refused]] comment on Tuesday.',
      'Vint Shipping [[failed to]] reply to two emails.',
    ],
    passes: [
      'The ministry declined to comment.',
      'Holm did not respond to three emails sent on Monday and Tuesday.',
      'Holm refused to sign the treaty.',
      'The army failed to respond to the attack.',
      'The council failed to reply in time to stop the strike.',
      'Under oath, Holm refused to answer the judge.',
      'Telling said Holm had refused to comment.',
    ],
  },
  *check({ article, tokens, isAttributed }) {
    for (const i of placesOf(tokens, ({ pos, lemma }) => pos === 'VERB' && plain.has(lemma))) {
      const token = tokens[i] as Token;
      const refuses = token.lemma === 'refuse';
      const to = tokens[i + 1];
      const act = notDone(tokens, i, refuses);
      // “has failed to respond” has no plain form word for word, and “neither failed” blames nobody.
      const before = tokens.slice(Math.max(0, i - 4), i).filter(({ sentence }) => sentence === token.sentence);
      if (before.some(({ lower }) => inClass(lower, 'nobody-did'))) continue;
      if (!act || act.sentence !== token.sentence || !asksForAnswer(tokens, i, act, refuses)) continue;
      const end = refuses || !to ? token.end : to.end;
      const span: Span = [token.start, end];
      if (isAttributed(span)) continue;
      const instead = plain.get(token.lemma)?.[formOf(token)] as string;
      yield {
        span,
        message: `“${article.text.slice(...span)}” makes silence look like guilt.`,
        fixes:
          !refuses && before.at(-1)?.pos === 'AUX'
            ? []
            : [{ title: `Write “${instead}”`, edits: [putInstead(article.text, span, instead)] }],
      };
    }
  },
});

/** What nobody did: “failed to [respond]”, “refused [comment]”. */
function notDone(tokens: readonly Token[], i: number, refuses: boolean): Token | undefined {
  if (tokens[i + 1]?.lower === 'to') return tokens[i + 2];
  return refuses ? tokens[i + 1] : undefined;
}

/** Whether what was refused is an answer to a reporter: a comment, or a reply to a request, to questions or messages. */
function asksForAnswer(tokens: readonly Token[], i: number, act: Token, refuses: boolean): boolean {
  if (act.lower === 'comment' || act.lower === 'comments') return true;
  const rest = tokens.slice(i + 3, i + 10).filter(({ sentence }) => sentence === act.sentence);
  const asked = rest.some(({ lower }) => inClass(lower, 'asked-by-letter'));
  if (/^(?:respond|reply)$/.test(act.lower)) return rest[0]?.lower === 'to' && asked;
  if (act.lower === 'return') return rest.some(({ lower }) => /^(?:calls?|messages?|emails?)$/.test(lower));
  return (
    refuses &&
    act.lower === 'answer' &&
    asked &&
    rest.some(({ lower }) => /^(?:reporters?|from|journalists?)$/.test(lower))
  );
}

const formOf = ({ lower }: Token): keyof typeof doNot =>
  lower.endsWith('ing') ? 'ing' : lower.endsWith('ed') ? 'past' : lower.endsWith('s') ? 's' : 'base';
