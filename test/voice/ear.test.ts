import { describe, expect, test } from 'vitest';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';

/** What the findings of the rule say of each of their sentences, a line each. */
function check(rule: string, text: string, expected: readonly string[]): void {
  const { findings } = review(text, 'plain', emptyDesk);
  const told = findings
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => (finding.parts.length > 0 ? finding.parts : [finding]))
    .map(({ span, message }) => `${text.slice(...span)} → ${message}`);
  expect(told).toEqual(expected);
}

describe('what a sentence reads as', () => {
  test('names the words that weighed, that nobody is its source, and what else weighed', () => {
    check('unvouched-sentence', 'Osk voted on Sunday.\n\nIt was a shabby end to a shabby affair.', [
      'It was a shabby end to a shabby affair. → Reads as a verdict: “shabby”; no source.',
    ]);
  });
  test('is not said where a guess in it has been remarked upon', () => {
    const stalled = 'It was a shabby end, and there seems to be no way out of this shabby affair.';
    check('reportedly-hedge', `Osk voted on Sunday.\n\n${stalled}`, [
      'seems to → “seems to” does not say to whom it seems so, or from what.',
    ]);
    check('unvouched-sentence', `Osk voted on Sunday.\n\n${stalled}`, []);
  });
  test('says of each sentence of a passage what it does', () => {
    check(
      'unvouched-sentence',
      'Osk voted on Sunday.\n\nThe party has forgotten what it is for. Nobody in it seems to mind.',
      [
        'The party has forgotten what it is for. → Reads as a verdict: “forgotten”; no source; the sentences around it judge too.',
        'Nobody in it seems to mind. → Reads as a verdict: “seems”; no source; the sentences around it judge too.',
      ],
    );
  });
  test('marks every sentence of a passage of opinion, however many paragraphs it has', () => {
    check(
      'reporter-opinion',
      'The shared port is a cruel illusion. The treaty is a shameful betrayal.\n\nWe must never let it ruin our islands.\n\nThe ministers are foolish cowards.',
      [
        'The shared port is a cruel illusion. → Reads as a verdict: “cruel”, “illusion”; no source; the sentences around it judge too.',
        'The treaty is a shameful betrayal. → Reads as a verdict: “shameful”, “betrayal”; no source; the sentences around it judge too.',
        'We must never let it ruin our islands. → Reads as advice: “must never”, “We”, “ruin”; no source; the sentences around it judge too.',
        'The ministers are foolish cowards. → Reads as a verdict: “foolish”, “cowards”; no source; the sentences around it judge too.',
      ],
    );
  });
  test('leaves alone what only stands among opinions: a question, a step of a story', () => {
    check(
      'reporter-opinion',
      'The shared port is a cruel illusion.\n\nThe treaty is a shameful betrayal. Who paid for it?\n\nThe ministers are foolish cowards.\n\nA guard opened the gate at six. The crews then came down to the pier and sat in the boats. Here is the video once more.',
      [
        'The shared port is a cruel illusion. → Reads as a verdict: “cruel”, “illusion”; no source; the sentences around it judge too.',
        'The treaty is a shameful betrayal. → Reads as a verdict: “shameful”, “betrayal”; no source; the sentences around it judge too.',
        'The ministers are foolish cowards. → Reads as a verdict: “foolish”, “cowards”; no source; the sentences around it judge too.',
      ],
    );
  });
  test('marks what an essay says without a word that gives it away, and nothing like it in a report', () => {
    const dated = 'A wall keeps the wind off until May 27th.';
    const plain = `They live behind the pier. A wall keeps the wind off. ${dated} The town keeps the rest off.`;
    const essay = `Osk has never been kind to those who come by sea. Its laws are harsh and its landlords are worse.\n\n${plain}\n\nThat is hardly a revolution. Nobody should be surprised. The islands have no excuse.`;
    const report = `Osk voted on Sunday. Two ferries brought crews from Marn.\n\n${plain}\n\nThe council meets on May 3.`;
    const marked = (text: string) =>
      review(text, 'plain', emptyDesk).findings.flatMap(({ parts }) => parts.map(({ span }) => text.slice(...span)));
    expect(marked(essay)).toContain('The town keeps the rest off.');
    expect(marked(essay)).not.toContain(dated);
    expect(marked(report)).toEqual([]);
  });
  test('leaves a question to the rule for those', () => {
    const text = 'Osk voted on Sunday. Turnout was 61 percent.\n\nDoes the party still know how to count?';
    check('unvouched-sentence', text, []);
    check('reporter-question', text, [
      'Does the party still know how to count? → The paper asks this itself, and of nobody.',
    ]);
  });
  test('thinks less of a loaded word among facts than of one among verdicts', () => {
    const { findings } = review(
      'The furor began on May 3, when 31 men met in Osk.\n\nIt was a shabby and shameful furor, and nobody in the party seems to mind.',
      'plain',
      emptyDesk,
    );
    const levels = findings.filter(({ rule }) => rule === 'sensational-word').map(({ severity }) => severity);
    expect(levels).toEqual(['hint', 'information']);
  });
  test('leaves a claim alone where it is sure of a report', () => {
    check(
      'unattributed-claim',
      'Osk voted on Sunday.\n\nHolm was 31 and Ruiz 29 when the ferry sank on May 3, 1911, for lack of the strongest of 14 pumps.',
      [],
    );
  });
  test('takes “may have” for a guess, and no adverb of time for a verdict', () => {
    check(
      'reporter-opinion',
      'The pumps are a disgrace.\n\nThe firm may have sent readings that are totally inaccurate. The harbour is a shameful mess right now.',
      [
        'The pumps are a disgrace. → Reads as a verdict: “are a disgrace”; no source; the sentences around it judge too.',
        'The firm may have sent readings that are totally inaccurate. → Reads as a guess: “may have sent”, “totally”, “inaccurate”; no source; the sentences around it judge too.',
        'The harbour is a shameful mess right now. → Reads as a verdict: “shameful”, “mess”; no source; the sentences around it judge too.',
      ],
    );
  });
  test('names the words that sound most like a verdict where none is loaded', () => {
    check('unvouched-sentence', 'Osk voted on Sunday.\n\nThe ministry would rather forget the ferry.', [
      'The ministry would rather forget the ferry. → Reads as a forecast: “forget”; no source.',
    ]);
  });
});
