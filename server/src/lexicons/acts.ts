import type { Act, LexiconData } from './data.generated';

/** What a speaker does with words, as a verb in the present: says, denies, promises. */
export type { Act };

type Row = LexiconData['acts'][number];
type Complement = NonNullable<Row['complement']>[number];

/** What a word or phrase of report does. */
export interface ReportedAct {
  readonly act: Act;
  /** Whether the phrase itself says that it is not done: “make no mention of”. */
  readonly negated: boolean;
}

/** The acts of verbs, phrases and nouns of report, by lemma. */
export interface Acts {
  /** What the word does with words that stand beside it so; whatever is not known says. */
  of(lemma: string, complement: Complement, noun?: 'noun'): ReportedAct;
}

/** Looks acts up in the rows; a row for one kind of word or complement counts before a row for all. */
export function acts(rows: readonly Row[]): Acts {
  const known = new Map<string, ReportedAct>();
  for (const { act, terms, complement, kind, negated = false } of rows)
    for (const term of terms)
      for (const limit of complement ?? [kind ?? '']) known.set(`${limit} ${term}`, { act, negated });
  return {
    of: (lemma, complement, noun = undefined) =>
      (noun && known.get(`${noun} ${lemma}`)) ?? known.get(`${complement} ${lemma}`) ?? known.get(` ${lemma}`) ?? says,
  };
}

const says: ReportedAct = { act: 'says', negated: false };
