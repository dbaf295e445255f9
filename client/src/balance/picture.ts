import type { FindingNode, StripNode } from '../../../server/src/lsp/protocol';
import type { BalanceWords } from './words';

/** Whose words are told apart. */
export type Split = 'speakers' | 'sides';

/** A place in the palette, from 0; null for the grey of all others. */
export type Colour = number | null;

/** All that the view “Balance” shows, in the user's language: plain data, to be drawn in a webview. */
export interface Picture {
  readonly headings: BalanceWords['headings'];
  /** By what it can be split, and so coloured; the first is what to show unless the user has chosen. */
  readonly splits: readonly Split[];
  readonly article: ArticlePicture | { readonly missing: string };
  /** The latest first, those without a date last. */
  readonly folder: readonly Row[];
  readonly legend: Readonly<Record<Split, readonly Legend[]>>;
}

export interface ArticlePicture {
  readonly summary: string;
  readonly bars: Readonly<Record<Split, readonly Bar[]>>;
  readonly strip: readonly Part[];
}

export interface Bar {
  readonly name: string;
  /** Of the longest bar, from 0 to 1. */
  readonly quoted: number;
  readonly paraphrased: number;
  readonly colour: Colour;
  /** The share of all that is said. */
  readonly share: string;
  /** Name and figures in a sentence. */
  readonly told: string;
  /** The places of the parts of the strip that are theirs. */
  readonly parts: readonly number[];
}

export interface Part {
  readonly manner: StripNode['manner'];
  readonly colours: Readonly<Record<Split, Colour>>;
  readonly words: number;
  /** Whether a paragraph begins. */
  readonly begins: boolean;
  readonly told: string;
  readonly spot: Spot;
  readonly findings: readonly Mark[];
}

export interface Mark {
  readonly severity: FindingNode['severity'];
  readonly told: string;
  readonly spot: Spot;
}

/** A place in an article. */
export interface Spot {
  readonly uri: string;
  readonly range: StripNode['range'];
}

export interface Legend {
  readonly name: string;
  readonly colour: Colour;
}

export interface Row {
  readonly uri: string;
  readonly headline: string;
  readonly date: string;
  /** Whether it is the article above. */
  readonly current: boolean;
  readonly bars: Readonly<Record<Split, RowBar>>;
}

export interface RowBar {
  /** Of all words of the article, from 0 to 1; what is left is the paper's own. */
  readonly parts: readonly { readonly colour: Colour; readonly share: number }[];
  readonly told: string;
}
