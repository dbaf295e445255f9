export const formats = ['text', 'json', 'html'] as const;
export const thresholds = ['error', 'warning', 'information', 'hint', 'never'] as const;

/** What `hearsay review` was told. */
export interface ReviewOptions {
  readonly format: (typeof formats)[number];
  readonly failOn: (typeof thresholds)[number];
  readonly color: boolean;
}
