/** How often a server is looked at before it is given up. */
const looks = 4;

/** Asks a server for signs of life, and tells when it has given none for too long. */
export class Watchdog {
  private timer: ReturnType<typeof setInterval> | undefined;
  /** How often it was looked at since it was asked last; undefined where it has answered. */
  private waited: number | undefined;
  private watch = 0;

  /** `ask` resolves or rejects when the server has answered; `hang` is called once, and nothing is asked any more until the next `start`. */
  constructor(
    private readonly ask: () => Promise<unknown>,
    private readonly hang: () => void,
  ) {}

  /** Watches from now on; a server that gives no sign of life for `patience` milliseconds hangs. */
  start(patience: number): void {
    this.stop();
    this.timer = setInterval(() => this.look(), patience / looks);
  }

  stop(): void {
    clearInterval(this.timer);
    this.waited = undefined;
    this.watch++;
  }

  /** Looks once. It is looks that are counted, not the time of day: while a computer sleeps, nobody is kept waiting. */
  look(): void {
    if (this.waited === undefined) {
      this.waited = 0;
      const { watch } = this;
      const answered = () => {
        if (watch === this.watch) this.waited = undefined;
      };
      this.ask().then(answered, answered);
    } else if (++this.waited >= looks) {
      this.stop();
      this.hang();
    }
  }
}
