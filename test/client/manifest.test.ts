import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stations } from '../../client/src/walkthrough-stations';
import { tools } from '../../server/src/agents/tools/index';
import { manifest, stringsIn } from './manifest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { contributes } = manifest;
const sources = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(`client/src/${file}`));
const strings = stringsIn(manifest);

/** All that the patterns find in the manifest's texts, once each. */
const mentioned = (pattern: RegExp): string[] => [...new Set(strings.flatMap((text) => mentionedIn(text, pattern)))];

const mentionedIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found as string);

test('every file the manifest names is there', () => {
  const named = mentioned(/^(?:\.\/)?((?:client|server|syntaxes)\/[^*]+\.\w+)$/g);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('menus, keys, welcome texts and the walkthrough name commands that there are', () => {
  const entries: { command?: string; submenu?: string }[] = Object.values(contributes.menus)
    .concat(contributes.keybindings)
    .flat() as object[];
  const used = [
    ...mentioned(/(?:command:|onCommand:)(hearsay\.[\w.]+)/g),
    ...entries.map(({ command, submenu }) => command ?? submenu),
  ];
  const known = [
    ...contributes.commands.map(({ command }: { command: string }) => command),
    ...contributes.submenus.map(({ id }: { id: string }) => id),
  ];
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((name) => !known.includes(name))).toEqual([]);
});

test('every context key that something depends on is set by the client', () => {
  const conditions = mentionedIn(JSON.stringify(contributes), /(?:"when":"|onContext:)([^"]*)"/g);
  const own = conditions.flatMap((condition) =>
    mentionedIn(condition.replace(/\b(?:view|focusedView) == \S+|\bconfig\.\S+/g, ''), /\b(hearsay\.[\w.]+)/g),
  );
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((key) => !sources.some((source) => source.includes(`'${key}'`)))).toEqual([]);
});

test('no key is taken outside Hearsay’s own view, but for what takes back its own last change', () => {
  for (const { when, command } of contributes.keybindings)
    expect(when).toMatch(
      command === 'hearsay.undoDeskChange' ? /^hearsay\.deskChanged &&/ : /^focusedView == hearsay\./,
    );
});

test('what the walkthrough shows stands in the sample article', () => {
  const named = mentioned(/hearsay\.openSample\?%5B%22(\w+)%22%5D/g);
  expect(named.sort()).toEqual(Object.keys(stations).sort());
  for (const { at } of Object.values(stations)) expect(read('client/walkthrough/sample.article')).toContain(at);
});

test('settings stand in titled sections, in order, and each says what it does', () => {
  const sections: { title: string; order: number; properties: Record<string, Record<string, unknown>> }[] =
    contributes.configuration;
  expect(sections.map(({ order }) => order)).toEqual(sections.map((_, i) => i + 1));
  for (const { title, properties } of sections) {
    expect(title).toMatch(/\S/);
    expect(Object.values(properties).map(({ order }) => order)).toEqual(Object.keys(properties).map((_, i) => i + 1));
    for (const { description, markdownDescription, scope } of Object.values(properties)) {
      expect(description ?? markdownDescription).toMatch(/\.$/);
      expect(scope).toBe('window');
    }
  }
});

test('every tool that VS Code’s agents are offered is one of the server’s, and the other way round', () => {
  const declared = manifest.contributes.languageModelTools.map(({ name }: { name: string }) => name);
  expect(declared).toEqual(tools.map(({ name }) => `hearsay_${name}`));
  for (const { modelDescription, toolReferenceName } of manifest.contributes.languageModelTools) {
    expect(modelDescription).toMatch(/\.$/);
    expect(toolReferenceName).toMatch(/^[\w-]+$/);
  }
});
