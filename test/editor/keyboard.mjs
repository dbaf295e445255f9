import assert from 'node:assert/strict';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../../client/tools/vscode/leaving.mjs';
import { project } from '../../client/tools/vscode/places.mjs';
import { openPage, tested } from './page.mjs';

const sample = join(project, 'client/walkthrough/sample.article');

/** Reviews an article to silence in VS Code for the browser, from opening to saving, by nothing but keys. */
export const reviewByKeyboard = () =>
  tested('an article is opened, corrected, suppressed to silence and saved by keyboard alone', async () => {
    const folder = await temporaryFolder('desk');
    const article = join(folder, 'old-harbour.article');
    await cp(sample, article);
    const page = await openPage(folder);
    const press = (key) => page.keyboard.press(key);
    const sees = (selector, hasText) => page.locator(selector, { hasText }).first().waitFor();
    // Both lists of what is left: VS Code asks for its own a moment later, and closes the menu of a finding when that comes.
    const left = async (findings, problems, limits = {}) => {
      await page.locator('.statusbar-item', { hasText: findings }).first().waitFor(limits);
      await page.locator(`[id="status.problems"] [aria-label="${problems}"]`).waitFor(limits);
    };
    // Fresh findings may close the menu while the key is on its way; then it is opened again, as a hand would.
    const take = async (line, findings, problems) => {
      for (let tries = 0; tries < 2; tries++) {
        await choose(page, '.action-widget', line);
        const taken = await left(findings, problems, { timeout: 25_000 }).then(
          () => true,
          () => false,
        );
        if (taken) return;
        await askForFixes(page);
      }
      await choose(page, '.action-widget', line);
      await left(findings, problems);
    };
    const goToNext = async (remark) => {
      await press('F8');
      await sees('.marker-widget', remark);
      await askForFixes(page);
    };

    await press('Control+P');
    await page.keyboard.type('old-harbour');
    await sees('.quick-input-list .monaco-list-row.focused', 'old-harbour.article');
    await press('Enter');
    await left('3 findings', 'Warnings: 3');

    await goToNext('“claimed” casts doubt');
    await take('Write “said” instead of “claimed”', '2 findings', 'Warnings: 2');

    await goToNext('“Critics” could be anybody');
    await take('Turn “vague-source” off in hearsay.yaml', '1 finding', 'Warnings: 1');
    await sees('.notification-toast', 'Turned off “vague-source” in hearsay.yaml.');
    // The level goes, and “said” stays.
    await press('Control+Z');
    await left('2 findings', 'Warnings: 2');
    await askForFixes(page);
    await choose(page, '.action-widget', 'Suppress “vague-source” on this line');
    await typeAndChoose(page, 'named-below');
    await left('1 finding', 'Warnings: 1');

    await goToNext('“obviously” tells the reader');
    await take('Leave out “obviously”', 'No findings', 'No Problems');

    // The first Enter shows the words and stays in the tree; the second goes to them.
    await press('F1');
    await page.keyboard.type('Hearsay: Show Actors');
    await sees('.quick-input-list .monaco-list-row.focused', 'Hearsay: Show Actors');
    await press('Enter');
    const tree = page.locator('.pane-body .tree-explorer-viewlet-tree-view .monaco-list:focus-within');
    await tree.locator('.monaco-list-row').first().waitFor();
    // A key that comes before the tree has drawn what the last one did means another line.
    const focused = (more = '') => tree.locator(`.monaco-list-row.focused${more}`).waitFor();
    await press('Home');
    await focused();
    await press('ArrowRight');
    await focused('[aria-expanded="true"]');
    await tree.locator('.monaco-list-row[aria-level="2"]').first().waitFor();
    await press('ArrowDown');
    await focused('[aria-level="2"]');
    await press('Enter');
    await tree.locator('.monaco-list-row.focused.selected').waitFor();
    await tree.waitFor();
    await press('Enter');
    await tree.waitFor({ state: 'detached' });
    await page.locator('.monaco-editor.focused').waitFor();

    await press('Control+S');
    await page.locator('.tab.active:not(.dirty)', { hasText: 'old-harbour.article' }).waitFor();
    const silenced = (await readFile(sample, 'utf8'))
      .replace('claimed', 'said')
      .replace(/^Critics .*$/m, '$& <!-- hearsay-disable-line vague-source -- named-below -->')
      .replace('obviously ', '');
    assert.equal(await readFile(article, 'utf8'), silenced);
  });

/**
 * Opens the menu of fixes. VS Code looks for fixes by itself when the cursor has moved or findings have changed, up to 750 ms later, and
 * drops a question that is not answered by then; so ask again, as a hand would. When nothing changes any more, no question is lost.
 */
async function askForFixes(page) {
  const menu = page.locator('.action-widget .monaco-list-row.focused');
  for (let tries = 0; tries < 5; tries++) {
    await page.keyboard.press('Control+.');
    const opened = await menu.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (opened) return;
  }
  await menu.waitFor();
}

/** Types the word until the list offers nothing else, and takes it: a list filled anew would begin at its top again. */
async function typeAndChoose(page, word) {
  const rows = page.locator('.suggest-widget .monaco-list-row');
  await rows.filter({ hasText: word }).waitFor();
  await page.keyboard.type(word.slice(0, -1));
  await page.locator('.suggest-widget .monaco-list-row.focused', { hasText: word }).waitFor();
  await rows.nth(1).waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
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
