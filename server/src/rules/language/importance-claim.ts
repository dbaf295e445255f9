import { leaveOut } from '../edits';
import { defineRule } from '../rule';

export const importanceClaim = defineRule({
  id: 'importance-claim',
  category: 'language',
  severity: 'hint',
  confidence: 'medium',
  quotes: 'outside',
  status: 'draft',
  title: 'News that calls itself important',
  why: 'Readers see that an event matters when they are told what follows from it, not when they are told that it is historic.',
  remedy: 'Leave out the word, or say what it is the first of, and since when.',
  guides: [
    'NPR, notes of the standards editor: who says it is a major speech',
    'Wikipedia, Words to watch: puffery, clichés',
  ],
  silentIn: ['opinion'],
  examples: {
    flags: [
      'Dorvek gave a [[major]] speech in the north.',
      'The two countries signed a [[historic]] deal.',
      'The crisis entered its [[pivotal]] hour.',
    ],
    passes: [
      'Dorvek spoke for 90 minutes in the north.',
      'The two countries signed their first treaty since 1954.',
      'The Historic Monuments Act was amended.',
      'Dorvek called the deal historic.',
      'The major party left, and Major Holm stayed.',
    ],
  },
  *check({ article, tokens, lexicons, ownWords }) {
    for (const { entry, span, words, index, length } of ownWords(lexicons.importanceWords)) {
      const [word, after] = [tokens[index], tokens[index + length]];
      const attributive = after?.sentence === word?.sentence && after?.pos === 'NOUN';
      if (entry.kind === 'adjective' && (!attributive || /^\p{Lu}/u.test(word?.form ?? ''))) continue;
      const fixes =
        attributive && tokens[index - 1]?.pos !== 'ADV'
          ? [{ title: `Leave out “${words}”`, edits: [leaveOut(article.text, span)] }]
          : [];
      yield { span, message: `“${words}” ${entry.why}.`, fixes };
    }
  },
});
