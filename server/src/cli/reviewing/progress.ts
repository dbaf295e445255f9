import { performance } from 'node:perf_hooks';
import type { Io } from '../io';

/** How long a run is silent, and how long each line stays at least, in milliseconds. */
const [silence, rhythm] = [700, 100];

const cells = 24;

/** Tells how far a run has come, once it has taken a while. `total` is undefined where nobody knows. */
export function openProgress(io: Pick<Io, 'status'>, total: number | undefined, now = () => performance.now()) {
  const began = now();
  let told = began + silence - rhythm;
  return {
    at(done: number): void {
      const time = now();
      if (time - told < rhythm) return;
      told = time;
      io.status(total === undefined ? rate(done, time - began) : bar(done, total, time - began));
    },
    end: () => io.status(null),
  };
}

function bar(done: number, total: number, elapsed: number): string {
  const full = Math.round((cells * done) / Math.max(total, 1));
  const left = done > 0 ? `, about ${duration((elapsed / done) * (total - done))} left` : '';
  return `${'█'.repeat(full)}${'░'.repeat(cells - full)} ${shown(done)} of ${shown(total)} articles${left}`;
}

const rate = (done: number, elapsed: number): string =>
  `${shown(done)} articles, ${shown(Math.round(done / (elapsed / 1000)))} a second`;

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

const shown = (n: number): string => n.toLocaleString('en');
