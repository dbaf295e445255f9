import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';

/** What the user has set in the editor, under `hearsay`. */
export interface EditorSettings {
  readonly enable: boolean;
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  /** Whether each quotation has a lens of its own. */
  readonly quotationLens: boolean;
  /** Whether articles are reviewed that are not open. */
  readonly folder: boolean;
  /** Whether what is found in them is told. */
  readonly folderFindings: boolean;
}

const defaults: EditorSettings = {
  enable: true,
  inlayHints: true,
  codeLens: true,
  quotationLens: false,
  folder: true,
  folderFindings: false,
};

/** Asks the editor; what it does not say, or says wrongly, is as by default. */
export async function askSettings(connection: Connection, client: Client): Promise<EditorSettings> {
  if (!client.configures) return defaults;
  const said: unknown = await connection.workspace.getConfiguration('hearsay').catch(() => null);
  const { enable, inlayHints, codeLens, folder } = (said ?? {}) as Record<string, unknown>;
  return {
    enable: enable !== false,
    inlayHints: (inlayHints as { enable?: unknown } | undefined)?.enable !== false,
    codeLens: (codeLens as { enable?: unknown } | undefined)?.enable !== false,
    quotationLens: (codeLens as { quotations?: unknown } | undefined)?.quotations === true,
    folder: (folder as { enable?: unknown } | undefined)?.enable !== false,
    folderFindings: (folder as { findings?: unknown } | undefined)?.findings === true,
  };
}
