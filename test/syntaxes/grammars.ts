import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, type IRawGrammar, parseRawGrammar, Registry } from 'vscode-textmate';

const ownGrammars: Record<string, string> = {
  'text.article': 'syntaxes/article.tmLanguage.json',
  'markdown.article.injection': 'syntaxes/markdown-injection.tmLanguage.json',
};

/** What the injection leans on in VS Code's own Markdown grammar, in small. */
const markdown = {
  scopeName: 'text.html.markdown',
  patterns: [
    { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
    {
      name: 'meta.paragraph.markdown',
      begin: '^(?=\\S)',
      while: '^(?!)',
      patterns: [{ include: '#inline' }],
    },
  ],
  repository: {
    inline: {
      patterns: [
        { name: 'markup.bold.markdown', begin: '\\*\\*', end: '\\*\\*' },
        { name: 'markup.inline.raw.string.markdown', match: '`[^`]*`' },
        { name: 'meta.link.inline.markdown', match: '\\[[^\\]]*\\]\\([^)]*\\)' },
      ],
    },
  },
};
const yaml = { scopeName: 'source.yaml', patterns: [{ name: 'entity.name.tag.yaml', match: '^\\w+(?=:)' }] };

/** The grammar as VS Code would load it, with the injection in place. */
export async function loadGrammar(scopeName: string): Promise<IGrammar> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async (name) => {
      const file = ownGrammars[name];
      if (file) return parseRawGrammar(await readFile(file, 'utf8'), file);
      if (name === 'source.yaml') return yaml as unknown as IRawGrammar;
      return name === 'text.html.markdown' ? (markdown as unknown as IRawGrammar) : null;
    },
    getInjections: (name) => (name === 'text.html.markdown' ? ['markdown.article.injection'] : undefined),
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`No grammar ${scopeName}.`);
  return grammar;
}

/** Expects exactly the `[[…]]` parts of the text to stand in a scope that begins as given. */
export function expectScope(grammar: IGrammar, scope: string, marked: string): void {
  const text = marked.replaceAll(/\[\[|\]\]/g, '');
  expect(mark(grammar, scope, text)).toBe(marked);
}

function mark(grammar: IGrammar, scope: string, text: string): string {
  let state = INITIAL;
  const lines = text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens
      .map(({ startIndex, endIndex, scopes }) => {
        const words = line.slice(startIndex, endIndex);
        return words && scopes.some((one) => one.startsWith(scope)) ? `[[${words}]]` : words;
      })
      .join('')
      .replaceAll(']][[', '');
  });
  return lines.join('\n');
}
