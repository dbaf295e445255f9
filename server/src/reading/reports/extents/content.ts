import type { VerbForm } from '../../../lexicons/inflect';
import type { Lexicons } from '../../../lexicons/lexicons';
import type { Cue } from '../cues/cues';

/** How the reported words stand beside their cue. */
export type ContentKind = 'quote' | 'that' | 'clause' | 'wh' | 'to' | 'object' | 'colon' | 'speech';

/** What decides where reported words end. */
export interface Ending {
  readonly kind: ContentKind;
  /** The cues of the unit, by the first item of their verb group and by their first marked word. */
  readonly cueStarts: ReadonlyMap<number, Cue>;
  readonly lexicons: Lexicons;
  /** The cue stands in a subordinate clause or an opening participle, so that the main clause is still to come. */
  readonly subordinate: boolean;
  /** The cue says what a survey found: “shows Ruiz ahead, with half of the vote”. */
  readonly measures: boolean;
  /** The form of the cue's verb. */
  readonly form: VerbForm;
  /** The cue is a bare participle. */
  readonly participle: boolean;
  /** The cue describes the noun before it, as in “the crew who oppose the plan left”, so that the noun's own verb is to come. */
  readonly describes: boolean;
}
