import type { Article } from '../../article/types';
import { rangeIn } from '../../language/tokens-in';
import type { Token } from '../../language/types';
import type { Lexicons, WordEntry } from '../../lexicons/lexicons';
import { anyOf, inClass } from '../../lexicons/word-classes';
import type { Statement } from '../../reading/types';
import { contains, type Span, slice } from '../../text/span';
import { firstFrom, overlapping } from '../../text/span-index';
import type { Copy } from '../copy';
import { onePerson } from '../edits';
import { hearsayIn } from '../hearsay';
import { defineRule, type Remark } from '../rule';
import { faceless, isContrast, isOneEvent, isPartOf, opens } from '../unspecific-words';

export const vagueSource = defineRule({
  id: 'vague-source',
  category: 'sourcing',
  severity: 'warning',
  alsoAs: ['information'],
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Vague source',
  why: 'A faceless group or a passive lends weight to a view without saying who holds it, how many they are or how they know.',
  remedy: 'Name at least one person who says so, and say what makes them worth hearing; or leave the view out.',
  guides: [
    'Wikipedia, Words to watch: unsupported attributions',
    'NPR Ethics Handbook, Transparency: describe sources as fully as you can',
    'Reuters Handbook, The Essentials of Reuters sourcing: be specific',
  ],
  examples: {
    flags: [
      '[[Critics]] say the law will muzzle the press.',
      'The general [[is widely regarded as]] the real power in the capital.',
      '[[Many experts]] believe the currency will fall by spring.',
      'The pier is closed, and [[some]] believe it will never open again.',
      'The law that [[critics]] said would muzzle the press was passed.',
      'However, [[it is understood]] that the two sides met in Osk.',
      '[[It has also been noted]] that the pier is rotten.',
      '[[It is understood]] the two sides met in Osk.',
      'The envoy [[was widely reported to]] have left by the east gate.',
      'The president [[has been accused of]] war crimes.',
      '[[Pollsters]] say the vote will be close.',
      '[[Party officials]] said the list was closed.',
      '[[Many voters]] told the Harbour Post that the tariff was too high.',
      '[[Some have accused]] the mayor of hiding the report.',
      'The mayor has [[faced criticism]] over the pier.',
      'There was criticism [[in some quarters]].',
      '[[Reports]] say that the envoy is in Osk.',
      '[[Local media]] reported that the envoy was in Osk.',
      '[[Some media outlets]] criticised the mayor for his coat.',
      '[[Security experts]] and Velmaran officials said the list was stolen.',
      'The envoy [[is seen as]] the real power in the capital.',
      'There was much work on the pier, and [[there are concerns]] about its roof.',
      '[[Critics]] say the law will muzzle the press. The vote is on Friday. Critics fear that it will pass.',
      '[[Critics]] say the law will muzzle the press. But Justice Minister Ilan Dorvek, who wrote it, rejected that. “Nobody is muzzled,” Mr Dorvek said.',
    ],
    passes: [
      'Two law professors at the University of Osk, Ina Berg and Leo Marsh, say the law will muzzle the press.',
      'Critics, among them the Press Union and former judge Ina Berg, say the law will muzzle the press.',
      'Analysts polled by the Harbour Post expect the currency to fall by spring.',
      'Some 300 people said they had lost their homes.',
      'Proponents, including the Council of Mayors, said the law was needed.',
      'The council spoke with owners, crews and others about the tariff.',
      'The mayor has faced criticism from the Union of Crews over the pier.',
      'The mayor has faced criticism over the pier. “It is rotten,” said Ana Ruiz, who lives on it.',
      'Some voters may have thought that the tariff was too high.',
      'Residents said they had lost their homes.',
      'Not everyone agrees that the pier is safe.',
      'Critics have long questioned the tariff.',
      'Critics say the law will muzzle the press.\n\n“No paper will dare to print a leak,” said Ina Berg, who teaches law in Osk.',
      'The tariff is too high, Ina Berg of the Union of Crews said. Other advocates said the same.',
      'Ilan Dorvek spoke in Osk. Dorvek supporters say he will win the north.',
      'Ilan Dorvek spoke in Osk. Dorvek’s rivals say he will lose the north.',
      'Four ministers spoke. Several said the tariff was too high.',
      'The office sent an email to supporters saying that the vote was won.',
      'The reports say that the envoy is in Osk.',
      'Two reports by the auditors say that the pier is rotten.',
      'State media reported that the envoy was in Osk.',
      'The envoy is seen as the real power by the generals.',
      'The envoy was seen as late as May.',
      'It was seen the next day.',
      'The envoy was loath to be seen as a thief.',
      'Critics and the Press Union said the law would muzzle the press.',
      'Half of supporters said they would vote again.',
      'It has been noted by the auditors that the pier is rotten.',
      'The loss was reported to the harbour office.',
      'The council noted that the pier is rotten, and it was thought through.',
      'The Osk Weather Office expects rain, but experts say it will not last.',
      'Some crews say the pier is safe, while others say it is not.',
      'Anders Holm said economists predict a dry spring.',
      'The president has been accused of war crimes by the tribunal in Marn.',
      '“Critics say the law will muzzle the press,” Holm said.',
    ],
  },
  *check(copy) {
    const { article, tokens, statements } = copy;
    const told = new Set<string>();
    for (const statement of statements) {
      const met = facelessSource(copy, statement);
      if (!met || isElsewhere(copy, statement, met) || isSaidPlainly(copy, statement, met)) continue;
      const { span, head, kind, why } = met;
      // Once an article is enough for each kind of source.
      if (told.has(head)) continue;
      told.add(head);
      yield {
        span,
        message: `“${article.text.slice(...span)}” ${why}.`,
        ...(kind === 'official' && { severity: 'information' as const }),
        fixes: [{ title: 'Name one of them', edits: onePerson(article.text, tokens, span, 'name') }],
      };
    }
    yield* passivesIn(copy);
  },
});

