import { tokensIn } from '../../language/tokens-in';
import type { Token } from '../../language/types';
import type { Statement } from '../../reading/types';
import { isAttributed } from '../../reading/voice';
import { contains, overlaps, type Span } from '../../text/span';
import { phrasesOf } from '../own-words';
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
      'Anders Holm said economists predict a dry spring.',
      'The president has been accused of war crimes by the tribunal in Marn.',
      '“Critics say the law will muzzle the press,” Holm said.',
    ],
  },
  *check(reading, lexicons) {
    const { vagueSources } = lexicons;
    const { article, tokens, statements, actors, mentions } = reading;
    for (const statement of statements) {
      const { source, complement } = statement;
      if (!source[0] || (complement !== 'clause' && complement !== 'quotation')) continue;
      const words = faceless(tokensIn(tokens, source[0]));
      const [first, head] = [words[0], words.at(-1)];
      if (!first || !head) continue;
      const span: Span = [first.start, head.end];
      const entry = vagueSources.at([head], 0)?.entry;
      if (entry?.kind !== 'noun' && entry?.kind !== 'pronoun') continue;
      if (entry.kind === 'pronoun' && (words.length > 1 || !opens(tokens, tokens.indexOf(first)))) continue;
      if (isRelayed(statement, span)) continue;
      if (
        excluding.test(tokens[tokens.indexOf(first) - 1]?.lower ?? '') ||
        named.test(article.text.slice(span[1], span[1] + 30))
      )
        continue;
      yield {
        span,
        message: `“${article.text.slice(...span)}” ${entry.why}.`,
        fixes: [
          { title: 'Name one of them', edits: [{ span, text: [{ blank: 'name' }, ', ', { blank: 'role' }, ','] }] },
        ],
        ...(namedSoonAfter(span) && { severity: 'hint' as const, confidence: 'low' as const }),
      };
    }
    for (const { index: i, length, entry } of phrasesOf(reading, lexicons)(vagueSources)) {
      if (entry.kind !== 'phrase') continue;
      const [first, last] = [tokens[i], tokens[i + length - 1]];
      if (!first || !last || isAttributed(reading, [first.start, last.end])) continue;
      const rest = tokens.slice(i + length, i + length + 25).filter(({ sentence }) => sentence === first.sentence);
      if (rest.some(({ lower }) => lower === 'by')) continue;
      yield {
        span: [first.start, last.end],
        message: `“${article.text.slice(first.start, last.end)}” ${entry.why}.`,
      };
    }

    /** Whether somebody else is reported as saying that they say so; then the vagueness is that speaker's. */
    function isRelayed(statement: Statement, span: Span): boolean {
      return statements.some(
        (other) =>
          other !== statement && other.source.length > 0 && other.content.some((words) => contains(words, span)),
      );
    }

    /** Whether one of the next two paragraphs brings in a speaker of the kind: somebody new who holds no office. */
    function namedSoonAfter(span: Span): boolean {
      const at = article.blocks.findIndex((block) => overlaps(block.span, span));
      const reach: Span = [span[1], article.blocks[at + 2]?.span[1] ?? span[1]];
      const newcomers = new Set(
        actors
          .filter(({ kind, roles, entry }) => kind === 'person' && (entry?.roles ?? roles).length === 0)
          .map(({ id }) => id)
          .filter((id) => mentions.every(({ actor, span: place }) => actor !== id || place[0] >= span[0])),
      );
      return statements.some(
        ({ actor, source }) => actor !== null && newcomers.has(actor) && source.some((part) => contains(reach, part)),
      );
    }
  },
});

const excluding = /^(?:not|few|no|among|including|like|than|by)$/;
/** What makes them somebody after all: “, including the Press Union”. */
const named = /^,? ?(?:including|among them|such as|like|led by|polled|surveyed|interviewed|at|from|who)\b/i;

/** The words of a source that names nobody: no name, no number, no more than four; without “which” or “that” before them. */
function faceless(words: readonly Token[]): readonly Token[] {
  const own = words.slice(words.findLastIndex(({ lower }) => /^(?:which|that|what)$/.test(lower)) + 1);
  if (own.length > 4 || own.some(({ pos }, i) => (pos === 'PROPN' && i > 0) || pos === 'NUM' || pos === 'VERB'))
    return [];
  return /^(?:the|these|those|his|her|their|its|this|few|no|not)$/.test(own[0]?.lower ?? '') ? [] : own;
}

/** Whether the word begins a clause. */
function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || before.sentence !== tokens[i]?.sentence || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos);
}
