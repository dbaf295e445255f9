import type { Token } from '../../language/types';
import { inClass, wordClass } from '../../lexicons/word-classes';
import { placesOfAny } from '../../lexicons/word-places';
import type { Span } from '../../text/span';
import { someHolds } from '../../text/span-index';
import { defineRule, type Fix } from '../rule';

export const secondhandQuote = defineRule({
  id: 'secondhand-quote',
  category: 'attribution',
  severity: 'warning',
  confidence: 'medium',
  quotes: 'boundary',
  status: 'stable',
  title: 'Quotation from an unnamed outlet',
  why: 'Somebody else heard these words; the reader cannot tell whose report this is, nor look it up.',
  remedy: 'Name the newspaper, station or site that reported them, and link to it.',
  guides: [
    'AP memo on crediting other outlets',
    'NPR Ethics Handbook, Transparency: tell the audience how we know',
    'SPJ Code of Ethics: never pass off others’ work',
  ],
  silentIn: ['interview'],
  examples: {
    flags: [
      'Dorvek told [[a newspaper]] that the fleet would move.',
      'The fleet will move, Dorvek told [[local media]] on Monday.',
      '“The fleet will move,” Dorvek [[was quoted as saying]].',
      'Telling told [[a state television channel]] that the pier was shut.',
    ],
    passes: [
      'In an interview with the Harbour Post, Dorvek said the fleet would move.',
      'Dorvek told the Harbour Post that the fleet would move.',
      '“The fleet will move,” Dorvek told parliament on Monday.',
      '“The fleet will move,” Dorvek was quoted as saying by the Harbour Post.',
      '“The fleet will move,” Dorvek was quoted as saying on the Osk Today website.',
      'The Harbour Post reported that Dorvek was quoted as saying so.',
      'Dorvek told a newspaper owned by Leo Marsh, the Harbour Post, that the fleet would move.',
      'Dorvek told a newspaper delivery man that the fleet would move.',
      '“He told a newspaper that the fleet would move,” Holm said.',
      'Dorvek told reporters on Monday that the fleet would move.',
      'Dorvek told the newspaper that the fleet would move.',
      'Dorvek told Radio 1 that the fleet would move.',
    ],
  },
  *check({ article, tokens, spoken, tokensIn }) {
    for (const at of placesOfAny(tokens, [...telling, 'quoted', 'cited'])) {
      const isTelling = telling.includes((tokens[at] as Token).lower);
      const token = tokens[isTelling ? at : at - 1];
      const span = isTelling ? outlet(at + 1) : asSaying(at);
      if (!token || !span || someHolds(spoken, span)) continue;
      const sentence = tokensIn(article.sentences[token.sentence]?.span ?? span);
      if (names(sentence.filter(({ start }) => start >= span[1]))) continue;
      if (names(sentence.filter(({ end }) => end <= token.start))) continue;
      const fixes: Fix[] = quoting.test(article.text.slice(...span))
        ? [{ title: 'Name who quoted it', edits: [{ span: [span[1], span[1]], text: [' by ', { blank: 'outlet' }] }] }]
        : [{ title: 'Name the outlet', edits: [{ span, text: [{ blank: 'outlet' }] }] }];
      yield { span, message: `“${article.text.slice(...span)}” does not say whose report this is.`, fixes };
    }

    /** “a newspaper”, “local media”, “a state television channel” behind “told”. */
    function outlet(from: number): Span | undefined {
      const isMedium = (i: number): boolean => medium.has(tokens[i]?.lower ?? '');
      let i = from;
      if (inClass(tokens[i]?.lower, 'outlet-determiner')) i++;
      while (i < from + 4 && /^(?:ADJ|NOUN)$/.test(tokens[i]?.pos ?? '') && !isMedium(i)) i++;
      while (isMedium(i) && isMedium(i + 1)) i++;
      const [first, last, next] = [tokens[from], tokens[i], tokens[i + 1]];
      const goesOn = /^(?:NOUN|PROPN|NUM)$/.test(next?.pos ?? '');
      // “told Radio Osk”, “told Radio 1”
      if (!first || !last || !isMedium(i) || goesOn || /^\p{Lu}/u.test(last.form)) return undefined;
      return [first.start, last.end];
    }

    /** “was quoted as saying”, by nobody. */
    function asSaying(verb: number): Span | undefined {
      const [auxiliary, as, saying] = [tokens[verb - 1], tokens[verb + 1], tokens[verb + 2]];
      if (!auxiliary || as?.lower !== 'as' || saying?.lower !== 'saying') return undefined;
      return inClass(auxiliary.lower, 'quoted-auxiliary') ? [auxiliary.start, saying.end] : undefined;
    }
  },
});

const telling = ['told', 'tells', 'telling'];
const medium = wordClass('outlet');
const quoting = /saying$/;

/** Whether an outlet is named after all: “by …”, “the Harbour Post”, “reported”. */
const names = (words: readonly Token[]): boolean =>
  words.some((word, i) => {
    const { lower, form } = word;
    return (
      lower === 'by' ||
      lower === 'according' ||
      /^(?:report|reports|reported)$/.test(lower) ||
      inClass(form, 'outlet-name') ||
      (/^\p{Lu}/u.test(form) && inClass(words[i + 1]?.lower, 'outlet')) ||
      (inClass(lower, 'outlet-preposition') && /^[A-Z]{3,4}$/.test(words[i + 1]?.form ?? ''))
    );
  });
