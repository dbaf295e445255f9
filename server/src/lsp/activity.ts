/** Lets work in the background give way to somebody who types and asks. */
export interface Activity {
  /** Somebody has typed or asked. */
  noticed(): void;
  /** Resolves when nobody has for a moment; when somebody goes on and on, after a while all the same. */
  rest(): Promise<void>;
}

/** In milliseconds: what follows a keystroke comes within `moment`; work goes on after `atMost` at the latest. */
export interface Patience {
  readonly moment: number;
  readonly atMost: number;
}

export function openActivity({ moment, atMost }: Patience): Activity {
  let last = -Infinity;
  return {
    noticed() {
      last = performance.now();
    },
    async rest() {
      const began = performance.now();
      // What has come in meanwhile is noticed first.
      await pause(0);
      for (let now = performance.now(); now - last < moment && now - began < atMost; now = performance.now())
        await pause(moment - (now - last));
    },
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
