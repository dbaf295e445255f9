/** What the command line touches of the world. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  readonly cwd: string;
  /** The width of the terminal; undefined where output goes elsewhere. */
  readonly columns: number | undefined;
  readonly color: boolean;
  /** Starts the language server on standard input and output. */
  serve(): Promise<unknown>;
}

/** What the user asked for can't be done; the message is one sentence that says why and what to do. */
export class Refusal extends Error {}
