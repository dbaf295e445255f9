import type { Token } from '../../language/types';
import { anyOf, inClass, wordClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
import { firstFrom } from '../../text/span-index';
import type { Copy } from '../copy';
import { isOfCrime } from '../of-crime';
import { defineRule, type Remark } from '../rule';
import { isDisputable, plainly, type SaidVerb, saidVerbs, sayInstead } from '../said-verbs';

export const loadedSaidVerb = defineRule({
  id: 'loaded-said-verb',
  category: 'attribution',
  severity: 'warning',
  alsoAs: ['information', 'hint'],
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Reporting verb that judges the speaker',
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
      'Ana Ruiz left early, [[claiming]] that the hall was cold. Holm claimed that nobody came.',
      'Holm [[let slip]] that the ferry had been sold.',
      '“No law forbids it,” the owner [[protested]].',
      'Holm [[boasts]] that no port is bigger.',
    ],
    passes: [
      'The opposition leader said turnout had passed 60 percent.',
      'Telling admitted two counts of fraud at the Old Harbour court on Friday.',
      'The airline claimed the insurance money in March.',
      'A group nobody had heard of claimed responsibility for the blast.',
      '“She claimed that she knew nothing,” Holm said.',
      'The storm claimed four lives.',
      'Three sailors were admitted to the harbour hospital, the ministry said.',
      'Telling admitted taking the money.',
      'Crews protested the tariff on Friday.',
      'Holm pleaded guilty in May because he knew that the papers had been found.',
      'Ana Ruiz has maintained support among crews who said that they were tired.',
      'The crews had to contend with a wind that nobody had seen before.',
      'Anders Holm never admitted that he had been there.',
      'Anders Holm maintained his wide lead over Mara Telling.',
      'Holm refused to concede that the count was over.',
      'Osk protests that close the bridge are rare.',
      'The doctor insisted that the envoy go to the harbour hospital.',
      'The lawsuit claims that the ministry sold the pier twice.',
      'Osk insisted that Velmara “stop this folly”.',
      'The navy maintains a list of ships that have been stopped.',
      'Contrary to his claim that nobody came, the hall was full.',
      'The navy maintains a wide lead over the smugglers, and the coast knows it.',
      'A man claiming allegiance to the island fired on the pier.',
      'Holm falsely claimed that the count was over.',
      'Prosecutors alleged that Telling had taken bribes.',
      'Holm is being investigated after a former guard alleged that he had ordered men to leave the island.',
      'A former guard alleged that Holm had stabbed two men.',
      'The union alleged that guards had mistreated crews.',
      'Holm is a guest of the Bureau of Investigation after a former guard alleged that he had ordered men to leave the island.',
      'Holm claimed that nobody came. The hall was full, and his own count contradicts him.',
    ],
  },
  *check(copy) {
    const { text } = copy.article;
    const told = new Set<string>();
    for (const met of saidVerbs(copy, copy.lexicons.loadedSaidVerbs)) {
      const { statement, entry, span, words, after } = met;
      const { verb, complement, content } = statement;
      if (complement !== 'quotation' && saysNothing(met)) continue;
      // “refused to concede that …”: not said at all.
      if (withheld.test(text.slice(Math.max(0, span[0] - 16), span[0]))) continue;
      if (content.length === 1 && content[0] && isThing(after, content[0])) continue;
      if (isDemand(met) || isCareful(copy, met)) continue;
      // A common verb is told of once.
      if (entry.strength && told.has(verb)) continue;
      told.add(verb);
      yield {
        span,
        message: `“${words}” ${entry.why}; “${plainly(met)}” does not.`,
        ...softened(copy, met),
        fixes: [sayInstead(text, met)],
      };
    }
  },
});

/** Whether the verb is the right one here: in court, of a crime, or where the text gives the reason for the doubt. */
function isCareful(copy: Copy, { statement: { verb }, entry, sentence, span: [start, end] }: SaidVerb): boolean {
  const { article, lexicons } = copy;
  if (inClass(verb, 'pleading') && sentence.some((_, i) => lexicons.proceedings.at(sentence, i))) return true;
  if (verb === 'allege' && sentence.some((_, i) => isOfCrime(sentence, i, lexicons))) return true;
  // Where the text says outright that the words are false, the verb hides nothing.
  if (doubted.test(article.text.slice(Math.max(0, start - 40), start))) return true;
  return entry.strength !== undefined && isDisputed(copy, [start, end]);
}

