import type { Token } from '../../language/types';
import { inClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
import type { Copy } from '../copy';
import { defineRule, type Edit } from '../rule';

export const studyWithoutSource = defineRule({
  id: 'study-without-source',
  category: 'sourcing',
  severity: 'information',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Study or poll without a source',
  why: 'A study without an author and a date cannot be checked, nor can its authors’ interests be weighed.',
  remedy: 'Say who conducted it and when, and link to it.',
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
      '[[A poll]] last year found that voters trust the courts.',
      '[[Previous studies]] have shown that voters trust the courts.',
      '[[Research]] shows that voters trust the courts.',
      'Voters trust the courts, and [[studies]] suggest that they will.',
    ],
    passes: [
      'A University of Osk study published in May shows that voters trust the courts.',
      'A Norden poll of 1,204 adults puts Telling ahead by six points.',
      'The study lasted three hours.',
      'Her research shows that voters trust the courts.',
      'Research by Ina Berg shows that voters trust the courts.',
      'The University of Osk paid for the study. Studies show that voters trust the courts, said Ina Berg.',
      'A new study shows that voters trust the courts. The University of Osk asked 900 people in May.',
      'A new study by Ina Berg shows that voters trust the courts.',
      'Her study was cold.',
      'He wrote a report and left.',
      'A new poll puts Telling ahead. It was a calm week. The Norden poll asked 1,204 adults.',
      'Ina Berg published a paper showing that voters trust the courts.',
      'The most recent poll shows that Telling leads.',
    ],
  },
  *check(copy) {
    const { article, tokens, lexicons, isAttributed, phrases } = copy;
    const told = new Set<string>();
    for (const { index: i, entry } of phrases(lexicons.records)) {
      const from = entry.kind === 'record' ? newFrom(copy, i) : undefined;
      if (from === undefined || !isCited(copy, from, i)) continue;
      const noun = tokens[i] as Token;
      const span: Span = [(tokens[from] as Token).start, noun.end];
      const key = article.text.slice(...span).toLowerCase();
      if (told.has(key) || isAttributed(span)) continue;
      if ([0, 1, 2, 3].some((later) => namesOrigin(copy, noun.sentence + later, later > 0))) continue;
      told.add(key);
      yield {
        span,
        message: `“${article.text.slice(...span)}” ${/[^iu]s$/.test(noun.lower) ? 'have' : 'has'} no author and no date.`,
        fixes: [
          {
            title: 'Say who conducted it and when',
            edits: [{ span: [span[1], span[1]], text: origin(tokens, from, i) }],
          },
        ],
      };
    }
  },
});

/** Who made the study and when, to be filled in; the date only where there is none. */
function origin(tokens: readonly Token[], from: number, i: number): Edit['text'] {
  const by = [' by ', { blank: 'institute' }];
  return isDated(tokens, i) ? by : [...by, ', published ', { blank: 'date' }, isAfterTo(tokens, from) ? '' : ','];
}

/**
 * Where the phrase of a study begins that the text has not told of, and that is nobody's: after “a new”, or bare at the beginning of a
 * clause, “research shows”. Undefined where it is another's.
 */
function newFrom({ tokens, lexicons }: Copy, i: number): number | undefined {
  const { sentence, pos, form, lower } = tokens[i] as Token;
  const inSentence = (k: number) => (tokens[k]?.sentence === sentence ? tokens[k] : undefined);
  let from = i;
  while (lexicons.records.at(tokens, from - 1)?.entry.kind === 'blank' && inSentence(from - 1)) from--;
  const before = inSentence(from - 1);
  // The tagger may take the first words of a sentence for a name or a verb.
  const isNoun = pos === 'NOUN' || (!before && /^(?:PROPN|VERB)$/.test(pos));
  // “A New Poll” is a headline.
  if (!isNoun || (from < i && /^\p{Lu}/u.test(form))) return undefined;
  // “the study” has been told of before, “her study” is somebody's; “She wrote a paper showing …” has an author.
  if (/^(?:NOUN|ADJ|PROPN|DET|PRON|VERB)$/.test(before?.pos ?? '') || before?.lower === 'most') return undefined;
  const isBare =
    (lower === 'research' || lower.endsWith('s')) && /^(?:PUNCT|CCONJ|SCONJ)$/.test(before?.pos ?? 'PUNCT');
  return from < i || isBare ? from : undefined;
}

/** Whether what the study found follows: “a poll found”, “puts”, “according to a poll”; “a research firm” is another thing. */
function isCited({ tokens, lexicons: { reportingVerbs } }: Copy, from: number, i: number): boolean {
  if (tokens[i + 1]?.pos === 'NOUN' && reportingVerbs.at(tokens, i + 1) === undefined) return false;
  if (isAfterTo(tokens, from)) return tokens[from - 2]?.lower === 'according';
  const verb = verbAfter(tokens, i);
  return reportingVerbs.at(tokens, verb) !== undefined || inClass(tokens[verb]?.lemma, 'ranking-verb');
}

const isAfterTo = (tokens: readonly Token[], from: number): boolean => tokens[from - 1]?.lower === 'to';

/** Whether the sentence names a maker; further on it takes more than a council that met: a name, or the making of a study. */
function namesOrigin({ article, lexicons: { records }, tokensIn }: Copy, sentence: number, isLater: boolean): boolean {
  const at = article.sentences[sentence];
  const words = at ? tokensIn(at.span) : [];
  // “a Norden poll”, “the Norden opinion poll”; “Previous” at the beginning of a sentence is no name.
  const isName = (i: number): boolean => words[i]?.pos === 'PROPN' && records.at(words, i)?.entry.kind !== 'blank';
  return words.some(({ lower }, i) => {
    const kind = records.at(words, i)?.entry.kind;
    if (kind === 'record') return [i - 2, i - 1].some(isName);
    if (kind !== 'origin') return false;
    const next = words[i + 1];
    if (!isLater) return lower.length > 4 || /^\p{Lu}/u.test(next?.form ?? '') || next?.lower === 'the';
    if (/^(?:published|conducted|commissioned)$/.test(lower)) return true;
    return lower.length > 4 && [i - 2, i - 1, next?.lower === 'of' ? i + 2 : -1].some(isName);
  });
}

/** “A poll last year found”: when it was made stands after the noun. */
const isDated = (tokens: readonly Token[], noun: number): boolean =>
  verbAfter(tokens, noun) > noun + 1 && !/^(?:has|have|had)$/.test(tokens[noun + 1]?.lower ?? '');

/** The place of the verb after the noun, with an auxiliary or a time between: “have shown”, “last year found”. */
function verbAfter(tokens: readonly Token[], noun: number): number {
  let i = noun + 1;
  if (/^(?:in|on|from)$/.test(tokens[i]?.lower ?? '') && /^(?:PROPN|NUM)$/.test(tokens[i + 1]?.pos ?? '')) i += 2;
  else if (/^(?:last|this|earlier)$/.test(tokens[i]?.lower ?? '')) i += tokens[i + 1]?.lower === 'this' ? 3 : 2;
  while (inClass(tokens[i]?.lower, 'before-finding')) i++;
  return i;
}
