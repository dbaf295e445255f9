import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extension } from '../../client/tools/packages/contents.mjs';
import { launchChromium } from '../../client/tools/vscode/chromium.mjs';
import { fetchCodeServer, installExtension, startCodeServer } from '../../client/tools/vscode/code-server.mjs';
import { createProfile } from '../../client/tools/vscode/profile.mjs';

/** A page with VS Code for the browser on the folder, and the packed extension installed, in English or in the language asked for. */
export async function openPage(folder, { language } = {}) {
  // VS Code in the browser would save by itself.
  const profile = await createProfile({ 'files.autoSave': 'off' });
  const program = await fetchCodeServer(console.log);
  await installExtension(program, profile, extension.packed);
  if (language) await speak(language, profile);
  const server = await startCodeServer(program, profile);
  const browser = await launchChromium(console.log);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(60_000);
  await page.goto(server.address(folder));
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  return page;
}

/** How `work` went, as a test of the title. */
export async function tested(title, work) {
  const began = performance.now();
  const took = () => Math.round(performance.now() - began);
  try {
    await work();
    return { title, took: took() };
  } catch (error) {
    return { title, took: took(), error: error.stack ?? String(error) };
  }
}

/** Has VS Code speak the language as far as extensions go: by a language pack that translates nothing of VS Code itself. */
async function speak(language, { folder, data }) {
  const translation = join(folder, 'main.i18n.json');
  await writeFile(translation, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: '0',
    label: language,
    extensions: [{ extensionIdentifier: { id: 'hearsay.pack' }, version: '1.0.0' }],
    translations: { vscode: translation },
  };
  await writeFile(join(data, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
  await writeFile(join(data, 'User/argv.json'), JSON.stringify({ locale: language }));
}
