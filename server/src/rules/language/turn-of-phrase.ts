import type { Token } from '../../language/types';
import type { Lexicons, WordEntry } from '../../lexicons/lexicons';
import type { Stretch } from '../../syntax/item';
import { rowsMet } from '../../syntax/rows';
import { wordPattern } from '../../syntax/word-pattern';
import { once } from '../../text/once';
import { type Span, slice } from '../../text/span';
import type { OwnVoice } from '../../voice/own-voice';
import { defineRule } from '../rule';

export const turnOfPhrase = defineRule({
  id: 'turn-of-phrase',
  category: 'language',
  severity: 'information',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Turn of phrase that takes sides',
  why: 'Ready-made phrases of sport, war and the stage tell readers how to take what happened, and tell them nothing of it.',
  remedy: 'Say in plain words what was done or said.',
  guides: [
    'BBC News Styleguide, Clichés and journalese',
    'AllSides, How to spot media bias: sensationalism',
    'Wikipedia, Words to watch: editorializing, puffery',
  ],
  silentIn: ['opinion'],
  examples: {
    flags: [
      'Dorvek [[threw his minister under the bus]].',
      'The harbour party [[called Telling’s bluff]].',
      'Holm was [[conspicuously absent]] from the pier.',
      'Berg edits the [[aptly - named]] Osk Truth.',
      '[[Luckily for]] Holm, the pier was open.',
      'Telling led an [[exceptional evening]] on the pier.',
      '[[The entire world watched]] as the ship sank.',
      'The bill is [[dead on arrival]].',
    ],
    passes: [
      'Holm was thrown under the bus that ran from Osk to Marn, and died.',
      'Dorvek said Holm had thrown his minister under the bus.',
      '“The bill is dead on arrival,” Telling said.',
      'The bluff above the harbour was called after its first owner.',
      'The ship was dead in the water for two hours.',
      'Holm was absent from the pier.',
      'The man was dead on arrival at the hospital in Osk.',
      'The show Never Before Has It Rained opened in May.',
    ],
  },
  *check({ article, lexicons, ownVoices }) {
    for (const voice of ownVoices()) {
      let next = 0;
      for (const { row, from, to } of turnsIn(lexicons)(voice.own)) {
        const { entry } = row;
        const span = spanOf(voice, entry, { from, to });
        if (!span || span[0] < next) continue;
        next = span[1];
        yield { span, message: `“${slice(article.text, span)}” ${entry.why}.` };
      }
    }
  },
});

const turnsIn = once(({ turnsOfPhrase }: Lexicons) =>
  rowsMet(turnsOfPhrase.map((entry) => ({ entry, pattern: wordPattern(entry.term) }))),
);

/** Where the words stand; nowhere if others speak among them, if they are a name, or if words beside them give them a plain sense. */
function spanOf({ own, tokens }: OwnVoice, { unless }: WordEntry, { from, to }: Stretch): Span | undefined {
  const [first, last] = [own[from] as Token, own[to - 1] as Token];
  if (tokens.indexOf(last) - tokens.indexOf(first) !== to - from - 1) return undefined;
  // “Never Before Has It Rained”
  if (/^\p{Lu}/u.test(last.form) || (from > 0 && /^\p{Lu}/u.test(first.form))) return undefined;
  if (own.some(({ lower }) => unless?.includes(lower))) return undefined;
  return [first.start, last.end];
}
