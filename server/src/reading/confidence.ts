/**
 * What a report is taken to be worth before its speaker is looked for: the product of its construction's base and of all that
 * adjusts it. Beside each name stands how many of its statements readers have marked too, with the same source, in the 812 news
 * articles that the reading was learned on; `npm run calibrate` prints it.
 */
export const weights = {
  // Quoted words, with their speaker beside them.
  'quoted-around': 0.97, // 0.93 of 84
  'quoted-before': 0.97, // 0.95 of 3038
  'quoted-before-unknown-verb': 0.85, // 1.00 of 5
  'quoted-behind-colon': 0.97, // 0.87 of 172
  'quoted-behind-comma': 0.95, // 0.88 of 373
  'quoted-behind': 0.93, // 0.55 of 211
  'quoted-far-behind': 0.88, // 0.59 of 39
  'quoted-as': 0.9, // none met
  'name-and-colon': 0.75, // 0.56 of 36
  'clause-and-colon': 0.8, // 0.62 of 37
  // Clauses.
  'that-clause': 0.95, // 0.84 of 1866
  'that-behind-pause': 0.9, // 0.82 of 40
  'that-far-behind': 0.85, // 0.69 of 36
  'thought-that': 0.75, // 0.64 of 108
  'bare-clause': 0.9, // 0.79 of 2466
  'thought-clause': 0.7, // 0.59 of 140
  'condition-first': 0.85, // 0.92 of 13
  'clause-before': 0.85, // 0.75 of 565
  'inverted-clause': 0.8, // 0.91 of 55
  'inverted-ahead': 0.85, // 1.00 of 2
  'clause-behind-attribution': 0.85, // 0.72 of 32
  'clause-behind-colon': 0.6, // 0.43 of 14
  interposed: 0.75, // 0.59 of 87
  'according-to': 0.92, // 0.84 of 371
  unquoted: 0.82, // none met
  question: 0.72, // 0.64 of 270
  'question-of-circumstance': 0.72, // 0.86 of 36
  'it-was-said': 0.6, // 0.83 of 6
  // Infinitives, and things that are only named.
  infinitive: 0.75, // 0.64 of 701
  intention: 0.55, // 0.53 of 200
  'yes-or-no': 0.75, // 0.78 of 9
  'asked-about': 0.75, // 0.81 of 16
  'phrase-object': 0.7, // 0.68 of 664
  'stance-object': 0.66, // 0.66 of 1323
  object: 0.65, // 0.64 of 1392
  'thought-object': 0.3, // 0.28 of 39
  'object-of-preposition': 0.7, // 0.75 of 80
  'noun-object': 0.55, // 0.54 of 61
  matter: 0.6, // 0.63 of 38
  'passive-by-somebody': 0.55, // 0.51 of 85
  passive: 0.68, // 0.71 of 130
  'court-was-told': 0.85, // none met
  'was-told': 0.65, // 0.66 of 29
  'reduced-passive': 0.55, // 0.88 of 8
  // Nouns of speech.
  claim: 0.8, // 0.48 of 33
  'claim-of-nobody': 0.35, // 0.27 of 77
  promise: 0.4, // 0.36 of 22
  topic: 0.35, // 0.29 of 202
  // What takes from it.
  'no-source': 0.5, // 0.25 of 323
  'may-not-be-said': 0.5, // 0.39 of 300
  'under-another-verb': 0.85, // 0.54 of 203
  'was-not-said': 0.8, // 0.65 of 237
  'base-form': 0.85, // 0.61 of 1369
} as const satisfies Record<string, number>;

/** The name of something that says how sure a report is. */
export type Weight = keyof typeof weights;

/** How sure a report with these weights is, 0 to 1. */
export const weigh = (names: readonly Weight[]): number => names.reduce((product, name) => product * weights[name], 1);

/** Below it, a statement is a guess. */
const sureFrom = 0.6;

/**
 * Whether it is no more than a guess that these are somebody's words: a paraphrase that the reading is not sure of. A guess is
 * left out of lists, balance, dimming and counts. Quoted words are somebody's, whoever that is.
 */
export const isGuess = ({ kind, confidence }: { readonly kind: string; readonly confidence: number }): boolean =>
  kind === 'indirect' && confidence < sureFrom;

/** How sure a reading is, in a word: “clear”, “likely”, “a guess”. */
export type Sureness = 'clear' | 'likely' | 'a guess';

/** From it on, a reading is clear. */
const clearFrom = 0.85;

/** The word for a confidence of 0 to 1. */
export const surenessOf = (confidence: number): Sureness =>
  confidence >= clearFrom ? 'clear' : confidence >= sureFrom ? 'likely' : 'a guess';
