import { lexiconData as data, type LexiconData } from './data.generated';

/** The name of a class in lexicons/word-classes.yaml. */
export type WordClass = LexiconData['wordClasses'][number]['name'];

const classes = new Map<WordClass, ReadonlySet<string>>(
  data.wordClasses.map(({ name, terms }) => [name, new Set(terms)]),
);

/** The words of the class, in lower case unless it says that they are as written; lemmas in a class of verbs. */
export const wordClass = (name: WordClass): ReadonlySet<string> => classes.get(name) ?? new Set();

/** Whether the word, in lower case, or the lemma belongs to the class. */
export const inClass = (word: string | undefined, name: WordClass): boolean =>
  word !== undefined && wordClass(name).has(word);

/** The words of the class as choices of an expression, the longer ones first. */
export const anyOf = (name: WordClass): string =>
  [...wordClass(name)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

/** Whether the word, in lower case, ends in one of the endings that the class has. */
export function endsLike(word: string, name: WordClass): boolean {
  for (const ending of wordClass(name)) if (word.endsWith(ending)) return true;
  return false;
}
