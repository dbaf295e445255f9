import type { Correction } from '../corrections/types';
import type { Problem } from '../text/problem';
import { isTarget } from './directives';
import { meantRule } from './rule-settings';

/** What is wrong with the corrections whatever their articles are: rules that there are not. At their places in the corrections file. */
export const unknownTargets = (corrections: readonly Correction[]): Problem[] =>
  corrections.flatMap(({ suppress, span }) =>
    suppress
      .filter((id) => !isTarget(id))
      .map((id) => ({ span, message: `There is no rule or category “${id}”: ${meantRule(id)}` })),
  );
