// What goes into the packages, as patterns of paths in the project, and what their manifests say.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { project } from '../vscode/places.mjs';

const require = createRequire(import.meta.url);
const { private: _, scripts, devDependencies, bin, ...manifest } = require(`${project}/package.json`);
const texts = require(`${project}/package.nls.json`);
const everywhere = [
  'CHANGELOG.md',
  'LICENSE',
  'dist/model.*',
  'server/EVALUATION.md',
  'server/{actors,corrections,hearsay}.schema.json',
];

export const packages = join(project, 'dist/packages');

/** The extension of VS Code, for desktops and browsers. */
export const extension = {
  packed: join(packages, `${manifest.name}-${manifest.version}.vsix`),
  // Its folder holds nothing else; vsce wants to be told so.
  manifest: { ...manifest, files: ['**'] },
  files: [
    ...everywhere,
    'package.nls*.json',
    'dist/{client,server}.js',
    'dist/{web,webview}/*.js',
    'client/language-configuration.json',
    'client/l10n/*.json',
    'client/media/{*.css,article-*.svg,source-review.svg,icon.png}',
    'client/walkthrough/*',
    'syntaxes/*.json',
  ],
  readme: ['README.md', 'client/GUIDE.md', 'server/DESK.md'],
};

/** The command line and the language server for other editors, for npm. */
export const program = {
  packed: join(packages, `${manifest.name}-${manifest.version}.tgz`),
  manifest: {
    name: manifest.name,
    version: manifest.version,
    description: texts.description,
    keywords: manifest.keywords,
    license: manifest.license,
    ...(manifest.repository && { repository: manifest.repository }),
    bin,
    engines: { node: manifest.engines.node },
    sideEffects: false,
    main: './dist/library.cjs',
    module: './dist/library.mjs',
    types: './dist/library.d.cts',
    exports: {
      '.': {
        browser: { types: './dist/library.d.mts', default: './dist/library.browser.mjs' },
        import: { types: './dist/library.d.mts', default: './dist/library.mjs' },
        require: { types: './dist/library.d.cts', default: './dist/library.cjs' },
      },
      ...Object.fromEntries(
        ['review', 'rows'].map((name) => [`./${name}.schema.json`, `./server/${name}.schema.json`]),
      ),
      ...Object.fromEntries(['json', 'bin'].map((ending) => [`./model.${ending}`, `./dist/model.${ending}`])),
      './package.json': './package.json',
    },
  },
  files: [
    ...everywhere,
    'dist/{cli,mcp-stdio}.js',
    'dist/library.{cjs,mjs,browser.mjs,d.cts,d.mts}',
    'server/{ARCHIVES,EDITORS,LIBRARY,MCP,REVIEW,RULES}.md',
    'server/examples/*',
    'server/skills/**',
    'server/{review,rows}.schema.json',
  ],
  readme: ['README.md', 'server/DESK.md', 'server/LIBRARY.md'],
};
