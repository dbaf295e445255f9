/** What the server and its clients say to each other beyond LSP. The one file of the server that a client reads; it hands on what it shares with others. */
import type { Location, Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Bar as BarNode, Colour } from '../report/picture';
import type { Level as RuleLevel } from '../review/rule-settings';
import type { DeskChange } from '../workspace/desk-change';

export type { Level as RuleLevel } from '../review/rule-settings';
export type { CorrectionSays, DeskChange } from '../workspace/desk-change';
export * from './protocol-as-text';
export * from './protocol-corrections';
export * from './protocol-service';

/** Request: what the article's actors say. Result: `ActorsResult`, or null for a document that is not reviewed. */
export const actorsRequest = 'hearsay/actors';
export interface ActorsParams {
  readonly uri: string;
}
export interface ActorsResult {
  /** The document version the answer is about. */
  readonly version: number;
  readonly headline: string;
  /** Those with most statements first. */
  readonly actors: readonly ActorNode[];
  /** Statements whose speaker is not clear. */
  readonly unattributed: readonly StatementNode[];
  readonly findings: number;
  readonly isEnglish: boolean;
}
export interface ActorNode {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'government' | 'country' | 'group' | 'anonymous' | 'document';
  /** The role on the article's date, or the title met beside the name. */
  readonly role: string;
  /** Names, empty where the actors file says nothing. */
  readonly affiliation: string;
  readonly side: string;
  readonly registered: boolean;
  /** Whether the article gives them a name; others have no place in the actors file. */
  readonly named: boolean;
  readonly mentions: number;
  /** Where the actor is first named. */
  readonly first: Range;
  /** The speaker card, as Markdown. */
  readonly card: string;
  readonly statements: readonly StatementNode[];
}
export interface StatementNode {
  readonly id: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** What was done with the words, and the words, on one line: “denied that the ferry had sailed”. */
  readonly account: string;
  /** The statement with its speaker, as a sentence to file. */
  readonly record: string;
  readonly confidence: number;
  /** The same in a word. */
  readonly sureness: 'clear' | 'likely' | 'a guess';
  /** Set where the desk has corrected it. */
  readonly corrected?: true;
  readonly range: Range;
}

/** Request: the actors over all articles of the workspace's folders, those with most statements first. */
export const folderActorsRequest = 'hearsay/folderActors';
export interface FolderActorsResult {
  readonly actors: readonly FolderActorNode[];
  /** Statements whose speaker is not clear, those of the latest article first. */
  readonly unattributed: readonly (FolderStatement & { readonly uri: string; readonly headline: string })[];
}
export interface FolderStatement {
  readonly kind: StatementNode['kind'];
  readonly account: string;
  readonly record: string;
  readonly range: Range;
}
export interface FolderActorNode {
  /** The same for one actor in all articles, as long as the server runs. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorNode['kind'];
  readonly role: string;
  readonly affiliation: string;
  readonly side: string;
  readonly registered: boolean;
  /** The articles that name the actor, the latest first. */
  readonly articles: readonly {
    readonly uri: string;
    readonly headline: string;
    readonly date?: string;
    readonly mentions: number;
    /** Where the actor is first meant. */
    readonly first: Range;
    readonly statements: readonly FolderStatement[];
  }[];
}

/** How many words of an article somebody, or a side, has. */
export interface VoiceNode {
  /** Empty for what nobody is named for, and for speakers without a side. */
  readonly name: string;
  readonly quoted: number;
  readonly paraphrased: number;
}

export interface SpeakerNode extends VoiceNode {
  /** Empty where the actors file gives none. */
  readonly side: string;
}

/** Request: who has how many words in an article; null for a document that is not reviewed. */
export const balanceRequest = 'hearsay/balance';
export interface BalanceParams {
  readonly uri: string;
}
export interface BalanceResult {
  readonly version: number;
  readonly headline: string;
  readonly words: number;
  readonly quoted: number;
  readonly paraphrased: number;
  readonly statements: number;
  /** Those with most words first. */
  readonly voices: readonly (SpeakerNode & { readonly colour: Colour })[];
  /** Empty where no speaker has a side. */
  readonly sides: readonly VoiceNode[];
  /** What is drawn of them: with more than can be taken in, the last stands for all others. */
  readonly bars: { readonly speakers: readonly BarNode[]; readonly sides: readonly BarNode[] };
  /** The whole story, in order. */
  readonly strip: readonly StripNode[];
  readonly findings: readonly FindingNode[];
}
export type { Bar as BarNode, Colour } from '../report/picture';
export interface StripNode {
  readonly manner: 'quotation' | 'paraphrase' | 'narration';
  /** Index of the voice; null for the paper's own words. */
  readonly voice: number | null;
  readonly words: number;
  /** The beginning of the words, on one line. */
  readonly text: string;
  readonly range: Range;
}
export interface FindingNode {
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: Range;
  /** How many words of the story stand before it. */
  readonly at: number;
}

