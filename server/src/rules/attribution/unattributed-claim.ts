import type { Span } from '../../text/span';
import { isNothing, type Verdict } from '../../voice/ear';
import type { Stance } from '../../voice/stance';
import { attributions } from '../edits';
import { judged } from '../judged';
import { defineRule, type Part, type Remark } from '../rule';

/** The ear’s score below which a faint sign of a claim is none. */
const faintest = -1.4;

/** Claims that stand together in one paragraph: one finding. */
interface Passage {
  readonly block: number;
  /** The sentence that is its last so far. */
  readonly index: number;
  /** What makes a claim of its first sentence. */
  readonly stance: Stance;
  readonly parts: readonly Part[];
}

export const unattributedClaim = defineRule({
  id: 'unattributed-claim',
  category: 'attribution',
  severity: 'warning',
  alsoAs: ['information'],
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Claim in the paper’s own voice',
  why: 'A motive, an accusation, a forecast or a judgment without a source is the paper’s own claim, and the paper did not witness it.',
  remedy: 'Say who says so, next to the claim; or state only what was seen or is on record.',
  guides: [
    'AP, attribution: name the source next to anything not witnessed or confirmed',
    'Reuters Handbook, The Essentials of Reuters sourcing: source what is not established or seen',
    'BBC Editorial Guidelines, 3 Accuracy: well sourced and attributed',
  ],
  silentIn: ['opinion', 'analysis'],
  examples: {
    flags: [
      'The vote is on Friday.\n\n[[The new border law will lead to disastrous losses for thousands of families.]]',
      'Parliament met at noon.\n\n[[The ministry has lied to the public about the bridge.]]',
      'The vote is over.\n\n[[This exposes a blatant contempt for the courts.]]',
      'Osk voted on Sunday.\n\n[[The new border law will drive thousands of families out of the valley.]]',
      'Osk voted on Sunday.\n\n[[The blockade will force half of the town to leave before the first snow.]]',
      'Osk voted on Sunday.\n\n[[This isn’t about fish; it’s about power.]]',
      'Osk voted on Sunday.\n\n[[It’s evident that Velmara wants the whole coast. The notion of a shared port is simply absurd.]]',
      'The harbour was shut.\n\n[[Velmaran ministers had openly lied before the blockade, denying that they would shut it.]]',
      'The council meets on Tuesday.\n\n[[The ministry has not told the truth about the bridge.]]',
      'Osk voted on Sunday.\n\n[[The result is a stinging blow for the harbour party.]]',
      'Osk voted on Sunday.\n\n[[The turnout suggests that nobody trusts the ministry.]]',
      'Osk voted on Sunday.\n\n[[The ministry moved the date in an apparent effort to keep the crews at sea.]]',
      'Osk voted on Sunday.\n\n[[The ministry opened the pier in an effort to woo the crews.]]',
      'Osk voted on Sunday.\n\n[[The ministry keeps the old ferries and uses them as a cover for its losses.]]',
      'Osk voted on Sunday.\n\n[[The result could reshape the whole coast.]]',
      'Osk voted on Sunday.\n\n[[The new council is likely to raise the tariff.]]',
      'Osk voted on Sunday.\n\n[[Holm ran the strongest campaign of all.]]',
      'Osk voted on Sunday.\n\n[[The harbour party is in disarray.]]',
      'Osk voted on Sunday.\n\n[[There is little doubt that the tariff will stay.]]',
      'The council meets on Tuesday.\n\n[[The ministry is known in all the islands for inventing figures.]]',
      'The council meets on Tuesday.\n\n[[The ferry line, which failed to notice that its boats were leaking, said it would close.]]',
    ],
    passes: [
      'Osk voted on Sunday. Holm never missed a chance to speak of the ferry and never missed an opportunity to ride on it.',
      'Osk voted on Sunday. The new law will force owners of boats to register by May.',
      'The ministry has not told the truth about the bridge, Ana Ruiz said.',
      'The ministry is known in all the islands for its library.',
      'The new border law will lead to disastrous losses for thousands of families, the Refugee Council said.',
      'Parliament passed the border law by 71 votes to 48 on Tuesday.',
      'The embassy stands on Harbour Street, opposite the central bank.',
      'The council will meet again on Thursday.',
      '“The ministry has lied to the public about the bridge,” Ana Ruiz said.',
      'According to the auditors, the ministry has lied about the bridge.',
      'The answer lies in the north of the island.',
      'It is not clear whether the ferry will sail.',
      'Holm was charged with lying to a judge and with fraud.',
      'Telling set out her terms:\n\n- It is obvious that the port must reopen.\n- The blockade is absurd.',
      'Her answer was that it is unfair to shut the pier.',
      'There were a little more than nine ships in port.',
      'Anders Holm disputed that many felt betrayed by the deal.',
      'The senator is raising questions about the count.',
      'Osk voted on Sunday.\n\nThe result is a stinging blow for the harbour party, Ana Ruiz said.',
      'Osk voted on Sunday.\n\nThe Norden poll suggests that nobody trusts the ministry.',
      'Osk voted on Sunday.\n\nThe ministry moved the date in an attempt to save money.',
      'Osk voted on Sunday.\n\nThe ministry opened the pier to woo the crews, Ana Ruiz said.',
      'Osk voted on Sunday.\n\nCrews use them as a bridge to the quay.',
      'Osk voted on Sunday.\n\nMembers could vote at three halls until nine.',
      'Osk voted on Sunday.\n\nWomen were more likely to vote than men.',
      'Osk voted on Sunday.\n\nHolm had the largest hall of the evening.',
      'Osk voted on Sunday.\n\nIt was too soon to say whether the harbour party would prove the stronger.',
      'Osk voted on Sunday.\n\nThe turnout was by his own account a stinging blow.',
      'Osk voted on Sunday.\n\nIn May there were more ferries than in April.',
      'The ferry line failed to notice that its boats were leaking, inspectors said.',
      'The ferry line, which had said that its boats were sound, closed in May.',
    ],
  },
  *check({ article, claims, ownVoices, verdicts }) {
    let passage: Passage | undefined;
    for (const [index, { sentence }] of ownVoices().entries()) {
      const { span, block } = sentence;
      const [stance, verdict] = [claims()[index], verdicts()[index] as Verdict];
      if (!stance || (isFaint(stance) && verdict.score < faintest)) continue;
      if (isNothing(verdict) && stance.what !== 'motive') continue;
      const part = { span, message: judged(verdict, stance) };
      if (passage?.block === block && passage.index >= index - 2) {
        passage = { ...passage, index, parts: [...passage.parts, part] };
        continue;
      }
      if (passage) yield remark(passage, article.text);
      passage = { block, index, stance, parts: [part] };
    }
    if (passage) yield remark(passage, article.text);
  },
});

/** Whether it counts only where the ear hears a claim; a motive is one in the plainest sentence. */
const isFaint = ({ strong, what }: Stance): boolean => !strong && what !== 'motive';

function remark({ stance: { words, what, strong }, parts }: Passage, text: string): Remark {
  const count = parts.length;
  const span: Span = [(parts[0] as Part).span[0], (parts.at(-1) as Part).span[1]];
  return {
    span,
    message:
      count > 1
        ? `Nobody is named for what these ${count} sentences claim; the first ${what} is “${words}”.`
        : `Nobody is named for this ${what}: “${words}”.`,
    ...(count === 1 && !strong && { severity: 'information' as const }),
    confidence: count > 1 ? 'high' : strong ? 'medium' : 'low',
    ...(count > 1 && { parts }),
    fixes: count > 1 ? [] : attributions(text, span),
  };
}
