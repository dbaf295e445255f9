/** Which documents are reviewed, and what a client goes by that starts the server anew when it no longer answers. */

/** What a client may send as `initializationOptions`, each of them optional. */
export interface InitializationOptions {
  /** What stands before a rule's id in the address of its page. */
  readonly ruleLink?: string;
  /** Whether the client shows a hover in short first: it gets both forms, with `moreSeparator` between them. */
  readonly foldsHovers?: boolean;
  /** Whether the client wants to be told of each review: `reviewedNotification`, `folderReviewedNotification`. */
  readonly told?: boolean;
  /** The client's own command that shows the actors, for the lines over headline and quotations; without one they run `listActorsCommand`. */
  readonly actorsCommand?: string;
  /**
   * What stands before a command and the place it is about in a link to correct words: with `x:`, `x:saidBy?10-24` is about the units 10 to 24
   * of the article. Such a client has the commands of `CorrectCommand` and asks the user itself who is meant.
   */
  readonly correctLink?: string;
  /** Whether the client wants to be told what the server is busy with. */
  readonly watched?: boolean;
  /** What the user said of single documents to the server that ran before. */
  readonly switched?: readonly SwitchParams[];
  /** URIs of documents that kept the server that ran before busy for too long. */
  readonly leftAlone?: readonly string[];
}

/** Request: a sign of life. Result: null, as soon as the server is done with what it is at. */
export const aliveRequest = 'hearsay/alive';

/** Notification, server to client, where it is watched: the document the server turns to, before it does; it is at that one until it tells of another. */
export const busyWithNotification = 'hearsay/busyWith';
export interface BusyWithParams {
  readonly uri: string;
}

/** Notification, client to server: the user has turned a document on or off. */
export const switchNotification = 'hearsay/switch';
export interface SwitchParams {
  readonly uri: string;
  readonly on: boolean;
}

/** Request: whether a document is reviewed, and on what ground. */
export const statusRequest = 'hearsay/status';
export interface StatusParams {
  readonly uri: string;
}
export interface StatusResult {
  readonly reviewed: boolean;
  readonly ground: StatusGround;
  /** The ground as one clause, for a client that has no words of its own: “hearsay.yaml includes it”. */
  readonly reason: string;
}
export type StatusGround =
  | 'setting'
  | 'userOn'
  | 'userOff'
  | 'keptBusy'
  | 'editorView'
  | 'article'
  | 'otherLanguage'
  | 'nodeModules'
  | 'hiddenFolder'
  | 'excluded'
  | 'included'
  | 'notIncluded'
  | 'projectPaper'
  | 'markdown'
  | 'plainText'
  | 'notOpen';

/** Where in a hover's Markdown the short form ends and the full one begins, for a client that folds hovers. */
export const moreSeparator = '\n\n<!-- more -->\n\n';
