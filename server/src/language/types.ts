/** Universal part-of-speech tags. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** One word or mark. `'s` and `n't` are tokens of their own. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written, with curly marks and letters beyond Latin-1 folded unit for unit. */
  readonly form: string;
  /** `form` in lower case. */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}
