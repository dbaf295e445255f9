const startLimit = 60_000;
const testLimit = 300_000;

/**
 * Runs the tests that an address of VS Code in the browser names, in a page of its own. Resolves to their exit code and to what VS Code
 * and the tests said on the console; rejects where VS Code doesn't come up or the tests don't end in time.
 */
export async function runInPage(browser, address) {
  // The workbench may fail to come up on a busy machine, and gets a second chance; a test never does.
  const run = (await openWorkbench(browser, address)) ?? (await openWorkbench(browser, address));
  if (!run) throw new Error(`VS Code in the browser did not come up in ${startLimit / 1000} s, twice.`);
  const code = await Promise.race([run.result, deadline(run)]);
  return { code, log: run.log };
}

/** The run of the tests in a page of its own, or undefined when no workbench shows in time. */
async function openWorkbench(browser, address) {
  const page = await browser.newPage();
  const run = { log: [] };
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.exposeFunction('codeAutomationLog', (kind, words) => void run.log.push(`${kind}: ${words.join(' ')}`));
  run.result = new Promise((resolve, reject) => {
    page.on('crash', () => reject(new Error('The page with VS Code crashed.')));
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  try {
    await page.goto(address, { timeout: startLimit });
    await page.waitForSelector('.monaco-workbench', { timeout: startLimit });
    return run;
  } catch {
    await page.close();
    return undefined;
  }
}

function deadline({ log }) {
  return new Promise((_, reject) => {
    const tooLate = () =>
      reject(
        new Error(`The tests did not end in ${testLimit / 1000} s. VS Code last said:\n${log.slice(-20).join('\n')}`),
      );
    setTimeout(tooLate, testLimit).unref();
  });
}
