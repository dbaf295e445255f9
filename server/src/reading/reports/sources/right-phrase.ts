import type { Lexicons } from '../../../lexicons/lexicons';
import { inClass } from '../../../lexicons/word-classes';
import { clauseAt, clauseStop, finite, finiteAt } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { canBeParticiple, days, isComma, joining, personal, placeOf, range } from '../../../syntax/words';
import type { Source } from '../found';

/** End (exclusive) of a source that follows its verb: the phrase with prepositional phrases, apposition and relative clause. */
export function sourceEnd(items: Items, i: number, lexicons: Lexicons): number {
  const end = longestEnd(items, i, lexicons);
  // “according to the Post, Ana Ruiz, the mayor, said it”: who stands before the verb is its subject.
  const comma = items.findIndex((item, k) => k > i && k < end && isComma(item));
  if (comma < 0) return end;
  const next = items[end];
  const verb = isComma(next) ? end + 1 : next?.lower === 'and' ? phraseEnd(items, end + 1) : end;
  const quoted = items.slice(comma, end).some((item) => item.predicates === true);
  return quoted || finiteAt(items, verb) ? comma : end;
}

function longestEnd(items: Items, i: number, lexicons: Lexicons): number {
  let end = phraseEnd(items, i);
  if (end === i || (personal.has((items[i] as Item).lower) && end === i + 1)) return end;
  for (let guard = 0; guard < 12; guard++) {
    const next = items[end];
    if (!next) break;
    if (next.lower === '(') {
      const close = placeOf(items, ')', end + 1);
      if (close < 0 || close > end + 8) break;
      end = close + 1;
      continue;
    }
    // “slides made for the crew and obtained by the Post”
    const participle = next.lower === 'and' ? end + 1 : end;
    if (participlePhraseAt(items, participle)) {
      end = phraseEnd(items, participle + 2);
      continue;
    }
    if (next.lower === 'and' || next.lower === 'or' || next.lower === '&') {
      const stop = phraseEnd(items, end + 1);
      if (stop === end + 1 || items.slice(stop, stop + 3).some((_, k) => finite(items, stop + k))) break;
      end = stop;
      continue;
    }
    // “Ambassador to France Ana Ruiz”
    const envoy = next.lower === 'to' && lexicons.offices.at(items, end - 1) !== undefined;
    if (next.pos === 'ADP' && joining.has(next.lower) && (next.lower !== 'to' || envoy)) {
      const stop = phraseEnd(items, end + 1);
      const occasion = range(end + 1, stop).some(
        (k) => lexicons.occasions.at(items, k) || days.has((items[k] as Item).lower),
      );
      if (stop === end + 1 || (next.lower !== 'of' && occasion)) break;
      end = stop;
      continue;
    }
    if (next.lower === 'who') {
      end = clauseStop(items, end + 1);
      continue;
    }
    if (!isComma(next)) break;
    const after = items[end + 1];
    if (!after || after.pos === 'QUOTE' || after.pos === 'CCONJ' || days.has(after.lower)) break;
    // “according to X, 40 of the boats are late”; but “X, 40, of Marn”.
    if (after.pos === 'NUM' && !isComma(items[end + 2])) break;
    if (/^(?:who|whose|which)$/.test(after.lower)) {
      const stop = clauseStop(items, end + 2);
      end = stop;
      continue;
    }
    // “according to Ruiz, named by the mayor in May, the ferry is late”
    const close = participlePhraseAt(items, end + 1) ? clauseStop(items, end + 1) : end;
    if (close > end && isComma(items[close]) && clauseAt(items, close + 1)) {
      end = close;
      continue;
    }
    const stop = after.lower === 'of' ? phraseEnd(items, end + 2) : phraseEnd(items, end + 1);
    if (stop <= end + 1 || personal.has(after.lower) || finite(items, Math.min(ofEnd(items, stop), items.length - 1)))
      break;
    end = stop;
  }
  return end;
}

/** Whether the word is a participle that describes what stands before it, with a phrase behind its preposition. */
const participlePhraseAt = (items: Items, i: number): boolean =>
  items[i]?.pos === 'VERB' &&
  canBeParticiple((items[i] as Item).lower) &&
  inClass(items[i + 1]?.lower, 'participle-preposition') &&
  phraseEnd(items, i + 2) > i + 2;

/** Who does it, where “by” stands at the item: “asked by a captain”. */
export function agentAt(items: Items, by: number, lexicons: Lexicons): Source | undefined {
  const end = items[by]?.lower === 'by' ? sourceEnd(items, by + 1, lexicons) : 0;
  return end > by + 1
    ? { spans: [{ from: by + 1, to: end }], head: { from: by + 1, to: phraseEnd(items, by + 1) } }
    : undefined;
}

/** End of the phrases with “of” that follow at `i`. */
function ofEnd(items: Items, i: number): number {
  let end = i;
  while (items[end]?.lower === 'of' && phraseEnd(items, end + 1) > end + 1) end = phraseEnd(items, end + 1);
  return end;
}
