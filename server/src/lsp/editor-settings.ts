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
  /** Who corrects; empty where the user does not say. */
  readonly correctionsBy: string;
  /** Whether findings are suppressed in the corrections file, and not by comments in the article. */
  readonly suppressesApart: boolean;
}

const defaults: EditorSettings = {
  enable: true,
  inlayHints: true,
  codeLens: true,
  quotationLens: false,
  folder: true,
  folderFindings: false,
  correctionsBy: '',
  suppressesApart: false,
};

/** Asks the editor; what it does not say, or says wrongly, is as by default. */
export async function askSettings(connection: Connection, client: Client): Promise<EditorSettings> {
  if (!client.configures) return defaults;
  const said: unknown = await connection.workspace.getConfiguration('hearsay').catch(() => null);
  const { enable, inlayHints, codeLens, folder, corrections, suppressions } = (said ?? {}) as Record<string, unknown>;
  return {
    enable: enable !== false,
    inlayHints: (inlayHints as { enable?: unknown } | undefined)?.enable !== false,
    codeLens: (codeLens as { enable?: unknown } | undefined)?.enable !== false,
    quotationLens: (codeLens as { quotations?: unknown } | undefined)?.quotations === true,
    folder: (folder as { enable?: unknown } | undefined)?.enable !== false,
    folderFindings: (folder as { findings?: unknown } | undefined)?.findings === true,
    correctionsBy: wordsOf((corrections as { by?: unknown } | undefined)?.by),
    suppressesApart: (suppressions as { keepIn?: unknown } | undefined)?.keepIn === 'corrections',
  };
}

const wordsOf = (said: unknown): string => (typeof said === 'string' ? said.trim() : '');
