/** What `--format` takes. Apart from the formats, so that who only needs the names need not load the engine. */
export const formatNames = ['pretty', 'json', 'html'] as const;

export type FormatName = (typeof formatNames)[number];
