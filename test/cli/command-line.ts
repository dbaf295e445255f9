import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { Io } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';

export type Files = Record<string, string | Uint8Array>;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of its own with these files, gone after the test. */
export function newsroom(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  folders.push(folder);
  addFiles(folder, files);
  return folder;
}

export function addFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Runs a command line, as written in a shell, in a folder with these files or in the folder named. */
export async function hearsay(line: string, where: Files | string = {}, input: string | Uint8Array = '') {
  const written = { out: '', err: '', served: 0 };
  const io: Io = {
    out: async (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    async *input() {
      yield typeof input === 'string' ? Buffer.from(input) : input;
    },
    cwd: typeof where === 'string' ? where : newsroom(where),
    columns: 100,
    color: false,
    status: () => undefined,
    interrupted: async () => undefined,
    program: null,
    serve: async () => void written.served++,
    serveAgents: async () => void written.served++,
  };
  const code = await run(line.split(' ').filter(Boolean), io);
  return { code, ...written };
}

/** A short article with one finding, a warning. */
export const talks = 'Talks go on\n\nThe plan obviously failed.\n\n“Nothing is agreed,” Ina Berg said.\n';
