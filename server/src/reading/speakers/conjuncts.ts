import type { NameMention } from '../../actors/name-mention';
import type { Token } from '../../language/types';
import { inClass } from '../../lexicons/word-classes';
import { contains } from '../../text/span';

/**
 * The coordinated parts of a source, in order: “Ana Ruiz”, “Holm” and “the mayor” of “Ana Ruiz, Holm and the mayor”.
 * Nothing where the source is one, or where “and” may join something else: in “the head of Osk and Marn”, in the name of a
 * ministry, in what is said of a source between commas.
 */
export function conjuncts(words: readonly Token[], names: readonly NameMention[]): (readonly Token[])[] {
  const source = withoutBrackets(words).filter(({ lower }) => lower !== 'both');
  const at = source.findIndex(
    ({ lower, start, end }) => lower === 'and' && !names.some(({ span }) => contains(span, [start, end])),
  );
  // “Ana Ruiz and both”: nobody comes after “and”.
  if (at < 0 || at === source.length - 1) return [];
  const lead = source.slice(0, at);
  const last = source.slice(at + 1);
  const [first, ...middle] = split(lead);
  if (!first || first.some(({ pos }) => pos === 'ADP')) return [];
  if (middle.every((part) => isName(part, names))) return isJoint(first, last) ? [first, ...middle, last] : [];
  // “Ana Ruiz, the mayor of Osk, and Anders Holm”: whatever the mayor is, these two speak. Without the second comma, or with
  // a second description, it may all be about the first.
  if (lead.at(-1)?.lower !== ',') return [];
  const others = middle.filter(([opening]) => names.some(({ span }) => span[0] === opening?.start));
  // As many descriptions as people before the last one.
  return middle.length === 2 * others.length + 1 ? [first, ...others, last] : [];
}

/** The words without what stands in brackets: “Ana Ruiz (D-Osk)”. */
function withoutBrackets(words: readonly Token[]): readonly Token[] {
  let open = false;
  return words.filter(({ lower }) => {
    if (lower === '(') open = true;
    const kept = !open;
    if (lower === ')') open = false;
    return kept;
  });
}

/** “the foreign and interior ministry” is one: what shares an article shares its noun. */
const isJoint = ([opening]: readonly Token[], last: readonly Token[]): boolean =>
  opening?.pos !== 'DET' || isDetermined(last);

/** Whether an article or the like begins the phrase, so that it is one of its own: “the mayor”, “her office”. */
export const isDetermined = ([first]: readonly Token[]): boolean => inClass(first?.lower, 'conjunct-determiner');

/** Whether the part is a name and no more. */
const isName = (part: readonly Token[], names: readonly NameMention[]): boolean => {
  const from = part.find(({ pos }) => pos !== 'DET')?.start;
  const to = part.at(-1)?.end;
  return names.some(({ span }) => span[0] === from && span[1] === to);
};

function split(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.lower === ',') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}
