import type { Statement } from '../../reading/types';
import { type Span, slice } from '../../text/span';
import type { Verdict } from '../../voice/ear';
import { judged, judges } from '../judged';
import { defineRule, type Part, type Remark } from '../rule';

/** The ear's score from which a sentence is remarked upon, and the one that does beside such a sentence, set on articles of several kinds. */
const [remarked, beside] = [1, 0.5];
/** So much more it takes where somebody speaks in the sentence, has spoken in its paragraph, or speaks in the sentence before. */
const [inSentence, inParagraph, justBefore] = [4, 1, 1.6];

/** Below this confidence what somebody says may be no speech at all, and its sentence takes no more than one in the same paragraph. */
const hardlySpeech = 0.5;

/** What a sentence with “we” or “I” takes that has no sign of its own. */
const plainTelling = 1.5;

/** And where it tells of a person with a verb of report. */
const reporting = 0.8;

/** And where it admits that something is not known, or tells whom the paper has asked. */
const careful = 2;

/** An outcry of the paper’s own takes so much less. */
const outspoken = 2;

/** Sentences that stand together in one paragraph: one finding. */
interface Passage {
  readonly block: number;
  readonly index: number;
  readonly parts: readonly (Part & { readonly isSure: boolean; readonly judges: boolean })[];
}

/** A sentence of fewer words has too little in it to go by. */
const fewest = 5;

/** A line without an end is a caption, a link or a heading. */
const isWhole = /[.!?…:]["”’')\]]*$/;

export const unvouchedSentence = defineRule({
  id: 'unvouched-sentence',
  category: 'attribution',
  severity: 'information',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Sentence that nobody vouches for',
  why: 'Some sentences judge, foretell or explain without a single word that gives them away; readers take them for what the paper has found out.',
  remedy: 'Say who says so, put what was seen or is on record in its place, or leave the sentence out.',
  guides: [
    'AP, attribution: name the source next to anything not witnessed or confirmed',
    'Reuters, the ten hallmarks: opinion kept out',
    'SPJ Code of Ethics: label advocacy and commentary',
  ],
  silentIn: ['opinion', 'analysis'],
  examples: {
    flags: [
      'Osk voted on Sunday.\n\n[[The losers will not forget how little their leaders had to say to them.]]',
      'Osk voted on Sunday.\n\n[[The party has forgotten what it is for. Nobody in it seems to mind.]]',
      'Osk voted on Sunday. Turnout was 61 percent.\n\n[[Even so, hardly anybody in the party still trusts its numbers.]]',
      'Osk voted on Sunday. [[It was a shabby end to a shabby affair.]]',
      'Osk voted on Sunday.\n\n[[Oh, the joys of a long count.]]',
      'Osk voted on Sunday.\n\n[[No more bridges for the harbour party!]]',
    ],
    passes: [
      'Osk voted on Sunday. Turnout was 61 percent.',
      'The losers will not forget it, Ana Ruiz said.',
      '“None of them really believed in the bridge anyway,” Ana Ruiz said.',
      'The bill would raise the age of retirement to 67. Workers who are 58 or older would not be affected.',
      'The bridge was built in 1931 and carries some 4,000 cars a day.',
      'Iodine is found in fish, milk and eggs.',
      'The gate was locked. Nobody was hurt.',
      'Osk voted on Sunday.\n\nThe council will vote on the tariff on Thursday, and the ferry line would pay it from May.',
      'Osk voted on Sunday.\n\nHolm was accused of fraud in May and was found not guilty in September.',
      'Osk voted on Sunday.\n\nWho put the paper into the box is not known.',
      'Osk voted on Sunday.\n\nWe asked the party how it had counted, and it has not replied.',
      'Osk voted on Sunday.\n\nDoes anybody in this party really know how to count?',
      'The port is shut.\n\nSo is the pier.\n\nOsk voted on Sunday.',
      '---\ntype: opinion\n---\nNone of them really believed in the bridge anyway.',
    ],
  },
  *check({ article, claims, ownVoices, verdicts }) {
    let passage: Passage | undefined;
    for (const [index, { sentence }] of ownVoices().entries()) {
      const { span, block } = sentence;
      const verdict = verdicts()[index] as Verdict;
      // Where words make a claim of it, or it is a question, the rule for those has spoken.
      if (claims()[index] || verdict.heard.manner.asks || article.blocks[block]?.introducedBy !== undefined) continue;
      const written = slice(article.text, span);
      if (!isWhole.test(written) || written.split(/\s+/).length < fewest) continue;
      const score = verdict.score - heldBack(verdict, verdicts()[index - 1]);
      if (score < beside || (needsSign(verdict, score) && !judges(verdict))) continue;
      const part = { span, message: judged(verdict), isSure: score >= remarked, judges: judges(verdict) };
      if (passage?.block === block && passage.index === index - 1) {
        passage = { ...passage, index, parts: [...passage.parts, part] };
        continue;
      }
      yield* remark(passage);
      passage = { block, index, parts: [part] };
    }
    yield* remark(passage);
  },
});

/** “We” and “I” may just tell. */
const needsSign = ({ heard: { opinion } }: Verdict, score: number): boolean =>
  score < plainTelling && opinion.cues.some(({ kind }) => kind === 'first-person');

/** How much more it takes: where a source is near, and where the sentence is careful. */
function heldBack({ heard }: Verdict, before: Verdict | undefined): number {
  const { voice, isCarried, manner } = heard;
  if (voice.said.length > 0) return voice.said.some(isSpeech) ? inSentence : inParagraph;
  if (manner.cries) return manner.admits ? 0 : -outspoken;
  const near = (isCarried ? inParagraph : 0) + (before && before.heard.voice.said.length > 0 ? justBefore : 0);
  return near + (tells(heard) ? reporting : 0) + (manner.admits || manner.isOnAsking ? careful : 0);
}

const isSpeech = ({ confidence }: Statement): boolean => confidence >= hardlySpeech;

/** Whether somebody may be its source: a verb of report stands in it, and what it tells is told of a person. */
const tells = ({ reports, manner, make }: Verdict['heard']): boolean =>
  reports && !manner.isHearsay && (make.subject === 'person' || make.subject === 'pronoun');

/** Where it is sure of one sentence, others beside it count if they have a sign of their own. */
function* remark(passage: Passage | undefined): Generator<Remark> {
  if (!passage?.parts.some(({ isSure }) => isSure)) return;
  const marked = passage.parts.filter((part) => part.isSure || part.judges);
  const [first, last] = [marked[0] as Part, marked.at(-1) as Part];
  const span: Span = [first.span[0], last.span[1]];
  if (marked.length === 1) {
    yield { span, message: first.message };
    return;
  }
  const told = marked.map(({ span: place, message }) => ({ span: place, message }));
  yield { span, message: `These ${told.length} sentences are on nobody’s word but the paper’s.`, parts: told };
}
