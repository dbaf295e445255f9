// Written from server/src/library by `npm run surface`: a difference here is one to whoever imports Hearsay.

/**
 * Loads the model of the language, out of the folder with `model.json` and `model.bin`; where none is given, out of Hearsay's own. In
 * Node it is optional: the first reading loads the model where nobody has. In a browser it comes before the first reading. Rejects
 * where the model can't be read.
 */
type LoadModel = (folder?: string | URL) => Promise<void>;

/** A half-open range `[start, end)` of UTF-16 units in the text as it was read. */
type Span = readonly [start: number, end: number];

/** A mistake in what somebody has written: where it is, and one sentence on what it is and what to do. */
interface Problem {
    readonly span: Span;
    readonly message: string;
}

/** How the text is marked up; `.article` files are plain text, `captions` WebVTT or SubRip. */
type Format = 'plain' | 'markdown' | 'html' | 'captions';
/**
 * What a block of the article is on the page:
 * `headline` the title, also when it is printed again; `heading` a subhead; `byline` who wrote it; `paragraph`;
 * `list-item`; `block-quote` a display quotation; `turn` one speaker's turn in an interview or transcript;
 * `furniture` what the page adds (share buttons, tables of contents, comment forms); `verbatim` code and markup.
 */
type BlockKind = 'headline' | 'heading' | 'byline' | 'paragraph' | 'list-item' | 'block-quote' | 'turn' | 'furniture' | 'verbatim';
interface Block {
    readonly kind: BlockKind;
    /** All of the block's prose, without the markup in front of it. */
    readonly span: Span;
    /** The part that is read as sentences: without dateline and speaker label. */
    readonly body: Span;
    /** The place and agency before the first sentence: “RIYADH (Agency) – ”. */
    readonly dateline?: Span;
    /** The name before the colon of a turn, without the colon; that of an answer’s further paragraphs is before its first, and an answer below a question in bold has none. */
    readonly label?: Span;
    /** For list items and what follows a line ending in a colon: the index of the block that introduces it. */
    readonly introducedBy?: number;
}
interface Sentence {
    readonly span: Span;
    /** Index of the block it stands in. */
    readonly block: number;
}
/** What front matter says of the article; unknown keys are kept out. Dates are ISO 8601. */
interface FrontMatter {
    readonly span: Span;
    readonly title?: string;
    readonly date?: string;
    readonly type?: string;
    readonly outlet?: string;
    readonly author?: string;
}
/** The text as written, for ever: every offset below is one into `text`. */
interface Article {
    readonly text: string;
    readonly format: Format;
    /** The text, unit for unit, with inline markup replaced by U+2060 so that no reader trips over it. */
    readonly prose: string;
    /** `prose` in plain Latin letters and marks, unit for unit. */
    readonly plain: string;
    readonly frontMatter?: FrontMatter;
    /** `<!-- … -->`, with their marks: never read as prose. */
    readonly comments: readonly Span[];
    readonly problems: readonly Problem[];
    /** What was too long to be read as it stands, in order, with what is left out for it. */
    readonly leftOut: readonly Problem[];
    /** False where the text is in another language: then nothing in it is read. */
    readonly isEnglish: boolean;
    readonly blocks: readonly Block[];
    readonly sentences: readonly Sentence[];
}

/** What an entry of the actors file can be. */
type EntryKind = 'person' | 'organisation' | 'government' | 'country' | 'group' | 'anonymous';
/** What an actor of an article can be. */
type ActorKind = EntryKind | 'document';
/** An office held, with ISO 8601 dates (`2014`, `2014-03`, `2014-03-27`); `to` is the last day included. */
interface Role {
    readonly title: string;
    readonly from?: string;
    readonly to?: string;
    readonly affiliation?: string;
}
/** One entry of an actors file, checked. */
interface ActorEntry {
    readonly id: string;
    readonly name: string;
    readonly kind: EntryKind;
    readonly aliases: readonly string[];
    /** The spelling the desk has chosen; the name where the file says nothing. */
    readonly spelling: string;
    readonly roles: readonly Role[];
    readonly pronouns?: 'he' | 'she' | 'they' | 'it';
    readonly affiliation?: string;
    readonly country?: string;
    readonly side?: string;
    readonly links: readonly string[];
    readonly notes?: string;
    /** Where the entry stands: the file's URI as given by the shell, and the span of its name there. */
    readonly file: string;
    readonly span: Span;
}
/** Somebody or something in the article that can speak or be spoken of. */
interface Actor {
    readonly id: string;
    /** The fullest form met, or the chosen spelling when the actor stands in the actors file. */
    readonly name: string;
    readonly kind: ActorKind;
    /** Every form met in the article and, for a registered actor, the aliases of the file. */
    readonly aliases: readonly string[];
    /** Roles from the file, or titles met beside the name. */
    readonly roles: readonly Role[];
    readonly registered: boolean;
    /** What the article says of why there is no name, as written: “asked not to be named because she feared for her job”. */
    readonly anonymity?: string;
    readonly entry?: ActorEntry;
}

