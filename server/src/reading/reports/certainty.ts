import type { Weight } from '../confidence';
import type { Cue } from './cues/cues';

/** What the verb group takes from a report: “could say”, “would like to say”, “did not say”. */
export const certainty = ({ unreal, under, negated, form }: Cue): Weight[] => [
  ...(unreal ? (['may-not-be-said'] as const) : []),
  ...(under && !negated ? (['under-another-verb'] as const) : []),
  ...(negated ? (['was-not-said'] as const) : []),
  ...(form === 'base' && !under ? (['base-form'] as const) : []),
];
