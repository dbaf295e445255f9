import type { Figures } from '../review/figures';

/** The figures of an article, or of several together, as terms and values: HTML. */
export function numbers({
  words,
  quoted,
  paraphrased,
  statements,
  speakers,
  unnamed,
}: Pick<Figures, 'words' | 'quoted' | 'paraphrased' | 'statements' | 'speakers' | 'unnamed'>): string {
  const percent = (part: number) => Math.round((100 * part) / words);
  const share = (part: number) => (words === 0 ? '–' : `${part} %`);
  // What is left: three that are rounded each by itself need not make a hundred.
  const own = Math.max(0, 100 - percent(quoted) - percent(paraphrased));
  const shown: [string, string][] = [
    ['Words', String(words)],
    ['Quoted', share(percent(quoted))],
    ['Paraphrased', share(percent(paraphrased))],
    ['In the paper’s own words', share(own)],
    ['Statements', String(statements)],
    ['Speakers', unnamed > 0 ? `${speakers} <small>${unnamed} unnamed</small>` : String(speakers)],
  ];
  return shown.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('');
}
