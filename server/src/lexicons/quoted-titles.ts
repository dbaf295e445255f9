import { lexiconData as data } from './data.generated';

/** Words that tell what quotation marks are for, all in lower case. */
export interface QuotedTitles {
  /** Nouns of what has a title, where a comma is before the marks. */
  readonly works: ReadonlySet<string>;
  /** Words and pairs of words after which a title or a name follows without a comma. */
  readonly naming: ReadonlySet<string>;
  /** Words after which somebody's words follow without a comma. */
  readonly saying: ReadonlySet<string>;
  /** Words without a capital inside a title. */
  readonly small: ReadonlySet<string>;
  /** Verbs that make a clause of the words they stand among. */
  readonly verbs: ReadonlySet<string>;
}

const termsOf = (...kinds: readonly string[]): ReadonlySet<string> =>
  new Set(data.quotedTitles.filter(({ kind }) => kinds.includes(kind)).flatMap(({ terms }) => terms));

export const quotedTitles: QuotedTitles = {
  works: termsOf('work', 'work-before-comma'),
  naming: termsOf('work', 'naming'),
  saying: termsOf('saying'),
  small: termsOf('small'),
  verbs: termsOf('verb'),
};
