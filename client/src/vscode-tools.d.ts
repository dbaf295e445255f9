import type { CancellationToken } from 'vscode';

/** What VS Code has from 1.95 on, and its kin may lack: tools for its own agents. The types of the oldest VS Code there is know nothing of it. */
declare module 'vscode' {
  export class LanguageModelTextPart {
    constructor(value: string);
    readonly value: string;
  }
  export class LanguageModelToolResult {
    constructor(content: LanguageModelTextPart[]);
    readonly content: LanguageModelTextPart[];
  }
  export interface LanguageModelTool {
    invoke(options: { readonly input: object }, token: CancellationToken): Promise<LanguageModelToolResult>;
    prepareInvocation?(options: { readonly input: object }): { readonly invocationMessage: string };
  }
  export namespace lm {
    export const registerTool: ((name: string, tool: LanguageModelTool) => Disposable) | undefined;
    export const tools: readonly { readonly name: string }[] | undefined;
    export function invokeTool(
      name: string,
      options: { readonly input: object; readonly toolInvocationToken: undefined },
    ): Promise<LanguageModelToolResult>;
  }
}
