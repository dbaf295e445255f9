import { inClass } from '../../../lexicons/word-classes';
import { nearestSubject, phraseBefore } from '../../../syntax/clause-subject';
import type { Item, Stretch } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { verbGroupAt } from '../../../syntax/verb-group';
import { range } from '../../../syntax/words';
import { type Context, type Source, sourceOf } from '../found';

/**
 * “emailed the crew saying”, “sent a letter saying”: who wrote or sent what the participle describes, where the clause
 * says so; nothing in “a letter saying so came”, “received a letter saying so”.
 */
export function senderOf(context: Context, { from, to }: Stretch): Source | undefined {
  const { items, lexicons } = context;
  const verb = from - 1;
  const item = items[verb];
  if (item?.pos !== 'VERB') return undefined;
  const writes = lexicons.reportingVerbs.at(items, verb)?.entry.verb.modes.has('writing');
  const head = phraseEnd(items, from);
  const document = range(from, Math.min(head, to)).some(
    (k) => lexicons.speechNouns.get((items[k] as Item).lower) || inClass((items[k] as Item).lower, 'document'),
  );
  if (!writes && (!document || inClass(item.lemma, 'receiving'))) return undefined;
  // “met the crew and issued a statement saying …”
  const shares = items[verb - 1]?.pos === 'CCONJ' || /ing$/.test(item.lower);
  const phrase = shares ? nearestSubject(context, verb) : phraseBefore(context, verbGroupAt(items, verb).group);
  return phrase && sourceOf(phrase);
}