/** Universal part-of-speech tags. */
type Pos = 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE';
/** One word or mark. `'s` and `n't` are tokens of their own. */
interface Token {
    readonly start: number;
    readonly end: number;
    /** As written, with curly marks and letters beyond Latin-1 folded unit for unit. */
    readonly form: string;
    /** `form` in lower case. */
    readonly lower: string;
    readonly lemma: string;
    readonly pos: Pos;
    /** Index of the sentence it stands in. */
    readonly sentence: number;
}

/** What `act` can be. */
type Act = 'accuses' | 'admits' | 'agrees' | 'answers' | 'asks' | 'claims' | 'confirms' | 'criticises' | 'denies' | 'describes' | 'disputes' | 'fears' | 'hopes' | 'mentions' | 'orders' | 'praises' | 'predicts' | 'promises' | 'refuses' | 'regrets' | 'rules' | 'says' | 'shows' | 'suggests' | 'supports' | 'thinks' | 'threatens' | 'urges' | 'wants' | 'warns';

/** A stretch between quotation marks, or a display quotation. */
interface Quotation {
    /** With its marks. */
    readonly span: Span;
    /** Without them. */
    readonly content: Span;
    readonly block: number;
    /** Nesting: 0 is the outermost. */
    readonly depth: number;
    /** False when no closing mark follows, as in every paragraph but the last of a long quotation. */
    readonly closed: boolean;
    /** The index of the quotation in the paragraph before that this one goes on with. */
    readonly continues?: number;
    /** `speech` is said by somebody; `title` names a work, a slogan, a thing; `term` is a word held at arm's length. */
    readonly use: 'speech' | 'title' | 'term';
}
/** A quotation mark that has no partner, or the wrong one. */
interface StrayMark {
    readonly span: Span;
    readonly problem: 'unclosed' | 'unopened' | 'mismatched';
}
type MentionForm = 'name' | 'title' | 'pronoun' | 'possessive' | 'metonym';
/** Words that stand for an actor; `actor` is an actor's id, or null when it is not clear whom they mean. */
interface Mention {
    readonly span: Span;
    readonly form: MentionForm;
    readonly actor: string | null;
    readonly confidence: number;
    /** Where the text last spoke of whom a pronoun means: what it goes back to. */
    readonly antecedent?: Span;
    /** Set where it is the desk that says whom they mean. */
    readonly by?: 'desk';
    /** The index of the desk's correction that says so. */
    readonly corrected?: number;
}
/**
 * How it was found who speaks: by the whole name, the surname or first name alone, a pronoun, an office or other description, or as
 * the “I” of quoted words; without a word of report, as whoever has just spoken, or by a name beside the words: a label before
 * them, a credit after them; or because the desk says so.
 */
type SpeakerFound = 'named' | 'surname' | 'pronoun' | 'description' | 'first-person' | 'goes-on' | 'label' | 'credit' | 'desk';
/** What kind of source words have. */
type SourceType = 'person' | 'organisation' | 'government' | 'group' | 'document' | 'study' | 'poll' | 'court' | 'unnamed person' | 'unnamed group';
type StatementKind = 'direct' | 'mixed' | 'indirect';
/** Words reported as somebody's: what was said, in which words it is reported, and on whose word. */
interface Statement {
    readonly id: string;
    /** The name of the construction that it was read by, as in CONSTRUCTIONS.md; `desk` where the desk says that it is one, or how far it reaches. */
    readonly by: string;
    readonly kind: StatementKind;
    /** The reported words without outer quotation marks; several spans where the attribution interrupts them. */
    readonly content: readonly Span[];
    readonly cue: readonly Span[];
    readonly source: readonly Span[];
    readonly actor: string | null;
    /** The ids of those who say it together with the actor, in order: Holm, of “Ruiz and Holm said”. Left out where there are none. */
    readonly alsoBy?: readonly string[];
    /** How the actor was found; left out where there is none, unless the desk says so. */
    readonly how?: SpeakerFound;
    /** What kind of source it is; left out where the text gives none, or says nothing of it. */
    readonly sourceType?: SourceType;
    /** What the speaker does with the words. */
    readonly act: Act;
    /** Whether the act is said not to be done: “did not say”, “made no mention of”. */
    readonly negated: boolean;
    /** The lemma of the reporting verb or phrase; empty for a quotation without one. */
    readonly verb: string;
    /** How the reported words stand beside the cue: quoted, as a clause, as an infinitive, or named by a noun phrase. */
    readonly complement: 'quotation' | 'clause' | 'infinitive' | 'phrase';
    /** 0 to 1: how sure the reading is that these words are this source's. */
    readonly confidence: number;
    /** The names of what weighed for it and against it, where words of report give it to its source. */
    readonly weights?: readonly string[];
    /** Indexes of the quotations that give its words. */
    readonly quotations: readonly number[];
    /** The index of the desk's correction that it was corrected by, the last of several. */
    readonly corrected?: number;
}
/** The article as read: everything the rules and the editor know of it. */
interface Reading {
    readonly article: Article;
    readonly tokens: readonly Token[];
    readonly quotations: readonly Quotation[];
    readonly strayMarks: readonly StrayMark[];
    /** What stands in somebody's own words, as `spokenSpans` finds it. */
    readonly spoken: readonly Span[];
    readonly mentions: readonly Mention[];
    readonly actors: readonly Actor[];
    readonly statements: readonly Statement[];
    /** What was too long to be read as it stands, in order. */
    readonly leftOut: readonly Problem[];
}

