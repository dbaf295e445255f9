// Bundles the extension, its servers and the command line into dist/: node client/tools/build.mjs [--watch]
import { chmodSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { writeModel } from '../../server/tools/model.mjs';

const root = join(import.meta.dirname, '..', '..');
// A bundle asks for another as modules of its kind do: by require, which finds “./mcp-stdio” without its ending.
// Letters are told by \p{…}, which esbuild would make anew at each use, as the newest scripts are not in Node.js 20.
const supported = { 'dynamic-import': false, 'regexp-unicode-property-escapes': true };
const node = { platform: 'node', target: 'node20', format: 'cjs', supported };
const browser = { platform: 'browser', target: 'es2022' };

const bundles = [
  { from: 'client/src/desktop.ts', to: 'dist/client.js', ...node, external: ['vscode'] },
  { from: 'server/src/node.ts', to: 'dist/server.js', ...node },
  { from: 'server/src/bin.ts', to: 'dist/cli.js', ...node, external: ['./mcp-stdio'], executable: true },
  { from: 'server/src/mcp-stdio.ts', to: 'dist/mcp-stdio.js', ...node },
  { from: 'server/src/library-node.ts', to: 'dist/library.cjs', ...node },
  { from: 'server/src/library-browser.ts', to: 'dist/library.browser.mjs', ...browser, format: 'esm' },
  { from: 'client/src/web.ts', to: 'dist/web/client.js', ...browser, format: 'cjs', external: ['vscode'] },
  { from: 'client/src/webview/balance.ts', to: 'dist/webview/balance.js', ...browser, format: 'iife' },
  { from: 'server/src/browser.ts', to: 'dist/web/server.js', ...browser, format: 'iife' },
];

const missing = bundles.filter(({ from }) => !existsSync(join(root, from)));
for (const { from, to } of missing) console.error(`Cannot build ${to}: ${from} does not exist.`);
if (missing.length > 0) process.exit(1);

const options = bundles.map(({ from, to, executable, ...rest }) => ({
  ...rest,
  absWorkingDir: root,
  entryPoints: [from],
  outfile: to,
  bundle: true,
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
  ...(executable && { plugins: [executableFile(to)] }),
}));

mkdirSync(join(root, 'dist'), { recursive: true });
writeModel(join(root, 'dist'));
if (process.argv.includes('--watch')) {
  const contexts = await Promise.all(options.map((one) => esbuild.context(one)));
  await Promise.all(contexts.map((context) => context.watch()));
  console.log('Watching client/ and server/ (Ctrl+C stops it).');
} else {
  const results = await Promise.allSettled(options.map((one) => esbuild.build(one)));
  if (results.some(({ status }) => status === 'rejected')) process.exit(1);
  const outputs = Object.assign({}, ...results.map(({ value }) => value.metafile.outputs));
  writeFileSync(join(root, 'dist/meta.json'), JSON.stringify({ outputs }));
  writeLibraryBeside(join(root, 'dist'));
}

/** The library once more as a module, which shares what it holds with the one for `require`; and the types of each. */
function writeLibraryBeside(folder) {
  const names = Object.keys(createRequire(import.meta.url)(join(folder, 'library.cjs'))).sort();
  writeFileSync(join(folder, 'library.mjs'), `export { ${names.join(', ')} } from './library.cjs';\n`);
  for (const ending of ['cts', 'mts'])
    copyFileSync(join(root, 'server/library.d.ts'), join(folder, `library.d.${ending}`));
}

function executableFile(path) {
  return {
    name: 'executable-file',
    setup: (build) =>
      build.onEnd(({ errors }) => {
        if (errors.length === 0) chmodSync(join(root, path), 0o755);
      }),
  };
}
