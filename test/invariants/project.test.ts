import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { readSettings } from '../../server/src/review/settings';
import { manifest } from '../client/manifest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The project's files, without what `.gitignore` leaves out. */
const files = filesIn('');

function filesIn(folder: string): string[] {
  const ignored = ['.git', ...read('.gitignore').split('\n')].map((line) => line.replace(/\/$/, ''));
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !ignored.includes(name))
    .flatMap((entry) => {
      const path = relative(root, join(root, folder, entry.name))
        .split(sep)
        .join('/');
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}

test('the rules in README.md and server/RULES.md and the constructions in server/CONSTRUCTIONS.md are those of the code', () => {
  const tool = join(root, 'server/tools/readme.mjs');
  const { status, stderr } = spawnSync(process.execPath, [tool, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('what the library exports is what server/library.d.ts says', () => {
  const tool = join(root, 'server/tools/library.mjs');
  const { status, stderr } = spawnSync(process.execPath, [tool, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 120_000);

test('the schemas of the desk files are those of the code', () => {
  const tool = join(root, 'server/tools/schemas.mjs');
  const { status, stderr } = spawnSync(process.execPath, [tool, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const known = manifest.contributes.yamlValidation.map(({ url }: { url: string }) => url.replace('./', ''));
  expect(known).toEqual(['server/hearsay.schema.json', 'server/actors.schema.json', 'server/corrections.schema.json']);
});

test('no list that may be long is put into another as arguments, for which the stack may have no room', () => {
  const spread = /\b(?:push|unshift)\((?:[^(){}]*,\s*)?\.\.\./;
  const sources = files.filter((path) => /^(?:client|server)\/src\/.*\.ts$/.test(path));
  expect(sources.filter((path) => spread.test(read(path)))).toEqual([]);
});

test('every command is registered by the client, and told of in the guide by its title', () => {
  const sources = files.filter((path) => path.startsWith('client/src/')).map(read);
  const registered = sources.flatMap((source) =>
    [...source.matchAll(/registerCommand\(\s*'([^']+)'/g)].map((match) => match[1]),
  );
  const commands: { command: string; title: string; category: string }[] = manifest.contributes.commands;
  expect(commands.map(({ command }) => command).sort()).toEqual(registered.sort());
  for (const { title, category } of commands) {
    expect(category).toBe('Hearsay');
    expect(read('client/GUIDE.md')).toContain(`**Hearsay: ${title}**`);
  }
});

test('every setting and view is told of in the guide', () => {
  const sections: { properties: object }[] = manifest.contributes.configuration;
  const settings = sections.flatMap(({ properties }) => Object.keys(properties));
  expect(settings.length).toBeGreaterThan(0);
  for (const setting of settings) expect(read('client/GUIDE.md')).toContain(`\`${setting}\``);
  for (const { name } of Object.values<{ name: string }[]>(manifest.contributes.views).flat())
    expect(read('client/GUIDE.md')).toContain(`**${name}**`);
});

test('the desk files shown in server/DESK.md have no mistakes', () => {
  const [settings, actors] = [...read('server/DESK.md').matchAll(/```yaml\n(.*?)```/gs)].map(
    (match) => match[1] as string,
  );
  expect(readSettings(settings as string).problems).toEqual([]);
  const file = readActorsFile(actors as string, 'actors.yaml');
  expect(file.problems).toEqual([]);
  expect(file.actors.entries.map(({ id }) => id)).toEqual(['ina-berg']);
});

test('every npm script is told of in a document', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'server/README.md'].map(read).join('\n');
  const untold = Object.keys(manifest.scripts).filter(
    (name) => !documents.includes(`npm run ${name}`) && !documents.includes(`npm ${name}`),
  );
  expect(untold).toEqual([]);
});

test('no source file is longer than 300 lines', () => {
  const sources = files.filter(
    (path) => /^(?:client|server)\/src\/.*\.ts$/.test(path) && !path.includes('.generated.'),
  );
  expect(sources.length).toBeGreaterThan(50);
  const long = sources.map((path) => [path, read(path).trimEnd().split('\n').length] as const);
  expect(long.filter(([, lines]) => lines > 300)).toEqual([]);
});

/** The sources that may hold no words of the language; those about HTML name its elements. */
const rooms =
  /^server\/src\/(?:agents|article(?!\/html)|language|syntax|actors|reading|voice|rules|review|lsp)\/.*\.ts$/;

test('lists of words stand in the lexicons', () => {
  const sources = files.filter((path) => rooms.test(path) && !path.includes('.generated.'));
  expect(sources.length).toBeGreaterThan(300);
  const names = new Set(
    files.filter((path) => /^server\/src\/.*\.ts$/.test(path)).flatMap((path) => namesIn(read(path))),
  );
  const word = /^['’]?[A-Za-z][a-z'’? -]*$/;
  const listed = sources.flatMap((path) =>
    [...choicesIn(read(path)), ...stringsIn(read(path), names)]
      .filter((list) => list.filter((part) => word.test(part)).length > 3)
      .map((list) => `${path}: ${list.join('|')}`),
  );
  expect(listed).toEqual([]);
});

/** The choices of each group of an expression, from the inside out, but for parts of words, elements of HTML and names of kinds. */
function choicesIn(source: string): string[][] {
  const lists: string[][] = [];
  const group = /((?<!\\)[A-Za-z'’<]|’\])?\((?:\?(?:[:=!]|<[=!]|<\w+>))?([^()\n]*)\)/g;
  const outside = source.replace(group, (whole: string, before: string | undefined, list: string, at: number) => {
    const isPart = before !== undefined || /^(?:[a-z]{2}|\$\/\.test\(kind\))/.test(source.slice(at + whole.length));
    if (!isPart) lists.push(list.split('|').map((choice) => choice.replace(/\\b|[\^$]/g, '')));
    return before ?? '';
  });
  return outside === source ? lists : [...lists, ...choicesIn(outside)];
}

/** The strings of each array that has nothing else, and of each chain of comparisons with words, unless all are `names`. */
function stringsIn(source: string, names: ReadonlySet<string>): string[][] {
  const arrays = source.match(/\[\s*(?:(?:'[^'\n]*'|"[^"\n]*"),?\s*){4,}\]/g) ?? [];
  const chains = source.match(/(?:\b(?:lower|lemma|word)\)? [!=]== '[^'\n]*'[^=!]*){4,}/g) ?? [];
  return [...arrays, ...chains].map(quoted).filter((list) => !list.every((part) => names.has(part)));
}

/** What the program calls things of its own: the choices of a type or a schema, constants, and the names of rules and facts. */
function namesIn(source: string): string[] {
  const named =
    /'[^'\n]+'(?=\s+\|\s)|\| '[^'\n]+'|(?<=picklist\()\[[^\]]*\]|\[[^\]]*\] as const|\b(?:id|name): '[^'\n]+'/g;
  return quoted((source.match(named) ?? []).join());
}

const quoted = (source: string): string[] => [...source.matchAll(/'([^'\n]*)'/g)].map(([, words]) => words as string);

test('no expression has more than 120 characters', () => {
  const sources = files.filter((path) => /^server\/src\/.*\.ts$/.test(path) && !path.includes('.generated.'));
  const expression = /(?<=[\s(=])\/(?![/*])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\[])+\/[a-z]*(?=[.,;)\s])/g;
  const long = sources.flatMap((path) =>
    [...read(path).matchAll(expression)].filter(([words]) => words.length > 120).map(([words]) => `${path}: ${words}`),
  );
  expect(long).toEqual([]);
});

test('no file names a place on somebody’s machine', () => {
  const homes = /(?<![\w.)}\]*/-])\/(?:home|Users|root|work|workspace)\/\w|\b[A-Z]:[\\/]+Users[\\/]+\w/;
  const own = [root, homedir()].filter((path) => path.split(sep).filter(Boolean).length > 1);
  const texts = files.filter((path) => !/\.(?:png|svg)$/.test(path) && path !== 'test/invariants/project.test.ts');
  const leaks = texts.filter((path) => homes.test(read(path)) || own.some((place) => read(path).includes(place)));
  expect(leaks).toEqual([]);
});

test('links between the project’s documents lead somewhere', () => {
  const broken = files
    .filter((path) => /\.md$/.test(path) && !/^(?:seeds\/articles|test)\//.test(path))
    .flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#|command:)([^)#\s]+)/g)].map(
        (match) => [path, match[1] as string] as const,
      ),
    )
    .filter(([path, link]) => {
      const target = join(path, '..', decodeURI(link)).split(sep).join('/').replace(/\/$/, '');
      return !files.some((file) => file === target || file.startsWith(`${target}/`));
    });
  expect(broken).toEqual([]);
});
