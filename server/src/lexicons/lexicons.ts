import { foldName } from '../text/fold';
import { type Acts, acts } from './acts';
import { lexiconData as data } from './data.generated';
import { type Deed, deeds } from './deeds';
import { inflect, type VerbForm } from './inflect';
import { type NameLexicon, nameLexicon } from './names';
import { type Phrases, phraseTable } from './phrases';
import { type Place, placeNames } from './places';
import { type QuotedTitles, quotedTitles } from './quoted-titles';
import { type ReportingVerb, reportingVerbs, speechNouns } from './reporting-verbs';
import { type Descriptions, descriptions, type Pronouns, pronouns } from './speakers';

export interface WordEntry {
  readonly term: string;
  readonly why: string;
  readonly instead?: string;
  readonly kind?: string;
  readonly position?: string;
  readonly strength?: string;
  /** Of whom something is said: the subject, the object, or whoever follows. */
  readonly role?: string;
  /** What a speaker does besides speaking, as a phrase: “with a smile”. */
  readonly with?: string;
  /** How much it speaks for an opinion. */
  readonly points?: number;
  /** Words that may well stand in its place, in the same number. */
  readonly choices?: readonly string[];
  /** Words beside it, in lower case, that give it a plain sense. */
  readonly unless?: readonly string[];
  /** The form of the verb that was met. */
  readonly form?: VerbForm;
}

