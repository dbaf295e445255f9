import { presets } from '../review/presets';
import { emptyFile, readSettings, type SettingsFile } from '../review/settings';
import type { Problem } from '../text/problem';
import { suggestion } from '../text/suggestion';
import type { Files } from './files';
import { folderOf, foldersAbove, sameUri, within } from './uri';

/** A settings file that another builds on, with its own mistakes. */
interface Base {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * The settings with everything under `extends` beneath them, the first named at the bottom: presets by name, files by a path from the
 * folder of the file, packages by their name (`hearsay.yaml` in the nearest `node_modules`). What is reviewed and by which actors files
 * is each desk's own, and not built on. A name that leads nowhere or back is a problem at its place.
 */
export async function builtOn(
  uri: string,
  own: SettingsFile,
  files: Files,
  above: readonly string[] = [],
): Promise<{ settings: SettingsFile; problems: Problem[]; files: Base[] }> {
  const problems: Problem[] = [];
  const bases: Base[] = [];
  const trail = [...above, sameUri(uri)];
  let settings = emptyFile;
  for (const { name, span } of own.extends) {
    const preset = Object.hasOwn(presets, name) ? presets[name] : undefined;
    if (preset) {
      settings = over(settings, { ...emptyFile, ...preset });
      continue;
    }
    const base = await find(name);
    if (!base) {
      problems.push({ span, message: isPath(name) ? missingFile(name) : missingName(name) });
    } else if (trail.includes(sameUri(base.uri))) {
      problems.push({ span, message: `“${name}” leads back to this file: take it out.` });
    } else {
      const read = readSettings(base.text);
      const built = await builtOn(base.uri, read.settings, files, trail);
      bases.push({ ...base, problems: [...read.problems, ...built.problems] }, ...built.files);
      settings = over(settings, built.settings);
    }
  }
  return { settings: over(settings, own), problems, files: bases };

  async function find(name: string): Promise<{ uri: string; text: string } | null> {
    const places = isPath(name)
      ? [within(folderOf(uri), name)]
      : foldersAbove(uri).map((folder) => within(folder, `node_modules/${name}/hearsay.yaml`));
    for (const place of places) {
      const text = await files.read(place);
      if (text !== null) return { uri: place, text };
    }
    return null;
  }
}

/** Whether what is named is a file, and no preset or package. */
export const isPath = (name: string): boolean => /^[./]|\.ya?ml$/.test(name);

const missingFile = (path: string): string => `There is no file “${path}” here: correct the path, or write the file.`;

const missingName = (name: string): string =>
  `There is no preset or package “${name}” here: ${suggestion(name, Object.keys(presets))}`;

/** What `upper` says, and beneath it what `lower` does. */
function over(lower: SettingsFile, upper: SettingsFile): SettingsFile {
  const ids = new Set([...Object.keys(lower.options), ...Object.keys(upper.options)]);
  return {
    ...upper,
    style: upper.style ?? lower.style,
    minConfidence: upper.minConfidence ?? lower.minConfidence,
    rules: { ...lower.rules, ...upper.rules },
    options: Object.fromEntries([...ids].map((id) => [id, { ...lower.options[id], ...upper.options[id] }])),
    lexicon: [...lower.lexicon, ...upper.lexicon],
    overrides: [...lower.overrides, ...upper.overrides],
  };
}
