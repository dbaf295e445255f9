import * as vscode from 'vscode';

/** A file system of its own, as virtual workspaces have one: the files of one folder, by their names. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(private readonly files: Readonly<Record<string, string>>) {}

  stat(uri: vscode.Uri): vscode.FileStat {
    const isFolder = uri.path === '/';
    const size = isFolder ? 0 : this.contentOf(uri).length;
    return { type: isFolder ? vscode.FileType.Directory : vscode.FileType.File, ctime: 0, mtime: 0, size };
  }

  readDirectory(): [string, vscode.FileType][] {
    return Object.keys(this.files).map((name) => [name, vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    return this.contentOf(uri);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  createDirectory = readOnly;
  writeFile = readOnly;
  delete = readOnly;
  rename = readOnly;

  private contentOf(uri: vscode.Uri): Uint8Array {
    const text = this.files[uri.path.slice(1)];
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }
}

const readOnly = (): never => {
  throw vscode.FileSystemError.NoPermissions();
};
