import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { germanTexts, keyed, source, stringsIn, texts } from './manifest';

const client = join(import.meta.dirname, '../../client');
const bundle = (name: string): Record<string, string> => JSON.parse(readFileSync(join(client, 'l10n', name), 'utf8'));
const english = bundle('bundle.l10n.json');
const german = bundle('bundle.l10n.de.json');
const files = readdirSync(join(client, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, code: readFileSync(join(client, 'src', file), 'utf8') }));

/** What the code asks to have translated; it must say it as a plain string. */
const asked = files.flatMap(({ file, code }) => {
  const literals = [...code.matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text = '']) =>
    text.replace(/\\(.)/g, '$1'),
  );
  expect(literals.length, file).toBe([...code.matchAll(/\bl10n\.t\(/g)].length);
  return literals;
});

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();
const partsOf = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(String).sort();

test('what the code asks for is in both bundles, and nothing else is', () => {
  expect(asked.length).toBeGreaterThan(100);
  expect(Object.keys(english).sort()).toEqual(sorted(asked));
  expect(Object.keys(german).sort()).toEqual(sorted(asked));
  expect(Object.values(english)).toEqual(Object.keys(english));
});

test('what the manifest asks for is in both of its files, and nothing else is', () => {
  const keys = sorted(stringsIn(source).flatMap((text) => keyed.exec(text)?.[1] ?? []));
  expect(keys.length).toBeGreaterThan(50);
  expect(Object.keys(texts).sort()).toEqual(keys);
  expect(Object.keys(germanTexts).sort()).toEqual(keys);
});

test('a translation has the blanks, the commands and the code of its original', () => {
  const pairs = [
    ...Object.entries(german).map(([text, translated]) => [text, translated] as const),
    ...Object.entries(germanTexts).map(([key, translated]) => [texts[key] ?? '', translated] as const),
  ];
  for (const [text, translated] of pairs) {
    expect(translated.trim(), text).not.toBe('');
    for (const kept of [/\{\d\}/g, /\((command:[^)]*)\)/g, /`[^`]*`/g])
      expect(partsOf(translated, kept), text).toEqual(partsOf(text, kept));
  }
});

test('nothing that the manifest shows is left without a key', () => {
  const { contributes } = source;
  const shown = [
    ...contributes.commands.map(({ title }: { title: string }) => title),
    ...contributes.viewsContainers.activitybar.map(({ title }: { title: string }) => title),
    ...contributes.views.hearsay.map(({ name }: { name: string }) => name),
    ...contributes.viewsWelcome.map(({ contents }: { contents: string }) => contents),
    ...contributes.semanticTokenTypes.map(({ description }: { description: string }) => description),
    ...contributes.configuration.flatMap(({ title, properties }: { title: string; properties: object }) => [
      title,
      ...Object.values(properties).map(({ description, markdownDescription }) => description ?? markdownDescription),
    ]),
    ...contributes.walkthroughs.flatMap(({ title, description, steps }: { [key: string]: unknown }) => [
      title,
      description,
      ...stringsIn(steps).filter((text) => / /.test(text) && !/^on/.test(text)),
    ]),
  ];
  expect(shown.filter((text) => !keyed.test(text))).toEqual([]);
});

test('no message, title or label of the client is left as it is', () => {
  const bare = /(?:Message\(|\b(?:title|placeHolder|placeholder|prompt|label|tooltip)(?::| =) )['"`][A-Z]/;
  expect(files.filter(({ code }) => bare.test(code)).map(({ file }) => file)).toEqual([]);
});
