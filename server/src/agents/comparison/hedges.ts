import { inClass } from '../../lexicons/word-classes';
import { onOneLine } from '../../reading/wording';
import { overlaps } from '../../text/span';
import { someHolds } from '../../text/span-index';
import type { Change } from './change';
import { type Told, toldAgain, type Version } from './version';

/** Sentences of the paper's own that were told with care and are now told as fact. */
export function changesOfHedges(before: Version, after: Version): Change[] {
  return before.sentences.flatMap((sentence): Change[] => {
    const hedges = hedgesIn(sentence, before);
    if (hedges.length === 0) return [];
    const meant = new Set([...sentence.meant].filter((lemma) => !inClass(lemma, 'tentative')));
    const all = toldAgain(meant, after);
    const [again] = all;
    if (!again || all.some((one) => hedgesIn(one, after).length > 0 || isAttributed(one, after))) return [];
    return [
      {
        kind: 'hedge-hardened',
        before: onOneLine(before.reading, sentence.span),
        beforeAt: sentence.span[0],
        after: onOneLine(after.reading, again.span),
        afterAt: again.span[0],
        note: `“${hedges.join('”, “')}” ${hedges.length === 1 ? 'is' : 'are'} gone.`,
      },
    ];
  });
}

/** The words, outside quotations, by which the paper says that something is not certain. */
function hedgesIn({ tokens }: Told, { reading }: Version): string[] {
  const words = tokens.filter(
    ({ lower, form, start, end }, i) =>
      inClass(lower, 'tentative') &&
      // “May” is a month within a sentence.
      (form === lower || i === 0) &&
      !someHolds(reading.spoken, [start, end]),
  );
  return [...new Set(words.map(({ lower }) => lower))];
}

const isAttributed = ({ span }: Told, { statements }: Version): boolean =>
  statements.some(({ content }) => content.some((part) => overlaps(part, span)));
