/** Work put off until a key has been quiet for a while. */
export interface Debounce {
  /** Does the work after the delay, in place of what was put off under the key before. */
  later(key: string, work: () => void): void;
  /** Drops what was put off under the key. */
  cancel(key: string): void;
  /** Resolves when nothing is put off under the key. */
  quiet(key: string): Promise<void>;
}

interface Pending {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly waiting: (() => void)[];
}

export function debounce(milliseconds: number): Debounce {
  const pending = new Map<string, Pending>();
  const release = (key: string) => {
    const entry = pending.get(key);
    pending.delete(key);
    clearTimeout(entry?.timer);
    for (const resolve of entry?.waiting ?? []) resolve();
  };
  return {
    later(key, work) {
      const before = pending.get(key);
      clearTimeout(before?.timer);
      const timer = setTimeout(() => {
        work();
        release(key);
      }, milliseconds);
      pending.set(key, { timer, waiting: before?.waiting ?? [] });
    },
    cancel: release,
    quiet: (key) => new Promise((resolve) => (pending.get(key)?.waiting.push(resolve) ? undefined : resolve())),
  };
}
