import type { Article } from '../../article/types';
import type { Token } from '../../language/types';
import { inflect } from '../../lexicons/inflect';
import type { Lexicons, WordEntry } from '../../lexicons/lexicons';
import { anyOf, endsLike, inClass } from '../../lexicons/word-classes';
import { once } from '../../text/once';
import type { Met } from '../../voice/own-words';
import type { Copy } from '../copy';
import { putInstead } from '../edits';
import { defineRule, type Fix, type House } from '../rule';

export const loadedVerb = defineRule({
  id: 'loaded-verb',
  category: 'language',
  severity: 'information',
  alsoAs: ['hint'],
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Verb that dramatises',
  why: 'A verb of battle or mood turns criticism into a fight and a decision into a defeat; readers can judge for themselves what was said and done.',
  remedy: 'Say what was said or done with a plain verb.',
  guides: [
    'AllSides, How to spot media bias: spin, sensationalism',
    'BBC News Styleguide, Clichés and journalese',
    'Wikipedia, Words to watch: synonyms for said',
  ],
  silentIn: ['opinion'],
  examples: {
    flags: [
      'Ministers [[exploited]] the strike to raise the tariff.',
      'Dorvek [[slammed]] the court ruling.',
      'The prime minister [[caved to]] union demands.',
      'Telling [[lashed out at]] the commission.',
      'The union was [[lambasted]] by ministers on Monday.',
      'Anders Holm left at noon, [[blasting]] the deal.',
      'The minister [[doubled down on]] the tariff.',
      'Islanders [[hailed]] the verdict.',
    ],
    passes: [
      'Holm was charged with sexually exploiting two crew members.',
      'Ruiz threatened to kill the guard.',
      'The two teams face off in the final.',
      'Dorvek criticised the court ruling.',
      'The gate slammed behind the convoy.',
      'The roof of the mine caved in at dawn.',
      'Holm slammed the door of the hall.',
      'The bomb blast killed nobody.',
      'Dorvek said Telling had slammed the court ruling.',
      '“Dorvek slammed us,” Telling said.',
      'Ana Ruiz hailed a taxi on Harbour Street.',
      'Holm pleaded guilty to fraud.',
      'The ship was blasted off the reef.',
      'Talks broke down under the pressure of the strike.',
      'The council paid for its crumbling pier.',
    ],
  },
  *check(copy) {
    const { tokens, lexicons, ownWords } = copy;
    for (const met of ownWords(lexicons.loadedVerbs)) {
      if (!isDeedOfSomebody(tokens, met, lexicons)) continue;
      const { entry, span, words } = met;
      const mild = entry.strength === 'weak' ? { severity: 'hint' as const } : {};
      yield { span, message: `“${words}” ${entry.why}.`, ...mild, fixes: swap(copy, met) };
    }
  },
});

/** Whether the word is a verb here, and somebody who can speak or decide is its subject, or is named as its agent. */
function isDeedOfSomebody(tokens: readonly Token[], { index, length }: Met<WordEntry>, lexicons: Lexicons): boolean {
  const verb = tokens[index] as Token;
  if (verb.pos !== 'VERB' || (verb.lower.endsWith('ing') && tokens[index + length]?.pos === 'NOUN')) return false;
  const at = subjectEnd(tokens, index);
  const before = tokens[at];
  if (!before || before.sentence !== verb.sentence) return verb.lower.endsWith('ing');
  if (tokens[index - 1]?.pos === 'AUX' && inClass(tokens[index - 1]?.lower, 'be'))
    return agent(tokens, index + length, verb.sentence);
  if (before.pos === 'PROPN' || /^\p{Lu}/u.test(before.form)) return true;
  if (before.pos === 'PRON') return inClass(before.lower, 'person-subject');
  if (before.pos === 'NOUN') return isPeople(tokens, at, lexicons);
  if (before.lower === ',') return verb.lower.endsWith('ing') || isPeople(tokens, at - 1, lexicons);
  return before.pos === 'CCONJ' || before.pos === 'SCONJ' || (before.pos === 'ADP' && verb.lower.endsWith('ing'));
}

/** The last token of what stands before the verb group that ends at the index, without a bracket there. */
function subjectEnd(tokens: readonly Token[], index: number): number {
  const { sentence } = tokens[index] as Token;
  let at = index - 1;
  while (tokens[at]?.sentence === sentence && /^(?:ADV|AUX|PART)$/.test(tokens[at]?.pos ?? '')) at--;
  // “Telling (Labour, Osk) blasted”
  if (tokens[at]?.form === ')') {
    while (tokens[at]?.sentence === sentence && tokens[at]?.form !== '(') at--;
    at--;
  }
  return at;
}

/** “by ministers”, soon behind the verb. */
const agent = (tokens: readonly Token[], from: number, sentence: number): boolean =>
  tokens.slice(from, from + 6).some((token) => token.sentence === sentence && token.lower === 'by');

/** Whether the noun is of people: an office, a body, a group, or a plural of persons by its ending. */
function isPeople(tokens: readonly Token[], at: number, { offices, organisations, vagueSources }: Lexicons): boolean {
  const noun = tokens[at];
  if (!noun) return false;
  if (noun.pos === 'PROPN' || organisations.has(noun.lower) || offices.at(tokens, at)) return true;
  if (vagueSources.at(tokens, at)?.entry.kind === 'noun') return true;
  return inClass(noun.lower, 'people-noun') || endsLike(noun.lower, 'people-ending') || /(?:wo)?man$/.test(noun.lower);
}

/** Spellings by which a text shows that it writes “criticize”. */
const american = new RegExp(
  `\\b(?:(?:organ|recogn|critic|real|emphas)iz|(?:${anyOf('american-spelling')})(?:s|ed)?\\b)`,
);

const isAmerican = once(({ text }: Article) => american.test(text));

/** The plain verb in the form of the loaded one. */
function swap(
  { article, tokens, style }: Copy & House,
  { entry: { instead, form = 'base' }, span, index, length }: Met<WordEntry>,
): Fix[] {
  // Without an object the plain verb would stand alone: “lashed out on Monday”.
  if (!instead || !/^(?:DET|PROPN|PRON|NOUN|ADJ)$/.test(tokens[index + length]?.pos ?? '')) return [];
  const plain = inflect(
    style === 'ap' || style === 'reuters' || isAmerican(article) ? instead.replace(/ise$/, 'ize') : instead,
  )[form];
  return [{ title: `Write “${plain}”`, edits: [putInstead(article.text, span, plain)] }];
}
