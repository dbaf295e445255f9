import { ErrorCodes, type ExecuteCommandParams, ResponseError } from 'vscode-languageserver';
import { unopened } from '../workspace/selection';
import { actorsResult } from './actors';
import { actorsText } from './actors-text';
import { carryOut } from './desk-requests';
import { inform } from './inform';
import * as protocol from './protocol';
import { readingShown } from './reading';
import { markdownPage } from './rule-page';
import type { Session } from './session';
import { refresh, update } from './telling';

/** Answers what a client shows of one document beside it, and turns its review on and off. */
export function answerArticleRequests(session: Session): void {
  const { activity, answering, connection, leftAlone, reviews, start, switched, turns } = session;
  connection.onRequest(
    protocol.actorsRequest,
    answering<protocol.ActorsParams, protocol.ActorsResult | null>(null, async ({ uri }) => {
      const current = await reviews.of(uri);
      return current && actorsResult(current);
    }),
  );
  connection.onRequest(
    protocol.actorsTextRequest,
    answering<protocol.ActorsParams, protocol.ActorsTextResult>(null, ({ uri }) => listed(uri, session)),
  );
  connection.onExecuteCommand(
    answering<ExecuteCommandParams, protocol.ActorsTextResult>(
      null,
      async ({ command, arguments: [uri, change] = [] }) => {
        if (command === protocol.editDeskCommand && typeof uri === 'string' && change)
          return carryOut(uri, change as protocol.DeskChange, session);
        if (command !== protocol.listActorsCommand || typeof uri !== 'string')
          throw new ResponseError(ErrorCodes.InvalidParams, `There is no command “${command}” for that.`);
        const text = await listed(uri, session);
        if (text !== null) await inform(connection, text);
        return text;
      },
    ),
  );
  connection.onRequest(
    protocol.readingRequest,
    answering<protocol.ReadingParams, protocol.ReadingResult>(null, async ({ uri }) => {
      const current = await reviews.of(uri);
      return current && turns.take(uri, () => readingShown(current));
    }),
  );
  connection.onRequest(
    protocol.statusRequest,
    answering<protocol.StatusParams, protocol.StatusResult>(
      unopened,
      async ({ uri }) => (await reviews.choice(uri)) ?? unopened,
    ),
  );
  connection.onRequest(
    protocol.rulePageRequest,
    answering<protocol.RulePageParams, protocol.RulePageResult>(null, ({ rule }) => markdownPage(rule)),
  );
  connection.onRequest(
    protocol.aliveRequest,
    answering<unknown, null>(null, () => null),
  );
  connection.onNotification(protocol.switchNotification, ({ uri, on }: protocol.SwitchParams) => {
    activity.noticed();
    if (on) leftAlone.release(uri);
    switched.set(uri, on);
    start(async () => {
      await update(session, uri);
      await refresh(session);
    });
  });
}

async function listed(uri: string, { reviews, turns }: Session): Promise<string | null> {
  const current = await reviews.of(uri);
  return current && turns.take(uri, () => actorsText(current));
}
