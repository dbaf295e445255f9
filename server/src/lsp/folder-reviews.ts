import type { Diagnostic, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type FileKind, type Folders, isReadableName, languageOf } from '../workspace/files';
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
/** Of so many pages it is asked whether they are articles. */
const mostPages = 20_000;
/** How long an answer waits for the folder, in milliseconds. */
const mostWaited = 5000;
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
  /** Resolves when every article of the folder has been looked at, or some seconds have passed: then it says that there is more to come. */
  settled(): Promise<void>;
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
  /** Shows the sentence to the user. */
  tell(sentence: string): void;
}

export const openFolderReviews = (host: FolderHost): FolderReviews => new Reviewer(host);

class Reviewer implements FolderReviews {
  readonly index = new Map<string, IndexedArticle>();
  readonly diagnoses = new Map<string, FileDiagnoses>();
  /** Counts what was begun: whatever belongs to an earlier number is given up. */
  private run = 0;
  private serial = 0;
  private underWay: Promise<void> = Promise.resolve();

  constructor(private readonly host: FolderHost) {}

  begin(): Promise<void> {
    this.underWay = this.reviewAll();
    return this.underWay;
  }

  async settled(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), mostWaited);
    });
    const outcome = await Promise.race([late, this.underWay.catch(() => undefined)]);
    clearTimeout(timer);
    if (outcome === 'late')
      this.host.tell('Hearsay is still reading the folder, and there may be more: ask again in a while.');
  }

  private async reviewAll(): Promise<void> {
    const mine = ++this.run;
    const { index: wanted } = await this.host.wishes();
    const uris = wanted ? await this.listed() : [];
    if (mine !== this.run) return;
    const known = new Set(uris);
    for (const uri of [...this.index.keys()]) if (!known.has(uri) && !this.host.isOpen(uri)) this.forget(uri);
    await this.lookAtAll(uris, mine);
    if (mine === this.run) this.host.told();
  }

  opened(current: Current): void {
    // What lies in no folder, as a new document does, is no article of one.
    if (this.isInside(current.document.uri)) this.keep(current);
    this.diagnoses.delete(sameUri(current.document.uri));
    this.host.told();
  }

  leftOut(uri: string): void {
    if (this.index.delete(sameUri(uri))) this.host.told();
  }

  closed(uri: string): Promise<void> {
    this.diagnoses.set(sameUri(uri), { id: `folder.${++this.serial}`, items: [] });
    return this.changed(uri);
  }

  stop(): void {
    this.run++;
  }

  private async lookAtAll(uris: readonly string[], mine: number): Promise<void> {
    const progress = uris.length >= worthShowing ? await this.host.progress() : null;
    progress?.begin('Hearsay: reviewing the folder', 0, undefined, true);
    const ended = () => mine !== this.run || progress?.token.isCancellationRequested === true;
    for (const [i, uri] of uris.entries()) {
      if (ended()) break;
      if (i % worthShowing === 0) progress?.report((100 * i) / uris.length, `${i} of ${uris.length} articles`);
      await this.look(uri, ended);
      await this.host.rest();
    }
    progress?.done();
  }

  /** The articles below the roots, each once, and after them the pages that a desk includes. */
  private async listed(): Promise<string[]> {
    const uris = await this.below('articles');
    // A site has many pages, and few of them are articles: those that are none take nobody's place.
    for (const uri of await this.below('pages')) if (await this.isIncluded(uri)) uris.push(uri);
    if (uris.length > mostArticles)
      this.host.log(
        `The folder has more than ${mostArticles} articles, and only ${mostArticles} are counted in: exclude what is no article in hearsay.yaml.`,
      );
    return uris.slice(0, mostArticles);
  }

  private async below(kind: FileKind): Promise<string[]> {
    const most = kind === 'pages' ? mostPages : mostArticles + 1;
    const lists = await Promise.all(this.host.roots().map((root) => this.host.files.list(root, most, kind)));
    return [...new Set(lists.flat().map(sameUri))];
  }

  private async isIncluded(uri: string): Promise<boolean> {
    const desk = await this.host.desk(uri);
    if (!desk.settings.include) return false;
    return (await this.host.choose({ uri, languageId: languageOf(uri) }, desk)).reviewed;
  }

  /** Reviews one file; drops the review when meanwhile nobody wants it or somebody opened the file. */
  private async look(uri: string, ended: () => boolean): Promise<void> {
    if (this.host.isOpen(uri)) return;
    const [desk, wishes] = [await this.host.desk(uri), await this.host.wishes()];
    const languageId = languageOf(uri);
    const { reviewed } = await this.host.choose({ uri, languageId }, desk);
    const text = reviewed ? await this.host.files.read(uri) : null;
    if (ended() || this.host.isOpen(uri)) return;
    if (text === null || text.length > longestArticle) return this.forget(uri);
    const document = TextDocument.create(uri, languageId, 0, text);
    const made = await this.host.take(uri, () => ({ ...reviewNow(document, desk), serial: ++this.serial }));
    if (ended() || this.host.isOpen(uri)) return;
    this.keep(made);
    if (wishes.findings) this.diagnoses.set(uri, { id: `folder.${made.serial}`, items: this.host.diagnose(made) });
    else this.takeBack(uri);
  }

  private keep({ document, review, desk }: Current): void {
    const article = indexed(document.uri, review, desk.actors, (span) => toRange(document, span));
    this.index.set(sameUri(document.uri), article);
  }

  private isInside(uri: string): boolean {
    return this.host.roots().some((root) => pathFrom(root, sameUri(uri)) !== null);
  }

  private forget(uri: string): void {
    this.index.delete(uri);
    this.takeBack(uri);
  }

  /** Has a client that was told of findings told that there are none. */
  private takeBack(uri: string): void {
    if (this.diagnoses.get(uri)?.items.length) this.diagnoses.set(uri, { id: `folder.${++this.serial}`, items: [] });
  }

  async changed(changedUri: string): Promise<void> {
    const uri = sameUri(changedUri);
    const mine = this.run;
    for (const known of [...this.index.keys()]) if (known.startsWith(`${uri}/`)) this.forget(known);
    if (this.isInside(uri) && isReadableName(uri) && (await this.host.wishes()).index)
      await this.look(uri, () => mine !== this.run);
    else if (!this.host.isOpen(uri)) this.forget(uri);
    this.host.told();
  }
}
