import type { PresetName } from '../review/preset-names';
import { presets } from '../review/presets';
import { emptyFile, readSettings, type SettingsFile } from '../review/settings';
import { append } from '../text/append';
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

/** A settings file with what stands right beneath it, the first named first. */
interface Layer {
  readonly own: SettingsFile;
  readonly beneath: readonly Layer[];
}

/**
 * The settings with everything under `extends` beneath them, the first named at the bottom: presets by name, files by a path from the
 * folder of the file, packages by their name (`hearsay.yaml` in the nearest `node_modules`). What is reviewed and by which actors files
 * is each desk's own, and not built on. A name that leads nowhere or back is a problem at its place. Each file is read once, however many
 * build on it.
 */
export async function builtOn(
  uri: string,
  own: SettingsFile,
  files: Files,
): Promise<{ settings: SettingsFile; problems: readonly Problem[]; files: Base[] }> {
  const texts = new Map<string, Promise<string | null>>();
  const bases = new Map<string, Base & { readonly layer: Layer }>();
  const { layer, problems } = await layered(uri, own, new Set([sameUri(uri)]));
  return { settings: inOrder(layer).reduce(over, emptyFile), problems, files: [...bases.values()] };

  /** `above` are the files on the way from the desk's own to this one. */
  async function layered(uri: string, own: SettingsFile, above: ReadonlySet<string>) {
    const problems: Problem[] = [];
    const beneath: Layer[] = [];
    for (const { name, span } of own.extends) {
      const preset = Object.hasOwn(presets, name) ? presets[name as PresetName] : undefined;
      if (preset) {
        beneath.push({ own: { ...emptyFile, ...preset }, beneath: [] });
        continue;
      }
      const base = await find(name, uri);
      if (!base) problems.push({ span, message: missing(name) });
      else if (above.has(sameUri(base.uri)))
        problems.push({ span, message: `“${name}” leads back to this file: take it out.` });
      else beneath.push(await layerOf(base, above));
    }
    return { layer: { own, beneath }, problems };
  }

  async function layerOf({ uri, text }: { uri: string; text: string }, above: ReadonlySet<string>): Promise<Layer> {
    const key = sameUri(uri);
    const known = bases.get(key);
    if (known) return known.layer;
    const read = readSettings(text);
    // Before those that it builds on, in whose order files are told.
    bases.set(key, { uri, text, problems: [], layer: { own: read.settings, beneath: [] } });
    const { layer, problems } = await layered(uri, read.settings, new Set([...above, key]));
    bases.set(key, { uri, text, problems: [...read.problems, ...problems], layer });
    return layer;
  }

  function read(uri: string): Promise<string | null> {
    const text = texts.get(uri) ?? files.read(uri);
    texts.set(uri, text);
    return text;
  }

  async function find(name: string, from: string): Promise<{ uri: string; text: string } | null> {
    const places = isPath(name)
      ? [within(folderOf(from), name)]
      : foldersAbove(from).map((folder) => within(folder, `node_modules/${name}/hearsay.yaml`));
    for (const place of places) {
      const text = await read(place);
      if (text !== null) return { uri: place, text };
    }
    return null;
  }
}

/** From the bottom up, each once: what counts of a layer that several stand on is where it stands highest. */
function inOrder(top: Layer): SettingsFile[] {
  const met = new Set<Layer>();
  const open = [top];
  for (let layer = open.pop(); layer; layer = open.pop()) {
    if (met.has(layer)) continue;
    met.add(layer);
    append(open, layer.beneath);
  }
  return [...met].reverse().map(({ own }) => own);
}

/** Whether what is named is a file, and no preset or package. */
export const isPath = (name: string): boolean => /^[./]|\.ya?ml$/.test(name);

const missing = (name: string): string =>
  isPath(name)
    ? `There is no file “${name}” here: correct the path, or write the file.`
    : `There is no preset or package “${name}” here: ${suggestion(name, Object.keys(presets))}`;

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
