import { RAL } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { review } from '../review/review';
import type { Review } from '../review/types';
import { deskFor } from '../workspace/desk-for';
import { formatOf } from '../workspace/files';
import type { FoundDesk } from '../workspace/find-desk';
import { articleLanguage } from '../workspace/languages';
import type { Choice } from '../workspace/selection';
import type { Turns } from './turns';

/** A review and the state of the document it is about. */
export interface Current {
  /** The document as it was when it was reviewed; later edits don't reach it. */
  readonly document: TextDocument;
  readonly review: Review;
  /** The desk it was reviewed by, with its files. */
  readonly desk: FoundDesk;
  /** Different for every review the server makes. */
  readonly serial: number;
  /** Milliseconds the review took. */
  readonly took: number;
}

export interface Reviews {
  /** The review of the document as it is now; null when it is not open or not to be reviewed. */
  of(uri: string): Promise<Current | null>;
  /** Whether the document is reviewed, and why; null when it is not open. */
  choice(uri: string): Promise<Choice | null>;
  close(uri: string): void;
}

export interface ReviewsHost {
  open(uri: string): TextDocument | undefined;
  desk(uri: string): Promise<FoundDesk>;
  /** The setting `hearsay.enable`. */
  enabled(): Promise<boolean>;
  choose(document: TextDocument, desk: FoundDesk, enabled: boolean): Choice;
  /** Does the work on the document in its turn. */
  take: Turns['take'];
  /** Called for each new review, and with null when a document is no longer reviewed. */
  reviewed(uri: string, current: Current | null): void;
}

interface Chosen {
  readonly document: TextDocument;
  readonly desk: FoundDesk;
  readonly choice: Choice;
}

/** Keeps the review of each open document for as long as neither it nor its desk changes. */
export function openReviews(host: ReviewsHost): Reviews {
  const held = new Map<string, Current>();
  let serial = 0;

  /** Waits for all that is read from elsewhere; the document is the one open when the waiting is over. */
  async function chosen(uri: string): Promise<Chosen | null> {
    if (!host.open(uri)) return null;
    const enabled = await host.enabled();
    let desk = await host.desk(uri);
    // Desk files may have changed while they were read.
    for (let now = await host.desk(uri); now !== desk; now = await host.desk(uri)) desk = now;
    return host.take(uri, () => {
      const document = host.open(uri);
      return document ? { document, desk, choice: host.choose(document, desk, enabled) } : null;
    });
  }

  async function of(uri: string): Promise<Current | null> {
    const first = await chosen(uri);
    if (first && !known(first)) await settled(first.document);
    const now = first && (await chosen(uri));
    return host.take(uri, () => (now && host.open(uri) === now.document ? reviewOf(now) : none(uri)));
  }

  function reviewOf(now: Chosen): Current | null {
    const { document, desk, choice } = now;
    if (!choice.reviewed) return none(document.uri);
    const before = known(now);
    if (before) return before;
    const current = { ...reviewNow(document, desk), serial: ++serial };
    held.set(document.uri, current);
    host.reviewed(document.uri, current);
    return current;
  }

  function none(uri: string): null {
    if (held.delete(uri)) host.reviewed(uri, null);
    return null;
  }

  function known({ document, desk }: Chosen): Current | undefined {
    const before = held.get(document.uri);
    return before?.document.version === document.version && before.desk === desk ? before : undefined;
  }

  const choice = async (uri: string) => (await chosen(uri))?.choice ?? null;
  return { of, choice, close: (uri) => void held.delete(uri) };
}

/** Has edits that have come in already made first: of many in a row, only the last is worth a review. */
async function settled(document: TextDocument): Promise<void> {
  for (let seen = -1; seen !== document.version; ) {
    seen = document.version;
    await new Promise<void>((resolve) => RAL().timer.setImmediate(resolve));
  }
}

/** Reviews the document as it is now, and keeps a copy of it. */
export function reviewNow(document: TextDocument, desk: FoundDesk) {
  const { uri, languageId, version } = document;
  const text = document.getText();
  const format = formatOf(articleLanguage(document) ?? languageId);
  const began = performance.now();
  const made = review(text, format, deskFor(desk, uri));
  const took = Math.round(performance.now() - began);
  return { document: TextDocument.create(uri, languageId, version, text), review: made, desk, took };
}
