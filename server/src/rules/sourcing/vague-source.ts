import { rangeIn, tokensIn } from '../../language/tokens-in';
import type { Token } from '../../language/types';
import { inClass, wordClass } from '../../lexicons/word-classes';
import type { Statement } from '../../reading/types';
import { contains, type Span, slice } from '../../text/span';
import { overlapping } from '../../text/span-index';
import { onePerson } from '../edits';
import { defineRule } from '../rule';

export const vagueSource = defineRule({
  id: 'vague-source',
  category: 'sourcing',
  severity: 'warning',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Source that could be anybody',
  why: 'A faceless group or a passive gives a view weight without saying who holds it, how many they are or how they know.',
  remedy: 'Name at least one who says so, with what makes them worth hearing; or leave the view out.',
  guides: [
    'Wikipedia, Words to watch: unsupported attributions',
    'NPR Ethics Handbook, Transparency: describe sources as fully as you can',
    'Reuters Handbook, The Essentials of Reuters sourcing: be specific',
  ],
  examples: {
    flags: [
      '[[Critics]] say the law will muzzle the press.',
      'The general [[is widely regarded]] as the real power in the capital.',
      '[[Many experts]] believe the currency will fall by spring.',
      'The pier is closed, and [[some]] believe it will never open again.',
      'The law that [[critics]] said would muzzle the press was passed.',
      'However, [[it is understood]] that the two sides met in Osk.',
      'The president [[has been accused of]] war crimes.',
      '[[Critics]] say the law will muzzle the press. But Justice Minister Ilan Dorvek, who wrote it, rejected that. “Nobody is muzzled,” Mr Dorvek said.',
    ],
    passes: [
      'Two law professors at the University of Osk, Ina Berg and Leo Marsh, say the law will muzzle the press.',
      'Critics, among them the Press Union and former judge Ina Berg, say the law will muzzle the press.',
      'Analysts polled by the Harbour Post expect the currency to fall by spring.',
      'Some 300 people said they had lost their homes.',
      'Proponents, including the Council of Mayors, said the law was needed.',
      'The council spoke with owners, crews and others about the tariff.',
      'Not everyone agrees that the pier is safe.',
      'Critics have long questioned the tariff.',
      'Critics say the law will muzzle the press.\n\n“No paper will dare to print a leak,” said Ina Berg, who teaches law in Osk.',
      'The tariff is too high, Ina Berg of the Union of Crews said. Other advocates said the same.',
      'Ilan Dorvek spoke in Osk. Dorvek supporters say he will win the north.',
      'Ilan Dorvek spoke in Osk. Dorvek’s rivals say he will lose the north.',
      'Four ministers spoke. Several said the tariff was too high.',
      'The office sent an email to supporters saying that the vote was won.',
      'Half of supporters said they would vote again.',
      'Some crews say the pier is safe, while others say it is not.',
      'Anders Holm said economists predict a dry spring.',
      'The president has been accused of war crimes by the tribunal in Marn.',
      '“Critics say the law will muzzle the press,” Holm said.',
    ],
  },
  *check({
    article,
    tokens,
    mentions,
    statements,
    lexicons: { vagueSources },
    tokensIn,
    actorOf,
    mentionsOf,
    partsIn,
    isAttributed,
    phrases,
  }) {
    const lead = article.blocks.findIndex(({ kind }) => kind === 'paragraph');
    for (const statement of statements) {
      const { source, complement } = statement;
      if (!source[0] || (complement !== 'clause' && complement !== 'quotation')) continue;
      const words = faceless(tokensIn(source[0]));
      const [first, head] = [words[0], words.at(-1)];
      if (!first || !head) continue;
      const span: Span = [first.start, head.end];
      const entry = vagueSources.at([head], 0)?.entry;
      if (entry?.kind !== 'noun' && entry?.kind !== 'pronoun') continue;
      const [at] = rangeIn(tokens, [first.start, first.end]);
      if (entry.kind === 'pronoun' && (words.length > 1 || !opens(tokens, at))) continue;
      // “Dorvek supporters” are a camp that has a name.
      if (overlapping(mentions, span).some(({ form }) => /^(?:name|possessive)$/.test(form))) continue;
      if (isRelayed(statement, span) || namedBelow(span)) continue;
      if (isPartOf(tokens, at) || named.test(article.text.slice(span[1], span[1] + 30))) continue;
      if (entry.kind === 'pronoun' && (isOneEvent(tokens, statement) || isContrast(tokens, at))) continue;
      if (first.lower === 'other' && exemplified(span)) continue;
      yield {
        span,
        message: `“${article.text.slice(...span)}” ${entry.why}.`,
        fixes: [{ title: 'Name one of them', edits: onePerson(article.text, tokens, span, 'name') }],
      };
    }
    for (const { index: i, length, entry } of phrases(vagueSources)) {
      if (entry.kind !== 'phrase') continue;
      const [first, last] = [tokens[i], tokens[i + length - 1]];
      if (!first || !last || isAttributed([first.start, last.end])) continue;
      const rest = tokens.slice(i + length, i + length + 25).filter(({ sentence }) => sentence === first.sentence);
      if (rest.some(({ lower }) => lower === 'by')) continue;
      yield {
        span: [first.start, last.end],
        message: `“${article.text.slice(first.start, last.end)}” ${entry.why}.`,
      };
    }

    function blockOf(span: Span): number {
      const [block] = overlapping(article.blocks, span);
      return block ? article.blocks.indexOf(block) : -1;
    }

    /** Whether somebody else is reported as saying that they say so; then the vagueness is that speaker's. */
    function isRelayed(statement: Statement, span: Span): boolean {
      return partsIn(span).some(
        ({ statement: other, is, span: words }) =>
          other !== statement && is === 'content' && other.source.length > 0 && contains(words, span),
      );
    }

    /**
     * Whether the text goes on to name one of them: the next to be quoted, unless it is the other side's answer, or somebody new
     * without an office in one of the next two paragraphs. The first paragraphs may leave it to the whole of the text.
     */
    function namedBelow(span: Span): boolean {
      const at = blockOf(span);
      const leads = lead < 0 || at <= lead;
      const until = (further: number): number => article.blocks[at + further]?.span[1] ?? article.text.length;
      const reach = leads ? article.text.length : until(2);
      const after = partsIn([span[1], reach])
        .filter(
          ({ statement, is, span: [start, end] }) =>
            is === 'source' && start >= span[1] && end <= reach && statement.source[0]?.[0] === start,
        )
        .map(({ statement }) => statement);
      const next = after.filter(({ kind, source }) => kind !== 'indirect' && (source[0]?.[1] ?? 0) <= until(1))[0];
      if (next && isSomebody(next) && (isNew(next, span) || !holdsOffice(next)) && !answers(next, span)) return true;
      return after.some((statement) => isPerson(statement) && !holdsOffice(statement) && isNew(statement, span));
    }

    /** “But Dorvek rejects this. …”: what has come by then is another view. */
    function answers({ source }: Statement, [, from]: Span): boolean {
      const way: Span = [from, source[0]?.[1] ?? from];
      return overlapping(article.sentences, way).some(
        ({ span }) => span[0] >= from && opposing.test(slice(article.text, span)),
      );
    }

    /** “Other experts”, after one of them has spoken. */
    function exemplified(span: Span): boolean {
      const at = blockOf(span);
      const near: Span = [article.blocks[Math.max(0, at - 1)]?.span[0] ?? 0, span[0]];
      return partsIn(near).some(
        ({ statement, is, span: part }) => is === 'source' && contains(near, part) && isSomebody(statement),
      );
    }

    function isSomebody({ actor }: Statement): boolean {
      const kind = actorOf(actor)?.kind;
      return kind === 'person' || kind === 'organisation';
    }

    function isPerson({ actor }: Statement): boolean {
      return actorOf(actor)?.kind === 'person';
    }

    function holdsOffice({ actor }: Statement): boolean {
      const found = actorOf(actor);
      return (found?.entry?.roles ?? found?.roles ?? []).length > 0;
    }

    function isNew({ actor }: Statement, span: Span): boolean {
      const first = actor === null ? undefined : mentionsOf(actor)[0];
      return first === undefined || first.span[0] >= span[0];
    }
  },
});

