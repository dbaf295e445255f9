import { inClass } from '../../lexicons/word-classes';
import type { Items, Stretch } from '../../syntax/item';
import { edgeOf, type Found } from './found';

/**
 * Reports inside what somebody else is reported to say are that speaker's words; only the outer one is a statement of the
 * text. A quotation with its own speaker ends what was reported before it.
 */
export function outermost(found: readonly Found[], items: Items): Found[] {
  const kept: Found[] = [];
  const cuts = new Map<Found, number>();
  for (const entry of found) {
    // “Ruiz, reading the draft, complained, ‘…’”, “issued a statement saying …”: the same words are said once.
    if (found.some((other) => other.confidence > entry.confidence && (sameContent(other, entry) || says(entry, other))))
      continue;
    const holder = holderOf(entry, found);
    const edge = entry.source ? edgeOf(entry.source) : entry.cue.from;
    if (holder && interrupts(entry, holder, edge) && items[edge - 1]?.lower !== 'what') cuts.set(holder, edge);
    else if (holder && !isFirmer(entry, holder) && !isRelayed(entry, holder)) continue;
    kept.push(entry);
  }
  return kept.map((entry) => ({ ...entry, content: cut(entry.content, cuts.get(entry)) }));
}

/** Whether the entry is a quotation with its own speaker, in somebody's paraphrase. */
const interrupts = (entry: Found, holder: Found, edge: number): boolean =>
  entry.complement === 'quotation' &&
  entry.confidence > 0.85 &&
  holder.complement !== 'quotation' &&
  edge > (holder.content[0]?.from ?? 0);

/** The report in whose words the other's words of report stand; where each seems to hold the other, the firmer one holds: “He agreed to go, officials said.” */
const holderOf = (entry: Found, found: readonly Found[]): Found | undefined =>
  found.find(
    (other) =>
      other !== entry &&
      !says(other, entry) &&
      other.content.some(holds(entry)) &&
      !(isStrong(entry) && !isStrong(other) && entry.content.some(holds(other))),
  );

const holds =
  ({ cue }: Found) =>
  ({ from, to }: Stretch): boolean =>
    from <= cue.from && cue.to <= to;

const isFirmer = (entry: Found, { confidence }: Found): boolean =>
  isStrong(entry) && entry.confidence > confidence + 0.1;

const sameContent = (one: Found, other: Found): boolean =>
  one.content.every(({ from, to }, k) => from === other.content[k]?.from && to === other.content[k]?.to);

/** “issued a statement saying”: whether the other cue says again what the phrase of report begins with. */
const says = ({ content }: Found, { cue }: Found): boolean => cue.form === 'ing' && content[0]?.from === cue.from;

/** Whether the report is sure by its make: it quotes, or a clause has its source. */
export const isStrong = ({ complement, source }: Found): boolean =>
  complement === 'quotation' || (complement === 'clause' && source !== undefined);

/** “The Post reported that a guard had said so”: whether the outer report only passes on what the inner one says, so that both are statements. */
const isRelayed = (inner: Found, outer: Found): boolean =>
  inner.weights.includes('quoted-behind-colon') ||
  (inner.source !== undefined && inClass(outer.cue.verb.lemma, 'passing-on'));

const cut = (content: readonly Stretch[], at = Number.POSITIVE_INFINITY): Stretch[] =>
  content.map(({ from, to }) => ({ from, to: Math.min(to, at) })).filter(({ from, to }) => to > from);
