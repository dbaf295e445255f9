import { RelativePattern, type Uri, workspace } from 'vscode';
import type { ListFilesResult, ReadFileResult } from '../../server/src/lsp/protocol';

/** The text of a newsroom's file, through VS Code's file systems; null when it cannot be read. */
export async function readDeskFile(uri: Uri): Promise<ReadFileResult> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** The URIs of the files below the folder that match the glob, less what the user's settings exclude. */
export async function listFiles(folder: Uri, glob: string, most: number): Promise<ListFilesResult> {
  const found = await workspace.findFiles(new RelativePattern(folder, glob), '**/node_modules/**', most);
  return found.map((uri) => uri.toString());
}
