import type { Token } from '../../language/types';
import { inClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
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
  why: 'The words pass on what somebody said, or guess, without saying who; readers can neither check it nor weigh it.',
  remedy: 'Say who says so or on what evidence, or leave it out.',
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
      'The new song [[seems to]] chart the road of the envoy to exile.',
      'The list, [[likely]] leaked by the envoy, came out on Monday.',
    ],
    passes: [
      'The list will likely come out on Monday.',
      'The paper polled 900 likely voters.',
      'Crews are more likely moved by wages.',
      'Holm cannot seem to win a vote in Marn.',
      'The song seems to chart the road of the envoy to exile, Ana Ruiz said.',
      'The king has left the capital, the state news agency reported.',
      'Reported cases fell to 40 in May, the health office said.',
      'Telling said the king had reportedly left.',
      'The gunman allegedly fired twice, prosecutors told the court.',
      'The gunman, who is on trial, allegedly fired twice.',
      '“He has reportedly left,” Ana Ruiz said.',
    ],
  },
  *check({ article, tokens, lexicons, tokensIn, statementsIn, ownWords }) {
    for (const { entry, span, words, index, length } of ownWords(lexicons.sourceHedges)) {
      const sentence = article.sentences[tokens[index]?.sentence ?? -1];
      if (!sentence || isPlain(tokens, index, length, entry.kind)) continue;
      const own = tokensIn(sentence.span);
      // Of a crime not proved “allegedly” is the careful word.
      const isCareful = entry.kind === 'legal' && own.some((_, i) => isOfCrime(own, i, lexicons));
      const known = statementsIn(sentence.span).filter(({ actor }) => actor !== null);
      const sourced = known.some(({ source: [source] }) => source !== undefined && source[0] < span[0]);
      const isGuess = entry.kind === 'seeming' || entry.kind === 'guess';
      // Beside a source, it may seem so to them.
      if (isCareful || (isGuess && known.length > 0)) continue;
      const isWeak = entry.strength === 'weak';
      yield {
        span,
        message: `“${words}” ${entry.why}.`,
        ...(isWeak && { severity: 'information' as const, confidence: 'medium' as const }),
        ...(sourced && { severity: 'hint' as const }),
        // “seems to chart” and “likely leaked” are no words to leave out: the guess stays one.
        fixes: isGuess ? [] : [nameOrLeave(article.text, span, sentence.span, sourced)],
      };
    }
  },
});

/** Leaves the word out, and asks for who reported it where nobody is named. */
function nameOrLeave(text: string, span: Span, [, end]: Span, sourced: boolean): Fix {
  const stop = end - 1;
  const without = leaveOut(text, span);
  return sourced || text[stop] !== '.' || stop <= without.span[1]
    ? { title: `Leave out “${text.slice(...span)}”`, edits: [without] }
    : {
        title: 'Name who reported it',
        edits: [without, { span: [stop, stop], text: [', ', { blank: 'source' }, ' reported'] }],
      };
}

/** “can't seem to”, “will likely”: not a guess at what is so. */
function isPlain(tokens: readonly Token[], at: number, length: number, kind: string | undefined): boolean {
  if (kind === 'seeming') return /^(?:AUX|PART)$/.test(tokens[at - 1]?.pos ?? '');
  return kind === 'guess' && !isGuessedDeed(tokens, at, length);
}

/** “likely leaked by”, “presumably was bought”: what is told has happened or not; not “will likely”, “more likely”, “likely voters”. */
function isGuessedDeed(tokens: readonly Token[], at: number, length: number): boolean {
  const [before, first, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + length]];
  if (next?.sentence !== first.sentence || inClass(next.lower, 'foretelling')) return false;
  if (before?.sentence === first.sentence && (before.pos === 'AUX' || inClass(before.lower, 'guess-measured')))
    return false;
  return inClass(next.lower, 'past-form') || (next.pos === 'VERB' && /ed$/.test(next.lower));
}
