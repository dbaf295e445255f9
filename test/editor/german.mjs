import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../../client/tools/vscode/leaving.mjs';
import { project } from '../../client/tools/vscode/places.mjs';
import { openPage, tested } from './page.mjs';

/** Looks for what Hearsay says in a VS Code that is set to German: in the manifest, and in messages of the client. */
export const speakGerman = () =>
  tested('VS Code in German has German commands, views and messages', async () => {
    const folder = await temporaryFolder('desk');
    await cp(join(project, 'client/walkthrough/sample.article'), join(folder, 'old-harbour.article'));
    const page = await openPage(folder, { language: 'de' });
    const sees = (selector, hasText) => page.locator(selector, { hasText }).first().waitFor();

    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'old-harbour.article' }).dblclick();
    await sees('.statusbar-item', '3 Befunde');
    await page.locator('.activitybar .action-item:has(.action-label[aria-label^="Quellenprüfung"])').click();
    await sees('.pane-header', 'Akteure');
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type="text"]').waitFor();
    await page.keyboard.type('Zugeschriebene');
    await sees('.quick-input-list .monaco-list-row', 'Hearsay: Zugeschriebene Worte abblenden');
  });
