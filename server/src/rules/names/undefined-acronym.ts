import { overlaps, type Span } from '../../text/span';
import { defineRule } from '../rule';

export const undefinedAcronym = defineRule({
  id: 'undefined-acronym',
  category: 'names',
  severity: 'information',
  confidence: 'high',
  quotes: 'outside',
  status: 'draft',
  title: 'Letters that nobody spells out',
  why: 'Readers who do not know the letters cannot look up what the article does not say.',
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
  *check({ article, tokens, spoken }, { knownAcronyms }, { options }) {
    const told = new Set<string>();
    const initials = initialsIn(article.prose);
    for (const [i, token] of tokens.entries()) {
      const { form, start, end } = token;
      if (!/^[A-Z]{3,6}$/.test(form) || told.has(form)) continue;
      told.add(form);
      const span: Span = [start, end];
      if (knownAcronyms.has(form) || options.allow.includes(form) || spoken.some((theirs) => overlaps(theirs, span)))
        continue;
      const block = article.blocks.find(({ body }) => body[0] <= start && start < body[1]);
      // Neighbours in capitals are shouted; roman numerals count.
      if (
        block?.kind !== 'paragraph' ||
        shouted(tokens[i - 1]?.form) ||
        shouted(tokens[i + 1]?.form) ||
        /^[IVXLC]+$/.test(form)
      )
        continue;
      if (initials.has(form) || new RegExp(`\\(${form}\\)|${form} \\(\\p{Lu}`, 'u').test(article.prose)) continue;
      yield { span, message: `Nothing in the article says what “${form}” stands for.` };
    }
  },
});

const shouted = (form: string | undefined): boolean => form !== undefined && /^[A-Z]{2,}$/.test(form);

/** The initials of every run of words with capitals, small words left out. */
function initialsIn(prose: string): Set<string> {
  const runs = prose.match(/\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|and|for|the|on|de|in)\s+)*\p{Lu}[\p{L}’'-]+)+/gu) ?? [];
  return new Set(
    runs.flatMap((run) => {
      const letters = run
        .split(/\s+/)
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word.charAt(0));
      const ends = letters.map((_, i) => letters.slice(i).join(''));
      return ends.flatMap((end) => [...end].map((_, i) => end.slice(0, i + 1)));
    }),
  );
}
