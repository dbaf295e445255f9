import { join } from 'node:path';
import { build } from 'esbuild';
import { writeModel } from '../../server/tools/model.mjs';

const project = join(import.meta.dirname, '../..');
const folder = join(project, 'dist/test/fuzz');

/** Bundles a file of this folder for Node, with the tagger’s model beside it; the path of the bundle. */
export async function bundle(name) {
  const outfile = join(folder, `${name}.cjs`);
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    keepNames: true,
    logLevel: 'error',
  });
  writeModel(folder);
  return outfile;
}
