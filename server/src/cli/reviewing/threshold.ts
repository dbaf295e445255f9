/** From which severity on a finding makes the exit code 1. */
export const thresholds = ['error', 'warning', 'information', 'hint', 'never'] as const;

export type Threshold = (typeof thresholds)[number];
