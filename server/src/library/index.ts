// What programs get that import Hearsay: everything public, and nothing else.
import { parseArticle as parse } from '../article/parse';
import type { Article, Format } from '../article/types';
import { correct } from '../corrections/correct';
import { read as readArticle } from '../reading/reading';
import type { Reading } from '../reading/types';
import { review as reviewText } from '../review/review';
import type { Review } from '../review/types';
import { type Desk, openedDesk } from './desk';

export type { Actor, ActorKind, Role } from '../actors/types';
export type { Article, Block, BlockKind, Format, FrontMatter, Sentence } from '../article/types';
export type { Correction } from '../corrections/types';
export type { Token } from '../language/types';
export type { Mention, Quotation, Reading, Statement } from '../reading/types';
export {
  type ActorJson,
  type ArticleJson,
  articleJson,
  type FindingJson,
  type MentionJson,
  type StatementJson,
  schemaNumber,
} from '../report/review-json';
export type { Corrected, Failure, Finding, Review, Suppressed } from '../review/types';
export type { Edit, Fix } from '../rules/rule';
export type { Problem } from '../text/problem';
export type { Span } from '../text/span';
export { type Desk, type DeskRead, readDesk } from './desk';
export type { LoadModel } from './load-model';

/**
 * Reads a text into blocks and sentences; `plain` where no format is given. Any string is an article, and nothing is thrown.
 * Offsets are UTF-16 units into `text`, here and in all that is made of it. Takes no model.
 */
export const parseArticle = (text: string, format: Format = 'plain'): Article => parse(text, format);

/**
 * Reads an article: its words, quotations and statements, and who speaks. The same article and desk give the same reading. Throws
 * where the model can't be read.
 */
export function read(article: Article, desk?: Desk): Reading {
  const { actors, corrections, lexicons } = openedDesk(desk);
  return correct(readArticle(article, actors, lexicons), corrections, actors).reading;
}

/**
 * Reviews a text: reads it, asks every rule, settles what they say. A rule that breaks down costs its own findings, and is named in
 * `failures`. The same text and desk give the same review. Throws where the model can't be read.
 */
export const review = (text: string, format: Format = 'plain', desk?: Desk): Review =>
  reviewText(text, format, openedDesk(desk));
