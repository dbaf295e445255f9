import type { Writable } from 'node:stream';
import { isColorSupported } from 'picocolors';
import { type Io, OutputClosed, Refusal } from './io';
import { openStatus } from './status';

/** This process's own terminal, with those who serve on it. */
export function terminal({ serve, serveAgents }: Pick<Io, 'serve' | 'serveAgents'>, program: string): Io {
  const [print, warn] = [writerTo(process.stdout), writerTo(process.stderr)];
  const status = openStatus(process.stderr);
  return {
    out: (text) => (process.stdout.isTTY ? status.around(() => print(text)) : print(text)),
    err: (text) => void status.around(() => warn(text)).catch(() => undefined),
    status: status.show,
    interrupted: () => new Promise((resolve) => process.once('SIGINT', resolve)),
    program,
    input: () => process.stdin,
    cwd: process.cwd(),
    columns: process.stdout.columns,
    color: isColorSupported && (process.stdout.isTTY || 'FORCE_COLOR' in process.env),
    serve,
    serveAgents,
  };
}

/** Writes to the stream, and waits until it has taken what was written. */
export function writerTo(stream: Writable, shown = 'standard output'): Io['out'] {
  // The callback of each write tells its error; without a listener the same error would end the process.
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(unwritten(error, shown)) : resolve()));
    });
}

function unwritten({ code, message }: NodeJS.ErrnoException, shown: string): Error {
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new OutputClosed();
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Refusal(
      `The disk is full, and what was written to ${shown} is not complete: make room and run the command again.`,
    );
  return new Refusal(`What was written to ${shown} is not complete, as no more can be written (${code ?? message}).`);
}
