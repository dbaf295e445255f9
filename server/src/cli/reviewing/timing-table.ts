import type { Timing } from './done';

const names: readonly (readonly [step: string, shown: string])[] = [
  ['file', 'read the file'],
  ['desk', 'find the desk'],
  ['article', 'blocks and sentences'],
  ['words', 'words and parts of speech'],
  ['quotations', 'quotations'],
  ['statements', 'statements'],
  ['speakers', 'speakers'],
  ['rules', 'rules'],
  ['findings', 'settle findings'],
  ['report', 'write reports'],
];

const ruleStep = /^rule (.*)$/;

/** Sums up where the time of a run goes. */
export function openTiming() {
  const sums = new Map<string, number>();
  let [words, articles] = [0, 0];
  return {
    add({ words: more, steps }: Timing): void {
      words += more;
      articles++;
      for (const [step, time] of Object.entries(steps)) {
        sums.set(step, (sums.get(step) ?? 0) + time);
        if (ruleStep.test(step)) sums.set('rules', (sums.get('rules') ?? 0) + time);
      }
    },
    /** Where the time of all articles went, to read; `elapsed` is how many milliseconds went by. */
    table(elapsed: number): string {
      const all = names.reduce((sum, [step]) => sum + (sums.get(step) ?? 0), 0);
      const line = (margin: string, name: string, time: number) =>
        `${`${margin}${name}`.padEnd(34)}${time.toFixed(0).padStart(8)} ms ${share(time, all).padStart(6)}`;
      const rules = [...sums]
        .flatMap(([step, time]) => (ruleStep.test(step) ? [{ name: step.replace(ruleStep, '$1'), time }] : []))
        .sort((a, b) => b.time - a.time);
      const rate = Math.round(words / Math.max(elapsed / 1000, 0.001)).toLocaleString('en');
      return [
        `${count(articles, 'article')}, ${count(words, 'word')}, ${(elapsed / 1000).toFixed(1)} s: ${rate} words a second`,
        ...names.map(([step, shown]) => line('  ', shown, sums.get(step) ?? 0)),
        'Rules; what several of them ask is counted with the first',
        ...rules.map(({ name, time }) => line('  ', name, time)),
        '',
      ].join('\n');
    },
  };
}

const share = (part: number, all: number): string => `${((100 * part) / Math.max(all, 0.001)).toFixed(1)} %`;

const count = (n: number, one: string): string => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;