/** Passives and phrases that keep back who says so. */
function* passivesIn(copy: Copy): Generator<Remark> {
  const { article, tokens, lexicons, isAttributed, phrases } = copy;
  for (const { span, kind } of hearsayIn(copy)) {
    const why = kind === 'said' ? 'hides who says so' : 'leaves out who holds the view';
    yield { span, message: `“${article.text.slice(...span)}” ${why}.` };
  }
  for (const { index: i, length, entry } of phrases(lexicons.vagueSources)) {
    if (entry.kind !== 'phrase' && entry.kind !== 'reception') continue;
    const [first, last] = [tokens[i] as Token, tokens[i + length - 1] as Token];
    const span: Span = [first.start, last.end];
    const rest = tokens.slice(i + length, i + length + 25).filter(({ sentence }) => sentence === first.sentence);
    if (isAttributed(span) || rest.some(({ lower }) => lower === 'by')) continue;
    const isReception = entry.kind === 'reception';
    if (isReception && (rest.some(({ lower }) => lower === 'from') || namedBelow(copy, span))) continue;
    yield { span, message: `“${article.text.slice(...span)}” ${entry.why}.` };
  }
}

/** A source that may be anybody, by a noun or a pronoun; `at` is its first token. */
interface Faceless {
  readonly span: Span;
  readonly at: number;
  readonly first: Token;
  /** Its last word, in lower case. */
  readonly head: string;
  readonly kind: string;
  readonly why: string;
}

function facelessSource(copy: Copy, statement: Statement): Faceless | undefined {
  const { source, complement, verb } = statement;
  const tells = complement === 'clause' || complement === 'quotation';
  if (!source[0] || !(tells || inClass(verb, 'judging-verb'))) return undefined;
  for (const words of conjuncts(copy.tokensIn(source[0]))) {
    const met = facelessOf(copy, statement, faceless(words));
    // “criticised by critics”: the noun says no more than the verb.
    if (met && (tells || met.kind !== 'noun')) return met;
  }
  return undefined;
}

/** “Security experts and Osk officials” by turns; all of it where a name is among them. */
function conjuncts(words: readonly Token[]): readonly (readonly Token[])[] {
  const and = words.findIndex(({ lower }) => lower === 'and');
  if (and < 1 || words[and - 1]?.pos !== 'NOUN' || words.at(-1)?.pos !== 'NOUN') return [words];
  return [words.slice(0, and), words.slice(and + 1)];
}

function facelessOf({ tokens, lexicons }: Copy, { verb }: Statement, words: readonly Token[]): Faceless | undefined {
  const [first, head] = [words[0], words.at(-1)];
  if (!first || !head) return undefined;
  const { kind = '', why = '' } = entryOf(words, lexicons) ?? {};
  if (!/^(?:noun|pronoun|crowd|official|medium)$/.test(kind)) return undefined;
  const [at] = rangeIn(tokens, [first.start, first.end]);
  if (kind === 'pronoun' && !opens(tokens, at)) return undefined;
  if (kind === 'crowd' && !(inClass(first.lower, 'many') && isSpeech(verb, lexicons))) return undefined;
  // “the reports”: those of which the text has told.
  if (kind === 'medium' && inClass(first.lower, 'known-one')) return undefined;
  return { span: [first.start, head.end], at, first, head: head.lower, kind, why };
}

/** What the lexicon has of the last two words, or of the last; of a pronoun only where it stands alone. */
const entryOf = (words: readonly Token[], { vagueSources }: Lexicons): WordEntry | undefined =>
  [words.length - 2, words.length - 1]
    .map((i) => vagueSources.at(words, Math.max(0, i)))
    .find((match) => match && (match.entry.kind !== 'pronoun' || words.length === 1))?.entry;

/** Whether the verb is one of speech: what a crowd thinks is not told by anybody in it. */
function isSpeech(verb: string, { reportingVerbs }: Lexicons): boolean {
  const words = verb.split(' ').map((lower) => ({ lower }));
  const modes = reportingVerbs.at(words, 0)?.entry.verb.modes;
  return modes?.has('speech') === true && !modes.has('thought');
}

