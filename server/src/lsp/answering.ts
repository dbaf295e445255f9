/** Makes a handler that answers with the fallback where a request makes no sense, so that one odd client message fails nothing. */
export type Answering = <Params, Result>(
  fallback: Result,
  answer: (params: Params) => Result | Promise<Result>,
) => (params: Params) => Promise<Result>;
