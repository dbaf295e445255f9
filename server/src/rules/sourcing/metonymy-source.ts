import { rangeIn } from '../../language/tokens-in';
import { contains, type Span } from '../../text/span';
import { onePerson } from '../edits';
import { defineRule } from '../rule';

export const metonymySource = defineRule({
  id: 'metonymy-source',
  category: 'sourcing',
  severity: 'hint',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Place used as a source',
  why: 'A capital or a country has no voice: some office or official said it, and readers should know which.',
  remedy: 'Name the office or the official, at least once.',
  guides: [
    'Reuters Handbook, The Essentials of Reuters sourcing: say who',
    'AP, attribution',
    'NPR Ethics Handbook, Transparency: “officials say” is not enough',
  ],
  silentIn: ['opinion', 'analysis'],
  examples: {
    flags: ['[[Brussels]] said the rule would stay.', 'The pipeline would close, [[Moscow]] said.'],
    passes: [
      'European Commission spokesman Jan Vos said the rule would stay.',
      'Brussels said the rule would stay. Its spokesman, Jan Vos, said nobody had asked.',
      'USA Today reports that the rule will stay.',
      'Brussels hosted the summit.',
      'Moscow has asked the envoy to open a corridor.',
      '“Brussels said no,” Ana Ruiz said.',
    ],
  },
  *check({ article, tokens, statements, lexicons, tokensIn, blockAt, actorOf, partsIn }) {
    const asked = new Set<string>();
    for (const { source, complement, verb } of statements) {
      const [span] = source;
      // States ask, order and promise through their governments; it is what they say that somebody there has said.
      if (!span || source.length > 1 || complement === 'phrase' || complement === 'infinitive' || !speaks(verb))
        continue;
      const state = stateIn(span);
      if (state === undefined || asked.has(state)) continue;
      asked.add(state);
      // “USA Today reports”: the place begins the name of a paper.
      const next = tokens[rangeIn(tokens, span)[1]];
      if (next?.pos === 'PROPN' || /^\p{Lu}/u.test(next?.form ?? '')) continue;
      const block = blockAt(span);
      if (block?.kind !== 'paragraph' || namesSomebody(block.span)) continue;
      yield {
        span,
        message: `“${article.text.slice(...span)}” is a place: say which office or official spoke.`,
        fixes: [{ title: 'Name the official', edits: onePerson(article.text, tokens, span, 'official') }],
      };
    }

    /** The country, or the seat of a government, whose name is all that the words are. */
    function stateIn(span: Span): string | undefined {
      const words = tokensIn(span).filter(({ lower }) => lower !== 'the');
      const place = lexicons.places.at(
        words.map(({ form }) => ({ lower: form })),
        0,
      );
      if (place?.length !== words.length || place.entry.kind === 'region') return undefined;
      return place.entry.as === 'country' || place.entry.as === 'seat' ? place.entry.name : undefined;
    }

    /** Whether the verb is one of speech: what a state aims at or needs is another matter. */
    function speaks(verb: string): boolean {
      const words = verb.split(' ').map((lower) => ({ lower }));
      return verb === '' || lexicons.reportingVerbs.at(words, 0)?.entry.verb.modes.has('speech') === true;
    }

    /** Whether a person speaks in the same paragraph, who may well be the one. */
    function namesSomebody(paragraph: readonly [number, number]): boolean {
      return partsIn(paragraph).some(
        ({ is, span, statement }) =>
          is === 'source' && contains(paragraph, span) && actorOf(statement.actor)?.kind === 'person',
      );
    }
  },
});
