/** The order in which documents are worked on. */
export interface Turns {
  /** Does the work on the document when its turn has come. Only what the work does before it first waits belongs to its turn. */
  take<T>(uri: string, work: () => T): Promise<Awaited<T>>;
}

/** With `tell`, each turn begins when the client knows whose it is: of a server that no longer answers, it knows what it is at. */
export function openTurns(tell: ((uri: string) => Promise<void>) | null): Turns {
  let told = '';
  let last: Promise<unknown> = Promise.resolve();

  async function announced<T>(uri: string, work: () => T): Promise<{ readonly result: T }> {
    if (tell && uri !== told) {
      told = uri;
      await tell(uri);
    }
    return { result: work() };
  }

  async function take<T>(uri: string, work: () => T): Promise<Awaited<T>> {
    const turn = last.then(() => announced(uri, work));
    last = turn.catch(() => {});
    return await (await turn).result;
  }

  return { take };
}