/** Request: the same, in short, for all articles of the folder, the earliest first; those without a date last, by headline. */
export const folderBalanceRequest = 'hearsay/folderBalance';
export type FolderBalanceResult = readonly ArticleBalance[];
export interface ArticleBalance {
  readonly uri: string;
  readonly headline: string;
  readonly date?: string;
  readonly words: number;
  readonly quoted: number;
  readonly paraphrased: number;
  readonly voices: readonly SpeakerNode[];
  readonly sides: readonly VoiceNode[];
}

/** Request: the balance of an article, or of all of the folder where none is named, as a file to keep; null where there is nothing to keep. */
export const exportBalanceRequest = 'hearsay/exportBalance';
export interface ExportBalanceParams {
  readonly uri?: string;
  readonly as: 'svg' | 'csv';
}
export type ExportBalanceResult = string | null;

/** Request: a page of HTML on one article, or on all of the folder where none is named; null where there is nothing to report on. */
export const reportRequest = 'hearsay/report';
export interface ReportParams {
  readonly uri?: string;
}
export type ReportResult = string | null;

/** Request: how the article is read, as lines to look at; null for a document that is not reviewed. */
export const readingRequest = 'hearsay/reading';
export interface ReadingParams {
  readonly uri: string;
}
export type ReadingResult = string | null;

/** Notification, server to client, where it wants to be told: what is known of the folder's articles has changed; ask again for what you show of it. */
export const folderReviewedNotification = 'hearsay/folderReviewed';
export interface FolderReviewedParams {
  readonly articles: number;
}

/** Notification, server to client, where it wants to be told: the review of a document is new; ask again for what you show of it. */
export const reviewedNotification = 'hearsay/reviewed';
export interface ReviewedParams {
  readonly uri: string;
  readonly version: number;
  readonly findings: number;
  readonly statements: number;
  readonly actors: number;
  /** Milliseconds the review took. */
  readonly took: number;
}

/** Request: the page of a rule, as Markdown; null for an unknown id. */
export const rulePageRequest = 'hearsay/rulePage';
export interface RulePageParams {
  readonly rule: string;
}
export type RulePageResult = string | null;

/** Request: all rules there are, with the level each has by the desk of the document, or by itself where none is given. */
export const rulesRequest = 'hearsay/rules';
export interface RulesParams {
  readonly uri?: string;
}
export type RulesResult = readonly {
  readonly id: string;
  readonly title: string;
  /** What most of its findings are. */
  readonly level: RuleLevel;
  /** All that its findings may be. */
  readonly levels: readonly RuleLevel[];
}[];

/** Request: who is meant, or speaks, at a position; null where it is nobody. */
export const actorAtRequest = 'hearsay/actorAt';
export interface ActorAtParams {
  readonly uri: string;
  readonly position: Position;
}
export type ActorAtResult = {
  readonly actor: string;
  readonly name: string;
  readonly registered: boolean;
  /** The name that stands there; empty where it is a pronoun or a statement. */
  readonly words: string;
} | null;

/** Request: where in all articles somebody is meant, or speaks, apart by what stands there; the position is in an article, or at an entry of an actors file. */
export const referencesRequest = 'hearsay/references';
export interface ReferencesParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}
export interface ReferencesResult {
  readonly names: readonly Location[];
  /** Pronouns, offices and descriptions. */
  readonly others: readonly Location[];
  readonly statements: readonly Location[];
}

/** Request: the edit of the desk's files that makes a change asked for from the article at `uri`. It is the client that makes it. */
export const editDeskRequest = 'hearsay/editDesk';
export interface EditDeskParams {
  readonly uri: string;
  readonly change: DeskChange;
}
export type EditDeskResult =
  | {
      readonly edit: WorkspaceEdit;
      /** The file that is written, and what stands there anew when the edit is made. */
      readonly file: string;
      readonly written: Range;
    }
  /** One sentence on why nothing is written: the file is broken, or says so already. */
  | { readonly refused: string };

/** Request: the entries of the actors files that count for a document. */
export const entriesRequest = 'hearsay/entries';
export interface EntriesParams {
  readonly uri: string;
  /** Puts the entries first that are spelled most like it; otherwise they stand in the order of the files. */
  readonly near?: string;
}
export type EntriesResult = readonly DeskEntry[];
export interface DeskEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorNode['kind'];
  /** The spelling the desk prints. */
  readonly spelling: string;
  readonly aliases: readonly string[];
}

/** Requests, server to client: the desk files. A client without a file system answers with nothing. */
export const readFileRequest = 'hearsay/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
/** The file's text, or null when there is none. */
export type ReadFileResult = string | null;

/** Request, server to client: the files below a folder that match a glob, no more than `most`. A client that cannot look answers with nothing. */
export const listFilesRequest = 'hearsay/listFiles';
export interface ListFilesParams {
  readonly folder: string;
  readonly glob: string;
  readonly most: number;
}
export type ListFilesResult = readonly string[];
