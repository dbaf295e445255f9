import { isGuess } from '../../reading/confidence';
import { speakersOf } from '../../reading/speakers/speakers-of';
import { hull } from '../../text/span';
import { defineRule } from '../rule';

export const singleSourceStory = defineRule({
  id: 'single-source-story',
  category: 'sourcing',
  severity: 'information',
  confidence: 'medium',
  quotes: 'document',
  status: 'stable',
  title: 'Only one voice in the article',
  why: 'What one source says, however often, has not been checked with anybody else.',
  remedy: 'Ask somebody who may see it differently, or say that nobody else could be reached.',
  guides: [
    'Reuters Handbook, Freedom from bias: tell all sides',
    'SPJ Code of Ethics: seek more than one source',
    'American Press Institute, Source Matters',
  ],
  silentIn: ['opinion', 'interview', 'profile', 'brief'],
  options: {
    words: { default: 250, why: 'The shortest article, in words, that should have a second source.' },
    statements: { default: 4, why: 'How many statements of the one source there must be.' },
  },
  examples: {
    flags: [
      {
        text: '[[Port talks end without a deal]]\n\nIlan Dorvek said the port was lost. He said the money was gone. Dorvek said the unions had left. He said nobody had called.',
        options: { words: 20 },
      },
    ],
    passes: [
      'Port talks end\n\nIlan Dorvek said the port was lost. He said the money was gone. Dorvek said the unions had left. He said nobody had called.',
      {
        text: 'Port talks end without a deal\n\nIlan Dorvek said the port was lost. He said the money was gone. Ana Ruiz said the unions had left. He said nobody had called.',
        options: { words: 20 },
      },
    ],
  },
  *check({ article, tokens, actors, statements, isSourced, options }) {
    const sourced = statements.filter((statement) => isSourced(statement) && !isGuess(statement));
    if (sourced.length < options.statements) return;
    if (sourced.some(({ actor }) => actor === null)) return;
    const [speaker, other] = new Set(sourced.flatMap(speakersOf));
    if (speaker === undefined || other !== undefined) return;
    if (tokens.filter(({ pos }) => pos !== 'PUNCT').length < options.words) return;
    const block = article.blocks.find(({ kind }) => kind === 'headline' || kind === 'paragraph');
    const sentence = block && article.sentences.find(({ span }) => span[0] >= block.body[0]);
    if (!sentence) return;
    const name = actors.find(({ id }) => id === speaker)?.name ?? 'one source';
    yield {
      span: sentence.span,
      message: `All ${sourced.length} statements in this article come from ${name}.`,
      related: sourced
        .slice(0, 8)
        .map(({ content }) => ({ span: hull(content), message: 'A statement by the same source.' })),
    };
  },
});
