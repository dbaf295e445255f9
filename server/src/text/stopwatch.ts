/** Does the work and gives back what came of it; whoever hands one over may measure how long the step takes. */
export type Stopwatch = <Result>(step: string, work: () => Result) => Result;

/** Measures nothing. */
export const unwatched: Stopwatch = (_, work) => work();
