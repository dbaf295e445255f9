/** What `--format` takes. Apart from the formats, so that who only needs the names need not load the engine. */
export const formatNames = [
  ...(['pretty', 'json', 'ndjson', 'sarif', 'github', 'gitlab', 'checkstyle', 'junit', 'rdjson'] as const),
  ...(['markdown', 'html', 'csv'] as const),
] as const;

export type FormatName = (typeof formatNames)[number];

/** All reports there are: those that other options than `--format` ask for as well. */
export type ReportName = FormatName | 'diff' | 'baseline' | `actors-${'table' | 'csv' | 'json'}`;

/** What `--rows` takes. */
export const rowKinds = ['findings', 'statements', 'actors'] as const;

/** What each row of a table is about. */
export type RowKind = (typeof rowKinds)[number];
