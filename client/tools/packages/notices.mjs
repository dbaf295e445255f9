import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../vscode/places.mjs';

/**
 * What the licences of other people's packages ask to be passed on with the bundles that they are part of. `metafile` is esbuild's.
 * Throws where a package has no licence that can be passed on, or is there in two versions.
 */
export function noticesFor(bundles, metafile) {
  const packages = bundles.flatMap((bundle) => Object.keys(metafile.outputs[bundle].inputs)).map(packageOf);
  const folders = [...new Set(packages)].filter(Boolean).sort();
  const names = folders.map((folder) => folder.slice(folder.lastIndexOf('node_modules/')));
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice) throw new Error(`${twice} is bundled in two versions: have one of them only.`);
  return `The programs of this package contain these packages, each under its own licence.\n\n${folders.map(notice).join('\n')}`;
}

const packageOf = (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(project, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(project, folder)).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  if (!file || !license) throw new Error(`${folder} is bundled, and has no licence to be passed on.`);
  const text = readFileSync(join(project, folder, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim();
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}
