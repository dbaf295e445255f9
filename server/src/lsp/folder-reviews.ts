import type { Diagnostic, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Folders, isArticleName, languageOf } from '../workspace/files';
import type { FoundDesk } from '../workspace/find-desk';
import type { FolderIndex } from '../workspace/folder-index';
import { type IndexedArticle, indexed } from '../workspace/indexed-article';
import type { Choice } from '../workspace/selection';
import { pathFrom, sameUri } from '../workspace/uri';
import { type Current, reviewNow } from './reviews';
import { toRange } from './to-lsp';
import type { Turns } from './turns';

/** More articles than these are not looked at, nor longer ones, in UTF-16 units: an archive must not cost the editor its memory. */
const mostArticles = 5_000;
const longestArticle = 1_000_000;
/** From so many articles on it is shown how far the work is. */
const worthShowing = 20;

/** What the review of an article that is not open has to tell. */
export interface FileDiagnoses {
  /** Different for every review. */
  readonly id: string;
  readonly items: Diagnostic[];
}

/** The articles of the workspace's folders, reviewed in the background. */
export interface FolderReviews {
  readonly index: FolderIndex;
  /** Of documents that are not open: the findings of articles, where the user wants the folder's, and that those closed have none. */
  readonly diagnoses: ReadonlyMap<string, FileDiagnoses>;
  /** Reviews every article anew, or none where the user wants none; what was under way is given up. */
  begin(): Promise<void>;
  /** Takes over what is known of an open article. */
  opened(current: Current): void;
  /** Forgets an open article that is reviewed no more. */
  leftOut(uri: string): void;
  /** Takes back what was told of a document while it was open; what it says as a file is told next. */
  closed(uri: string): Promise<void>;
  /** Reviews the file anew, or forgets it, and what lay below it, where it is gone or no article. */
  changed(uri: string): Promise<void>;
  /** Ends what is under way. */
  stop(): void;
}

export interface FolderHost {
  readonly files: Folders;
  roots(): readonly string[];
  desk(uri: string): Promise<FoundDesk>;
  choose(document: { uri: string; languageId: string }, desk: FoundDesk): Promise<Choice>;
  /** Whether articles are reviewed that are not open, and whether their findings are told. */
  wishes(): Promise<{ readonly index: boolean; readonly findings: boolean }>;
  isOpen(uri: string): boolean;
  /** Does the work on the document in its turn. */
  take: Turns['take'];
  diagnose(current: Current): Diagnostic[];
  /** Called when the index has changed; once for many articles in a row. */
  told(): void;
  /** Shows how far the work is and lets the user end it; null where the client shows nothing. */
  progress(): Promise<(WorkDoneProgressServerReporter & { token: { isCancellationRequested: boolean } }) | null>;
  /** Lets whoever waits for the server go first. */
  rest(): Promise<void>;
  log(sentence: string): void;
}

export function openFolderReviews(host: FolderHost): FolderReviews {
  const index = new Map<string, IndexedArticle>();
  const diagnoses = new Map<string, FileDiagnoses>();
  let run = 0;
  let serial = 0;

  async function begin(): Promise<void> {
    const mine = ++run;
    const { index: wanted } = await host.wishes();
    const uris = wanted ? await listed() : [];
    if (mine !== run) return;
    for (const uri of [...index.keys()]) if (!uris.includes(uri) && !host.isOpen(uri)) forget(uri);
    const progress = uris.length >= worthShowing ? await host.progress() : null;
    progress?.begin('Hearsay: reviewing the folder', 0, undefined, true);
    const ended = () => mine !== run || progress?.token.isCancellationRequested === true;
    for (const [i, uri] of uris.entries()) {
      if (ended()) break;
      if (i % worthShowing === 0) progress?.report((100 * i) / uris.length, `${i} of ${uris.length} articles`);
      await look(uri, ended);
      await host.rest();
    }
    progress?.done();
    if (mine === run) host.told();
  }

  /** The articles below the roots, each once. */
  async function listed(): Promise<string[]> {
    const lists = await Promise.all(host.roots().map((root) => host.files.list(root, mostArticles + 1)));
    const uris = [...new Set(lists.flat().map(sameUri))];
    if (uris.length > mostArticles)
      host.log(
        `The folder has more than ${mostArticles} articles, and only ${mostArticles} are counted in: exclude what is no article in hearsay.yaml.`,
      );
    return uris.slice(0, mostArticles);
  }

  /** Reviews one file; drops the review when meanwhile nobody wants it or somebody opened the file. */
  async function look(uri: string, ended: () => boolean): Promise<void> {
    if (host.isOpen(uri)) return;
    const [desk, wishes] = [await host.desk(uri), await host.wishes()];
    const languageId = languageOf(uri);
    const { reviewed } = await host.choose({ uri, languageId }, desk);
    const text = reviewed ? await host.files.read(uri) : null;
    if (ended() || host.isOpen(uri)) return;
    if (text === null || text.length > longestArticle) return forget(uri);
    const document = TextDocument.create(uri, languageId, 0, text);
    const made = await host.take(uri, () => ({ ...reviewNow(document, desk), serial: ++serial }));
    if (ended() || host.isOpen(uri)) return;
    keep(made);
    if (wishes.findings) diagnoses.set(uri, { id: `folder.${made.serial}`, items: host.diagnose(made) });
    else takeBack(uri);
  }

  function keep({ document, review, desk }: Current): void {
    const article = indexed(document.uri, review, desk.actors, (span) => toRange(document, span));
    index.set(sameUri(document.uri), article);
  }

  function forget(uri: string): void {
    index.delete(uri);
    takeBack(uri);
  }

  /** Has a client that was told of findings told that there are none. */
  function takeBack(uri: string): void {
    if (diagnoses.get(uri)?.items.length) diagnoses.set(uri, { id: `folder.${++serial}`, items: [] });
  }

  async function changed(changedUri: string): Promise<void> {
    const uri = sameUri(changedUri);
    const mine = run;
    for (const known of [...index.keys()]) if (known.startsWith(`${uri}/`)) forget(known);
    const inside = host.roots().some((root) => pathFrom(root, uri) !== null);
    if (inside && isArticleName(uri) && (await host.wishes()).index) await look(uri, () => mine !== run);
    else if (!host.isOpen(uri)) forget(uri);
    host.told();
  }

  return {
    index,
    diagnoses,
    begin,
    opened(current) {
      keep(current);
      diagnoses.delete(sameUri(current.document.uri));
      host.told();
    },
    leftOut(uri) {
      if (index.delete(sameUri(uri))) host.told();
    },
    closed(uri) {
      diagnoses.set(sameUri(uri), { id: `folder.${++serial}`, items: [] });
      return changed(uri);
    },
    changed,
    stop: () => void run++,
  };
}
