import type { Token } from '../../language/types';
import type { WordEntry } from '../../lexicons/lexicons';
import { wordClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
import { leaveOut } from '../edits';
import { defineRule } from '../rule';

export const editorialAdverb = defineRule({
  id: 'editorial-adverb',
  category: 'language',
  severity: 'warning',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Adverb that passes judgment',
  why: 'The adverb tells the reader what to think of the fact; the fact can speak for itself.',
  remedy: 'Leave out the adverb.',
  guides: [
    'Wikipedia, Words to watch: editorializing',
    'NPR, notes of the standards editor: nudge words',
    'AllSides, How to spot media bias: opinion as fact',
  ],
  silentIn: ['opinion'],
  examples: {
    flags: [
      '[[Ironically]], the minister wrote the law himself.',
      'The vote, [[of course]], was postponed again.',
      'The treaty was [[clearly]] written in haste.',
      'The plan [[obviously]] failed.',
      '[[It is worth noting]] that the harbour was shut on Monday.',
      '[[To be sure]], the pier is old.',
    ],
    passes: [
      'The minister wrote the law himself.',
      'The treaty was clearly labelled SECRET on each page.',
      '“The vote was of course postponed,” Telling said.',
      'Dorvek said the plan had obviously failed.',
      'She spoke clearly and left.',
      'Buy early, just to be sure you get a seat on the ferry.',
      'The minister made it unequivocally clear that he would not sign.',
      'The pier is conveniently placed for the market.',
      'The lake is naturally occurring.',
    ],
  },
  *check({ article, tokens, lexicons, ownWords }) {
    for (const { entry, span, words, index, length } of ownWords(lexicons.editorialAdverbs)) {
      if (!judges(tokens, index, length, entry)) continue;
      const fix = {
        title: `Leave out “${words}”`,
        edits: [leaveOut(article.text, withThat(tokens, span, index + length))],
      };
      yield { span, message: `“${words}” ${entry.why}.`, fixes: [fix] };
    }
  },
});

/** Whether the adverb comments on the sentence, rather than saying in what manner something was done. */
function judges(tokens: readonly Token[], i: number, length: number, entry: WordEntry): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + length];
  const opens = before === undefined || before.sentence !== tokens[i]?.sentence;
  const setOff = (opens || before?.lower === ',' || /^(?:-|--)$/.test(before?.form ?? '')) && after?.lower === ',';
  if (entry.position === 'opening') return opens;
  if (entry.position === 'set-off') return setOff || inferred();
  return true;

  /** “was clearly written in haste”: an auxiliary before, and no label or manner after. */
  function inferred(): boolean {
    if (entry.term !== 'clearly' && entry.term !== 'plainly') return false;
    const manner = wordClass('clearly-done');
    return (
      before?.pos === 'AUX' &&
      after !== undefined &&
      (!manner.has(after.lower) ||
        (/^(?:in|by|to)$/.test(tokens[i + length + 1]?.lower ?? '') && after.lower === 'written'))
    );
  }
}

/** “It is worth noting that …”: the clause stands without its “that”. */
function withThat(tokens: readonly Token[], [start, end]: Span, next: number): Span {
  const after = tokens[next];
  return after?.lower === 'that' && after.pos !== 'DET' ? [start, after.end] : [start, end];
}
