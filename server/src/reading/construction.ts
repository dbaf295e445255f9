/**
 * One way of giving words to somebody. `find` is what its room calls to look for it; everything else says to people what it is:
 * its examples are its tests, and stand in CONSTRUCTIONS.md.
 */
export interface Construction<Find> {
  /** In kebab-case; the name of its file, and what each of its statements is signed with. */
  readonly name: string;
  /** What it is, in one sentence. */
  readonly what: string;
  /** Texts with all that is read in them marked as `notation` marks it; at least one statement of each is this construction's. */
  readonly reads: readonly string[];
  /** The same for texts that look like it, and in which nothing is. */
  readonly leaves: readonly string[];
  readonly find: Find;
}

/** The construction as it is; it only lets the compiler check it. */
export const defineConstruction = <Find>(construction: Construction<Find>): Construction<Find> => construction;
