import type { Lexicons } from '../lexicons/lexicons';
import { inClass } from '../lexicons/word-classes';
import { clauseStop, finite } from '../syntax/clauses';
import type { Item, Items } from '../syntax/item';
import { clauseAt } from '../syntax/predicate';
import { isPause, isPossessive, personal } from '../syntax/words';
import type { Unit } from './units';

/**
 * The units with the verbs of report that the tagger took for nouns put right: “polls show the mayor ahead”, “voters who
 * fear a storm”. What makes a verb of them is a clause that still lacks its predicate.
 */
export const withHiddenVerbs = (units: readonly Unit[], lexicons: Lexicons): Unit[] =>
  units.map((unit) => {
    const items = mended(unit, lexicons);
    return items ? { ...unit, items } : unit;
  });

/** The unit's items with such verbs; nothing where there are none. */
function mended({ items, reports }: Unit, lexicons: Lexicons): Item[] | undefined {
  let changed: Item[] | undefined;
  let titled: boolean | undefined;
  for (const i of reports) {
    const item = items[i] as Item;
    if (i === 0 || i >= items.length - 1 || (item.pos !== 'NOUN' && item.pos !== 'PROPN')) continue;
    if (item.pos === 'PROPN') {
      titled ??= isTitle(items);
      if (!titled) continue;
    }
    const match = lexicons.reportingVerbs.at(items, i);
    if (!match || (match.length === 1 && inClass(item.lower, 'compounding'))) continue;
    const { form } = match.entry;
    const now = changed ?? items;
    if ((form !== 's' && form !== 'base') || !lacksPredicate(now, i, form)) continue;
    if (!opensObject(now, i + match.length, form)) continue;
    changed ??= [...items];
    changed[i] = { ...item, pos: 'VERB' };
  }
  return changed;
}

/** Whether the words are a headline with capitals that has no other predicate. */
const isTitle = (items: Items): boolean =>
  items.every(
    ({ form, pos }, i) => !/^\p{Ll}/u.test(form) || form.length < 4 || (pos !== 'VERB' && pos !== 'NOUN' && i > 0),
  ) && !items.some((_, i) => finite(items, i));

/** Whether what would be reported begins at `i`: not the noun that the word before it may describe, unless the clause would have no verb. */
function opensObject(items: Items, i: number, form: 's' | 'base'): boolean {
  const item = items[i];
  if (!item) return false;
  if (/^(?:DET|PRON|PROPN|QUOTE)$/.test(item.pos) || inClass(item.lower, 'clause-opener') || isPossessive(item))
    return true;
  const gerund = item.pos === 'VERB' && /ing$/.test(item.lower);
  if (form === 's' || !(/^(?:NOUN|ADJ|NUM|ADV)$/.test(item.pos) || gerund)) return false;
  const stop = clauseStop(items, i);
  return !items.slice(i, stop).some((_, k) => finite(items, i + k)) || clauseAt(items, i);
}

function lacksPredicate(items: Items, i: number, form: 's' | 'base'): boolean {
  const before = items[i - 1] as Item;
  if (before.lower === 'who') return true;
  if (/^(?:that|which)$/.test(before.lower)) return items[i - 2]?.pos === 'NOUN';
  if (form === 's' ? !isSingular(items, i - 1) : !isPlural(items, i - 1)) return false;
  for (let k = i - 1; k >= 0; k--) {
    const item = items[k] as Item;
    if (
      isPause(item) ||
      item.pos === 'QUOTE' ||
      item.pos === 'SCONJ' ||
      item.pos === 'CCONJ' ||
      /^[.;:?!]$/.test(item.lower)
    )
      return k < i - 1;
    if (
      (finite(items, k) && !/^(?:polled|surveyed|interviewed|questioned)$/.test(item.lower)) ||
      (item.pos === 'ADP' && k === 0)
    )
      return false;
    if (personal.has(item.lower)) return k === i - 1;
  }
  return true;
}

const isPlural = (items: Items, i: number): boolean => {
  const { lower, pos } = items[i] as Item;
  if (/['’]s?$/.test(lower)) return false;
  if (pos === 'NUM') return items[i - 1]?.lower === 'in' && items[i - 2]?.pos === 'NUM';
  if (lower === 'most' && items[i - 1]) return false;
  if (inClass(lower, 'behind-plural')) return i > 0 && isPlural(items, i - 1);
  return (/^(?:NOUN|PROPN)$/.test(pos) && /(?:[^su]s|people|men|women)$/.test(lower)) || inClass(lower, 'plural-word');
};

const isSingular = (items: Items, i: number): boolean => {
  const { lower, pos } = items[i] as Item;
  return pos === 'PROPN' || (pos === 'NOUN' && !/[^s]s$/.test(lower)) || /^(?:another|one|he|she|it)$/.test(lower);
};
