import { join } from 'node:path';
import { fetched, npmInstall } from '../vscode/fetched.mjs';
import { cache } from '../vscode/places.mjs';
import { Unavailable } from '../vscode/unavailable.mjs';

/** The path of a Node of that version; fetched from npm the first time, after `announce(sentence)`. Throws Unavailable. */
export async function fetchNode(version, announce) {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = await fetched(join(cache, `node-${version}`), async (partial) => {
    announce(`Fetching Node ${version} from npm, this once: about 100 MB on disk.`);
    await npmInstall(partial, [`${name}@${version}`]).catch(({ message }) => {
      throw new Unavailable(`Node ${version} could not be fetched from npm for this machine (${message}).`);
    });
  });
  return join(folder, 'node_modules', name, 'bin/node');
}
