import { finite } from '../../../syntax/clauses';
import type { Item, Stretch } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { range } from '../../../syntax/words';
import type { Context, Source } from '../found';
import { nearestSubject, subjectOfVerb } from './clause-subject';

const documents =
  /^(?:papers?|ads?|advertisements?|adverts?|commercials?|resolutions?|bills?|motions?|signs?|banners?|placards?|petitions?|statements?|letters?|pitch|orders?|decrees?|documents?|notes?|e-?mails?|messages?|tweets?|posts?|videos?|briefs?|reports?|releases?|leaflets?|flyers?|posters?)$/;
const receiving =
  /^(?:get|receive|see|read|find|obtain|cite|review|mention|hear|contain|include|have|quote|watch|ignore|know|be|remember|recall|reject|dismiss|intercept|face|await|expect|follow)$/;

/**
 * “emailed the crew saying”, “sent a letter saying”: who wrote or sent what the participle describes, where the clause
 * says so; nothing in “a letter saying so came”, “received a letter saying so”.
 */
export function senderOf(context: Context, { from, to }: Stretch): Source | undefined {
  const { items, lexicons } = context;
  let verb = from - 1;
  // “put out a statement”
  if (items[verb]?.pos === 'ADP' && items[verb - 1]?.pos === 'VERB') verb--;
  const item = items[verb];
  if (verb < 1 || item?.pos !== 'VERB') return undefined;
  const writes = lexicons.reportingVerbs.at(items, verb)?.entry.verb.modes.has('writing');
  const head = phraseEnd(items, from);
  const document = range(from, Math.min(head, to)).some(
    (k) =>
      lexicons.occasions.at(items, k) ||
      lexicons.speechNouns.get((items[k] as Item).lower) ||
      documents.test((items[k] as Item).lower),
  );
  if (!writes && (!document || receiving.test(item.lemma))) return undefined;
  if (/ing$/.test(item.lower) && !finite(items, verb - 1)) return nearestSubject(context, verb);
  while (verb > 1 && (finite(items, verb - 1) || items[verb - 1]?.lower === 'since')) verb--;
  return subjectOfVerb(context, verb);
}
