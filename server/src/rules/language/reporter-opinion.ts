import type { Span } from '../../text/span';
import { isNothing, type Verdict } from '../../voice/ear';
import type { Opinion } from '../../voice/opinion';
import { judged, judges } from '../judged';
import { defineRule, type Remark } from '../rule';

/** Points from which a sentence is an opinion by its words where opinion is what the text is made of. */
const opinionated = 2;

/** The ear's score from which a sentence is an opinion by ear, and the one that does where opinion is what the text is made of. */
const [heard, hinted] = [1.6, 0.3];

/** The one it takes in a sentence with a source. */
const sure = 4;

/** A few lines are no piece. */
const shortest = 5;

/** The mean of the ear's scores, the share of sentences without a source, and so many sentences make an essay of an article. */
const [essay, unsourced, sentences] = [0.3, 0.73, 8];
/** The score from which a sentence of it argues, though nothing in it gives that away. */
const arguing = -0.5;

/** Of more sentences in several paragraphs, only the first ones are marked. */
const longest = 3;

interface Weighed extends Pick<Opinion, 'points' | 'words'> {
  readonly span: Span;
  readonly block: number;
  readonly verdict: Verdict;
}

export const reporterOpinion = defineRule({
  id: 'reporter-opinion',
  category: 'language',
  severity: 'warning',
  alsoAs: ['information'],
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Opinion in the reporter’s voice',
  why: 'A news report that judges, advises or argues in its own voice asks readers to take the reporter’s side before they know the facts.',
  remedy: 'Attribute the opinion to somebody with a name, replace it with facts, or label the article `type: opinion`.',
  guides: [
    'AllSides, How to spot media bias: opinion statements presented as facts',
    'Reuters, the ten hallmarks: opinion kept out',
    'SPJ Code of Ethics: label advocacy and commentary',
  ],
  silentIn: ['opinion', 'analysis'],
  examples: {
    flags: [
      '[[The shared port is a cruel and absurd illusion.]]',
      '[[The shared port is a cruel and absurd illusion.\n\nWe must never let such a shameful and cowardly deal ruin our islands. It is an outrageous betrayal of everybody who lives here.]]\n\nThe council is a shameful disgrace. Nobody should ever trust such foolish people again.',
      'The vote is on Friday at nine in the hall of the guilds. The ferries leave at ten and at noon from the old pier. Holm opened the session on Monday with 71 members. [[We must never let such a shameful and cowardly deal ruin our islands.]] The council meets on Tuesday at ten. The pier opens at six in May.',
    ],
    passes: [
      'The council passed the budget by 71 votes to 48 on Tuesday.',
      'The shared port is a cruel illusion, Ana Ruiz said.',
      '“We must never let this shameful deal pass,” Ana Ruiz said.',
      'The pier was closed in May because the planks were rotten.',
      'The vote is on Friday at nine in the hall of the guilds. The ferries leave at ten and at noon. It was a good day for the crews. The council meets on Tuesday at ten.',
      '---\ntype: opinion\n---\nThe shared port is a cruel and absurd illusion.',
    ],
  },
  *check({ ownVoices, opinions, verdicts }) {
    const weighed = ownVoices().map(({ sentence: { span, block } }, i): Weighed => {
      const { points, words } = opinions()[i] as Opinion;
      return { span, block, points, words, verdict: verdicts()[i] as Verdict };
    });
    // Opinion is what a text is made of when four of ten sentences are by their words, or half of them by ear.
    const all = share(weighed, isOpinionated);
    const isPiece = all >= 0.4 || (weighed.length >= shortest && share(weighed, isHeard) >= 0.5);
    const isWhole = isEssay(weighed);
    const marked = weighed.map((sentence, i) => {
      if (isNothing(sentence.verdict) || isCareful(sentence)) return false;
      if (isWhole && argues(sentence)) return true;
      if (isPiece)
        return isOpinionated(sentence)
          ? !isReported(sentence)
          : sentence.verdict.score >= hinted &&
              !isSourced(sentence) &&
              (judges(sentence.verdict) || !hasFigure(sentence));
      return sentence.points >= needed(weighed, i, all);
    });
    for (let i = 0; i < weighed.length; i++) {
      if (!marked[i]) continue;
      let last = i;
      // One sentence of another kind does not end a passage.
      while (marked[last + 1] || (marked[last + 2] && last + 2 < weighed.length)) last += marked[last + 1] ? 1 : 2;
      const opinions = weighed
        .slice(i, last + 1)
        .filter((sentence, at) => (marked[i + at] || isBetween(sentence)) && (isWhole || isPart(weighed, i + at)));
      if (opinions.length > 0) yield remark(opinions);
      i = last;
    }
  },
});

