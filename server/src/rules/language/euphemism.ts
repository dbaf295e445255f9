import { putInstead } from '../edits';
import { defineRule } from '../rule';

export const euphemism = defineRule({
  id: 'euphemism',
  category: 'language',
  severity: 'information',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Euphemism',
  why: 'The wording of those who did it, or who want to spare us, hides what happened and to whom.',
  remedy: 'Say it plainly, or quote the wording and say whose it is.',
  guides: [
    'AP, police wording: “officer-involved” and the like',
    'Wikipedia, Words to watch: euphemisms',
    'BBC Editorial Guidelines, 11: do not take over the language of a party',
  ],
  examples: {
    flags: [
      'It was a [[police-involved]] crash on Monday.',
      'Six fighters were [[neutralised]] in the hills.',
      'The strike caused [[collateral damage]].',
      'The mayor [[passed away]] on Sunday.',
      'It was the third [[officer-involved shooting]] this year.',
    ],
    passes: [
      'Ana Ruiz passed away peacefully on Sunday. The funeral is on Friday.',
      'Six fighters were killed in the hills, the army said.',
      'The strike killed 11 civilians.',
      'The army said it had “neutralised” six fighters.',
      'The army said it had neutralised six fighters.',
      'Lime neutralised the acid in the lake.',
      'The lamp was passed on to the next keeper.',
    ],
  },
  *check({ article, lexicons, ownWords }) {
    for (const { entry, span, words } of ownWords(lexicons.euphemisms)) {
      const plain = entry.instead?.startsWith('the plain word') ? undefined : entry.instead;
      const fixes = plain ? [{ title: `Write “${plain}”`, edits: [putInstead(article.text, span, plain)] }] : [];
      yield { span, message: `“${words}” ${entry.why}.`, fixes };
    }
  },
});
