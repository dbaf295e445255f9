import { lexiconData as data } from './data.generated';

/** Words in and round names, in lower case. */
export interface NameLexicon {
  /** A surname may begin with one, written small: “van”. */
  readonly particles: ReadonlySet<string>;
  /** Particles, and small words that only stand inside a surname: “la”. */
  readonly innerParticles: ReadonlySet<string>;
  /** Days, months and others that have a capital for another reason than being a name. */
  readonly never: ReadonlySet<string>;
  /** Organisations of one word: “Senate”. */
  readonly bodies: ReadonlySet<string>;
  /** Heads of things' names that are surnames too: “Page”. */
  readonly surnamesToo: ReadonlySet<string>;
  /** Given names that are common words too: “grace”. */
  readonly wordsToo: ReadonlySet<string>;
  /** First parts of compounds: “anti-”. */
  readonly prefixes: ReadonlySet<string>;
  /** Last parts of compounds: “-based”. */
  readonly compoundEnds: ReadonlySet<string>;
  /** Words by which a person who is named is dead: “late”, “deceased”. */
  readonly late: ReadonlySet<string>;
  /** Nouns that a name goes on after with “of”, “for” or “on”: “House of Lords”. */
  readonly heads: ReadonlySet<string>;
  /** What bodies are for: “securities” in “Securities and Exchange Commission”. */
  readonly portfolios: ReadonlySet<string>;
  /** Letters after a person's name: “MP”, “KC”. */
  readonly letters: ReadonlySet<string>;
  /** Labels of turns that say nobody's name: “Q”, “Moderator”. */
  readonly nobody: ReadonlySet<string>;
}

const ofKind = (...kinds: string[]): ReadonlySet<string> =>
  new Set(data.names.filter(({ kind }) => kinds.includes(kind)).flatMap(({ terms }) => terms));

export const nameLexicon: NameLexicon = {
  particles: ofKind('particle'),
  innerParticles: ofKind('particle', 'inner-particle'),
  never: ofKind('never'),
  bodies: ofKind('body'),
  surnamesToo: ofKind('surname-too'),
  wordsToo: ofKind('word-too'),
  prefixes: ofKind('prefix'),
  compoundEnds: ofKind('compound-end'),
  late: ofKind('late'),
  heads: ofKind('head'),
  portfolios: ofKind('portfolio'),
  letters: ofKind('letters'),
  nobody: ofKind('nobody'),
};