const opposing = /^\W*(?:but|however|yet|still|in response|asked|dismissing|rejecting)\b/i;
const excluding = wordClass('part-of-more');
/** What makes them somebody after all: “, including the Press Union”. */
const named = /^,? ?(?:including|among them|such as|like|led by|polled|surveyed|interviewed|at|from|who)\b/i;

/** “not everyone”, “half of supporters”, “Ward and other experts”: they are said to be part of something else. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.sentence !== tokens[at]?.sentence) return false;
  return (
    excluding.has(before?.lower ?? '') ||
    (/^(?:and|or)$/.test(before?.lower ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.pos ?? ''))
  );
}

/** “Several said the tariff was too high”: those of whom the text has just told, on one occasion. */
function isOneEvent(tokens: readonly Token[], { cue: [cue] }: Statement): boolean {
  const verb = cue ? tokensIn(tokens, cue) : [];
  return (
    !verb.some(({ lower }) => /^(?:have|has)$/.test(lower)) &&
    /(?:ed|said|told|spoke|wrote)$/.test(verb[0]?.lower ?? '')
  );
}

/** “Some crews say …, while others say …” */
function isContrast(tokens: readonly Token[], at: number): boolean {
  if (!/^others?$/.test(tokens[at]?.lower ?? '')) return false;
  return tokens
    .slice(Math.max(0, at - 40), at)
    .some(({ lower, sentence }) => lower === 'some' && sentence >= (tokens[at]?.sentence ?? 0) - 1);
}

/** The words of a source that names nobody: no name, no number, no more than four; without “which” or “that” before them. */
function faceless(words: readonly Token[]): readonly Token[] {
  const own = words.slice(words.findLastIndex(({ lower }) => /^(?:which|that|what)$/.test(lower)) + 1);
  if (own.length > 4 || own.some(({ pos }, i) => (pos === 'PROPN' && i > 0) || /^(?:NUM|VERB|ADP)$/.test(pos)))
    return [];
  return inClass(own[0]?.lower, 'known-or-few') ? [] : own;
}

/** Whether the word begins a clause. */
function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || before.sentence !== tokens[i]?.sentence || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos);
}
