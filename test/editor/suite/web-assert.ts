// What the tests use of node:assert/strict, where there is no Node.
import { assert } from 'chai';

export const { strictEqual: equal, notStrictEqual: notEqual, deepEqual, ok, match, notMatch: doesNotMatch } = assert;
