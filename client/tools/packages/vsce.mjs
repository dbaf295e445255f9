import { join } from 'node:path';
import { fetched, npmInstall } from '../vscode/fetched.mjs';
import { cache } from '../vscode/places.mjs';
import { Unavailable } from '../vscode/unavailable.mjs';

const version = '3.9.2';

/** The path of vsce, which packs extensions; fetched from npm the first time, after `announce(sentence)`. Throws Unavailable. */
export async function fetchVsce(announce) {
  const folder = await fetched(join(cache, `vsce-${version}`), async (partial) => {
    announce(`Fetching vsce ${version} from npm, this once: about 125 MB on disk.`);
    await npmInstall(partial, [`@vscode/vsce@${version}`]).catch(({ message }) => {
      throw new Unavailable(`vsce could not be fetched from npm (${message}): try again.`);
    });
  });
  return join(folder, 'node_modules/@vscode/vsce/vsce');
}
