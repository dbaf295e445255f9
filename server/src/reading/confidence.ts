/**
 * What a report is taken to be worth before its speaker is looked for: the product of its construction's base and of all that
 * adjusts it. Beside each name stands how many of its statements readers have marked too, with the same source, in the 812 news
 * articles that the reading was learned on; `npm run calibrate` prints it.
 */
export const weights = {
  // Quoted words, with their speaker beside them.
  'quoted-around': 0.97, // 0.93 of 83
  'quoted-before': 0.97, // 0.94 of 3050
  'quoted-before-unknown-verb': 0.85, // 0.88 of 8
  'quoted-behind-colon': 0.97, // 0.84 of 178
  'quoted-behind-comma': 0.95, // 0.85 of 379
  'quoted-behind': 0.93, // 0.61 of 189
  'quoted-far-behind': 0.88, // 0.65 of 26
  'quoted-as': 0.9, // 1.00 of 1
  'name-and-colon': 0.75, // 0.53 of 32
  'clause-and-colon': 0.8, // 0.61 of 36
  // Clauses.
  'that-clause': 0.95, // 0.84 of 1872
  'that-behind-pause': 0.9, // 0.80 of 35
  'that-far-behind': 0.85, // 0.70 of 37
  'thought-that': 0.75, // 0.76 of 84
  'bare-clause': 0.9, // 0.81 of 2361
  'thought-clause': 0.7, // 0.62 of 117
  'condition-first': 0.85, // 0.81 of 21
  'clause-before': 0.85, // 0.78 of 581
  'inverted-clause': 0.8, // 0.81 of 74
  'inverted-ahead': 0.85, // 1.00 of 3
  'clause-behind-attribution': 0.85, // 0.74 of 35
  'clause-behind-colon': 0.6, // 0.40 of 10
  interposed: 0.75, // 0.59 of 90
  'according-to': 0.92, // 0.86 of 369
  unquoted: 0.82, // 0.00 of 1
  question: 0.72, // 0.63 of 264
  'question-of-circumstance': 0.72, // 0.82 of 38
  'it-was-said': 0.6, // 0.57 of 7
  // Infinitives, and things that are only named.
  infinitive: 0.75, // 0.73 of 481
  intention: 0.55, // 0.52 of 87
  'yes-or-no': 0.75, // 0.78 of 9
  'asked-about': 0.75, // 0.65 of 17
  'phrase-object': 0.7, // 0.67 of 724
  'stance-object': 0.66, // 0.67 of 1198
  object: 0.65, // 0.67 of 1266
  'thought-object': 0.3, // 0.35 of 23
  'object-of-preposition': 0.7, // 0.75 of 81
  'noun-object': 0.55, // 0.52 of 62
  matter: 0.6, // 0.58 of 50
  'passive-by-somebody': 0.55, // 0.50 of 80
  passive: 0.68, // 0.70 of 23
  'court-was-told': 0.85, // none met
  'was-told': 0.65, // 0.68 of 34
  'reduced-passive': 0.55, // 0.73 of 11
  // Nouns of speech.
  claim: 0.8, // 0.46 of 48
  'claim-of-nobody': 0.35, // 0.10 of 10
  promise: 0.4, // 0.38 of 21
  topic: 0.35, // 0.37 of 87
  // What takes from it.
  'no-source': 0.5, // 0.26 of 217
  'may-not-be-said': 0.5, // 0.40 of 272
  'under-another-verb': 0.85, // 0.54 of 190
  'was-not-said': 0.8, // 0.65 of 225
  'base-form': 0.85, // 0.64 of 1298
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
