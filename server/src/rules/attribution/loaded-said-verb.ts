import { slice } from '../../text/span';
import { defineRule } from '../rule';

export const loadedSaidVerb = defineRule({
  id: 'loaded-said-verb',
  category: 'attribution',
  severity: 'warning',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Reporting verb that weighs the speaker’s word',
  why: 'Verbs such as “claimed” or “admitted” tell the reader to doubt or to convict the speaker before the words are read.',
  remedy: 'Use “said”; if there is reason to doubt, give the reason.',
  guides: [
    'Reuters Handbook, Freedom from bias: “claimed” carries doubt',
    'Wikipedia, Words to watch: synonyms for said',
    'Guardian style guide: “said” is usually enough',
  ],
  examples: {
    flags: [
      'The opposition leader [[claimed]] that turnout had passed 60 percent.',
      'Telling [[admitted]] that she had met the ambassador twice.',
      'The envoy [[insisted]] the talks were still alive.',
      '“I saw no paper,” the minister [[claimed]].',
    ],
    passes: [
      'The opposition leader said turnout had passed 60 percent.',
      'Telling admitted two counts of fraud at the Old Harbour court on Friday.',
      'The airline claimed the insurance money in March.',
      'A group nobody had heard of claimed responsibility for the blast.',
      '“She claimed that she knew nothing,” Holm said.',
      'The storm claimed four lives.',
    ],
  },
  *check({ article, statements }, { loadedSaidVerbs }) {
    for (const { verb, complement, cue, source } of statements) {
      const entry = loadedSaidVerbs.get(verb);
      if (!entry || !cue[0] || source.length === 0 || complement === 'phrase' || complement === 'infinitive') continue;
      const written = slice(article.text, cue[0]);
      yield { span: cue[0], message: `“${written}” ${entry.why}; “${entry.instead}” does not.` };
    }
  },
});
