// What the tools here share: they read what the TypeScript exports, and write files that a test holds to it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

export const root = join(import.meta.dirname, '../..');

/** What the TypeScript exports. */
export async function load(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    // Packages that are not modules ask for Node's own.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(`${root}/`)});`,
    },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Writes the files; with `--check` writes nothing, and fails with the advice for each that is not current. */
export function writeAll(files, advice) {
  for (const [path, text] of files) {
    if (!process.argv.includes('--check')) writeFileSync(join(root, path), text);
    else if (read(path) !== text) {
      console.error(advice(path));
      process.exitCode = 1;
    }
  }
}

function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return '';
  }
}
