import { endsLike, inClass } from '../../../lexicons/word-classes';
import { holdsQuotation, type Items, type Stretch } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { range } from '../../../syntax/words';
import { type Cue, isWithheld } from '../cues/cues';
import type { Context, Source } from '../found';
import { of, withPhrases } from './joined-phrases';

/**
 * Whether the thing named behind the verb is what somebody says or holds, and not what they do or meet: not for “saw Holm
 * alone”, “wrote the rules”, “asked the mayor”, “found a purse”.
 */
export function reportsObject(
  { items, lexicons }: Context,
  cue: Cue,
  by: Source | undefined,
  object: Stretch,
): boolean {
  const { from, to } = object;
  const { lemma } = cue.verb;
  if (inClass(lemma, 'needs-more-than-object')) return tellsOf(items, object);
  switch (lemma) {
    case 'find':
      return (by !== undefined && measures(items, by)) || judges(items, from);
    case 'see':
      return (
        items.slice(from, to).some(({ lower }) => lower === 'as') ||
        isWithheld(cue) ||
        (/^(?:s|base)$/.test(cue.form) && cue.to - cue.group === 1)
      );
    // “showed her the pier”: only what measures or records shows something in words.
    case 'show':
      return holdsQuotation(items, object) || (by !== undefined && (measures(items, by) || isRecord(items, by)));
    case 'order':
      return isAction(items[phraseEnd(items, from) - 1]?.lower ?? '');
    // “posted two pictures”, “tweeted it later”: a thing, unless its words are quoted.
    case 'post':
    case 'repost':
    case 'publish':
    case 'print':
      return holdsQuotation(items, object);
    case 'tweet':
    case 'retweet':
      return items[from]?.pos !== 'PRON';
    // “wrote 22 episodes”: a work, unless it is a letter or a comment.
    case 'write':
    case 'pen':
    case 'title':
      return items.slice(from, to).some(({ lower }) => lexicons.speechNouns.has(lower));
    // “claimed the set”, “pledged $5 million”: what is won or given, and not said.
    case 'claim':
    case 'pledge':
      return holdsQuotation(items, object) || inClass(items[phraseEnd(items, from) - 1]?.lower, 'claimed-in-words');
    case 'ask':
      return from > cue.to || !isOnlyAsked(items, from);
    default:
      return true;
  }
}

/** “described the plan as late”, “attacked him for it”, “described ‘a mess’”: something is said of the object. */
const tellsOf = (items: Items, { from, to }: Stretch): boolean =>
  items.slice(from, to + 1).some(({ lower, pos }) => pos === 'QUOTE' || inClass(lower, 'telling-of-object'));

const isRecord = (items: Items, { head: { from, to } }: Source): boolean =>
  range(from, to).some((k) => inClass(items[k]?.lower, 'record'));

/** “ordered an investigation”, “a review”: something to be done. */
const isAction = (noun: string): boolean => inClass(noun, 'action-noun') || endsLike(noun, 'action-ending');

/** A poll or a study finds something out; people find things. */
const measures = (items: Items, { spans }: Source): boolean =>
  spans.some(({ from, to }) => items.slice(from, to).some(({ lower }) => inClass(lower, 'measuring')));

/** “found the message chilling”, “finds the ferry losing money”: what is found of a thing stands behind it. */
function judges(items: Items, from: number): boolean {
  const end = phraseEnd(items, from);
  const predicate = items[items[end]?.pos === 'ADV' ? end + 1 : end];
  return predicate?.pos === 'ADJ' || predicate?.pos === 'VERB';
}

/** “asked the mayor”, “asked one of them on Friday”: who is asked, and not what. */
function isOnlyAsked(items: Items, from: number): boolean {
  const end = withPhrases(items, phraseEnd(items, from), of);
  return (items[end]?.pos ?? 'PUNCT') === 'PUNCT';
}
