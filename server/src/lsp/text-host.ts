import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FoundDesk } from '../workspace/find-desk';
import type { FolderIndex } from '../workspace/folder-index';
import type { Client } from './client';
import type { Current } from './reviews';

/** What requests about a document's text go by. */
export interface TextHost {
  open(uri: string): TextDocument | undefined;
  isReviewed(uri: string): Promise<boolean>;
  /** The review of the document as it is now; null where it is not reviewed. */
  review(uri: string): Promise<Current | null>;
  /** The setting `hearsay.enable`. */
  isEnabled(): Promise<boolean>;
  desk(uri: string): Promise<FoundDesk>;
  client(): Client;
  readonly folder: FolderIndex;
}