/** Words and their neighbours, as the text quote selector of the W3C’s Web Annotation model has them. */
interface Selector {
    readonly exact: string;
    /** What stands before the words and after them; empty where nothing is said of it. */
    readonly prefix: string;
    readonly suffix: string;
}
/** One entry of a corrections file, checked: what the desk says of words that were misread. */
interface Correction extends Selector {
    /** The name of the article’s file, which lies beside the corrections file. */
    readonly article: string;
    /** Who says the words: the id of an entry of the actors file, a name, or `nobody`. */
    readonly saidBy?: string;
    /** Set where the words are no statement. */
    readonly statement?: 'no';
    /** All that is said: these words and no others. */
    readonly only?: string;
    /** What is said as well. */
    readonly also: readonly string[];
    /** Whom the name means: the id of an entry, or a name. */
    readonly sameAs?: string;
    /** Set where the name means somebody else than it is read as. */
    readonly somebodyElse?: 'yes';
    /** Rules and categories that are silent at the words; without words, in the whole article. */
    readonly suppress: readonly string[];
    /** Who corrected it, when and why; empty where nothing is said. */
    readonly by: string;
    readonly date: string;
    readonly why: string;
    /** Where the entry stands: the file’s URI as given by the shell, and the span of its words there. */
    readonly file: string;
    readonly span: Span;
}

/** From the gravest to the least. */
declare const severities: readonly ["error", "warning", "information", "hint"];
type Severity = (typeof severities)[number];
/** From the surest down. */
declare const confidences: readonly ["high", "medium", "low"];
type Confidence = (typeof confidences)[number];
/** In the order of the catalogue. */
declare const categories: readonly ["attribution", "sourcing", "quotation", "language", "names", "balance", "mechanics"];
type Category = (typeof categories)[number];
/** A place in a fix that only the writer can fill: what belongs there, and what may well be it. */
interface Blank {
    readonly blank: string;
    readonly choices?: readonly string[];
}
/** New words for the span; an empty span is a place to insert at. */
interface Edit {
    readonly span: Span;
    readonly text: string | readonly (string | Blank)[];
}
/** One way to mend what was found. Its edits do not overlap, and none changes a word inside quotation marks. */
interface Fix {
    /** What it does, as an order: “Leave out “clearly””. */
    readonly title: string;
    readonly edits: readonly Edit[];
    /** It can be made without reading: the meaning stays, and there is one right way. */
    readonly safe?: true;
    /** It moves or rewrites so much that the writer should see it first. */
    readonly preview?: true;
}
/** A sentence of a passage that is remarked upon as a whole, and what in this one does it. */
interface Part {
    readonly span: Span;
    readonly message: string;
}

/** One remark by one rule about one span. It points; the rule says why and what to do. */
interface Finding {
    readonly rule: string;
    readonly category: Category;
    readonly severity: Severity;
    readonly span: Span;
    readonly message: string;
    readonly confidence: Confidence;
    /** Other places that show why. */
    readonly related: readonly {
        readonly span: Span;
        readonly message: string;
    }[];
    /** The sentences that it speaks of, in order, where it speaks of several; else nothing. */
    readonly parts: readonly Part[];
    /** Ways to mend it, the best first. */
    readonly fixes: readonly Fix[];
}
/** A finding that is not shown, with the reason the writer gives; empty where none is given. */
interface Suppressed {
    readonly finding: Finding;
    readonly reason: string;
}
/** A rule that threw; its findings are missing, all others stand. */
interface Failure {
    readonly rule: string;
    readonly message: string;
}
/** A correction of the desk, and where its words stand; null where they are gone. */
interface Corrected {
    readonly correction: Correction;
    readonly place: Span | null;
}
/** An article read and remarked upon. */
interface Review {
    readonly reading: Reading;
    /** Sorted by place. */
    readonly findings: readonly Finding[];
    /** What the writer asked not to be shown. */
    readonly suppressed: readonly Suppressed[];
    /** Mistakes in the article's front matter and comments. Sorted by place. */
    readonly problems: readonly Problem[];
    readonly failures: readonly Failure[];
    /** The desk's corrections of the article, in the order of their file, to whose indexes the reading's statements and mentions refer. */
    readonly corrections: readonly Corrected[];
    /** What the review left out, as it was too long: where, and in a sentence what is missing. Sorted by place. */
    readonly leftOut: readonly Problem[];
}

