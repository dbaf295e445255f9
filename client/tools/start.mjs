// npm start [-- FOLDER]: builds the extension and opens the sample newsroom, or FOLDER, in a VS Code with a throw-away profile.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fetchCodeServer, startCodeServer } from './vscode/code-server.mjs';
import { endDesktop, installedVscode, wishedVscode } from './vscode/desktop.mjs';
import { runAndLeave, whenLeaving } from './vscode/leaving.mjs';
import { project } from './vscode/places.mjs';
import { createProfile, installProject } from './vscode/profile.mjs';
import { Unavailable } from './vscode/unavailable.mjs';

await runAndLeave(() => start(resolve(process.argv[2] ?? join(project, 'seeds'))));

async function start(folder) {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Unavailable(`${folder} is not a folder: name one that holds articles.`);
  const built = spawnSync(process.execPath, [join(project, 'client/tools/build.mjs')], { stdio: 'inherit' });
  if (built.status !== 0) return 1;
  const profile = await createProfile({ 'editor.wordWrap': 'on' });
  const wish = wishedVscode();
  const desktop = wish === 'browser' ? undefined : (wish ?? installedVscode());
  return desktop ? openOnDesktop(desktop, folder, profile) : openInBrowser(folder, profile);
}

/** The first article by name: the sample newsroom's is one with much to see. */
function firstArticle(folder) {
  const articles = existsSync(join(folder, 'articles')) ? join(folder, 'articles') : folder;
  const name = readdirSync(articles)
    .sort()
    .find((file) => /\.(article|md|txt)$/.test(file) && !/^readme/i.test(file));
  return name && join(articles, name);
}

function openOnDesktop(vscode, folder, profile) {
  console.log(`Opening ${folder} in ${vscode}. Close its window, or press Ctrl+C here, to end.`);
  const article = firstArticle(folder);
  const options = [
    ...['--wait', '--new-window', '--skip-welcome', '--disable-workspace-trust'],
    ...[
      `--extensionDevelopmentPath=${project}`,
      `--user-data-dir=${profile.data}`,
      `--extensions-dir=${profile.extensions}`,
    ],
    // VS Code declines to run as root without this.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    folder,
    ...(article ? [article] : []),
  ];
  const windows = process.platform === 'win32';
  const quoted = (words) => (windows ? words.map((word) => `"${word}"`) : words);
  const child = spawn(...quoted([vscode]), quoted(options), { stdio: 'inherit', shell: windows });
  whenLeaving(() => endDesktop(profile));
  return new Promise((resolve, reject) => {
    child.on('error', () =>
      reject(new Unavailable(`${vscode} does not start: name another VS Code in HEARSAY_VSCODE, or 'browser'.`)),
    );
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function openInBrowser(folder, profile) {
  const program = await fetchCodeServer((sentence) =>
    console.log(`There is no desktop VS Code to open here. ${sentence}`),
  );
  await installProject(profile);
  const server = await startCodeServer(program, profile);
  const article = firstArticle(folder);
  const page = server.address(folder, article ? [['openFile', article]] : []);
  console.log(`\n  VS Code with Hearsay, for this machine alone:\n\n  ${page}\n\n  Ctrl+C ends it.\n`);
  showToUser(page);
  return (await server.ended) ?? 1;
}

/** Opens the user's browser where there is one; the printed address serves everybody else. */
function showToUser(page) {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  spawn(opener, [page], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
