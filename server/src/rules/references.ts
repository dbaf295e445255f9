import type { Actor } from '../actors/types';
import type { Article } from '../article/types';
import type { Lexicons } from '../lexicons/lexicons';
import { anyOf } from '../lexicons/word-classes';
import { mentionsOf } from '../reading/look-ups';
import type { Mention, Reading } from '../reading/types';
import { contains, type Span } from '../text/span';
import { holding, someOverlaps } from '../text/span-index';

/** A place in the story where the paper itself names a person. */
export interface Reference {
  readonly span: Span;
  /** As written, without “’s”. */
  readonly words: string;
  /** The courtesy title before it, as written. */
  readonly courtesy: string;
  /** Whether an office, a rank or another description stands right before it. */
  readonly introduced: boolean;
}

const describing = new RegExp(`(?:\\p{Lu}[\\p{L}.-]+|[\\p{Ll}-](?:${anyOf('office-ending')}))\\.?,?\\s+$`, 'u');
const courtesy = new RegExp(`(?:^|[\\s(“"])((?:${anyOf('courtesy-title')})\\.?)\\s+$`);

/** Where the paper names the person outside quotations, headlines and page furniture, in order of the text. */
export function* referencesTo(reading: Reading, actor: Actor): Generator<Reference> {
  const { article, spoken } = reading;
  for (const { span } of namesOf(reading, actor)) {
    if (someOverlaps(spoken, span)) continue;
    const block = holding(article.blocks, span);
    if (block?.kind !== 'paragraph' && block?.kind !== 'list-item') continue;
    if (contains(block.body, span)) yield referenceAt(article, span);
  }
}

/** Where the actor is called by name, anywhere, in order of the text. */
export const namesOf = ({ mentions }: Reading, { id }: Actor): readonly Mention[] =>
  mentionsOf(mentions, id).filter(({ form }) => form === 'name' || form === 'possessive');

function referenceAt({ prose }: Article, span: Span): Reference {
  const before = prose.slice(Math.max(0, span[0] - 40), span[0]);
  const name = prose.slice(...span).replace(/['’]s?$/, '');
  return {
    span: [span[0], span[0] + name.length],
    words: name.replace(/\s+/g, ' '),
    courtesy: courtesy.exec(before)?.[1] ?? '',
    // “President Ruiz”, “the captain, Ruiz”: a word that is no verb or preposition, and no start of a sentence.
    introduced: describing.test(before) && !/[.!?”"]\s+$/.test(before),
  };
}

/** The last word of a person's name: what second references use. */
export const surnameOf = (name: string): string => name.split(/\s+/).at(-1) ?? name;

/** The persons whose full name the article or the desk knows, and whose surname nobody else in it has. */
export function personsOf({ actors }: Reading, { places }: Lexicons): Actor[] {
  const persons = actors.filter(
    ({ kind, name }) =>
      kind === 'person' &&
      /\s/.test(name.trim()) &&
      !name.split(/\s+/).some((word) => places.at([{ lower: word }], 0) || /^\p{Lu}{2,}$/u.test(word)),
  );
  const bearers = new Map<string, number>();
  const surname = ({ name }: Actor): string => surnameOf(name).toLowerCase();
  for (const person of persons) bearers.set(surname(person), (bearers.get(surname(person)) ?? 0) + 1);
  return persons.filter((person) => bearers.get(surname(person)) === 1);
}
