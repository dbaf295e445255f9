import { isColorSupported } from 'picocolors';
import type { Io } from './io';

/** This process's own terminal. */
export function terminal(serve: Io['serve']): Io {
  // A reader such as `head` may close the pipe before all is written; that is its right.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    columns: process.stdout.columns,
    color: isColorSupported && (process.stdout.isTTY || 'FORCE_COLOR' in process.env),
    serve,
  };
}
