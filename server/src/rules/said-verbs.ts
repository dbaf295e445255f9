import { rangeIn, tokensIn } from '../language/tokens-in';
import type { Token } from '../language/types';
import { inflect, type VerbForm } from '../lexicons/inflect';
import type { Lexicons, WordEntry } from '../lexicons/lexicons';
import { inClass } from '../lexicons/word-classes';
import type { Reading, Statement } from '../reading/types';
import { hull, type Span } from '../text/span';
import { someHolds } from '../text/span-index';
import { loadedness } from '../voice/words';
import { putInstead } from './edits';
import type { Fix } from './rule';

/** A verb of a lexicon where it carries somebody's words: a quotation or a clause, never a thing or an infinitive. */
export interface SaidVerb {
  readonly statement: Statement;
  readonly entry: WordEntry;
  readonly span: Span;
  /** As it stands in the text. */
  readonly words: string;
  readonly form: VerbForm;
  /** The word behind it, and the tokens of its sentence. */
  readonly next: Token | undefined;
  readonly sentence: readonly Token[];
  readonly after: readonly Token[];
}

/** Where verbs of the lexicon carry words in the paper's own report. */
export function* saidVerbs(
  { article, tokens, spoken, statements }: Reading,
  verbs: ReadonlyMap<string, WordEntry>,
): Generator<SaidVerb> {
  for (const statement of statements) {
    const { verb, complement, cue, source } = statement;
    const entry = verbs.get(verb);
    if (!entry || !cue[0] || source.length === 0 || complement === 'phrase' || complement === 'infinitive') continue;
    const forms = inflect(verb.split(' ')[0] as string);
    const form = (word: string) => (Object.keys(forms) as VerbForm[]).find((name) => forms[name] === word);
    const particles = verb.split(' ').slice(1);
    const marked = hull(cue);
    const isVerb = (i: number) =>
      form((tokens[i] as Token).lower) !== undefined &&
      particles.every((particle, k) => tokens[i + 1 + k]?.lower === particle);
    const [from, to] = rangeIn(tokens, marked);
    const at = from + tokens.slice(from, to).findLastIndex((_, k) => isVerb(from + k));
    const [before, token, last] = [tokens[at - 1], tokens[at], tokens[at + particles.length]];
    // “Holm shot back”: the particle tells the verb from a noun.
    if (at < from || !token || !last || (token.pos === 'NOUN' && token === last) || isOwner(before)) continue;
    const span: Span = [token.start, last.end];
    if (someHolds(spoken, span)) continue;
    const after = tokens.slice(at + particles.length + 1, at + particles.length + 12);
    yield {
      statement,
      entry,
      span,
      words: article.text.slice(...span),
      form: form(token.lower) ?? 'past',
      next: after[0],
      after,
      sentence: tokensIn(tokens, article.sentences[token.sentence]?.span ?? span),
    };
  }
}

/** “his claim”, “the claims”: a noun after all. */
const isOwner = (before: Token | undefined): boolean => inClass(before?.lower, 'noun-owner');

/** The same form of the plain verb: “said” for “claimed”; “told” where the person spoken to follows. */
export const plainly = ({ entry, form, next }: SaidVerb): string =>
  inflect(entry.kind === 'addressee' && isSomebody(next) ? 'tell' : (entry.instead ?? 'say'))[form];

/** Puts the plain verb in the place. */
export const sayInstead = (text: string, met: SaidVerb): Fix => ({
  title: `Write “${plainly(met)}” instead of “${met.words}”`,
  edits: [putInstead(text, met.span, plainly(met))],
});

const isSomebody = (next: Token | undefined): boolean =>
  next !== undefined && /^(?:NOUN|PROPN|PRON|DET|NUM|ADJ)$/.test(next.pos) && !/^(?:that|the day)$/.test(next.lower);

/** Whether what was said judges or accuses, so that it matters how far the paper stands behind it. */
export const isDisputable = (said: readonly Token[], { opinionCues, claimCues }: Lexicons): boolean =>
  said.some(
    (word, i) =>
      loadedness(word) >= loaded ||
      claimCues.at(said, i) !== undefined ||
      /^(?:verdict|deed)$/.test(opinionCues.at(said, i)?.entry.kind ?? ''),
  );
const loaded = 0.3;
