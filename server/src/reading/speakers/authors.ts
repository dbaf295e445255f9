import type { Cluster } from '../../actors/cluster';
import type { Token } from '../../language/types';
import { inClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
import type { Account } from './account';
import type { Description } from './descriptions';
import type { Scene } from './scene';
import { namesWithin, wordsWithin } from './source-names';

/**
 * Who wrote the document that a source describes, where it says so: whoever it belongs to, the body named before it or after “by” or
 * “from”. Not everything that is called after somebody is theirs: “Ruiz's indictment”.
 */
export function authorOf(
  { tokens, names, of, lexicons }: Scene,
  { mentions }: Account,
  { head, modifiers, owner }: Description,
  source: Span,
): Cluster | undefined {
  if (!lexicons.descriptions.authored.has(head)) return undefined;
  const words = wordsWithin(tokens, source);
  const at = words.findIndex(({ lower }) => lexicons.descriptions.papers.get(lower)?.noun === head);
  const noun = words[at];
  if (!noun) return undefined;
  const near = namesWithin(names, source);
  const before = near.filter(({ span }) => span[1] <= noun.start);
  const possessor = before.findLast(({ possessive }) => possessive);
  if (possessor) {
    const cluster = of.get(possessor);
    // “Ruiz's medical report” is by her doctors.
    const isTold = cluster?.kind === 'person' && modifiers.some(({ start }) => start >= possessor.span[1]);
    return isTold ? undefined : cluster;
  }
  // “his letter”: whoever the pronoun means.
  if (owner !== undefined)
    return modifiers.length > 0 ? undefined : mentions.findLast(({ span }) => span[0] === words[0]?.start)?.cluster;
  const body = before.map((name) => of.get(name)).at(-1);
  if (body?.kind === 'organisation') return body;
  const author = near.find(({ span, possessive }) => span[0] > noun.end && !possessive && isBy(words, at, span[0]));
  return author && of.get(author);
}

/** Whether the last preposition before the offset is “by” or “from”, in the words right after the noun. */
function isBy(words: readonly Token[], at: number, start: number): boolean {
  const between = words.slice(at + 1, at + 9).filter((word) => word.start < start);
  const last = between.findLast(({ pos }) => pos === 'ADP');
  return (
    (last?.lower === 'by' || last?.lower === 'from') &&
    between.every(({ pos, lower }) => !/^(?:PUNCT|PRON|VERB)$/.test(pos) || inClass(lower, 'made'))
  );
}
