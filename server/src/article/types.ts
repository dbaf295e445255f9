import type { Problem } from '../text/problem';
import type { Span } from '../text/span';

/** How the text is marked up; `.article` files are plain text, `captions` WebVTT or SubRip. */
export type Format = 'plain' | 'markdown' | 'html' | 'captions';

/**
 * What a block of the article is on the page:
 * `headline` the title, also when it is printed again; `heading` a subhead; `byline` who wrote it; `paragraph`;
 * `list-item`; `block-quote` a display quotation; `turn` one speaker's turn in an interview or transcript;
 * `furniture` what the page adds (share buttons, tables of contents, comment forms); `verbatim` code and markup.
 */
export type BlockKind =
  | 'headline'
  | 'heading'
  | 'byline'
  | 'paragraph'
  | 'list-item'
  | 'block-quote'
  | 'turn'
  | 'furniture'
  | 'verbatim';

export interface Block {
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

export interface Sentence {
  readonly span: Span;
  /** Index of the block it stands in. */
  readonly block: number;
}

/** What front matter says of the article; unknown keys are kept out. Dates are ISO 8601. */
export interface FrontMatter {
  readonly span: Span;
  readonly title?: string;
  readonly date?: string;
  readonly type?: string;
  readonly outlet?: string;
  readonly author?: string;
}

/** The text as written, for ever: every offset below is one into `text`. */
export interface Article {
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
