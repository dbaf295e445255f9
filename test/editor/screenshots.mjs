// npm run screenshots: takes pictures of what a user sees, from a real VS Code on the sample newsroom.
// They go to dist/screenshots/, and the README's to client/media/screenshot.png. Beside that goes the icon, as galleries want it.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../../client/tools/vscode/chromium.mjs';
import { fetchCodeServer, startCodeServer } from '../../client/tools/vscode/code-server.mjs';
import { runAndLeave } from '../../client/tools/vscode/leaving.mjs';
import { project } from '../../client/tools/vscode/places.mjs';
import { createProfile, installProject, settle } from '../../client/tools/vscode/profile.mjs';
import { Unavailable } from '../../client/tools/vscode/unavailable.mjs';

const newsroom = join(project, 'seeds');
const article = join(newsroom, 'articles/01-sea-treaty-before-skarrow-talks.md');
const speaker = 'Ilan Dorvek';
const folder = join(project, 'dist/screenshots');
const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
};
const appearance = {
  'editor.fontSize': 14,
  'editor.lineHeight': 1.6,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.hover.delay': 100,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
};

await runAndLeave(async () => {
  if (!existsSync(join(project, 'dist/client.js')))
    throw new Unavailable('The extension is not built: run npm run build first.');
  const profile = await createProfile(appearance);
  await installProject(profile);
  const server = await startCodeServer(await fetchCodeServer(console.log), profile);
  const browser = await launchChromium(console.log);
  for (const [name, theme] of Object.entries(themes)) {
    await settle(profile, { ...appearance, 'workbench.colorTheme': theme });
    // A page of its own has none of what another has opened.
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    await page.goto(server.address(newsroom, [['openFile', article]]));
    const taken = join(folder, name);
    await mkdir(taken, { recursive: true });
    await take(page, taken, name === Object.keys(themes)[0]);
    await page.close();
  }
  await copyFile(join(folder, 'light/article.png'), join(project, 'client/media/screenshot.png'));
  await drawIcon(browser);
  return 0;
});

async function drawIcon(browser) {
  const media = join(project, 'client/media');
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  const svg = await readFile(join(media, 'icon.svg'), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: join(media, 'icon.png'), omitBackground: true });
  await page.close();
}

/** Pictures of all that is to be seen, into the folder. */
async function take(page, folder, isFirst) {
  await page.waitForSelector('.view-overlays .squiggly-warning');
  if (isFirst) await takeFirstSight(page, folder);
  await picture(page, join(folder, 'underlines.png'));

  await pointAt(page, speaker);
  await picture(page, join(folder, 'speaker-card.png'));
  await page.keyboard.press('Escape');

  await showActors(page);
  await picture(page, join(folder, 'actors.png'));

  await pointAt(page, speaker);
  await picture(page, join(folder, 'article.png'));
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);

  await page.keyboard.press('Control+Shift+M');
  await page.waitForSelector('.markers-panel .monaco-list-row');
  await picture(page, join(folder, 'problems.png'));
  await page.keyboard.press('Control+J');

  await showBalance(page);
  await picture(page, join(folder, 'balance.png'));

  await page.locator('.editor-actions').getByLabel('Dim Attributed Words', { exact: true }).click();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.view-line span')].some((span) => Number(getComputedStyle(span).opacity) < 1),
  );
  await page.mouse.move(0, 0);
  await picture(page, join(folder, 'own-voice.png'));
  await page.locator('.editor-actions').getByLabel('Stop Dimming Attributed Words').click();

  await showWalkthrough(page);
  await picture(page, join(folder, 'walkthrough.png'));
}

/** What is said at the first article, and not again. */
async function takeFirstSight(page, folder) {
  const toast = page.locator('.notification-toast', { hasText: 'Words in colour' });
  await toast.waitFor();
  await picture(page, join(folder, 'first-sight.png'));
  await toast.hover();
  await toast.locator('.codicon-notifications-clear').click();
  await toast.waitFor({ state: 'detached' });
}

/** Opens the walkthrough on a page wide enough for its pictures. */
async function showWalkthrough(page) {
  const { width, height } = page.viewportSize();
  await page.setViewportSize({ width: width + 400, height });
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input[type="text"]').waitFor();
  await page.keyboard.type('Open Walkthrough');
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Open Walkthrough' }).click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Review Your First Article' }).click();
  await page.locator('.getting-started-step', { hasText: 'See a finding' }).click();
  const media = page.frameLocator('.getting-started-media iframe').frameLocator('#active-frame');
  await media.locator('svg', { hasText: 'A finding under its word' }).waitFor();
}

async function picture(page, path) {
  await page.screenshot({ path });
  console.log(path);
}

/** Rests the mouse on words of the editor until the card about them shows. */
async function pointAt(page, words) {
  await page.mouse.move(0, 0);
  const { x, y } = await page.evaluate(placeOnScreen, words);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await page.waitForSelector('.monaco-editor .monaco-hover:not(.hidden) .hover-contents', { state: 'visible' });
  await page.waitForFunction(isReadable, '.monaco-editor .monaco-hover:not(.hidden) .hover-contents');
}

/** Runs in the page: whether what the selector finds has its contents, and has faded in. */
function isReadable(selector) {
  const shown = document.querySelector(selector);
  if (!shown || /Loading/.test(shown.textContent)) return false;
  for (let part = shown; part; part = part.parentElement) if (getComputedStyle(part).opacity !== '1') return false;
  return true;
}

/** Runs in the page: the middle of the first place where the editor shows `words`. */
function placeOnScreen(words) {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const start = text.data.replaceAll('\u00a0', ' ').indexOf(words);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + words.length);
      const { left, top, width, height } = range.getClientRects()[0];
      return { x: left + width / 2, y: top + height / 2 };
    }
  }
  throw new Error(`The editor does not show “${words}”.`);
}

/** Opens the Actors tree, wide enough to read, and shows what the speaker says and what nobody is named for. */
async function showActors(page) {
  // The item, not its label: the badge lies over that.
  await page.locator('.activitybar .action-item', { has: page.getByLabel(/^Source Review/) }).click();
  const { x, width } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(x + width, 400);
  await page.mouse.down();
  await page.mouse.move(x + 400, 400, { steps: 5 });
  await page.mouse.up();
  // The lower one first: what opens above would move it.
  for (const actor of ['Nobody named', speaker]) {
    const row = page.locator('.pane-body .monaco-list-row[aria-level="1"]', { hasText: actor });
    await row.locator('.monaco-tl-twistie').click();
    await page.waitForFunction((name) => {
      const rows = [...document.querySelectorAll('.pane-body .monaco-list-row[aria-expanded="true"]')];
      return rows.some((row) => row.textContent.includes(name));
    }, actor);
  }
}

/** Gives the view “Balance” most of the side bar, and has one speaker stand out in it. */
async function showBalance(page) {
  await page.locator('.pane-header', { hasText: 'Actors' }).click({ position: { x: 40, y: 10 } });
  const balance = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  await balance.locator('.bar', { hasText: speaker }).click();
  await balance.locator('.part.traced').first().waitFor();
}