/** Everything the engine knows about words; a desk may bring its own. */
export interface Lexicons {
  readonly reportingVerbs: Phrases<{ readonly verb: ReportingVerb; readonly form: VerbForm }>;
  /** What somebody does with the words that a verb, a phrase or a noun reports. */
  readonly acts: Acts;
  readonly sourcePhrases: Phrases<string>;
  readonly speechNouns: ReadonlyMap<string, ReadonlySet<string>>;
  readonly occasions: Phrases<string>;
  readonly loadedSaidVerbs: ReadonlyMap<string, WordEntry>;
  readonly factiveSaidVerbs: ReadonlyMap<string, WordEntry>;
  readonly saidBookisms: ReadonlyMap<string, WordEntry>;
  readonly loadedSaidNouns: Phrases<WordEntry>;
  /** Verbs of thinking, feeling and willing, and what somebody is said to want to do to others. */
  readonly mentalVerbs: readonly WordEntry[];
  readonly editorialAdverbs: Phrases<WordEntry>;
  readonly contentiousLabels: Phrases<WordEntry>;
  readonly loadedVerbs: Phrases<WordEntry>;
  readonly sensationalWords: Phrases<WordEntry>;
  readonly puffery: Phrases<WordEntry>;
  readonly euphemisms: Phrases<WordEntry>;
  readonly hedges: Phrases<WordEntry>;
  readonly guilt: Phrases<WordEntry>;
  readonly deeds: Phrases<Deed>;
  /** Offences, with their kinds. */
  readonly offences: Phrases<string>;
  readonly cases: Phrases<WordEntry>;
  /** Who may be accused, by what they are. */
  readonly accused: Phrases<WordEntry>;
  readonly unnamedSources: Phrases<WordEntry>;
  readonly verdictsOnPeople: Phrases<WordEntry>;
  readonly figures: Phrases<WordEntry>;
  readonly placeholders: Phrases<WordEntry>;
  readonly records: Phrases<WordEntry>;
  readonly sourceHedges: Phrases<WordEntry>;
  readonly relativeTimes: Phrases<WordEntry>;
  readonly replies: Phrases<WordEntry>;
  readonly blandWords: Phrases<WordEntry>;
  readonly armsLength: Phrases<WordEntry>;
  readonly commonVoices: Phrases<WordEntry>;
  readonly importanceWords: Phrases<WordEntry>;
  readonly significance: Phrases<WordEntry>;
  readonly harmPassives: Phrases<WordEntry>;
  readonly vagueSources: Phrases<WordEntry>;
  /** Lemmas of verbs whose object complement is the word of their subject: “called it a trick”. */
  readonly namingVerbs: ReadonlySet<string>;
  readonly claimCues: Phrases<WordEntry>;
  /** Constructions that make a claim of a sentence, as `wordPattern` reads them. */
  readonly stancePatterns: readonly { readonly kind: string; readonly terms: readonly string[] }[];
  /** Rows of words that show a claim to be somebody's, or only thought or asked; as `wordPattern` reads them. */
  readonly heldViews: { readonly held: readonly string[]; readonly thought: readonly string[] };
  /** Rows of words by which a report dramatises, winks or judges; as `wordPattern` reads them. */
  readonly turnsOfPhrase: readonly WordEntry[];
  readonly opinionCues: Phrases<WordEntry>;
  /** How a sentence is put, beside what it says. */
  readonly manners: Phrases<WordEntry>;
  /** Words by which an accusation is one that is being dealt with, or no accusation. */
  readonly charges: Phrases<string>;
  /** Words of courts and crimes, among which “claim” and “allege” are terms of the law. */
  readonly proceedings: Phrases<string>;
  /** Letters that need no full name, as they are written. */
  readonly knownAcronyms: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly offices: Phrases<string>;
  readonly organisations: ReadonlySet<string>;
  /** Last words of organisations' names that are no organisations in lower case. */
  readonly organisationNames: ReadonlySet<string>;
  /** Last words of names that are nobody's: of laws, places, events, works. */
  readonly things: ReadonlySet<string>;
  /** Ranks by the form they have in front of a name, without full stop: “sen”. */
  readonly ranks: ReadonlyMap<string, string>;
  readonly names: NameLexicon;
  /** First names, folded. */
  readonly givenNames: ReadonlySet<string>;
  /** First names, folded, that most who have them are spoken of in one way by. */
  readonly leanings: ReadonlyMap<string, 'he' | 'she'>;
  readonly anonymous: ReadonlySet<string>;
  /** Nouns that bring somebody in as a relative of somebody else. */
  readonly kin: ReadonlySet<string>;
  /** Words that say how a person is spoken of. */
  readonly genders: ReadonlyMap<string, 'he' | 'she'>;
  readonly descriptions: Descriptions;
  readonly pronouns: Pronouns;
  readonly quotedTitles: QuotedTitles;
  readonly places: Phrases<Place>;
  /** For each spelling of a place, in lower case, the first spelling of the same place. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** An entry of a lexicon: words of one kind, and what is said of them all. */
interface Row extends Omit<WordEntry, 'term'> {
  readonly terms: readonly string[];
}

const words = (rows: readonly Row[]): [string, WordEntry][] =>
  rows.flatMap(({ terms, ...rest }) => terms.map((term): [string, WordEntry] => [term, { ...rest, term }]));
/** The entries with every form of their verbs; the past comes before the participle where they are spelled alike. */
export const inflected = (entries: readonly (readonly [string, WordEntry])[]): [string, WordEntry][] =>
  entries.flatMap(([term, entry]) => {
    const forms = inflect(term);
    return (['past', 's', 'base', 'ing', 'participle'] as const).map((form): [string, WordEntry] => [
      forms[form],
      { ...entry, form },
    ]);
  });
const termsOf = (rows: readonly Row[], kind: string): string[] =>
  rows.filter((row) => row.kind === kind).flatMap((row) => [...row.terms]);

/** The lexicons that come with Hearsay, compiled from the YAML files. */
export const lexicons: Lexicons = {
  reportingVerbs: phraseTable(reportingVerbs([...data.reportingVerbs, ...data.reportingPhrases])),
  acts: acts(data.acts),
  sourcePhrases: phraseTable(
    data.reportingPhrases
      .filter((row) => row.role === 'source-after')
      .flatMap((row) => row.terms.map((term) => [term, term] as const)),
  ),
  speechNouns: speechNouns(data.speechNouns),
  occasions: phraseTable(
    data.speechNouns
      .filter((row) => row.frames.includes('occasion'))
      .flatMap((row) => row.terms.flatMap((term) => [term, `${term}s`].map((form) => [form, term] as const))),
  ),
  loadedSaidVerbs: new Map(words(data.loadedSaidVerbs)),
  factiveSaidVerbs: new Map(words(data.factiveSaidVerbs)),
  saidBookisms: new Map(words(data.saidBookisms)),
  loadedSaidNouns: phraseTable(words(data.loadedSaidNouns)),
  mentalVerbs: words(data.mentalVerbs).map(([, entry]) => entry),
  editorialAdverbs: phraseTable(words(data.editorialAdverbs)),
  contentiousLabels: phraseTable(words(data.contentiousLabels)),
  loadedVerbs: phraseTable(inflected(words(data.loadedVerbs))),
  sensationalWords: phraseTable(words(data.sensationalWords)),
  puffery: phraseTable(words(data.puffery)),
  euphemisms: phraseTable(words(data.euphemisms)),
  hedges: phraseTable(words(data.hedges)),
  guilt: phraseTable(words(data.guilt)),
  deeds: phraseTable(deeds()),
  offences: phraseTable(data.offences.flatMap(({ terms, offence }) => terms.map((term) => [term, offence] as const))),
  cases: phraseTable(words(data.cases)),
  accused: phraseTable(words(data.accused)),
  unnamedSources: phraseTable(words(data.unnamedSources)),
  verdictsOnPeople: phraseTable(words(data.verdictsOnPeople)),
  figures: phraseTable(words(data.figures)),
  placeholders: phraseTable(words(data.placeholders)),
  records: phraseTable(words(data.records)),
  sourceHedges: phraseTable(words(data.sourceHedges)),
  relativeTimes: phraseTable(words(data.relativeTimes)),
  replies: phraseTable(words(data.replies)),
  blandWords: phraseTable(words(data.blandWords)),
  armsLength: phraseTable(words(data.armsLength)),
  commonVoices: phraseTable(words(data.commonVoices)),
  importanceWords: phraseTable(words(data.importanceWords)),
  significance: phraseTable([
    ...words(data.significance.filter(({ kind }) => kind === 'phrase')),
    ...inflected(words(data.significance.filter(({ kind }) => kind !== 'phrase'))),
  ]),
  harmPassives: phraseTable(words(data.harmPassives)),
  vagueSources: phraseTable(words(data.vagueSources)),
  namingVerbs: new Set(data.namingVerbs.flatMap(({ terms }) => terms)),
  claimCues: phraseTable(words(data.claimCues)),
  stancePatterns: data.stancePatterns,
  heldViews: { held: termsOf(data.heldViews, 'held'), thought: termsOf(data.heldViews, 'thought') },
  turnsOfPhrase: words(data.turnsOfPhrase).map(([, entry]) => entry),
  opinionCues: phraseTable([
    ...words(data.opinionCues.filter(({ kind }) => kind !== 'deed')),
    ...inflected(words(data.opinionCues.filter(({ kind }) => kind === 'deed'))),
  ]),
  manners: phraseTable(words(data.manners)),
  charges: phraseTable(termsOf(data.courtWords, 'charge').map((term) => [term, term])),
  proceedings: phraseTable(termsOf(data.courtWords, 'proceeding').map((term) => [term, term])),
  knownAcronyms: new Set(data.knownAcronyms.flatMap(({ terms }) => terms)),
  honorifics: new Set(termsOf(data.titles, 'honorific').map((term) => term.toLowerCase())),
  offices: phraseTable(
    termsOf(data.titles, 'office').flatMap((term) => [term, `${term}s`].map((form) => [form, term] as const)),
  ),
  organisations: new Set(termsOf(data.titles, 'organisation').flatMap((term) => [term, `${term}s`])),
  organisationNames: new Set(termsOf(data.titles, 'organisation-name')),
  things: new Set(termsOf(data.titles, 'thing').flatMap((term) => [term, `${term}s`])),
  ranks: new Map(data.ranks.flatMap(({ name, short = [] }) => [name, ...short].map((form) => [form, name] as const))),
  names: nameLexicon,
  givenNames: new Set(data.givenNames.flatMap(({ terms }) => terms.map((term) => foldName(term)))),
  leanings: new Map(
    [...data.nameLeanings, ...data.givenNames].flatMap(({ terms, kind }) =>
      kind ? terms.map((term) => [foldName(term), kind] as const) : [],
    ),
  ),
  anonymous: new Set(termsOf(data.titles, 'anonymous')),
  kin: new Set(termsOf(data.titles, 'kin')),
  genders: new Map([
    ...termsOf(data.titles, 'he').map((term) => [term.toLowerCase(), 'he'] as const),
    ...termsOf(data.titles, 'she').map((term) => [term.toLowerCase(), 'she'] as const),
  ]),
  descriptions,
  pronouns,
  quotedTitles,
  places: phraseTable(placeNames(), (phrase) => phrase),
  spellings: new Map(
    data.spellings.flatMap(({ terms }) => terms.map((term) => [term.toLowerCase(), terms[0] as string] as const)),
  ),
};
