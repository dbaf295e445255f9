import type { Connection } from 'vscode-languageserver';
import type { FolderIndex } from '../workspace/folder-index';
import type { Answering } from './answering';
import { balance, exportedBalance, exportedFolderBalance, folderBalance } from './balance';
import * as protocol from './protocol';
import { pathOf, type ReportHost, report } from './report';

interface Told extends Omit<ReportHost, 'roots'> {
  roots(): readonly string[];
  readonly folder: FolderIndex;
}

/** Answers who has how many words, in an article and over the folder, and with what is to be kept of it. */
export function answerBalanceRequests(connection: Connection, answering: Answering, told: Told): void {
  connection.onRequest(
    protocol.balanceRequest,
    answering<protocol.BalanceParams, protocol.BalanceResult | null>(null, async ({ uri }) => {
      const current = await told.review(uri);
      return current && balance(current);
    }),
  );
  connection.onRequest(
    protocol.folderBalanceRequest,
    answering<unknown, protocol.FolderBalanceResult>([], () => folderBalance(told.folder)),
  );
  connection.onRequest(
    protocol.exportBalanceRequest,
    answering<protocol.ExportBalanceParams, protocol.ExportBalanceResult>(null, async ({ uri, as }) => {
      if (uri === undefined) return exportedFolderBalance(told.folder, as, (article) => pathOf(article, told.roots()));
      const current = await told.review(uri);
      return current && exportedBalance(current, as);
    }),
  );
  connection.onRequest(
    protocol.reportRequest,
    answering<protocol.ReportParams, protocol.ReportResult>(null, ({ uri }) => {
      const uris = uri === undefined ? folderBalance(told.folder).map((article) => article.uri) : [uri];
      return report(uris, { ...told, roots: told.roots() });
    }),
  );
}
