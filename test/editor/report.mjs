import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Prints how tests went, and leaves it in the report; the exit code for it. `unfinished` says why the suite did not run to its end, if
 * it did not.
 */
export async function tell(report, tests, unfinished) {
  const passed = tests.filter((test) => !test.error);
  const failures = tests.filter((test) => test.error);
  if (unfinished) failures.push({ title: 'the suite runs to its end', error: unfinished });
  else if (tests.length === 0) failures.push({ title: 'there are tests', error: 'the suite ran no test' });
  for (const { title, took } of passed) console.log(`  ✓ ${title} (${took} ms)`);
  for (const { title, error } of failures) console.log(`  ✗ ${title}\n    ${String(error).replaceAll('\n', '\n    ')}`);
  console.log(`${passed.length} passed, ${failures.length} failed`);
  await writeReport(report, { passed: passed.length, failed: failures.length, tests: [...passed, ...failures] });
  return failures.length === 0 ? 0 : 1;
}

/** Leaves the outcome for who started the tests. */
export async function writeReport(report, outcome) {
  await mkdir(dirname(report), { recursive: true });
  await writeFile(report, `${JSON.stringify(outcome, null, 2)}\n`);
}
