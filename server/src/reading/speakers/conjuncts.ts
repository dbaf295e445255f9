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
  const source = withoutBrackets(words);
  const inName = ({ start, end }: Token) => names.some(({ span }) => span[0] < start && end < span[1]);
  const at = source.findIndex((token) => token.lower === 'and' && !inName(token));
  if (at < 0 || source.some((token, i) => i > at && token.lower === 'and' && !inName(token))) return [];
  const lead = source.slice(source[0]?.lower === 'both' ? 1 : 0, at);
  const last = source.slice(at + 1);
  if (lead.some(({ lower, pos }) => inClass(lower, 'conjunct-breaking') || pos === 'VERB')) return [];
  const [first, ...middle] = split(lead, inName);
  if (!first || first.some((token) => isPreposition(token) && !inName(token))) return [];
  const isClosed = lead.at(-1)?.lower === ',';
  if (middle.every((part) => isName(part, names))) return isJoint(first, last, names) ? [first, ...middle, last] : [];
  // “Ana Ruiz, the mayor of Osk, and Anders Holm”: whatever the mayor is, these two speak. Without the second comma, or with
  // a second description, it may all be about the first.
  const opening = names.find(({ span }) => contains([last[0]?.start ?? 0, last.at(-1)?.end ?? 0], span));
  if (!isClosed || opening?.single !== false) return [];
  const others = middle.filter((part) => names.some(({ span, single }) => !single && span[0] === part[0]?.start));
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

/** “the foreign and interior ministry” is one: what shares an article shares its noun, unless a person or a country follows. */
const isJoint = ([opening]: readonly Token[], last: readonly Token[], names: readonly NameMention[]): boolean =>
  opening?.pos !== 'DET' ||
  isDetermined(last) ||
  names.some(({ span, kind }) => span[0] >= (last[0]?.start ?? 0) && (kind === 'country' || kind === 'person'));

/** Whether an article or the like begins the phrase, so that it is one of its own: “the mayor”, “her office”. */
export const isDetermined = ([first]: readonly Token[]): boolean => inClass(first?.lower, 'conjunct-determiner');

const isPreposition = ({ pos, lower }: Token): boolean => pos === 'ADP' || lower === 'to';

/** Whether the part is a name and no more. */
const isName = (part: readonly Token[], names: readonly NameMention[]): boolean => {
  const from = part.find(({ pos }) => pos !== 'DET')?.start;
  const to = part.at(-1)?.end;
  return names.some(({ span, possessive }) => span[0] === from && span[1] === to && !possessive);
};

function split(tokens: readonly Token[], inName: (token: Token) => boolean): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.lower === ',' && !inName(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}
