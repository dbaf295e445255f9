// The layers of server/src, left to right: each imports itself and those before it. The rules below follow from this list.
const layers = [
  'text',
  'lexicons',
  'article',
  'language',
  'syntax',
  'actors',
  'reading',
  'corrections',
  'voice',
  'rules',
  'review',
  'workspace',
  'report',
  'agents',
];
const shells = ['lsp', 'cli', 'library', 'mcp'];
const folder = (names) => `^server/src/(?:${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers.map((layer, i) => ({
      name: `${layer}-looks-left`,
      comment: `server/src/${layer} imports only itself and the layers before it.`,
      severity: 'error',
      from: { path: folder([layer]) },
      to: { path: folder([...layers.slice(i + 1), ...shells]) },
    })),
    {
      name: 'shells-stand-apart',
      comment:
        'The language server, the command line, the library and the server for agents share the layers, not each other.',
      severity: 'error',
      from: { path: '^server/src/(lsp|cli|library|mcp)/' },
      to: { path: folder(shells), pathNot: '^server/src/$1/' },
    },
    {
      name: 'core-is-pure',
      comment: 'No Node in the core.',
      severity: 'error',
      from: { path: folder(layers) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-knows-no-lsp',
      comment: 'The core knows nothing of LSP or the editor.',
      severity: 'error',
      from: { path: folder(layers) },
      to: { path: 'node_modules/(vscode-|@types/vscode)', pathNot: 'node_modules/vscode-uri' },
    },
    {
      name: 'server-runs-in-a-worker',
      comment: 'Only the command line and the entries for Node import Node.',
      severity: 'error',
      from: { path: '^server/src/(lsp/|library/|browser|library-browser)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'agents-are-handed-over',
      comment: 'The server for agents is a bundle of its own, and is handed the engine by who starts it.',
      severity: 'error',
      from: { path: '^server/src/mcp[/-]' },
      to: { path: '^server/src/(?!mcp[/-])', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rules-stand-alone',
      comment: 'What two rules share becomes part of the reading.',
      severity: 'error',
      from: { path: '^server/src/rules/[^/]+/' },
      to: { path: '^server/src/rules/[^/]+/' },
    },
    {
      name: 'one-tagger',
      comment: 'wink-nlp stands behind one layer.',
      severity: 'error',
      from: { path: '^(server|client|test)/', pathNot: '^(server/src/language/|test/(bench|language)/)' },
      to: { path: 'node_modules/wink-' },
    },
    {
      name: 'client-meets-server-over-the-protocol',
      comment: 'The client reads one file of the server: what they say to each other.',
      severity: 'error',
      from: { path: '^client/src/' },
      to: { path: '^server/', pathNot: '^server/src/lsp/protocol[.]ts$' },
    },
    {
      name: 'webview-is-a-page',
      comment: 'What runs in a webview knows neither the editor nor, but for their types, the client’s other files.',
      severity: 'error',
      from: { path: '^client/src/webview/' },
      to: { pathNot: '^client/src/webview/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(server|client)/src/', pathNot: '[.]d[.]ts$' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    includeOnly: '^(server|client|node_modules)/',
  },
};
