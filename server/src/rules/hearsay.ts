import type { Token } from '../language/types';
import { inClass, wordClass } from '../lexicons/word-classes';
import { placesOfAny } from '../lexicons/word-places';
import type { Span } from '../text/span';
import type { Copy } from './copy';
import { isOfCrime } from './of-crime';

/** A passive that keeps back who says so. */
export interface Hearsay {
  readonly span: Span;
  /** `said` is told of nothing, “it has been noted that”; `of` of somebody, “is said to”. */
  readonly kind: 'said' | 'of';
}

/** Where the paper itself passes on what nobody is named for: “it has also been noted that …”, “is widely believed to …”. */
export function* hearsayIn({ tokens, lexicons, isAttributed, tokensIn, sentenceAt }: Copy): Generator<Hearsay> {
  for (const at of placesOfAny(tokens, [...wordClass('hearsay-participle')])) {
    const found = passiveAt(tokens, at);
    if (!found || isAttributed(found.span)) continue;
    const sentence = tokensIn(sentenceAt(found.span)?.span ?? found.span);
    // What somebody is alleged to have done, a court will say.
    if (tokens[at]?.lower === 'alleged' && sentence.some((_, i) => isOfCrime(sentence, i, lexicons))) continue;
    yield found;
  }
}

function passiveAt(tokens: readonly Token[], at: number): Hearsay | undefined {
  const [participle, next, behind] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  const same = (i: number): Token | undefined => (tokens[i]?.sentence === participle.sentence ? tokens[i] : undefined);
  const back = (from: number): number => (same(from)?.pos === 'ADV' ? back(from - 1) : from);
  let verb = back(at - 1);
  if (!inClass(same(verb)?.lower, 'be')) return undefined;
  const has = back(verb - 1);
  if (same(verb)?.lower === 'been' && /^(?:has|have|had)$/.test(same(has)?.lower ?? '')) verb = has;
  const it = same(back(verb - 1));
  if (it?.lower === 'it' && (next?.lower === 'that' || /^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(next?.pos ?? '')))
    return { span: [it.start, participle.end], kind: 'said' };
  // “was reported to the police” tells where it went.
  const isToDo =
    next?.lower === 'to' && (participle.lower !== 'reported' || /^(?:VERB|AUX|ADV)$/.test(behind?.pos ?? ''));
  if (!isToDo || same(verb)?.lower === 'been' || same(verb)?.lower === 'be') return undefined;
  return { span: [(same(verb) as Token).start, next.end], kind: 'of' };
}
