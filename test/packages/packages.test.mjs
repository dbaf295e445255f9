import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch/posix';
import { expect, test } from 'vitest';
import { extension, program } from '../../client/tools/packages/contents.mjs';
import { noticesFor } from '../../client/tools/packages/notices.mjs';
import { packageReadme } from '../../client/tools/packages/readme.mjs';
import { project } from '../../client/tools/vscode/places.mjs';

const read = (path) => readFileSync(join(project, path), 'utf8');
const left = (files, paths) => paths.filter((path) => !picomatch(files)(path));

test('every file that the manifest names goes into the extension', () => {
  const { manifest, files } = extension;
  const named = [...JSON.stringify(manifest).matchAll(/"(?:\.\/)?((?:client|server|syntaxes|dist)\/[^*"]+\.\w+)"/g)];
  expect(named.length).toBeGreaterThan(15);
  expect(left(files, [...named.map(([, path]) => path), 'package.nls.json'])).toEqual([]);
});

test('what no line of the manifest names, and the client reads, goes into the extension too', () => {
  const opened = ['client/walkthrough/sample.article', 'client/media/balance.css', 'dist/webview/balance.js'];
  const loaded = ['dist/server.js', 'dist/web/server.js', 'dist/model.json', 'dist/model.bin'];
  expect(left(extension.files, [...opened, ...loaded])).toEqual([]);
});

test('no package takes along what it has no use for', () => {
  for (const { manifest } of [extension, program]) {
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['dependencies']));
    expect(manifest).not.toHaveProperty('private');
  }
  const unused = [
    'dist/cli.js',
    'dist/client.js.map',
    'client/media/screenshot.png',
    'client/README.md',
    'server/src/bin.ts',
  ];
  expect(left(extension.files, unused)).toEqual(unused);
  expect(left(program.files, ['dist/client.js', 'dist/server.js'])).toHaveLength(2);
});

test('what galleries ask of an extension is there', () => {
  const { icon, galleryBanner, publisher, license, categories, keywords, engines } = extension.manifest;
  const [width, height] = [16, 20].map((at) => readFileSync(join(project, icon)).readUInt32BE(at));
  expect([width, height]).toEqual([256, 256]);
  expect(galleryBanner.color).toMatch(/^#[\da-f]{6}$/);
  expect(publisher).toMatch(/^[a-z\d][a-z\d-]*$/);
  expect(license).toBe('MIT');
  expect(categories).not.toEqual([]);
  expect(keywords.length).toBeLessThanOrEqual(30);
  // The types of VS Code’s interface promise no more than the oldest VS Code that the extension is installed in.
  expect(engines.vscode).toBe(`^${JSON.parse(read('node_modules/@types/vscode/package.json')).version}`);
});

test('the README of a package has no pictures and no links that lead nowhere', () => {
  for (const { readme } of [extension, program]) {
    const page = packageReadme(readme.map((path) => ({ path, text: read(path) })));
    expect(page).toMatch(/^# Hearsay/);
    expect(page).toContain("## The desk's own files");
    expect(page).not.toMatch(/<!-- (?:end of )?source -->|npm ci|npm start/);
    const addresses = [...page.matchAll(/\]\((?!https:)([^)]*)\)/g)].map(([, address]) => address);
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(
      ([, heading]) =>
        `#${heading
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-')}`,
    );
    expect(addresses.filter((address) => !headings.includes(address))).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
  }
  expect(extension.readme).toContain('client/GUIDE.md');
});

test('a README made for a package', () => {
  const documents = [
    {
      path: 'README.md',
      text: '# One\n\nA [page](server/two.md), [its end](server/two.md#end), [a file](a.md) of [the web](https://web.example).\n\n![Seen](seen.png)\n\n<!-- source -->\n\nBuild it.\n\n<!-- end of source -->\n\nUse it.\n',
    },
    { path: 'server/two.md', text: '# Page two\n\nSee [one](../README.md).\n\n## End\n' },
  ];
  expect(packageReadme(documents)).toBe(
    '# One\n\nA [page](#page-two), [its end](#end), a file of [the web](https://web.example).\n\nUse it.\n\n## Page two\n\nSee [one](#one).\n\n### End\n',
  );
});

const bundled = (...inputs) => ({
  outputs: { 'dist/a.js': { inputs: Object.fromEntries(inputs.map((path) => [path, {}])) } },
});

test('the notices pass on the licence of each bundled package, once', () => {
  const metafile = bundled(
    'server/src/bin.ts',
    'node_modules/yaml/a.js',
    'node_modules/yaml/b.js',
    'node_modules/@lezer/common/c.js',
  );
  const notices = noticesFor(['dist/a.js'], metafile);
  expect(notices.match(/^(?:@lezer\/)?\w+ [\d.]+ \(\w+\)$/gm).map((line) => line.split(' ')[0])).toEqual([
    '@lezer/common',
    'yaml',
  ]);
  expect(notices).toContain('Copyright Eemeli Aro');
});

test('a package bundled in two versions is refused', () => {
  const twice = bundled('node_modules/yaml/a.js', 'node_modules/other/node_modules/yaml/a.js');
  expect(() => noticesFor(['dist/a.js'], twice)).toThrow('node_modules/yaml is bundled in two versions');
});
