import assert from 'node:assert/strict';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../../client/tools/vscode/chromium.mjs';
import { fetchCodeServer, startCodeServer } from '../../client/tools/vscode/code-server.mjs';
import { temporaryFolder } from '../../client/tools/vscode/leaving.mjs';
import { project } from '../../client/tools/vscode/places.mjs';
import { createProfile, installProject } from '../../client/tools/vscode/profile.mjs';

const sample = join(project, 'client/walkthrough/sample.article');
const limit = 60_000;

/** Reviews an article to silence in VS Code for the browser, from opening to saving, by nothing but keys. How it went, as a test. */
export async function reviewByKeyboard() {
  const began = performance.now();
  const title = 'an article is opened, corrected, suppressed to silence and saved by keyboard alone';
  try {
    await review();
    return { title, took: Math.round(performance.now() - began) };
  } catch (error) {
    return { title, took: Math.round(performance.now() - began), error: error.stack ?? String(error) };
  }
}

async function review() {
  const folder = await temporaryFolder('desk');
  const article = join(folder, 'old-harbour.article');
  await cp(sample, article);
  const page = await openFolder(folder);
  const press = (key) => page.keyboard.press(key);
  const sees = (selector, hasText) => page.locator(selector, { hasText }).first().waitFor();

  await press('Control+P');
  await page.keyboard.type('old-harbour');
  await sees('.quick-input-list .monaco-list-row.focused', 'old-harbour.article');
  await press('Enter');
  await sees('.statusbar-item', '3 findings');

  await press('F8');
  await sees('.marker-widget', '“claimed” casts doubt');
  await press('Control+.');
  await sees('.action-widget .monaco-list-row.focused', 'Write “said” instead of “claimed”');
  await press('Enter');
  await sees('.statusbar-item', '2 findings');

  await press('F8');
  await sees('.marker-widget', '“Critics” could be anybody');
  await press('Control+.');
  await sees('.action-widget .monaco-list-row.focused', '');
  await choose(page, '.action-widget', 'Suppress “vague-source” on this line');
  await choose(page, '.suggest-widget', 'named-below');
  await sees('.statusbar-item', '1 finding');

  await press('F8');
  await sees('.marker-widget', '“obviously” tells the reader');
  await press('Control+.');
  await sees('.action-widget .monaco-list-row.focused', 'Leave out “obviously”');
  await press('Enter');
  await sees('.statusbar-item', 'No findings');

  await press('Control+S');
  await page.locator('.tab.active:not(.dirty)', { hasText: 'old-harbour.article' }).waitFor();
  const before = await readFile(sample, 'utf8');
  const after = before
    .replace('claimed', 'said')
    .replace(/^Critics .*$/m, '$& <!-- hearsay-disable-line vague-source -- named-below -->')
    .replace('obviously ', '');
  assert.equal(await readFile(article, 'utf8'), after);
}

async function openFolder(folder) {
  // VS Code in the browser would save by itself.
  const profile = await createProfile({ 'files.autoSave': 'off' });
  await installProject(profile);
  const server = await startCodeServer(await fetchCodeServer(console.log), profile);
  const browser = await launchChromium(console.log);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(limit);
  await page.goto(server.address(folder));
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'old-harbour.article' }).waitFor();
  return page;
}

/** Goes down the list that is open until the line is reached, and takes it. */
async function choose(page, list, line) {
  const focused = page.locator(`${list} .monaco-list-row.focused`);
  await page.locator(`${list} .monaco-list-row`, { hasText: line }).waitFor();
  await focused.waitFor();
  for (let last; !(await focused.textContent()).includes(line); ) {
    const now = await focused.getAttribute('data-index');
    assert.notEqual(now, last, `“${line}” is not reached by going down`);
    await page.keyboard.press('ArrowDown');
    await page.locator(`${list} .monaco-list-row.focused:not([data-index="${now}"])`).waitFor();
    last = now;
  }
  await page.keyboard.press('Enter');
}
