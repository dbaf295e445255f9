import {
  Disposable,
  type ExtensionContext,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  l10n,
  lm,
} from 'vscode';
import { type ToolParams, type ToolResult, toolRequest } from '../../server/src/lsp/protocol';
import type { ReviewServer } from './review-server';

/** What stands before a tool's name in VS Code, where all extensions' tools are together. */
const prefix = 'hearsay_';

/** Offers VS Code's own agents the tools of the manifest, where it has agents. */
export function provideAgentTools({ extension }: ExtensionContext, server: ReviewServer): Disposable {
  const declared: readonly { readonly name: string }[] = extension.packageJSON.contributes.languageModelTools;
  return Disposable.from(...declared.flatMap(({ name }) => registered(name, server)));
}

/** Forks of VS Code may have no such thing, and before 1.95 it is a proposal that throws when it is used. */
function registered(name: string, server: ReviewServer): Disposable[] {
  try {
    return lm?.registerTool ? [lm.registerTool(name, toolOf(name, server))] : [];
  } catch {
    return [];
  }
}

const toolOf = (name: string, server: ReviewServer): LanguageModelTool => ({
  prepareInvocation: () => ({ invocationMessage: l10n.t('Asking Hearsay') }),
  async invoke({ input }) {
    const params: ToolParams = { tool: name.slice(prefix.length), input };
    const result = await server.ask<ToolResult>(toolRequest, params);
    if (!result)
      throw new Error('Hearsay is switched off or not running: have the user turn on the setting hearsay.enable.');
    if ('problem' in result) throw new Error(result.problem);
    return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(result.answer))]);
  },
});
