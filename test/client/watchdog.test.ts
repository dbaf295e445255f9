import { expect, test } from 'vitest';
import { Watchdog } from '../../client/src/watchdog';

/** A server that answers when it is told to, and how often it was found to hang. */
function watched() {
  const questions: (() => void)[] = [];
  let hung = 0;
  const watchdog = new Watchdog(
    () => new Promise<void>((resolve) => void questions.push(resolve)),
    () => void hung++,
  );
  const look = (times: number) => {
    for (let i = 0; i < times; i++) watchdog.look();
  };
  const answer = async () => {
    questions.shift()?.();
    await Promise.resolve();
  };
  return { watchdog, look, answer, asked: () => questions.length, hung: () => hung };
}

test('a server that was asked and has not answered four looks later hangs, and is told of once', () => {
  const { look, asked, hung } = watched();
  look(4);
  expect([asked(), hung()]).toEqual([1, 0]);
  look(1);
  expect(hung()).toBe(1);
  look(4);
  expect(hung()).toBe(1);
});

test('one that answers is asked again at the next look', async () => {
  const { look, answer, asked, hung } = watched();
  for (let i = 0; i < 10; i++) {
    look(3);
    expect(asked()).toBe(1);
    await answer();
  }
  expect(hung()).toBe(0);
});

test('an answer that comes after the watch has begun anew is of the server before', async () => {
  const { watchdog, look, answer, hung } = watched();
  look(1);
  watchdog.stop();
  look(1);
  await answer();
  look(4);
  expect(hung()).toBe(1);
});
