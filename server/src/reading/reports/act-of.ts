import type { ReportedAct } from '../../lexicons/acts';
import type { Lexicons } from '../../lexicons/lexicons';
import type { Report } from './found';

/** What is done with the words of the report, by its cue: “declined to say” refuses, “did not deny” denies, negated. */
export function actOf({ cue, complement }: Report, { acts }: Lexicons): ReportedAct {
  const { verb, negated, refused } = cue;
  if (refused) return { act: 'refuses', negated };
  const noun = verb.frames.size === 0 ? 'noun' : undefined;
  const reported = acts.of(verb.lemma, complement, noun);
  return { act: reported.act, negated: negated || reported.negated };
}
