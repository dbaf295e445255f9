// Writes the types that the library ships: all of its public surface in one file.
// `node server/tools/library.mjs --check` writes nothing and fails when the file is not current.
import { join } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { root, writeAll } from './from-code.mjs';

const bundle = await rollup({
  input: join(root, 'server/src/library-node.ts'),
  plugins: [dts({ tsconfig: join(root, 'tsconfig.json'), compilerOptions: { types: ['node'] } })],
});
const { output } = await bundle.generate({ format: 'es' });
const head =
  '// Written from server/src/library by `npm run surface`: a difference here is one to whoever imports Hearsay.\n\n';
writeAll(
  [['server/library.d.ts', head + output[0].code]],
  (path) => `${path} is not what the library exports: run \`npm run surface\`, and see what its users will notice.`,
);
