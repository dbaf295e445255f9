import type { Span } from '../text/span';

/** Words and their neighbours, as the text quote selector of the W3C’s Web Annotation model has them. */
export interface Selector {
  readonly exact: string;
  /** What stands before the words and after them; empty where nothing is said of it. */
  readonly prefix: string;
  readonly suffix: string;
}

/** One entry of a corrections file, checked: what the desk says of words that were misread. */
export interface Correction extends Selector {
  /** The name of the article’s file, which lies beside the corrections file. */
  readonly article: string;
  /** Who says the words: the id of an entry of the actors file, a name, or `nobody`. */
  readonly saidBy?: string;
  /** Set where the words are no statement. */
  readonly statement?: 'no';
  /** All that is said: these words and no others. */
  readonly only?: string;
  /** What is said as well. */
  readonly also: readonly string[];
  /** Whom the name means: the id of an entry, or a name. */
  readonly sameAs?: string;
  /** Set where the name means somebody else than it is read as. */
  readonly somebodyElse?: 'yes';
  /** Rules and categories that are silent at the words; without words, in the whole article. */
  readonly suppress: readonly string[];
  /** Who corrected it, when and why; empty where nothing is said. */
  readonly by: string;
  readonly date: string;
  readonly why: string;
  /** Where the entry stands: the file’s URI as given by the shell, and the span of its words there. */
  readonly file: string;
  readonly span: Span;
}

/** Stands for nobody where it is said who says something. */
export const nobody = 'nobody';
