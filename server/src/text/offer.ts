/** Words that a writer may want at a place, to choose from while typing. */
export interface Offer {
  /** How it stands in the list. */
  readonly label: string;
  /** What is written when it is chosen. */
  readonly text: string;
  readonly kind: 'key' | 'value' | 'command' | 'person' | 'body';
  /** A few words beside the label. */
  readonly detail?: string;
  /** What it means, in a sentence or two. */
  readonly about?: string;
  /** Known from the schema that is shipped for the file, which other programs may complete by as well. */
  readonly isFromSchema?: true;
}
