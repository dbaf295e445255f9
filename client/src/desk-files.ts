import { type Uri, workspace } from 'vscode';
import type { ReadFileResult } from '../../server/src/lsp/protocol';

/** The text of a newsroom's file, through VS Code's file systems; null when it cannot be read. */
export async function readDeskFile(uri: Uri): Promise<ReadFileResult> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
