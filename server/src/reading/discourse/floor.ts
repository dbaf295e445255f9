import { isQuoted } from '../../syntax/item';
import { type Span, trimmed } from '../../text/span';
import type { Draft } from '../reports/statements';
import type { Unit } from '../units';
import { beginsQuoted, quotedWords } from './quoted-units';
import type { Story } from './story';

/** Adds the words of the unit to those of whoever has the floor, where it is a quotation, or one that the reporter ends in a few words. */
export function keepsFloor(unit: Unit, story: Story): boolean {
  const whole = story.floor && quotedWords(unit, story.quotation);
  const words = whole ?? (story.floor && endedByReporter(unit, story));
  if (!words) return false;
  lengthen(story, words.content, words.quotations);
  if (!whole) story.mend((held) => ({ ...held, kind: 'mixed' }));
  return true;
}

/** Quotations in a unit with a statement, after its own: “…,” X said. “…” in one sentence of the splitter. */
export function attachRest({ items }: Unit, own: readonly Draft[], story: Story): void {
  for (const [i, item] of items.entries()) {
    if (item.pos !== 'QUOTE' || story.quotation(item.quotation).use !== 'speech') continue;
    if (own.some((draft) => draft.quotations.includes(item.quotation))) continue;
    if (story.floor?.content.some(([start]) => start >= item.end)) continue;
    const before = items[i - 1];
    if (before && /^[.?!,;]$/.test(before.lower))
      lengthen(story, [story.quotation(item.quotation).content], [item.quotation]);
  }
}

/**
 * Joins the draft to the quotation before it that waits for its speaker: “Why?” in one unit, X asked. in the next. Gives
 * whether they are one. Paragraphs that the quotation began in become statements of their own, by the same source.
 */
export function joinsFloor(draft: Draft, unit: Unit, story: Story): boolean {
  const held = story.floor;
  if (!held || !awaitsSpeaker(held) || draft.quotations.length === 0) return false;
  if (held.block !== unit.block) {
    story.mend(({ block, content, quotations, kind, complement }) => ({
      ...draft,
      ...{ block, content, quotations, kind, complement },
    }));
    return false;
  }
  if (held.cue.length > 0) return false;
  story.mend(({ content, quotations }) => ({
    ...draft,
    content: [...content, ...draft.content],
    quotations: [...quotations, ...draft.quotations],
  }));
  return true;
}

/** Whether nobody is yet said to say the words, which may be those of whoever spoke before them. */
const awaitsSpeaker = ({ source, how }: Draft): boolean => source.length === 0 || how === 'goes-on';

/** Whether the unit takes up a quotation left open in the paragraph before. */
export function continues({ items: [first] }: Unit, story: Story): boolean {
  return first?.pos === 'QUOTE' && takesUp(first.quotation, story);
}

const takesUp = (quotation: number, story: Story): boolean => story.quotation(quotation).continues !== undefined;

const lengthen = (story: Story, content: readonly Span[], quotations: readonly number[]): void =>
  story.mend((held) => ({
    ...held,
    content: [...held.content, ...content],
    quotations: [...held.quotations, ...quotations],
  }));

/** “…,” X said. “We can win” in the north.: quoted words that the reporter ends in a few of their own. */
function endedByReporter(unit: Unit, { article, quotation }: Story): Pick<Draft, 'content' | 'quotations'> | undefined {
  const [first, ...tail] = unit.items;
  if (!first || !isQuoted(first) || !beginsQuoted(unit, quotation)) return undefined;
  if (tail.some(({ pos }) => /^(?:AUX|VERB|QUOTE)$/.test(pos))) return undefined;
  const words = trimmed(article.text, [quotation(first.quotation).content[0], unit.end], /[\s.]/);
  return { content: [words], quotations: [first.quotation] };
}
