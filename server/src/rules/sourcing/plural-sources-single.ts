import indefinite from 'indefinite';
import { putInstead } from '../edits';
import { defineRule } from '../rule';

export const pluralSourcesSingle = defineRule({
  id: 'plural-sources-single',
  category: 'sourcing',
  severity: 'hint',
  confidence: 'low',
  quotes: 'outside',
  status: 'draft',
  title: 'One statement from several unnamed sources',
  why: 'People do not speak in unison: the plural may hide that only one of them said it.',
  remedy: 'Write “a diplomat said”, or say how many said it, and in what words.',
  guides: [
    'Reuters Handbook, The Essentials of Reuters sourcing: no plural where there is one',
    'AP, anonymous sources',
  ],
  examples: {
    flags: ['“The text is empty,” [[diplomats]] said.', '“He will go by Friday,” [[officials]] said.'],
    passes: [
      '“The text is empty,” a diplomat said.',
      'Three officials said he would go by Friday.',
      'The two governments said in a joint statement: “The text is agreed.”',
      '“The text is empty,” the diplomats wrote in a letter.',
    ],
  },
  *check({ article, statements, lexicons: { unnamedSources }, tokensIn }) {
    for (const { kind, source, cue } of statements) {
      const [span] = source;
      if (kind !== 'direct' || !span) continue;
      const [word, ...more] = tokensIn(span);
      if (!word || more.length > 0) continue;
      const one = unnamedSources.at([{ lower: word.lower.replace(/s$/, '') }], 0)?.entry;
      if (!one || !word.lower.endsWith('s') || (one.kind !== 'person' && one.kind !== 'bare')) continue;
      const single = indefinite(word.lower.replace(/s$/, ''));
      const past = cue.every((part) => !/(?:say|tell|add)$/.test(article.text.slice(...part)));
      yield {
        span,
        message: `One statement is attributed to several unnamed sources: “${article.text.slice(...span)}”.`,
        fixes: past ? [{ title: `Say “${single}”`, edits: [putInstead(article.text, span, single)] }] : [],
      };
    }
  },
});
