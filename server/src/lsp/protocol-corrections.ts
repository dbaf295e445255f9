/** How a client has the desk correct what was misread, and what comes of it. */
import type { Span } from '../text/span';

/** The commands by which words are corrected, after `hearsay.`, of a client that asks the user who is meant. */
export type CorrectCommand =
  | 'saidBy'
  | 'notAStatement'
  | 'theseWordsToo'
  | 'onlyTheseWords'
  | 'sameAs'
  | 'somebodyElse'
  | 'suppress'
  | 'removeCorrection';
/** What such a command is about: a place in an article; for `suppress` also the rule, and whether it is to be silent in all of the article. */
export interface CorrectArguments {
  readonly uri: string;
  readonly at: Span;
  readonly rule?: string;
  readonly everywhere?: boolean;
}

/** Command of the server, by `workspace/executeCommand`: makes a `DeskChange`, asked for from the article. Its arguments are those of `EditDeskParams`. */
export const editDeskCommand = 'hearsay.editDesk';

/** Request: the article without the comments that suppress findings; null for a document that is not reviewed. */
export const cleanCopyRequest = 'hearsay/cleanCopy';
export interface CleanCopyParams {
  readonly uri: string;
}
export type CleanCopyResult = string | null;

/** Request: a text on how the words at a place were misread, for the user to send; null where there are none. */
export const misreadingRequest = 'hearsay/misreading';
export interface MisreadingParams {
  readonly uri: string;
  readonly at: Span;
}
export type MisreadingResult = string | null;
