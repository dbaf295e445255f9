import { anyOf } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
import { someOverlaps } from '../../text/span-index';
import { defineRule } from '../rule';

export const undefinedAcronym = defineRule({
  id: 'undefined-acronym',
  category: 'names',
  severity: 'information',
  confidence: 'high',
  quotes: 'outside',
  status: 'draft',
  title: 'Undefined acronym',
  why: 'Readers who do not know the letters cannot look up a name that the article does not give.',
  remedy: 'Give the full name first, with the letters in brackets.',
  guides: ['AP Stylebook, abbreviations and acronyms', 'BBC News Styleguide, abbreviations'],
  options: { allow: { default: [] as readonly string[], why: 'Letters that the readers of this desk know.' } },
  examples: {
    flags: ['The [[RSCU]] has filed a complaint.', 'Talks on the [[MDT]] stopped at midnight.'],
    passes: [
      'The Rural Schools and Clinics Union (RSCU) has filed a complaint.',
      'NATO ministers meet on Monday.',
      'She joined the National Voters’ Council in March. The NVC is small.',
      { text: 'The RSCU has filed a complaint.', options: { allow: ['RSCU'] } },
      'The ship left in May. NOTE: THE PIER IS SHUT.',
    ],
  },
  *check({ article, tokens, spoken, lexicons: { knownAcronyms }, blockAt, options }) {
    const told = new Set<string>();
    const initials = initialsIn(article.prose);
    const explained = explainedIn(article.prose);
    for (const [i, token] of tokens.entries()) {
      const { form, start, end } = token;
      if (!/^[A-Z]{3,6}$/.test(form) || told.has(form)) continue;
      told.add(form);
      const span: Span = [start, end];
      if (knownAcronyms.has(form) || options.allow.includes(form) || someOverlaps(spoken, span)) continue;
      const block = blockAt(span);
      // Neighbours in capitals are shouted; roman numerals count.
      if (
        block?.kind !== 'paragraph' ||
        start < block.body[0] ||
        shouted(tokens[i - 1]?.form) ||
        shouted(tokens[i + 1]?.form) ||
        /^[IVXLC]+$/.test(form)
      )
        continue;
      if (initials.has(form) || explained.has(form)) continue;
      yield { span, message: `“${form}” is never spelled out.` };
    }
  },
});

const shouted = (form: string | undefined): boolean => form !== undefined && /^[A-Z]{2,}$/.test(form);

/** How many letters an acronym has that readers may not know. */
const lengths = [3, 4, 5, 6];

/** What stands in brackets behind its long form, or before it: “(EFU)”, “EFU (European …”. */
function explainedIn(prose: string): Set<string> {
  const explained = new Set<string>();
  for (const [, form = ''] of prose.matchAll(/\(([A-Z]{3,6})\)/g)) explained.add(form);
  for (const [, form = ''] of prose.matchAll(/(?<![A-Z])([A-Z]{3,}) \(\p{Lu}/gu))
    for (const length of lengths) explained.add(form.slice(-length));
  return explained;
}

/** The initials of every run of words with capitals, small words left out. */
function initialsIn(prose: string): Set<string> {
  const runs = prose.match(capitalRun) ?? [];
  return new Set(
    runs.flatMap((run) => {
      const letters = run
        .split(/\s+/)
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word.charAt(0));
      return letters.flatMap((_, i) => lengths.map((length) => letters.slice(i, i + length).join('')));
    }),
  );
}

const capital = /\p{Lu}[\p{L}’'-]+/u.source;
const capitalRun = new RegExp(
  `(?<![\\p{L}’'-])${capital}(?:\\s+(?:(?:${anyOf('small-in-title')})\\s+)*${capital})+`,
  'gu',
);
