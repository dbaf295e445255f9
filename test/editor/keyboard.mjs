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
    const goToNext = async (remark) => {
      await press('F8');
      await sees('.marker-widget', remark);
      await press('Control+.');
    };

    await press('Control+P');
    await page.keyboard.type('old-harbour');
    await sees('.quick-input-list .monaco-list-row.focused', 'old-harbour.article');
    await press('Enter');
    await sees('.statusbar-item', '3 findings');

    await goToNext('“claimed” casts doubt');
    await choose(page, '.action-widget', 'Write “said” instead of “claimed”');
    await sees('.statusbar-item', '2 findings');

    await goToNext('“Critics” could be anybody');
    await choose(page, '.action-widget', 'Suppress “vague-source” on this line');
    await choose(page, '.suggest-widget', 'named-below');
    await sees('.statusbar-item', '1 finding');

    await goToNext('“obviously” tells the reader');
    await choose(page, '.action-widget', 'Leave out “obviously”');
    await sees('.statusbar-item', 'No findings');

    await press('Control+S');
    await page.locator('.tab.active:not(.dirty)', { hasText: 'old-harbour.article' }).waitFor();
    const silenced = (await readFile(sample, 'utf8'))
      .replace('claimed', 'said')
      .replace(/^Critics .*$/m, '$& <!-- hearsay-disable-line vague-source -- named-below -->')
      .replace('obviously ', '');
    assert.equal(await readFile(article, 'utf8'), silenced);
  });

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
