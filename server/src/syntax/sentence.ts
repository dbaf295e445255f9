import type { Lexicons } from '../lexicons/lexicons';
import type { Items, Stretch } from './item';

/** A sentence, or several that a quotation holds together, with the words that tell how it is built. */
export interface Sentence {
  readonly items: Items;
  readonly lexicons: Lexicons;
}

/** A noun phrase with all that describes it, and the part of it that names. */
export interface Phrase {
  readonly stretch: Stretch;
  readonly core: Stretch;
}

/** What is the subject of a verb, and how that was found. */
export interface Subject extends Phrase {
  /** The relative pronoun that stands for it: “[the minister], [who] left”. */
  readonly pronoun?: Stretch;
  readonly found: SubjectFound;
}

export type SubjectFound =
  /** It stands before the verb, or before what describes it. */
  | 'here'
  /** It stands behind the verb: “‘…,’ said [X]”. */
  | 'behind'
  /** It is “there”, which stands for nothing. */
  | 'expletive'
  /** A relative pronoun stands for it. */
  | 'antecedent'
  /** It is the subject of the clause before: “X left and [said]”, “X left, [saying]”. */
  | 'shared'
  /** It is the subject, or the object, of the verb that an infinitive depends on. */
  | 'control'
  /** It follows: “Saying so, [X] left”. */
  | 'ahead'
  /** It is the phrase that opens the sentence, where nothing nearer can be. */
  | 'opening';
