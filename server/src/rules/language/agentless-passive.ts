import { inClass, wordClass } from '../../lexicons/word-classes';
import { defineRule } from '../rule';

export const agentlessPassive = defineRule({
  id: 'agentless-passive',
  category: 'language',
  severity: 'hint',
  confidence: 'medium',
  quotes: 'outside',
  status: 'draft',
  title: 'Harm with no agent',
  why: 'The passive says what happened to people and leaves out who did it.',
  remedy: 'Say who did it, or say that it is not known.',
  guides: ['BBC News Styleguide: active and passive', 'AP, police wording'],
  silentIn: ['opinion'],
  examples: {
    flags: [
      'Four protesters [[were killed]] when the hall was stormed.',
      '[[Mistakes were made]] in the handling of the funds.',
    ],
    passes: [
      'Soldiers fired on the crowd, killing four protesters.',
      'Nine villagers were killed by a mine.',
      'Nine villagers were killed; it was not clear who had fired.',
      'Holm was elected in May.',
      'Dorvek said four protesters were killed.',
      'Three people were injured in a crash.',
    ],
  },
  *check({ article, tokens, lexicons, tokensIn, ownWords }) {
    for (const { entry, span, index } of ownWords(lexicons.harmPassives)) {
      const verb = tokens[index];
      const be = tokens[index - 1];
      const passive = inClass(be?.lower, 'passive-auxiliary') && be?.sentence === verb?.sentence;
      if (!verb || (entry.kind === 'participle' && !passive)) continue;
      const sentence = article.sentences[verb.sentence];
      const rest = sentence ? tokensIn([span[1], sentence.span[1]]) : [];
      // Somebody, or something that nobody wields, is named; or the paper says that it does not know.
      const known = wordClass('known-agent');
      if (rest.some(({ lower }) => known.has(lower))) continue;
      const start = entry.kind === 'participle' && be ? be.start : span[0];
      yield {
        span: [start, span[1]],
        message: `“${article.text.slice(start, span[1])}” ${entry.why}.`,
        fixes: [
          { title: 'Say by whom', edits: [{ span: [span[1], span[1]], text: [' by ', { blank: 'who did it' }] }] },
        ],
      };
    }
  },
});
