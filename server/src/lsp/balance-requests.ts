import { balance, exportedBalance, exportedFolderBalance, folderBalance } from './balance';
import * as protocol from './protocol';
import { pathOf, report } from './report';
import type { Session } from './session';

/** Answers who has how many words, in an article and over the folder, and with what is to be kept of it. */
export function answerBalanceRequests(session: Session): void {
  const { connection, answering, reviews, folder } = session;
  connection.onRequest(
    protocol.balanceRequest,
    answering<protocol.BalanceParams, protocol.BalanceResult | null>(null, async ({ uri }) => {
      const current = await reviews.of(uri);
      return current && balance(current);
    }),
  );
  connection.onRequest(
    protocol.folderBalanceRequest,
    answering<unknown, protocol.FolderBalanceResult>([], () => folderBalance(folder.index)),
  );
  connection.onRequest(
    protocol.exportBalanceRequest,
    answering<protocol.ExportBalanceParams, protocol.ExportBalanceResult>(null, async ({ uri, as }) => {
      if (uri === undefined)
        return exportedFolderBalance(folder.index, as, (article) => pathOf(article, session.files.roots));
      const current = await reviews.of(uri);
      return current && exportedBalance(current, as);
    }),
  );
  connection.onRequest(
    protocol.reportRequest,
    answering<protocol.ReportParams, protocol.ReportResult>(null, ({ uri }) => {
      const uris = uri === undefined ? folderBalance(folder.index).map((article) => article.uri) : [uri];
      return report(uris, session);
    }),
  );
}
