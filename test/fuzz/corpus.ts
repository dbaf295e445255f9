import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rules } from '../../server/src/rules/index';
import { nastyTexts } from '../order/nasty-texts';
import type { Copy, NewsroomFiles } from './input';

/** The texts that others are made of. */
export interface Corpus {
  readonly articles: readonly Copy[];
  /** Desks: the files of a newsroom, without its articles. */
  readonly desks: readonly NewsroomFiles[];
}

/** The sample newsroom, made-up texts, and all texts of the folders: articles, and the `text` of every line of a file in NDJSON. */
export function readCorpus(project: string, folders: readonly string[] = []): Corpus {
  const seeds = join(project, 'seeds');
  const own = [...articlesIn(join(seeds, 'articles')), ...exampleArticles(), ...nastyArticles];
  return { articles: [...own, ...folders.flatMap(articlesIn)], desks: [{}, sampleDesk(seeds), strictDesk] };
}

const sampleDesk = (seeds: string): NewsroomFiles =>
  Object.fromEntries(['hearsay.yaml', 'actors.yaml'].map((name) => [name, readFileSync(join(seeds, name), 'utf8')]));

/** Every rule speaks, drafts too. */
const strictDesk: NewsroomFiles = {
  'hearsay.yaml': [
    'style: ap',
    'rules:',
    ...rules.map(({ id }) => `  ${id}: warning`),
    'overrides:',
    '  - files: ["**/*.txt"]',
    '    style: bbc',
    '    rules: { one-sided-sourcing: off }',
    '',
  ].join('\n'),
  'actors.yaml': [
    'actors:',
    '  - id: ana-ruiz',
    '    name: Ana Ruiz',
    '    aliases: [Ruiz, the minister]',
    '    spelling: Anna Ruiz',
    '    affiliation: kestria',
    '    roles: [{ title: Minister, from: 2014, to: 2020 }]',
    '  - { id: kestria, name: Kestria, kind: country, aliases: [Kestrians] }',
    '  - { id: holm, name: Osk Holm, side: other }',
    '',
  ].join('\n'),
};

function articlesIn(folder: string): Copy[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name): Copy[] => {
      const text = () => readFileSync(join(folder, name), 'utf8');
      const path = `articles/${basename(name)}`;
      if (/\.(?:article|md|markdown|txt)$/.test(name)) return [{ path, text: text() }];
      return /\.(?:jsonl|ndjson)$/.test(name) ? linesOf(text()).map((text) => ({ path: `${path}.txt`, text })) : [];
    });
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): unknown => JSON.parse(line).text)
    .filter((text) => typeof text === 'string');

/** The sentences that each rule flags and passes, as an article. */
const exampleArticles = (): Copy[] =>
  rules.map(({ id, examples }) => {
    const sentences = [...examples.flags, ...examples.passes].map((one) => (typeof one === 'string' ? one : one.text));
    return { path: `articles/${id}.md`, text: sentences.join('\n\n').replaceAll(/\[\[|\]\]/g, '') };
  });

/** Texts that break what articles keep to. */
const nastyArticles: readonly Copy[] = [
  ...nastyTexts,
  '\ufeff',
  '\ud83d',
  '---\n---\n',
  '“',
  'a',
  '“‘“‘“No,” he said.',
  "Trump's, he said. Mr. Trump's plan. Trump’s, she said; Trump’s.",
  '"No," said Ana. "\'No,\' said Osk." \'"No"\'',
  'ANA BERG: No.\nOSK: Yes.\n\nANA BERG: “No.”\n(Laughter)\n',
  '> “No,” said Ana.\n> — Osk Holm, mayor\n\n- “No”: Ana\n  - Osk: “No”\n\n| “No” | Ana said |\n|---|---|\n| Osk | “Yes |\n',
  '<blockquote>“No,” said &ldquo;Ana&rdquo;.</blockquote>\n<p>Osk <b>said</b> no.</p>\n',
  'A.B.C. said D.E.F. told G.H.I. that J. K. L. had said “M.N.O.”, according to P. Q. R. of S.T.U.',
  'She said he said they said it was said that who said what was said, said the one who said it.',
  '“No.\n\n“Yes.\n\n“No.\n\n“Yes,” said Ana.\n\n“No',
].flatMap((text) => [
  { path: 'articles/nasty.md', text },
  { path: 'articles/nasty.txt', text },
]);
