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
  const participles = [...wordClass('hearsay-participle'), ...wordClass('viewing-participle')];
  for (const at of placesOfAny(tokens, participles)) {
    const found = passiveAt(tokens, at);
    if (!found || isAttributed(found.span)) continue;
    const sentence = tokensIn(sentenceAt(found.span)?.span ?? found.span);
    // What somebody is alleged to have done, a court will say.
    if (tokens[at]?.lower === 'alleged' && sentence.some((_, i) => isOfCrime(sentence, i, lexicons))) continue;
    yield found;
  }
}

function passiveAt(tokens: readonly Token[], at: number): Hearsay | undefined {
  const [participle, next] = [tokens[at] as Token, tokens[at + 1]];
  const same = (i: number): Token | undefined => (tokens[i]?.sentence === participle.sentence ? tokens[i] : undefined);
  const back = (from: number): number => (same(from)?.pos === 'ADV' ? back(from - 1) : from);
  let verb = back(at - 1);
  if (!inClass(same(verb)?.lower, 'be')) return undefined;
  const has = back(verb - 1);
  if (same(verb)?.lower === 'been' && /^(?:has|have|had)$/.test(same(has)?.lower ?? '')) verb = has;
  const it = same(back(verb - 1));
  const isView = inClass(participle.lower, 'viewing-participle');
  const isThat = next?.lower === 'that' || /^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(next?.pos ?? '');
  if (!isView && it?.lower === 'it' && isThat) return { span: [it.start, participle.end], kind: 'said' };
  if (!(isView ? isViewedAs(tokens, at) : isToDo(tokens, at)) || /^be(?:en|ing)?$/.test(same(verb)?.lower ?? ''))
    return undefined;
  return { span: [(same(verb) as Token).start, (next as Token).end], kind: 'of' };
}

/** “is said to”; “was reported to the police” tells where it went. */
const isToDo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'to' &&
  (tokens[at]?.lower !== 'reported' || /^(?:VERB|AUX|ADV)$/.test(tokens[at + 2]?.pos ?? ''));

/** “is seen as the real power”, by nobody; not “was seen as late as May”. */
function isViewedAs(tokens: readonly Token[], at: number): boolean {
  const [as, behind, second] = tokens.slice(at + 1, at + 4);
  if (as?.lower !== 'as' || behind?.pos === 'ADV' || second?.lower === 'as') return false;
  for (let i = at + 1; tokens[i]?.sentence === as.sentence; i++) if (tokens[i]?.lower === 'by') return false;
  return true;
}
