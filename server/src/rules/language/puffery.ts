import type { Token } from '../../language/types';
import { leaveOut } from '../edits';
import { defineRule } from '../rule';

export const puffery = defineRule({
  id: 'puffery',
  category: 'language',
  severity: 'information',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Praise in the paper’s own voice',
  why: 'Promotional words sell a person or a thing; readers who are told the facts can do the praising.',
  remedy: 'Leave out the word, or give the fact it rests on: the prize, the number, the year.',
  guides: [
    'Wikipedia, Words to watch: puffery',
    'AllSides, How to spot media bias: subjective qualifying adjectives',
    'SPJ Code of Ethics: label commentary',
  ],
  silentIn: ['opinion'],
  examples: {
    flags: [
      'It was sold as a [[breakthrough]] drug.',
      'The [[visionary]] premier opened the bridge.',
      'The summit was held in the [[iconic]] palace hall.',
      'Telling, a [[legendary]] negotiator, joined the talks.',
      'It was an [[outstanding]] vote.',
    ],
    passes: [
      'The bank has outstanding claims of four million.',
      'There was no breakthrough in the talks.',
      'The premier opened the bridge.',
      'The palace hall, built in 1781, held the summit.',
      'Dorvek called Telling “a legendary negotiator”.',
      'Dorvek said Telling was a legendary negotiator.',
      'The film was made by Legendary Pictures.',
      'She won the Distinguished Service Medal.',
      'The outstanding debt is due in May.',
      'The port celebrated its centenary.',
    ],
  },
  *check({ article, tokens, lexicons, ownWords }) {
    for (const { entry, span, words, index, length } of ownWords(lexicons.puffery)) {
      const word = tokens[index] as Token;
      const after = tokens[index + length];
      if (/^\p{Lu}/u.test(word.form) && tokens[index - 1]?.sentence === word.sentence) continue;
      const attributive = after?.sentence === word.sentence && /^(?:NOUN|ADJ|PROPN)$/.test(after?.pos ?? '');
      if (length === 1 && word.pos !== 'ADJ' && !(attributive && /^(?:NOUN|VERB)$/.test(word.pos))) continue;
      const leans = /^(?:ADV|CCONJ)$/.test(tokens[index - 1]?.pos ?? '') || tokens[index - 1]?.form === ',';
      const fixes =
        attributive && !leans ? [{ title: `Leave out “${words}”`, edits: [leaveOut(article.text, span)] }] : [];
      yield { span, message: `“${words}” ${entry.why}.`, fixes };
    }
  },
});