/** Whether the text says elsewhere who they are, or that the vagueness is somebody else's. */
const isElsewhere = (copy: Copy, statement: Statement, met: Faceless): boolean => {
  const { span, first } = met;
  return (
    isRelayed(copy, statement, span) ||
    isOfBody(copy, met) ||
    namedBelow(copy, span) ||
    (first.lower === 'other' && exemplified(copy, span))
  );
};

/** “The weather office expects rain, and experts say it will not last”: of those who spoke first in the sentence. */
const isOfBody = (copy: Copy, { span, first, head }: Faceless): boolean =>
  inClass(head, 'kind-of-expert') &&
  copy
    .partsIn(copy.sentenceAt(span)?.span ?? span)
    .some(
      ({ statement, is, span: part }) =>
        is === 'source' && part[1] < span[0] && first.lower === head && kindOf(copy, statement) === 'organisation',
    );

/** Whether the words are no vague source where they stand: a camp with a name, a part of something, one occasion, a contrast. */
function isSaidPlainly(
  { article, tokens, mentions }: Copy,
  statement: Statement,
  { span, at, kind }: Faceless,
): boolean {
  // “Dorvek supporters” are a camp that has a name.
  if (overlapping(mentions, span).some(({ form }) => /^(?:name|possessive)$/.test(form))) return true;
  if (isPartOf(tokens, at) || named.test(article.text.slice(span[1], span[1] + 30))) return true;
  return kind === 'pronoun' && (isOneEvent(tokens, statement) || isContrast(tokens, at));
}

function blockIndex({ article }: Copy, span: Span): number {
  const [block] = overlapping(article.blocks, span);
  return block ? firstFrom(article.blocks, block.span[0]) : -1;
}

/** Whether somebody else is reported as saying that they say so; then the vagueness is that speaker's. */
const isRelayed = ({ partsIn }: Copy, statement: Statement, span: Span): boolean =>
  partsIn(span).some(
    ({ statement: other, is, span: words }) =>
      other !== statement && is === 'content' && other.source.length > 0 && contains(words, span),
  );

/**
 * Whether the text goes on to name one of them: the next to be quoted, unless it is the other side's answer, or somebody new
 * without an office in one of the next two paragraphs. The first paragraphs may leave it to the whole of the text.
 */
function namedBelow(copy: Copy, span: Span): boolean {
  const { article, partsIn } = copy;
  const lead = article.blocks.findIndex(({ kind }) => kind === 'paragraph');
  const at = blockIndex(copy, span);
  const until = (further: number): number => article.blocks[at + further]?.span[1] ?? article.text.length;
  const reach = lead < 0 || at <= lead ? article.text.length : until(2);
  const after = partsIn([span[1], reach])
    .filter(
      ({ statement, is, span: [start, end] }) =>
        is === 'source' && start >= span[1] && end <= reach && statement.source[0]?.[0] === start,
    )
    .map(({ statement }) => statement);
  const next = after.filter(({ kind, source }) => kind !== 'indirect' && (source[0]?.[1] ?? 0) <= until(1))[0];
  if (next && isOneOfThem(copy, next, span)) return true;
  return after.some(
    (statement) =>
      kindOf(copy, statement) === 'person' && !holdsOffice(copy, statement) && isNew(copy, statement, span),
  );
}

/** Whether who is quoted next can be one of those meant. */
const isOneOfThem = (copy: Copy, next: Statement, span: Span): boolean =>
  isSomebody(copy, next) && (isNew(copy, next, span) || !holdsOffice(copy, next)) && !answers(copy.article, next, span);

/** “But Dorvek rejects this. …”: what has come by then is another view. */
function answers({ sentences, text }: Article, { source }: Statement, [, from]: Span): boolean {
  const way: Span = [from, source[0]?.[1] ?? from];
  return overlapping(sentences, way).some(({ span }) => span[0] >= from && opposing.test(slice(text, span)));
}

/** “Other experts”, after one of them has spoken. */
function exemplified(copy: Copy, span: Span): boolean {
  const at = blockIndex(copy, span);
  const near: Span = [copy.article.blocks[Math.max(0, at - 1)]?.span[0] ?? 0, span[0]];
  return copy
    .partsIn(near)
    .some(({ statement, is, span: part }) => is === 'source' && contains(near, part) && isSomebody(copy, statement));
}

const kindOf = ({ actorOf }: Copy, { actor }: Statement) => actorOf(actor)?.kind;

function isSomebody(copy: Copy, statement: Statement): boolean {
  const kind = kindOf(copy, statement);
  return kind === 'person' || kind === 'organisation';
}

function holdsOffice({ actorOf }: Copy, { actor }: Statement): boolean {
  const found = actorOf(actor);
  return (found?.entry?.roles ?? found?.roles ?? []).length > 0;
}

function isNew({ mentionsOf }: Copy, { actor }: Statement, span: Span): boolean {
  const first = actor === null ? undefined : mentionsOf(actor)[0];
  return first === undefined || first.span[0] >= span[0];
}

const opposing = new RegExp(`^\\W*(?:${anyOf('other-side-opener')})\\b`, 'i');
/** What makes them somebody after all: “, including the Press Union”. */
const named = new RegExp(`^,? ?(?:${anyOf('named-after-all')})\\b`, 'i');
