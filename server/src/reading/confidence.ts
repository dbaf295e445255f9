/**
 * What a report is taken to be worth before its speaker is looked for: the product of its construction's base and of all that
 * adjusts it. `npm run calibrate` prints, for each name, how many of its statements readers have marked too.
 */
export const weights = {
  // Quoted words, with their speaker beside them.
  'quoted-around': 0.97,
  'quoted-before': 0.97,
  'quoted-before-unknown-verb': 0.85,
  'quoted-behind-colon': 0.97,
  'quoted-behind-comma': 0.95,
  'quoted-behind': 0.93,
  'quoted-far-behind': 0.88,
  'quoted-as': 0.9,
  'in-words': 0.92,
  'name-and-colon': 0.9,
  'clause-and-colon': 0.8,
  // Clauses.
  'that-clause': 0.95,
  'that-behind-pause': 0.9,
  'that-far-behind': 0.85,
  'thought-that': 0.85,
  'bare-clause': 0.9,
  'thought-clause': 0.8,
  'condition-first': 0.85,
  'reason-first': 0.85,
  'clause-before': 0.85,
  'inverted-clause': 0.8,
  'inverted-ahead': 0.85,
  'clause-behind-attribution': 0.85,
  'clause-behind-colon': 0.85,
  interposed: 0.88,
  'according-to': 0.92,
  unquoted: 0.82,
  question: 0.8,
  'question-of-circumstance': 0.72,
  'it-was-said': 0.6,
  // Infinitives, and things that are only named.
  infinitive: 0.75,
  'yes-or-no': 0.75,
  'asked-about': 0.65,
  'phrase-object': 0.7,
  'stance-object': 0.62,
  object: 0.6,
  'thought-object': 0.5,
  'object-of-preposition': 0.7,
  'noun-object': 0.6,
  matter: 0.6,
  'passive-by-somebody': 0.7,
  passive: 0.5,
  'was-told': 0.5,
  'reduced-passive': 0.55,
  // Nouns of speech.
  claim: 0.8,
  'claim-of-nobody': 0.6,
  promise: 0.65,
  topic: 0.55,
  // What takes from it.
  'no-source': 0.75,
  'may-not-be-said': 0.6,
  'under-another-verb': 0.85,
  'was-not-said': 0.8,
  'base-form': 0.85,
} as const satisfies Record<string, number>;

/** The name of something that says how sure a report is. */
export type Weight = keyof typeof weights;

/** How sure a report with these weights is, 0 to 1. */
export const weigh = (names: readonly Weight[]): number => names.reduce((product, name) => product * weights[name], 1);
