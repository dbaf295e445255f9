/** How a test went. */
export interface Outcome {
  readonly title: string;
  /** Milliseconds. */
  readonly took: number;
  readonly error?: string;
}

/** Says of each test of the run how it went. */
export function follow(runner: Mocha.Runner, tell: (outcome: Outcome) => void): void {
  runner.on('pass', (test) => tell({ title: test.fullTitle(), took: test.duration ?? 0 }));
  runner.on('fail', (test, error: Error) =>
    tell({ title: test.fullTitle(), took: test.duration ?? 0, error: error.stack ?? String(error) }),
  );
}
