import { type CompletionItem, CompletionItemKind, type CompletionList, extensions, type TextDocument } from 'vscode';

/** It completes by the schemas that `package.json` contributes for files of these names. */
const yamlExtension = 'redhat.vscode-yaml';
const bySchema = /\/(?:hearsay|actors)\.ya?ml$/;

type Completions = CompletionItem[] | CompletionList | null | undefined;

/** The server's completions as VS Code shows them best, and without those that the extension for YAML offers as well. */
export function completions(document: TextDocument, offered: Completions): Completions {
  if (!offered) return offered;
  const isDouble = bySchema.test(document.uri.path) && extensions.getExtension(yamlExtension)?.isActive === true;
  const items = (Array.isArray(offered) ? offered : offered.items)
    .filter((item) => !isDouble || !isFromSchema(item))
    .map(improved);
  return Array.isArray(offered) ? items : Object.assign(offered, { items });
}

const isFromSchema = (item: CompletionItem & { data?: { isFromSchema?: unknown } }): boolean =>
  item.data?.isFromSchema === true;

/** With an icon for people, which LSP has none for; and after a key, with its values offered at once. */
function improved(item: CompletionItem): CompletionItem {
  if (item.kind === CompletionItemKind.Reference) item.kind = CompletionItemKind.User;
  if (typeof item.insertText === 'string' && item.insertText.endsWith(': '))
    item.command = { title: '', command: 'editor.action.triggerSuggest' };
  return item;
}