const isOpinionated = ({ points }: Weighed): boolean => points >= opinionated;
const isSourced = ({ verdict }: Weighed): boolean => verdict.heard.voice.said.length > 0;
/** Whether somebody speaks in it and the ear is not sure that the paper does, too. */
const isReported = (sentence: Weighed): boolean => isSourced(sentence) && sentence.verdict.score < sure;
/** Whether it admits that something is not known, or tells whom the paper has asked. */
const isCareful = ({ verdict: { score, heard } }: Weighed): boolean =>
  (heard.manner.admits || heard.manner.isOnAsking) && score < sure;
/** “three ferries”, “on May 27th”: a number or a date. */
const hasFigure = ({ verdict }: Weighed): boolean =>
  verdict.heard.voice.own.some(({ pos, form, lower }) => /\d/.test(form) || (pos === 'NUM' && lower !== 'one'));
const isHeard = ({ verdict }: Weighed): boolean => verdict.score >= heard;
/** Whether it belongs to the opinions that it stands between. */
const isBetween = (sentence: Weighed): boolean => isHeard(sentence) && !isSourced(sentence) && !isCareful(sentence);

/** An article nearly all of which is on nobody's word, and most of which the ear takes for opinion. */
function isEssay(weighed: readonly Weighed[]): boolean {
  const mean = weighed.reduce((sum, { verdict }) => sum + verdict.score, 0) / Math.max(1, weighed.length);
  return weighed.length >= sentences && mean >= essay && 1 - share(weighed, isSourced) >= unsourced;
}

/** Whether a sentence of an essay is one of its argument: no figure, no date, no source, no question, no signature. */
const argues = (sentence: Weighed): boolean => {
  const { score, heard } = sentence.verdict;
  if (isSourced(sentence) || heard.manner.asks || heard.manner.isFragment) return false;
  return score >= arguing && !hasFigure(sentence);
};

/** Whether it judges, or goes on with what judges: a question, “I” or a step of a story may stand among opinions and be none. */
function isPart(weighed: readonly Weighed[], i: number): boolean {
  const { verdict } = weighed[i] as Weighed;
  if (judges(verdict) || weighed.length === 1) return true;
  const near = [...weighed.slice(Math.max(0, i - 2), i), ...weighed.slice(i + 1, i + 3)];
  return !verdict.heard.manner.asks && share(near, (other) => judges(other.verdict)) >= 0.5;
}

/** Among facts, a sentence must be plainly an opinion. Of ten sentences in a news report one or none is opinionated, in a column one in three. */
function needed(weighed: readonly Weighed[], i: number, all: number): number {
  if ((weighed[i] as Weighed).points < opinionated + 1) return opinionated + 1;
  const near = share(weighed.slice(Math.max(0, i - 2), i + 3), isOpinionated);
  if (near >= 0.6) return opinionated + 1;
  return all >= 0.25 ? opinionated + 3 : opinionated + 5;
}

const share = (weighed: readonly Weighed[], is: (sentence: Weighed) => boolean): number =>
  weighed.filter(is).length / Math.max(1, weighed.length);

/** A long passage is underlined in its first paragraph or sentences: nobody can read a page that is underlined as a whole. */
function remark(opinions: readonly Weighed[]): Remark {
  const passage: Span = [(opinions[0] as Weighed).span[0], (opinions.at(-1) as Weighed).span[1]];
  const words = [...new Set(opinions.flatMap((opinion) => opinion.words))].slice(0, 3).map((word) => `“${word}”`);
  const by = words.length > 0 ? ` (${words.join(', ')})` : '';
  if (opinions.length === 1)
    return {
      span: passage,
      message: `This is the paper’s own opinion${by}.`,
      severity: 'information',
      confidence: 'low',
    };
  const parts = opinions.map(({ span, verdict }) => ({ span, message: judged(verdict) }));
  const paragraphs = new Set(opinions.map(({ block }) => block)).size;
  if (paragraphs === 1 || opinions.length <= longest)
    return { span: passage, message: `These ${opinions.length} sentences are the paper’s own opinion${by}.`, parts };
  const beginning = opinions.findLast(({ block }, i) => block === opinions[0]?.block || i < longest);
  return {
    span: [passage[0], beginning?.span[1] ?? passage[1]],
    message: `From here on, ${opinions.length} sentences in ${paragraphs} paragraphs are the paper’s own opinion${by}.`,
    related: [{ span: passage, message: 'The whole passage.' }],
    parts,
  };
}
