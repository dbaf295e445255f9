import { presets } from '../../review/presets';
import { levelOf } from '../../review/rule-settings';
import { laidOver, type Settings } from '../../review/settings';
import type { Finding, Review } from '../../review/types';
import { rules } from '../../rules/index';
import type { Confidence } from '../../rules/rule';
import { suggestion } from '../../text/suggestion';
import type { DeskChoice } from '../desks';
import { Refusal } from '../io';

/** Which findings are wanted; empty lists stand for all. Plain data. */
export interface Pick {
  /** Ids of rules. */
  readonly rules: readonly string[];
  readonly categories: readonly string[];
  /** Null where the desk's own choice stands. */
  readonly minConfidence: Confidence | null;
}

interface Choice {
  readonly pick: Pick;
  readonly desk: DeskChoice;
}

/** Throws a `Refusal` where there is no such rule. */
export function checkPick({ rules: ids }: Pick): void {
  const known = rules.map(({ id }) => id);
  for (const id of ids)
    if (!known.includes(id)) {
      const meant = suggestion(id, known);
      throw new Refusal(`There is no rule “${id}”: ${meant.startsWith('did') ? meant : '“hearsay rules” lists them.'}`);
    }
}

/** The settings with the preset laid over them, and each rule that is asked for by its name on at its own level where it was off. */
export function settingsFor({ pick, desk }: Choice, laidDown: Settings): Settings {
  const { rules: ids, minConfidence } = pick;
  const settings = desk.preset ? laidOver(laidDown, { ...presets[desk.preset], minConfidence: null }) : laidDown;
  const silent = rules.filter((rule) => ids.includes(rule.id) && levelOf(rule, settings) === 'off');
  const levels = Object.fromEntries(silent.map(({ id, severity }) => [id, severity]));
  return laidOver(settings, { rules: levels, options: {}, style: null, minConfidence });
}

/** The review with the findings that are wanted. All rules have spoken: of two about the same words the same one is left as in an editor. */
export function picked({ rules: ids, categories }: Pick, review: Review): Review {
  const isWanted = ({ rule, category }: Finding): boolean =>
    (ids.length === 0 && categories.length === 0) || ids.includes(rule) || categories.includes(category);
  return {
    ...review,
    findings: review.findings.filter(isWanted),
    suppressed: review.suppressed.filter(({ finding }) => isWanted(finding)),
  };
}
