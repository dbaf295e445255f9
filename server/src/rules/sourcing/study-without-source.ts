import type { Token } from '../../language/types';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';

export const studyWithoutSource = defineRule({
  id: 'study-without-source',
  category: 'sourcing',
  severity: 'information',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Study or poll that nobody can look up',
  why: 'A study without an author and a date cannot be checked, and its makers’ interests cannot be weighed.',
  remedy: 'Say who made it and when, and link to it.',
  guides: [
    'NPR Ethics Handbook, Transparency: tell how we know',
    'The Trust Project: citations and references',
    'SPJ Code of Ethics: identify sources',
  ],
  examples: {
    flags: [
      '[[A new study]] shows that voters trust the courts.',
      '[[A recent poll]] puts Telling ahead by six points.',
      'According to [[a leaked document]], the army knew.',
    ],
    passes: [
      'A University of Osk study published in May shows that voters trust the courts.',
      'A Norden poll of 1,204 adults puts Telling ahead by six points.',
      'The study lasted three hours.',
      'A new study shows that voters trust the courts. The University of Osk asked 900 people in May.',
      'A new study by Ina Berg shows that voters trust the courts.',
      'Her study was cold.',
      'He wrote a report and left.',
      'A new poll puts Telling ahead. It was a calm week. The Norden poll asked 1,204 adults.',
      'Ina Berg published a paper showing that voters trust the courts.',
      'The most recent poll shows that Telling leads.',
    ],
  },
  *check({ article, tokens, lexicons: { records, reportingVerbs }, tokensIn, isAttributed, phrases }) {
    for (const { index: i, entry } of phrases(records)) {
      const noun = tokens[i] as Token;
      const from = entry.kind === 'record' && noun.pos === 'NOUN' ? newFrom(i) : i;
      if (from === i) continue;
      const cited =
        reportingVerbs.at(tokens, i + 1) !== undefined || /^(?:put|give|place|rank)$/.test(tokens[i + 1]?.lemma ?? '');
      const behindTo = tokens[from - 1]?.lower === 'to';
      if (behindTo ? tokens[from - 2]?.lower !== 'according' : !cited) continue;
      const span: Span = [(tokens[from] as Token).start, noun.end];
      if (isAttributed(span) || [0, 1, 2, 3].some((later) => namesOrigin(noun.sentence + later))) continue;
      const made = [' by ', { blank: 'institute' }, ', published ', { blank: 'date' }, cited ? ',' : ''];
      yield {
        span,
        message: `“${article.text.slice(...span)}” has no author and no date.`,
        fixes: [{ title: 'Say who made it and when', edits: [{ span: [span[1], span[1]], text: made }] }],
      };
    }

    /** Where the phrase of a study begins that the text has not told of, and that is nobody's; the noun itself where it is another's. */
    function newFrom(i: number): number {
      const { sentence } = tokens[i] as Token;
      let from = i;
      while (records.at(tokens, from - 1)?.entry.kind === 'blank' && tokens[from - 1]?.sentence === sentence) from--;
      const before = tokens[from - 1];
      // “the study” has been told of before, “her study” is somebody's.
      if (/^(?:NOUN|ADJ|PROPN|DET|PRON)$/.test(before?.pos ?? '') || before?.lower === 'most') return i;
      // “She wrote a paper showing …” has an author.
      return before?.pos === 'VERB' && before.sentence === sentence ? i : from;
    }

    /** Whether the sentence, in the paper's own words, names a maker: a word that introduces one, or somebody behind it. */
    function namesOrigin(sentence: number): boolean {
      const at = article.sentences[sentence];
      if (!at) return false;
      const words: readonly Token[] = tokensIn(at.span);
      return words.some((word, i) => {
        const kind = records.at(words, i)?.entry.kind;
        // “a Norden poll”, “the Norden opinion poll”
        if (kind === 'record' && words.slice(Math.max(0, i - 2), i).some(({ pos }) => pos === 'PROPN')) return true;
        return (
          kind === 'origin' &&
          (word.lower.length > 4 || /^\p{Lu}/u.test(words[i + 1]?.form ?? '') || words[i + 1]?.lower === 'the')
        );
      });
    }
  },
});