declare const opened: unique symbol;
/** What a newsroom brings to a review: its settings, its actors, its words. Made by `readDesk`, and handed on as it is. */
interface Desk {
    readonly [opened]: true;
}
/** A desk, and what is wrong in its files. */
interface DeskRead {
    readonly desk: Desk;
    /** Mistakes in the files, with offsets into the text of each. What is right in a file counts all the same. */
    readonly problems: readonly (Problem & {
        readonly path: string;
    })[];
}
/**
 * The desk that an article at `path` has in a newsroom with these files: texts by their paths, such as `hearsay.yaml`, `actors.yaml`,
 * `corrections.yaml` and whatever they name. Those count that would in the editor. Never rejects.
 */
declare function readDesk(files: Readonly<Record<string, string>>, path?: string): Promise<DeskRead>;

/** The number of the JSON review's schema; it grows when a reader of the former version could go wrong. */
declare const schemaNumber = 2;
declare const statementKeys: readonly ["id", "kind", "by", "content", "cue", "source", "actor", "alsoBy", "how", "sourceType", "act", "negated", "confidence"];
declare const actorKeys: readonly ["id", "name", "kind", "aliases", "roles", "registered", "anonymity"];
declare const mentionKeys: readonly ["span", "actor", "form", "by"];
declare const findingKeys: readonly ["rule", "category", "severity", "span", "message", "confidence"];
/** A statement in the JSON review. */
type StatementJson = Pick<Statement, (typeof statementKeys)[number]>;
/** An actor in the JSON review. */
type ActorJson = Pick<Actor, (typeof actorKeys)[number]>;
/** A mention in the JSON review. */
type MentionJson = Pick<Mention, (typeof mentionKeys)[number]>;
/** A finding in the JSON review; `parts` and `partMessages` are left out where it speaks of one place. */
interface FindingJson extends Pick<Finding, (typeof findingKeys)[number]> {
    readonly parts?: readonly Span[];
    readonly partMessages?: readonly string[];
}
/** One article in the JSON review, as `review.schema.json` describes it. */
interface ArticleJson {
    readonly path: string;
    readonly statements: readonly StatementJson[];
    readonly actors: readonly ActorJson[];
    /** Those of which it is clear whom they mean. */
    readonly mentions: readonly MentionJson[];
    readonly findings: readonly FindingJson[];
    readonly failures: readonly Failure[];
    /** Left out where nothing was. */
    readonly leftOut?: readonly Problem[];
}
/** The review of one article as plain JSON, without what follows the code and may change with it. */
declare function articleJson({ reading, findings, failures, leftOut }: Review, path: string): ArticleJson;

/**
 * Reads a text into blocks and sentences; `plain` where no format is given. Any string is an article, and nothing is thrown.
 * Offsets are UTF-16 units into `text`, here and in all that is made of it. Takes no model.
 */
declare const parseArticle: (text: string, format?: Format) => Article;
/**
 * Reads an article: its words, quotations and statements, and who speaks. The same article and desk give the same reading. Throws
 * where the model can't be read.
 */
declare function read(article: Article, desk?: Desk): Reading;
/**
 * Reviews a text: reads it, asks every rule, settles what they say. A rule that breaks down costs its own findings, and is named in
 * `failures`. The same text and desk give the same review. Throws where the model can't be read.
 */
declare const review: (text: string, format?: Format, desk?: Desk) => Review;

/** See `LoadModel`. */
declare const loadModel: LoadModel;

export { articleJson, loadModel, parseArticle, read, readDesk, review, schemaNumber };
export type { Actor, ActorJson, ActorKind, Article, ArticleJson, Block, BlockKind, Corrected, Correction, Desk, DeskRead, Edit, Failure, Finding, FindingJson, Fix, Format, FrontMatter, LoadModel, Mention, MentionJson, Problem, Quotation, Reading, Review, Role, Sentence, Span, Statement, StatementJson, Suppressed, Token };