/** Of what nobody disputes, weak verbs say little; “claimed to have won” and “a report claims that” are common ways to put it. */
function softened({ lexicons, tokensIn }: Copy, met: SaidVerb): Pick<Remark, 'severity' | 'confidence'> {
  const { after, entry, sentence, statement } = met;
  if (!entry.strength) return {};
  const own = after.findIndex(({ lower }) => lower === 'to');
  const isOwn = own >= 0 && own < 3 && /^(?:have|be)$/.test(after[own + 1]?.lower ?? '');
  const [start, end] = statement.source[0] ?? [0, 0];
  const isWritten = sentence.some((word) => word.start >= start && word.end <= end && inClass(word.lower, 'document'));
  if (isOwn || isWritten) return { severity: 'hint', confidence: 'medium' };
  if (entry.strength === 'mild') return {};
  const said = statement.content.flatMap((part) => tokensIn(part));
  return { severity: isDisputable(said, lexicons) ? 'information' : 'hint', confidence: 'medium' };
}

/** Whether the text itself says, here or in the next two sentences, that it is not so: then the doubt has its reason. */
function isDisputed({ article: { sentences }, tokensIn }: Copy, [, end]: Span): boolean {
  const next = firstFrom(sentences, end);
  const until = sentences[next + 1] ?? sentences[next];
  return tokensIn([end, until?.span[1] ?? end]).some(({ lower }) => inClass(lower, 'disputing'));
}

/** Whether the verb carries no words here, but does something to a thing. */
function saysNothing({ statement: { verb }, form, after }: SaidVerb): boolean {
  const [first] = after;
  // “claiming allegiance”, “admitting privileges”
  if (form === 'ing' && (first?.pos === 'NOUN' || (verb === 'admit' && first?.pos === 'PROPN'))) return true;
  // “admitted to the ward”, “admitted taking the bribe”
  return isDeed(after) || ((other.has(verb) || (verb === 'maintain' && isKept(after))) && !isThat(after));
}

/** Verbs that mean something else without “that”: “protested the tariff”, “pleaded guilty”, “admitted crews to the port”. */
const other = wordClass('speech-with-that');
/** “maintained a wide lead”, “maintained support among the crews”. */
const isKept = ([first]: readonly Token[]): boolean =>
  /^(?:DET|ADJ|NOUN|NUM)$/.test(first?.pos ?? '') || inClass(first?.lower, 'own');
const isThat = (after: readonly Token[]): boolean => after.slice(0, 4).some(({ lower }) => lower === 'that');
const withheld = /(?:\b(?:refus|declin|fail)\w+ to|\bnever|\bnot|n[’']t|\bmeans?) $/i;

/** Deeds that are owned to in a word: no clause stands behind the verb, so that no other verb of report fits. */
const isDeed = ([first, second]: readonly Token[]): boolean =>
  (first?.pos === 'VERB' && /ing$/.test(first.lower)) ||
  first?.lower === 'with' ||
  (first?.lower === 'to' && /ing$/.test(second?.lower ?? ''));

const doubted = new RegExp(`\\b(?:${anyOf('groundlessly')})\\W+(?:\\w+\\W+)?$`, 'i');

/** “insisted that she go home”, “insisted that funds should not be raided”: a demand. */
const isDemand = ({ statement: { verb }, after: marked }: SaidVerb): boolean => {
  if (verb !== 'insist') return false;
  const after = marked.filter(({ pos }) => pos !== 'PUNCT');
  return (
    after[0]?.lower === 'on' ||
    after.some(({ lower }) => inClass(lower, 'demanding')) ||
    after
      .slice(1)
      .some(
        ({ pos, lower, lemma }, i, all) =>
          pos === 'VERB' &&
          lower === lemma &&
          /^(?:NOUN|PROPN|PRON)$/.test(all[i - 1]?.pos ?? '') &&
          !inClass(all[i - 1]?.lower, 'plain-present-before') &&
          !/s$/.test(all[i - 1]?.lower ?? ''),
      )
  );
};

/** “claimed a loss of nine million”: a thing and no assertion; no verb follows before the content ends. */
function isThing(after: readonly Token[], content: Span): boolean {
  const whole = after.filter(({ start, end }) => start >= content[0] && end <= content[1]);
  const relative = whole.findIndex(
    ({ lower }) => inClass(lower, 'non-restrictive-relative') || /^(?:that|[,;])$/.test(lower),
  );
  const inside = relative > 0 ? whole.slice(0, relative) : whole;

  return (
    inside.length > 0 &&
    inside.length < 11 &&
    (/^(?:DET|ADJ|NOUN|NUM|SYM)$/.test(inside[0]?.pos ?? '') || inClass(inside[0]?.lower, 'own')) &&
    !inside.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}
