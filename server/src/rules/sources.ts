import { tokensIn } from '../language/tokens-in';
import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { inClass } from '../lexicons/word-classes';
import type { Reading, Statement } from '../reading/types';
import type { Span } from '../text/span';

/** A source whose name the paper keeps back. */
export interface Unnamed {
  readonly statement: Statement;
  readonly span: Span;
  readonly words: string;
  /** `bare` says nothing of who it is, `access` only how they know, `place` only where they are, `described` what they are. */
  readonly kind: 'bare' | 'access' | 'place' | 'described';
  /** What they are called, without what stands around it: “official” for “a second senior official”. */
  readonly head: string;
  /** Whether it is one person, or a number of them that is given. */
  readonly counted: boolean;
}

/** The statements whose source is a person or persons without a name, in order of the text. */
export const unnamedSources = (reading: Reading, lexicons: Lexicons): Unnamed[] => [...unnamedIn(reading, lexicons)];

function* unnamedIn(reading: Reading, { unnamedSources: terms }: Lexicons): Generator<Unnamed> {
  for (const statement of reading.statements) {
    const span = statement.source[0];
    if (!span) continue;
    const words = tokensIn(reading.tokens, span);
    const own = words.filter(({ pos, lower }) => pos !== 'DET' && pos !== 'NUM' && !/^(?:other|more)$/.test(lower));
    const at = own.findIndex(
      (word, i) => /^(?:bare|person)$/.test(terms.at(own, i)?.entry.kind ?? '') && !isTitle(words, word),
    );
    if (at < 0) continue;
    // “the source” has been told of before; “Ana Ruiz, an aide” has a name.
    const known = inClass(words[0]?.lower, 'told-before') || isApposition(reading, span);
    if (known || isNamed(words, own[at] as Token)) continue;
    // The last noun of the name is the head: “a source of the river” has none, “the party official” has one.
    if (/^(?:of|code|'s|')$/.test(own[at + 1]?.lower ?? '')) continue;
    const kind = kindOf(own, at, terms);
    // “an official’s warning of …” may be anybody’s word for it; a bare source is a source whatever it is said to give.
    if (kind === 'described' && statement.complement === 'phrase') continue;
    const counted = words.some(({ pos, lower }) => pos === 'NUM' || /^(?:an?|one|another)$/.test(lower));
    yield {
      statement,
      span,
      words: reading.article.text.slice(...span),
      kind,
      head: (own[at] as Token).lemma,
      counted,
    };
  }
}

/** “an article from the Diplomat”: a paper that is called so. */
const isTitle = (words: readonly Token[], word: Token): boolean =>
  /^[A-Z][a-z]/.test(word.form) && words[words.indexOf(word) - 1]?.lower === 'the';

/** What the words tell of a source whose head stands at the index. */
function kindOf(own: readonly Token[], at: number, terms: Lexicons['unnamedSources']): Unnamed['kind'] {
  const [head, rest] = [own[at] as Token, own.slice(at + 1)];
  if (at > 0 || !inClass(head.lower, 'unnamed-head')) return 'described';
  if (rest.length === 0 && head.lower !== 'person') return 'bare';
  if (rest.some((_, i) => terms.at(rest, i)?.entry.kind === 'access')) return 'access';
  const isPlaced = /^(?:source|insider)/.test(head.lower) && inClass(rest[0]?.lower, 'whereabouts');
  return isPlaced ? 'place' : 'described';
}

/** Whether the words stand behind a name and a comma. */
const isApposition = ({ article }: Reading, [start]: Span): boolean =>
  /\p{Lu}[\p{L}.’'-]*,\s$/u.test(article.text.slice(Math.max(0, start - 30), start)) &&
  !/said,\s$/.test(article.text.slice(Math.max(0, start - 8), start));

/** Whether a name stands among the words; a place or body before the head only says where they belong: “a Kestrian official”. */
const isNamed = (words: readonly Token[], head: Token): boolean =>
  words.some((word, i) => {
    if (word === head || word.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(word.form)) return false;
    if (isWhere(words, i, head)) return false;
    let next = i + 1;
    while (words[next]?.pos === 'PROPN' && words[next] !== head) next++;
    return !(words[next] === head || /^(?:NOUN|ADJ)$/.test(words[next]?.pos ?? ''));
  });

/** “sources at the Old Harbour”: behind the head a name with a preposition of place says only where they are. */
function isWhere(words: readonly Token[], i: number, head: Token): boolean {
  if ((words[i] as Token).start < head.start) return false;
  let at = i - 1;
  while (/^(?:PROPN|ADJ|DET)$/.test(words[at]?.pos ?? '') && words[at] !== head) at--;
  return inClass(words[at]?.lower, 'whereabouts');
}

/** Whether the paper says why there is no name, in the paragraph or the next. */
export function explains(reading: Reading & { readonly lexicons: Lexicons }, span: Span): boolean {
  const { unnamedSources: terms } = reading.lexicons;
  const near = wordsNear(reading, span);
  return near.some((_, i) => {
    const kind = terms.at(near, i)?.entry.kind;
    return kind === 'reason' || (kind === 'asked' && besides(near.slice(i, i + 20)).some(givesReason));
  });
}

/** Whether it says there that the source asked not to be named. */
export function asksForIt(reading: Reading & { readonly lexicons: Lexicons }, span: Span): boolean {
  const near = wordsNear(reading, span);
  return near.some((_, i) => reading.lexicons.unnamedSources.at(near, i)?.entry.kind === 'asked');
}

/** The words of the paragraph and the next. */
function wordsNear({ article: { blocks }, tokens }: Reading, span: Span): readonly Token[] {
  const at = blocks.findIndex((block) => block.span[0] <= span[0] && span[1] <= block.span[1]);
  const end = blocks[at + 1]?.span[1] ?? blocks[at]?.span[1] ?? span[1];
  return tokensIn(tokens, [blocks[at]?.span[0] ?? span[0], end]);
}

/** The words up to the comma that ends what is said of the source: the reason may follow a comma, what they say does not count. */
function besides(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(
    ({ lower }, at) => lower === ',' && !inClass(words[at + 1]?.lower ?? '', 'reason-opener'),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** “because the talks are not over”, “to describe a closed session”, “as the inquiry is under way” */
const givesReason = ({ lower, sentence }: Token, at: number, words: readonly Token[]): boolean =>
  sentence === words[0]?.sentence &&
  (inClass(lower, 'reason-opener') ||
    (lower === 'to' && words[at + 1]?.pos === 'VERB' && !/^be$/.test(words[at + 1]?.lower ?? '')));
