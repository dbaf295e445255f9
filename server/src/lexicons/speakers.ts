import { lexiconData as data } from './data.generated';

/** What nouns that name nobody stand for as a source; all in lower case. */
export interface Descriptions {
  readonly groups: ReadonlySet<string>;
  /** Nouns for somebody by what they are or do for the moment, with whether they stand for several: “customer”. */
  readonly people: ReadonlyMap<string, boolean>;
  /** Offices and seats that make a politician: “leader”. */
  readonly politicians: ReadonlySet<string>;
  /** Words before an office that speak against nobody who holds it: “former”. */
  readonly neutral: ReadonlySet<string>;
  readonly highest: ReadonlySet<string>;
  /** Nouns that stand for the highest office of a body: “chief”. */
  readonly top: ReadonlySet<string>;
  /** For an office, the rows of those that one person may be called by in turn: “singer” and “frontman”. */
  readonly alike: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Nouns for a business: “retailer”. */
  readonly firms: ReadonlySet<string>;
  /** Nouns for a body of the state, or one that supervises: “agency”. */
  readonly authorities: ReadonlySet<string>;
  /** Nouns for what publishes news: “newspaper”. */
  readonly media: ReadonlySet<string>;
  /** Last words of the names of papers and stations: “times”. */
  readonly mediumNames: ReadonlySet<string>;
  /** Nouns for any body: “group”. */
  readonly bodies: ReadonlySet<string>;
  /** Nouns for what gives words in writing or figures, singular and plural, with what it is and its singular. */
  readonly papers: ReadonlyMap<string, { readonly type: PaperType; readonly noun: string }>;
  /** Those of them, singular, that whoever they are called after has written: “letter”. */
  readonly authored: ReadonlySet<string>;
  readonly courts: ReadonlySet<string>;
  /** Offices of which whoever they are called after has one alone: “right-hand man”. */
  readonly seconds: ReadonlySet<string>;
  /** Nouns for a government, or a body through which one speaks. */
  readonly states: ReadonlySet<string>;
  /** Nouns for a group as a whole: “police”. */
  readonly collectives: ReadonlySet<string>;
}

/** What a source that is written is: a document, the results of research, or what many were asked. */
export type PaperType = 'document' | 'study' | 'poll';

export type Gender = 'he' | 'she';

/** Words that stand for somebody without naming them; all in lower case. */
export interface Pronouns {
  readonly genders: ReadonlyMap<string, Gender>;
  readonly genderless: ReadonlySet<string>;
  /** Lemmas of verbs whose “it” is a fact more often than anybody. */
  readonly factualVerbs: ReadonlySet<string>;
}

const termsOf = (
  rows: readonly { readonly kind: string; readonly terms: readonly string[] }[],
  kind: string,
): string[] => rows.filter((row) => row.kind === kind).flatMap(({ terms }) => terms);
const described = (kind: string): ReadonlySet<string> => new Set(termsOf(data.descriptions, kind));
const gendered = (gender: Gender) => termsOf(data.pronouns, gender).map((term) => [term, gender] as const);

function papers(): Descriptions['papers'] {
  const found = new Map<string, { readonly type: PaperType; readonly noun: string }>();
  for (const type of ['document', 'study', 'poll'] as const)
    for (const noun of described(type))
      for (const form of [noun, noun.replace(/(?:sis|y)$/, (end) => (end === 'y' ? 'ies' : 'ses')), `${noun}s`])
        found.set(form, { type, noun });
  return found;
}

function people(): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const noun of described('person')) {
    found.set(noun, false);
    const several = noun.endsWith('man') ? noun.replace(/an$/, 'en') : noun.replace(/y$/, 'ie').concat('s');
    found.set(several, true);
  }
  return found;
}

function alike(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const rows = new Map<string, (readonly string[])[]>();
  for (const { terms } of data.descriptions.filter(({ kind }) => kind === 'alike'))
    for (const term of terms) rows.set(term, [...(rows.get(term) ?? []), terms]);
  return rows;
}

export const descriptions: Descriptions = {
  groups: described('group'),
  people: people(),
  politicians: described('politician'),
  neutral: described('neutral'),
  highest: described('highest'),
  top: described('top'),
  alike: alike(),
  firms: described('firm'),
  authorities: described('authority'),
  media: described('medium'),
  mediumNames: described('medium-name'),
  bodies: described('any-body'),
  papers: papers(),
  authored: described('authored'),
  courts: described('court'),
  seconds: described('second'),
  states: described('state'),
  collectives: described('collective'),
};

export const pronouns: Pronouns = {
  genders: new Map([...gendered('he'), ...gendered('she')]),
  genderless: new Set(termsOf(data.pronouns, 'genderless')),
  factualVerbs: new Set(termsOf(data.pronouns, 'factual-verb')),
};
