import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { suggestion } from '../text/suggestion';
import { formatNames, type ReportName } from './formats/names';
import { type Io, Refusal } from './io';
import { writerTo } from './terminal';

/** A report that is wanted, and where. */
export interface Output {
  readonly format: ReportName;
  /** The path of a file; null for standard output. */
  readonly file: string | null;
}

/** Reads `--output FORMAT=FILE`. Throws a `Refusal` where it is something else. */
export function readOutput(written: string): Output {
  const [, name = written, file = ''] = /^([^=]*)=(.*)$/s.exec(written) ?? [];
  const format = formatNames.find((other) => other === name);
  if (!format) throw new Refusal(`“${name}” is no format: ${suggestion(name, formatNames)}`);
  if (!file) throw new Refusal(`--output needs a file for ${format}: write “--output ${format}=FILE”.`);
  return { format, file };
}

/** Somewhere to write a report to. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Resolves when all is written. */
  close(): Promise<void>;
}

/** Opens the output for writing; what stood in a file is replaced. Rejects with a `Refusal` where that can't be. */
export async function openSink({ file }: Output, io: Io): Promise<Sink> {
  if (file === null) return { write: io.out, close: async () => undefined };
  const stream = createWriteStream(resolve(io.cwd, file));
  const write = writerTo(stream, file);
  try {
    await once(stream, 'open');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(`“${file}” can’t be written (${code}): name another file.`);
  }
  return {
    write,
    close: async () => {
      stream.end();
      await once(stream, 'close');
    },
  };
}
