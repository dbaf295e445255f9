import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PresetName } from '../review/preset-names';
import type { Files } from '../workspace/files';
import { deskAt, type FoundDesk, findDesk, noDesk, withCorrections } from '../workspace/find-desk';
import { folderOf } from '../workspace/uri';
import { openDisk } from './disk';
import { trouble } from './inputs/trouble';
import { type Io, Refusal } from './io';

/** Which desk counts. Plain data, as other threads are told it. */
export interface DeskChoice {
  /** Absolute path of the settings file that counts for all articles; `none` for no desk files, null for those round each article. */
  readonly config: string | 'none' | null;
  /** Laid over what the desk lays down. */
  readonly preset: PresetName | null;
}

/** Tells the desk of the article with the URI. */
export type DeskOf = (uri: string) => Promise<FoundDesk>;

/** The choice that the options of a command make. Rejects with a `Refusal` where it can't be followed. */
export async function deskChoice(
  values: {
    readonly config: string | undefined;
    readonly 'no-config': boolean;
    readonly preset?: PresetName | undefined;
  },
  io: Io,
): Promise<DeskChoice> {
  const { config, preset = null } = values;
  if (config === undefined) return { config: values['no-config'] ? 'none' : null, preset };
  if (values['no-config']) throw new Refusal('--config and --no-config contradict each other: leave out one of them.');
  const path = resolve(io.cwd, config);
  let fault: string | null = null;
  const disk = openDisk((unread, error) => {
    fault = trouble(relative(io.cwd, unread), error);
  });
  if ((await disk.read(pathToFileURL(path).href)) === null)
    throw new Refusal(fault ?? `There is no file “${config}”: check the path.`);
  return { config: path, preset };
}

/** The desks of articles as `findDesk` finds them, each folder's once; or the one that was chosen, whose globs are counted from `cwd`. */
export function openDesks(files: Files, cwd: string, { config }: DeskChoice): DeskOf {
  const root = pathToFileURL(cwd).href;
  if (config === 'none') return async () => noDesk;
  const chosen = config === null ? null : deskAt(pathToFileURL(config).href, root, files);
  const deskOf: DeskOf = async (uri) =>
    chosen ? withCorrections((await chosen) ?? noDesk, uri, files) : findDesk(uri, files, [root]);
  const found = new Map<string, Promise<FoundDesk>>();
  return (uri) => {
    const folder = folderOf(uri);
    const desk = found.get(folder) ?? deskOf(uri);
    found.set(folder, desk);
    return desk;
  };
}
