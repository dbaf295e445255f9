import { type CancellationToken, type Connection, ResponseError } from 'vscode-languageserver';
import type { Activity } from './activity';
import type { Current, Reviews } from './reviews';
import type { Turns } from './turns';

/** Makes a handler that answers with the fallback where a request makes no sense, so that one odd client message fails nothing. */
export type Answering = <Params, Result>(
  fallback: Result,
  answer: (params: Params, token: CancellationToken) => Result | Promise<Result>,
) => (params: Params, token: CancellationToken) => Promise<Result>;

/** Makes a handler that answers from the document's review as it is now, and with the fallback where there is none. */
export type FromReview = <Params extends { textDocument: { uri: string } }, Result>(
  fallback: Result,
  answer: (current: Current, params: Params) => Result | Promise<Result>,
) => (params: Params, token: CancellationToken) => Promise<Result>;

/** What answers go by. */
interface Answerer {
  readonly connection: Connection;
  readonly activity: Activity;
  readonly turns: Turns;
  refuseWhenOver(): void;
}

/** What goes wrong in an answer is logged; errors made for the client go to the client. */
export const openAnswering =
  ({ connection, activity, turns, refuseWhenOver }: Answerer): Answering =>
  (fallback, answer) =>
  async (params, token) => {
    refuseWhenOver();
    activity.noticed();
    const uri = documentOf(params);
    try {
      return await (uri === undefined ? answer(params, token) : turns.take(uri, () => answer(params, token)));
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(`Hearsay: ${String(error)}`);
      return fallback;
    }
  };

/** The document that a request is about, where LSP says so. */
function documentOf(params: unknown): string | undefined {
  const uri = (params as { textDocument?: { uri?: unknown } } | undefined)?.textDocument?.uri;
  return typeof uri === 'string' ? uri : undefined;
}

export const openFromReview =
  (answering: Answering, reviews: Reviews, turns: Turns): FromReview =>
  (fallback, answer) =>
    answering(fallback, async (params) => {
      const { uri } = params.textDocument;
      const current = await reviews.of(uri);
      return current ? turns.take(uri, () => answer(current, params)) : fallback;
    });
