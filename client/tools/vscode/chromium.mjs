import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { fetched, npmInstall } from './fetched.mjs';
import { whenLeaving } from './leaving.mjs';
import { cache } from './places.mjs';
import { Unavailable } from './unavailable.mjs';

const version = '147.0.0';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/**
 * A Chromium as `{ executable, environment }`: HEARSAY_CHROMIUM, an installed one, or one fetched from npm after
 * `announce(sentence)`. Throws Unavailable.
 */
export async function findChromium(announce) {
  return wishedChromium() ?? installedChromium() ?? (await fetchChromium(announce));
}

/** A headless Chromium as a Playwright browser, closed on leaving. Throws Unavailable. */
export async function launchChromium(announce) {
  const { executable, environment } = await findChromium(announce);
  const browser = await chromium.launch({
    executablePath: executable,
    args: flags,
    env: { ...process.env, ...environment },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  whenLeaving(() => browser.close());
  return browser;
}

function wishedChromium() {
  const wish = process.env.HEARSAY_CHROMIUM;
  if (!wish) return undefined;
  if (!runs(wish)) throw new Unavailable(`HEARSAY_CHROMIUM names ${wish}, which does not start as a browser.`);
  return { executable: wish };
}

function installedChromium() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const executable = [...onPath, ...elsewhere].find((path) => existsSync(path) && runs(path));
  return executable && { executable };
}

async function fetchChromium(announce) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Unavailable(
      'There is no Chromium or Chrome on this machine: install one, or name it in HEARSAY_CHROMIUM.',
    );
  }
  const folder = await fetched(join(cache, `chromium-${version}`), async (partial) => {
    announce(`Fetching a headless Chromium from npm, this once: about 300 MB on disk.`);
    await npmInstall(partial, [`@sparticuz/chromium@${version}`]).catch(giveUp);
    await unpack(partial);
  });
  const executable = join(folder, 'chromium');
  const environment = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const libraries = {
    LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
  if (runs(executable, environment)) return { executable, environment };
  if (runs(executable, { ...environment, ...libraries }))
    return { executable, environment: { ...environment, ...libraries } };
  throw new Unavailable(
    'The Chromium from npm does not start on this machine: install Chromium or Chrome, or name one in HEARSAY_CHROMIUM.',
  );
}

function giveUp(error) {
  throw new Unavailable(
    `No Chromium is installed and none could be fetched from npm (${error.message}): install one, or name it in HEARSAY_CHROMIUM.`,
  );
}

/** The package holds the browser, the libraries a bare system lacks, and one font. */
async function unpack(folder) {
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin');
  const { extract } = createRequire(join(folder, 'package.json'))('tar-fs');
  await decompress(join(packed, 'chromium.br'), createWriteStream(join(folder, 'chromium'), { mode: 0o755 }));
  await decompress(join(packed, 'al2023.tar.br'), extract(join(folder, 'al2023')));
  await decompress(join(packed, 'fonts.tar.br'), extract(join(folder, 'fonts')));
  await writeFile(join(folder, 'fonts.conf'), '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n');
}

const decompress = (from, to) => pipeline(createReadStream(from), createBrotliDecompress(), to);

const runs = (executable, environment = {}) =>
  spawnSync(executable, ['--version'], { env: { ...process.env, ...environment }, timeout: 20_000 }).status === 0;
