import type { Token } from '../../language/types';
import type { WordEntry } from '../../lexicons/lexicons';
import { inClass } from '../../lexicons/word-classes';
import { isAmongFacts } from '../../voice/ear';
import type { Met } from '../../voice/own-words';
import { loadedness } from '../../voice/words';
import { leaveOut } from '../edits';
import { isMeant } from '../meant';
import { defineRule } from '../rule';

export const sensationalWord = defineRule({
  id: 'sensational-word',
  category: 'language',
  severity: 'information',
  alsoAs: ['hint'],
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Word that raises the temperature',
  why: 'Strong nouns, adjectives and adverbs tell readers how to feel before telling them what happened.',
  remedy: 'Give the fact that made the word seem right, and leave out the word.',
  guides: [
    'AllSides, How to spot media bias: sensationalism, subjective qualifying adjectives',
    'Reuters Handbook, Freedom from bias',
    'BBC News Styleguide, Clichés and journalese',
  ],
  silentIn: ['opinion'],
  examples: {
    flags: [
      'The [[feverish]] talks went on.',
      'The [[bombshell]] came on Monday.',
      'Dorvek [[bluntly]] accused Telling of delay.',
      'The [[embattled]] minister met the press.',
      'It was a [[stunning]] vote.',
      'Holm’s plan set off an [[uproar]].',
      'The council was [[in disarray]].',
    ],
    passes: [
      'The feverish man was taken to hospital.',
      'The harbour was closed by severe weather.',
      'Divers found a massive star-shaped reef.',
      'Holm said the plan was stunning.',
      '“It was a stunning vote,” Holm said.',
      'Toxic waste was found under the pier.',
      'The civil war ended in 1994.',
      'Ana Ruiz spoke sharply and left.',
      'Wild salmon came back to the river.',
    ],
  },
  *check({ article, tokens, lexicons, ownWords, verdictAt }) {
    for (const met of ownWords(lexicons.sensationalWords)) {
      if (!isMeant(tokens, met)) continue;
      const { entry, span, words } = met;
      const fixes = isAttributive(tokens, met)
        ? [{ title: `Leave out “${words}”`, edits: [leaveOut(article.text, span)] }]
        : [];
      const verdict = verdictAt(span[0]);
      const isMild = entry.strength === 'weak' || (verdict && isAmongFacts(verdict) && !isVerdict(tokens, met));
      const mild = isMild ? { severity: 'hint' as const, confidence: 'low' as const } : {};
      yield { span, message: `“${words}” ${entry.why}.`, ...mild, fixes };
    }
  },
});

/** “has been a nightmare”: what the sentence says of its subject; “the xenophobic site”: a word that is loaded wherever it stands. */
function isVerdict(tokens: readonly Token[], { index, length }: Met<WordEntry>): boolean {
  const word = tokens[index] as Token;
  if (loadedness(word) >= loaded && tokens[index + length]?.pos === 'NOUN') return true;
  let at = index - 1;
  while (/^(?:ADJ|ADV|DET|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '') && at > index - 4) at--;
  return tokens[at]?.sentence === word.sentence && inClass(tokens[at]?.lower, 'be') && tokens[at]?.pos !== 'PART';
}
const loaded = 0.7;

/** Before the noun it belongs to, so that the sentence stands without it. */
function isAttributive(tokens: readonly Token[], { index, length, entry: { kind } }: Met<WordEntry>): boolean {
  const after = tokens[index + length];
  const before = tokens[index - 1];
  // “the most bruising fight”, “openly and loudly”, “an awful, brutal year”: others lean on the word.
  if (
    before?.sentence === tokens[index]?.sentence &&
    (before?.pos === 'ADV' || before?.pos === 'CCONJ' || before?.form === ',')
  )
    return false;
  if (kind === 'adverb') return true;
  return kind === 'adjective' && after?.sentence === tokens[index]?.sentence && after?.pos === 'NOUN';
}
