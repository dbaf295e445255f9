import type { Token } from '../../language/types';
import type { WordEntry } from '../../lexicons/lexicons';
import { anyOf, wordClass } from '../../lexicons/word-classes';
import { putInstead } from '../edits';
import { defineRule } from '../rule';

const compounds = wordClass('label-compound');
const weighed = wordClass('label-source');
const thing = wordClass('regime-of-things');

const government = new RegExp(`^(?:${anyOf('label-of-government')})`);

export const contentiousLabel = defineRule({
  id: 'contentious-label',
  category: 'language',
  severity: 'warning',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Label that judges',
  why: 'The label is a verdict on a person, a group or a government, and the paper gives it in its own voice.',
  remedy: 'Say what the people did or what office they hold, or attribute the label to whoever uses it.',
  guides: [
    'Wikipedia, Words to watch: contentious labels',
    'BBC Editorial Guidelines, 11.3.5–6: no such label without attribution',
    'AP Stylebook, government, junta, regime, administration',
  ],
  examples: {
    flags: [
      'The [[regime]] in Osk closed two newspapers.',
      '[[Terrorists]] seized the radio tower.',
      'The [[strongman]] arrived for talks.',
      'Police fired on [[extremists]] near the port.',
      'The harbour closed as the [[regime]]’s gunboats came.',
      'The [[regime]]’s gunboats left the harbour.',
      'The mayor is a [[demagogue]].',
    ],
    passes: [
      'The government in Osk closed two newspapers.',
      'Armed men, whom the ministry called terrorists, seized the radio tower.',
      'The exchange-rate regime changed in March.',
      'She was convicted of membership in a terrorist organisation.',
      'Dorvek said terrorists had seized the radio tower.',
      'The radio carried propagandist news and racist jokes.',
      'The council is on guard against terrorist activity near the port.',
      'Many here see the general as a dictator.',
      'Benito Mussolini, the Italian dictator, came to power in 1922.',
      'Chemists measured the radical in the sample.',
      '“The regime is finished,” Holm said.',
    ],
  },
  *check({ article, tokens, lexicons, ownWords }) {
    for (const { entry, span, words, index, length } of ownWords(lexicons.contentiousLabels)) {
      if (harmless(tokens, index, length) || isPlain(tokens, index, entry)) continue;
      const fixes = (entry.choices ?? []).map((plain) => ({
        title: `Write “${plain}”`,
        edits: [putInstead(article.text, span, plain)],
      }));
      yield { span, message: `“${words}” ${entry.why}.`, fixes };
    }
  },
});

/** “Mussolini, the Italian dictator”: what settles the matter may stand further off in the sentence than next to the label. */
const isPlain = (tokens: readonly Token[], i: number, { unless = [] }: WordEntry): boolean =>
  tokens
    .slice(Math.max(0, i - 8), i + 8)
    .some(({ sentence, lower }) => sentence === tokens[i]?.sentence && unless.includes(lower));

/** Names, compounds with a sense of their own, and labels that a court or a named speaker gave. */
function harmless(tokens: readonly Token[], i: number, length: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1]?.sentence === token.sentence ? tokens[i - 1] : undefined;
  if (before && token.pos === 'PROPN' && /^[A-Z]/.test(token.form)) return true;
  if (isCompared(before, tokens[i - 2]) || isTerm(tokens, i, length)) return true;
  if (/^radical/.test(token.lower) && (token.pos === 'ADJ' || !/s$/.test(token.lower))) return true;
  return tokens
    .slice(Math.max(0, i - 6), i)
    .some(({ lower, sentence }) => sentence === token.sentence && weighed.has(lower));
}

/** “as a terrorist”, “like a thug” */
const isCompared = (before: Token | undefined, first: Token | undefined): boolean =>
  before?.lower === 'like' || before?.lower === 'as' || (/^an?$/.test(before?.lower ?? '') && first?.lower === 'as');

/** Whether the words beside it make another thing of it: “terrorism charges”, “the tax regime”, “regime change”. */
function isTerm(tokens: readonly Token[], i: number, length: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i] as Token, tokens[i + length]];
  if (before && (thing.has(before.lower) || before.lower === '-')) return true;
  // Before a noun it is an adjective: “terrorist activity”, “racist remarks”. Governments are labelled in that place too.
  if (token.pos === 'ADJ' && length === 1) return true;
  if (!after) return false;
  if (compounds.has(after.lower) && after.pos !== 'VERB') return true;
  if (/^(?:NOUN|ADJ)$/.test(after.pos) && !government.test(token.lower)) return true;
  if (/^regimes?$/.test(token.lower) && after.lower === 'for') return true;
  return after.lower === 'change' || (after.lower === '-' && after.start === token.end);
}
