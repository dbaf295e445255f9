import type { Position } from 'vscode-languageserver';
import type { Actor } from '../actors/types';
import type { Lexicons } from '../lexicons/lexicons';
import { wordClass } from '../lexicons/word-classes';
import type { Reading } from '../reading/types';
import { type Span, slice, touches } from '../text/span';
import { wordsIn } from '../workspace/respelling';
import type { Current } from './reviews';

/** A name that stands in the article. */
export interface Named {
  readonly actor: Actor;
  readonly span: Span;
  readonly words: string;
}

/** The name at the position, or one sentence on why what stands there is none. */
export function nameAt({ document, review, desk }: Current, position: Position): Named | { readonly refused: string } {
  const { reading } = review;
  const { prose } = reading.article;
  const offset = document.offsetAt(position);
  const [name] = reading.mentions
    .filter(({ span, form }) => (form === 'name' || form === 'possessive') && touches(span, offset))
    .filter(({ span }) => !pronoun.has(slice(prose, span).toLowerCase()))
    .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  const actor = reading.actors.find(({ id }) => id === name?.actor);
  if (!name || !actor) return { refused: reasonAt(reading, offset) };
  const span = actor.kind === 'person' ? withoutTitle(prose, name.span, desk.lexicons) : name.span;
  return { actor, span, words: onOneLine(slice(prose, span)) };
}

const pronoun = wordClass('owner-pronoun');

/** Without the marks that emphasis leaves in the prose. */
export const onOneLine = (words: string): string =>
  words
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** “Holm” of “Premier Holm”, “Berg” of “Dr Berg”. */
function withoutTitle(prose: string, [start, end]: Span, { honorifics, offices }: Lexicons): Span {
  const words = wordsIn(prose.slice(start, end));
  const isTitle = ({ word }: { readonly word: string }) =>
    honorifics.has(word.toLowerCase()) || offices.at([{ lower: word.toLowerCase() }], 0) !== undefined;
  const first = words.findIndex((word, i) => i === words.length - 1 || !isTitle(word));
  return [start + (words[first]?.at ?? 0), end];
}

/** Why what stands there can't be renamed. */
function reasonAt(reading: Reading, offset: number): string {
  const mention = reading.mentions.find(({ span }) => touches(span, offset));
  const words = mention ? onOneLine(slice(reading.article.prose, mention.span)) : '';
  const name = reading.actors.find(({ id }) => id === mention?.actor)?.name;
  if (mention && !name) return `It is not clear who is meant by “${words}”, so it can’t be renamed.`;
  if (mention?.form === 'pronoun' || pronoun.has(words.toLowerCase()))
    return `“${words}” is a pronoun: rename a name of ${name} instead.`;
  if (mention) return `“${words}” describes ${name}: rename a name instead.`;
  if (reading.quotations.some(({ span }) => touches(span, offset)))
    return 'These are quoted words, not a name: put the cursor on somebody’s name.';
  return 'There is no name here: put the cursor on the name of a person, an organisation or a country.';
}
