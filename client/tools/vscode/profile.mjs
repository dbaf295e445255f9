import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { temporaryFolder } from './leaving.mjs';
import { project } from './places.mjs';

const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** A throw-away VS Code profile that touches nothing of the user's: `{ folder, data, extensions }`. */
export async function createProfile(settings = {}) {
  const folder = await temporaryFolder('vscode');
  const profile = { folder, data: join(folder, 'data'), extensions: join(folder, 'extensions') };
  await mkdir(join(profile.data, 'User'), { recursive: true });
  await mkdir(profile.extensions);
  await settle(profile, settings);
  return profile;
}

/** Makes these the profile's settings, in a VS Code that is running too. */
export const settle = ({ data }, settings) =>
  writeFile(join(data, 'User/settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));

/** Installs this project, as it stands, as an extension of the profile. */
export async function installProject({ extensions }) {
  const { publisher, name, version } = createRequire(import.meta.url)(join(project, 'package.json'));
  await symlink(project, join(extensions, `${publisher}.${name}-${version}`), 'junction');
}
