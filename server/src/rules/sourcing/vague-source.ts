import { spokenSpans } from '../../reading/voice';
import { contains, overlaps, type Span } from '../../text/span';
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
      'However, [[it is understood]] that the two sides met in Osk.',
      'The president [[has been accused of]] war crimes.',
    ],
    passes: [
      'Two law professors at the University of Osk, Ina Berg and Leo Marsh, say the law will muzzle the press.',
      'Critics, among them the Press Union and former judge Ina Berg, say the law will muzzle the press.',
      'Analysts polled by the Harbour Post expect the currency to fall by spring.',
      'Some 300 people said they had lost their homes.',
      'The president has been accused of war crimes by the tribunal in Marn.',
      '“Critics say the law will muzzle the press,” Holm said.',
    ],
  },
  *check(reading, { vagueSources }) {
    const { article, tokens, statements, actors, mentions } = reading;
    const spoken = spokenSpans(reading);
    for (const { source } of statements) {
      const span = source[0];
      if (!span || spoken.some((other) => contains(other, span))) continue;
      const words = tokens.filter(({ start, end }) => span[0] <= start && end <= span[1]);
      const head = words.at(-1);
      if (
        !head ||
        words.length > 4 ||
        words.some(({ pos }, i) => (pos === 'PROPN' && i > 0) || pos === 'NUM' || pos === 'VERB')
      )
        continue;
      const entry = vagueSources.at([head], 0)?.entry;
      if (entry?.kind !== 'noun' || /^(?:the|these|those|his|her|their|its|this)$/.test(words[0]?.lower ?? ''))
        continue;
      const named = namedSoonAfter(span);
      yield {
        span,
        message: `“${article.text.slice(...span)}” ${entry.why}.`,
        ...(named && { severity: 'hint' as const, confidence: 'low' as const }),
      };
    }
    for (let i = 0; i < tokens.length; i++) {
      const match = vagueSources.at(tokens, i);
      if (match?.entry.kind !== 'phrase') continue;
      const [first, last] = [tokens[i], tokens[i + match.length - 1]];
      if (!first || !last) continue;
      const rest = tokens
        .slice(i + match.length, i + match.length + 25)
        .filter(({ sentence }) => sentence === first.sentence);
      if (rest.some(({ lower }) => lower === 'by')) continue;
      yield {
        span: [first.start, last.end],
        message: `“${article.text.slice(first.start, last.end)}” ${match.entry.why}.`,
      };
    }

    /** Whether one of the next two paragraphs names a person who speaks. */
    function namedSoonAfter(span: Span): boolean {
      const at = article.blocks.findIndex((block) => overlaps(block.span, span));
      const reach: Span = [span[1], article.blocks[at + 2]?.span[1] ?? span[1]];
      const people = new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
      return statements.some(
        ({ actor, source }) =>
          actor !== null &&
          people.has(actor) &&
          source.some((part) => contains(reach, part)) &&
          mentions.some((mention) => mention.actor === actor && contains(reach, mention.span)),
      );
    }
  },
});
