import { type Severity, severities } from '../../rules/rule';

/** From which severity on a finding makes the exit code 1. */
export const thresholds = [...severities, 'never'] as const;

export type Threshold = (typeof thresholds)[number];

/** The severities that make the exit code 1. */
export const failing = (least: Threshold): readonly Severity[] =>
  least === 'never' ? [] : severities.slice(0, severities.indexOf(least) + 1);
