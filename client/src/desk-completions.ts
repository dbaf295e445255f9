import { type CompletionItem, type CompletionList, extensions, type TextDocument } from 'vscode';

/** It completes by the schemas that `package.json` contributes for files of these names. */
const yamlExtension = 'redhat.vscode-yaml';
const bySchema = /\/(?:hearsay|actors)\.yaml$/;

type Completions = CompletionItem[] | CompletionList | null | undefined;

/** The server's completions without those that the extension for YAML offers as well; after a key, its values are offered at once. */
export function deskCompletions(document: TextDocument, completions: Completions): Completions {
  if (!completions) return completions;
  const isDouble = bySchema.test(document.uri.path) && extensions.getExtension(yamlExtension)?.isActive === true;
  const items = (Array.isArray(completions) ? completions : completions.items)
    .filter((item) => !isDouble || !isFromSchema(item))
    .map((item) => (endsInColon(item) ? Object.assign(item, { command: suggestAgain }) : item));
  return Array.isArray(completions) ? items : Object.assign(completions, { items });
}

const suggestAgain = { title: '', command: 'editor.action.triggerSuggest' };

const isFromSchema = (item: CompletionItem & { data?: { isFromSchema?: unknown } }): boolean =>
  item.data?.isFromSchema === true;

const endsInColon = ({ insertText }: CompletionItem): boolean =>
  typeof insertText === 'string' && insertText.endsWith(': ');
