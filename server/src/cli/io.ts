import type { Agents } from '../agents/agents';

/** What the command line touches of the world. */
export interface Io {
  /**
   * Prints on standard output; resolves when more may follow, so that a slow reader is waited for. Rejects with `OutputClosed`
   * where the reader has gone, and with a `Refusal` where nothing more can be written.
   */
  out(text: string): Promise<void>;
  /** Prints on standard error; what can't be written is lost. */
  err(text: string): void;
  /** The bytes of standard input. */
  input(): AsyncIterable<Uint8Array>;
  readonly cwd: string;
  /** The width of the terminal; undefined where output goes elsewhere. */
  readonly columns: number | undefined;
  readonly color: boolean;
  /** Shows a line that is replaced by the next, where somebody looks at standard error; null takes it away. */
  status(line: string | null): void;
  /** Resolves when the user asks for an end, as by Ctrl+C; the process does not end by itself from then on. */
  interrupted(): Promise<void>;
  /** The path of this program, which can be started in other threads too; null where it can't. */
  readonly program: string | null;
  /** Starts the language server on standard input and output. */
  serve(): Promise<unknown>;
  /** Serves agents on standard input and output. */
  serveAgents(agents: Agents): Promise<unknown>;
}

/** What the user asked for can't be done; the message is one sentence that says why and what to do. */
export class Refusal extends Error {}

/** Whoever read standard output has stopped reading, as `head` does when it has enough. */
export class OutputClosed extends Error {}
