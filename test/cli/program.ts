import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { beforeAll } from 'vitest';
import { writeModel } from '../../server/tools/model.mjs';

/** The command line as it is shipped, built once for the tests of a file; `path` is known when they run. */
export function builtProgram(): { readonly path: string } {
  const program = { path: '' };
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-program-'));
    program.path = join(folder, 'cli.js');
    const source = join(import.meta.dirname, '../../server/src');
    const target = {
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      external: ['./mcp-stdio'],
      supported: { 'dynamic-import': false },
      logLevel: 'error',
    } satisfies BuildOptions;
    await Promise.all([
      build({ entryPoints: [join(source, 'bin.ts')], outfile: program.path, ...target }),
      build({ entryPoints: [join(source, 'mcp-stdio.ts')], outfile: join(folder, 'mcp-stdio.js'), ...target }),
    ]);
    writeModel(folder);
    return () => rmSync(folder, { recursive: true });
  });
  return program;
}
