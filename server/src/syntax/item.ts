import type { Token } from '../language/types';

/** A token outside quotation marks. */
export interface Word extends Token {
  readonly quotation?: undefined;
  readonly pauses?: undefined;
  readonly stops?: undefined;
  readonly predicates?: undefined;
  readonly names?: undefined;
}

/** A whole quotation in the place of one word. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: 'QUOTE';
  /** Index of the quotation. */
  readonly quotation: number;
  /** Whether a comma or a full stop stands before its closing mark, so that a clause ends with it. */
  readonly pauses: boolean;
  /** Whether a full stop stands before its closing mark, so that a sentence ends with it. */
  readonly stops: boolean;
  /** Whether a finite verb stands right behind its opening mark, so that it goes on with the clause before it. */
  readonly predicates: boolean;
  /** Whether it is the title of a work, or a name, and nothing that is said. */
  readonly names: boolean;
}

export type Item = Word | Quoted;

export const isQuoted = (item: Item): item is Quoted => item.pos === 'QUOTE';

/** A stretch of items, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export type Items = readonly Item[];

/** Whether a quotation stands in the stretch. */
export const holdsQuotation = (items: Items, { from, to }: Stretch): boolean => items.slice(from, to).some(isQuoted);
