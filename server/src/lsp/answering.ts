import { type CancellationToken, type Connection, ResponseError } from 'vscode-languageserver';
import type { Activity } from './activity';
import type { Current, Reviews } from './reviews';

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

/** What goes wrong in an answer is logged; errors made for the client, by an answer or by `refuse`, go to the client. */
export const openAnswering =
  ({ console }: Connection, activity: Activity, refuse: () => void): Answering =>
  (fallback, answer) =>
  async (params, token) => {
    refuse();
    activity.noticed();
    try {
      return await answer(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      console.error(`Hearsay: ${String(error)}`);
      return fallback;
    }
  };

export const openFromReview =
  (answering: Answering, reviews: Reviews): FromReview =>
  (fallback, answer) =>
    answering(fallback, async (params) => {
      const current = await reviews.of(params.textDocument.uri);
      return current ? answer(current, params) : fallback;
    });
