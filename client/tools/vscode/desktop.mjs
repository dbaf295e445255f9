import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './leaving.mjs';
import { Unavailable } from './unavailable.mjs';

const names = ['code', 'code-insiders', 'codium', 'codium-insiders'];
const elsewhere = [
  '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code',
  '/Applications/VSCodium.app/Contents/Resources/app/bin/codium',
  join(homedir(), 'AppData/Local/Programs/Microsoft VS Code/bin/code.cmd'),
  'C:/Program Files/Microsoft VS Code/bin/code.cmd',
];

/** Whether windows can be shown here. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** What HEARSAY_VSCODE asks for: an executable, 'browser' for VS Code in the browser, or undefined where it is not set. */
export function wishedVscode() {
  const wish = process.env.HEARSAY_VSCODE;
  if (!wish || wish === 'browser') return wish || undefined;
  if (!existsSync(wish)) throw new Unavailable(`HEARSAY_VSCODE names ${wish}, and there is no such file.`);
  return wish;
}

/** The command of an installed desktop VS Code that could open a window, or undefined. */
export function installedVscode() {
  if (!hasDisplay()) return undefined;
  const ending = process.platform === 'win32' ? '.cmd' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder && !isWindowsSeenFromLinux(folder));
  return [...onPath.flatMap((folder) => names.map((name) => join(folder, name + ending))), ...elsewhere].find(
    existsSync,
  );
}

/** Under WSL the path leads to Windows programs too, which cannot read this side's temporary folders. */
const isWindowsSeenFromLinux = (folder) => Boolean(process.env.WSL_DISTRO_NAME) && folder.startsWith('/mnt/');

/** Ends the desktop VS Code that runs on the profile. Its command is not enough: VS Code lets go of it, and leaves its number in the profile. */
export async function endDesktop({ data }) {
  const pid = Number(await readFile(join(data, 'code.lock'), 'utf8').catch(() => ''));
  if (!pid || !isRunning(pid)) return;
  process.kill(pid);
  for (let waited = 0; waited < 5_000 && isRunning(pid); waited += 100) await setTimeout(100);
}
