import type { Weight } from '../confidence';
import { type Cue, isWithheld } from './cues/cues';

/** What the verb group takes from a report: “could say”, “would like to say”, “did not say”. */
export function certainty(cue: Cue): Weight[] {
  const { unreal, under, form } = cue;
  const withheld = isWithheld(cue);
  return [
    ...(unreal ? (['may-not-be-said'] as const) : []),
    ...(under && !withheld ? (['under-another-verb'] as const) : []),
    ...(withheld ? (['was-not-said'] as const) : []),
    ...(form === 'base' && !under ? (['base-form'] as const) : []),
  ];
}
