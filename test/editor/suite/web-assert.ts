// What the tests use of node:assert/strict, where there is no Node.
import { assert } from 'chai';

export const { strictEqual: equal, notStrictEqual: notEqual, deepEqual, ok, match, notMatch: doesNotMatch } = assert;

/** Holds where the work, or what it resolves to, fails, and with such a message. */
export async function rejects(work: Promise<unknown> | (() => Promise<unknown>), message = /(?:)/): Promise<void> {
  const failure = await (typeof work === 'function' ? work() : work).then(
    () => undefined,
    (error: unknown) => String(error),
  );
  if (failure === undefined) throw new Error('It was to fail.');
  if (!message.test(failure)) throw new Error(`It failed with “${failure}”.`);
}
