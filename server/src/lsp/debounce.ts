/** Work put off until a key has been quiet for a while. */
export interface Debounce {
  /** Does the work after the delay, in place of what was put off under the key before. */
  later(key: string, work: () => void): void;
  /** Drops what was put off under the key. */
  cancel(key: string): void;
  /** Drops all that was put off. */
  end(): void;
}

export function debounce(milliseconds: number): Debounce {
  const pending = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (key: string) => {
    clearTimeout(pending.get(key));
    pending.delete(key);
  };
  return {
    later(key, work) {
      cancel(key);
      const timer = setTimeout(() => {
        pending.delete(key);
        work();
      }, milliseconds);
      pending.set(key, timer);
    },
    cancel,
    end: () => [...pending.keys()].forEach(cancel),
  };
}
