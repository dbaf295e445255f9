import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openActivity } from '../../server/src/lsp/activity';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How long work in the background rests, in milliseconds, when somebody types at these times after it began to. */
async function check(keystrokes: readonly number[]): Promise<number> {
  const activity = openActivity({ moment: 100, atMost: 1000 });
  const began = performance.now();
  for (const at of keystrokes) {
    if (at <= 0) activity.noticed();
    else setTimeout(activity.noticed, at);
  }
  const rested = activity.rest().then(() => performance.now() - began);
  await vi.advanceTimersByTimeAsync(5000);
  return rested;
}

test('where nobody types, it goes on at once', async () => {
  expect(await check([])).toBeLessThan(5);
});

test('after a keystroke it waits for a moment, and after the next one again', async () => {
  expect(await check([0])).toBe(100);
  expect(await check([0, 60])).toBe(160);
  expect(await check([0, 60, 120])).toBe(220);
});

test('when somebody types on and on, it does a little every now and then', async () => {
  const onAndOn = Array.from({ length: 100 }, (_, i) => i * 50);
  const rested = await check(onAndOn);
  expect(rested).toBeGreaterThanOrEqual(1000);
  expect(rested).toBeLessThanOrEqual(1100);
});
