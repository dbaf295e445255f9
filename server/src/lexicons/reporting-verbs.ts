import type { LexiconData } from './data.generated';
import { inflect, type VerbForm } from './inflect';

export type Frame = 'quote' | 'that' | 'bare' | 'wh' | 'to' | 'addressee' | 'object' | 'as' | 'of' | 'name' | 'noun';
export type Mode = 'speech' | 'writing' | 'thought' | 'stance' | 'evidence';

/** A verb or verb phrase of report, with the frames its reported words may stand in. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  readonly modes: ReadonlySet<Mode>;
}

/** Nouns of speech in singular and plural, with all frames of their rows. */
export function speechNouns(rows: LexiconData['speechNouns']): Map<string, ReadonlySet<string>> {
  const nouns = new Map<string, Set<string>>();
  for (const { terms, frames } of rows) {
    if (frames.includes('occasion')) continue;
    for (const form of terms.flatMap((term) => [term, `${term}s`]))
      nouns.set(form, new Set([...(nouns.get(form) ?? []), ...frames]));
  }
  return nouns;
}

type VerbRow = (LexiconData['reportingVerbs'] | LexiconData['reportingPhrases'])[number];

/** Every form of the verbs that report, with its verb. */
export function* reportingVerbs(
  rows: readonly VerbRow[],
): Generator<[string, { verb: ReportingVerb; form: VerbForm }]> {
  for (const verb of verbsIn(rows)) {
    const forms = inflect(verb.lemma);
    // The past comes before the participle: where they are spelled alike, the tagger's auxiliary decides.
    for (const form of ['past', 's', 'base', 'ing', 'participle'] as const) yield [forms[form], { verb, form }];
    if (verb.lemma.startsWith('be '))
      for (const be of ['are', 'were', "'s", "'re", 'am']) yield [be + verb.lemma.slice(2), { verb, form: 's' }];
  }
}

/** Each verb once, with the frames and modes of all its rows. */
function verbsIn(rows: readonly VerbRow[]): Iterable<ReportingVerb> {
  const verbs = new Map<string, { lemma: string; frames: Set<Frame>; modes: Set<Mode> }>();
  for (const row of rows) {
    if (!row.mode) continue;
    for (const lemma of row.terms) {
      const verb = verbs.get(lemma) ?? { lemma, frames: new Set(), modes: new Set() };
      for (const frame of row.frames ?? []) verb.frames.add(frame);
      verb.modes.add(row.mode);
      verbs.set(lemma, verb);
    }
  }
  return verbs.values();
}
