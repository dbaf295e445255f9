import { hull } from '../../text/span';
import { defineRule } from '../rule';

export const anonymousOpinionOrAttack = defineRule({
  id: 'anonymous-opinion-or-attack',
  category: 'sourcing',
  severity: 'warning',
  confidence: 'medium',
  quotes: 'both',
  status: 'stable',
  title: 'Anonymous attack or praise',
  why: 'Anonymity is for information that cannot be had any other way, not for attacks or flattery.',
  remedy: 'Name the speaker, or leave the remark out.',
  guides: [
    'AP, anonymous sources: information, not opinion',
    'Reuters Handbook, The Essentials of Reuters sourcing: not for opinions or attacks',
    'NPR Ethics Handbook, Fairness: no anonymous attacks or praise',
  ],
  examples: {
    flags: [
      '“She is out of her depth,” [[one minister]] said of the premier.',
      '[[A party official]] said Dorvek was a coward.',
      '[[A source]] said the premier was a genius.',
      '“The others are pygmies,” [[an unnamed MP]] said.',
    ],
    passes: [
      '“She is out of her depth,” Trade Minister Ola Vint said of the premier.',
      'A senior aide said the plan would cost 90 million crowns.',
      'A party official said Dorvek had voted against the plan.',
      'One official said the disaster fund was empty.',
    ],
  },
  *check({ lexicons, tokensIn, unnamedSources }) {
    for (const { statement, span, words } of unnamedSources()) {
      const said = tokensIn(hull(statement.content));
      for (let i = 0; i < said.length; i++) {
        const match = lexicons.verdictsOnPeople.at(said, i);
        const after = said[i + (match?.length ?? 1)];
        if (!match || (match.length === 1 && after?.pos === 'NOUN')) continue;
        const verdict = said.slice(i, i + match.length).map(({ form }) => form);
        yield {
          span,
          message: `“${words}” has no name and ${match.entry.why}: “${verdict.join(' ')}”.`,
          fixes: [{ title: 'Name the speaker', edits: [{ span, text: [{ blank: 'speaker' }] }] }],
        };
        break;
      }
    }
  },
});
