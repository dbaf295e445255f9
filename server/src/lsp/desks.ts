import type { TextDocument } from 'vscode-languageserver-textdocument';
import { firstProblems } from '../text/problem';
import { bySpan } from '../text/span';
import { deskFolder } from '../workspace/desk-places';
import type { Files } from '../workspace/files';
import { type DeskFile, type FoundDesk, findDesk, readAlone } from '../workspace/find-desk';
import { outdatedIn } from '../workspace/outdated';
import { sameUri, within } from '../workspace/uri';
import { type LeftAlone, withoutIt } from './left-alone';

/** The desks of the open documents, each found once. */
export interface Desks {
  of(uri: string): Promise<FoundDesk>;
  /** A desk file's mistakes; null for a document that is none. */
  problemsOf(document: TextDocument): Promise<readonly DeskFile['problems'][number][] | null>;
  /** Whether a change of the file may change a desk. */
  concern(uri: string): boolean;
  /** Whether a text of the file is another than the one the desks were found with. */
  differ(uri: string, text: string): boolean;
  /** Has every desk found anew. */
  forget(): void;
}

export function openDesks(all: Files, roots: () => readonly string[], leftAlone: LeftAlone): Desks {
  const files: Files = { read: async (uri) => (leftAlone.has(uri) ? null : all.read(uri)) };
  const found = new Map<string, Promise<FoundDesk>>();
  const deskFiles = new Map<string, string>();

  function of(uri: string): Promise<FoundDesk> {
    const folder = deskFolder(uri, roots());
    const known = found.get(folder);
    if (known) return known;
    const desk = findDesk(within(folder, 'article'), files, roots());
    found.set(folder, desk);
    void desk.then(({ files }) => {
      for (const file of files) deskFiles.set(sameUri(file.uri), file.text);
    });
    return desk;
  }

  return {
    of,
    async problemsOf(document) {
      const uri = sameUri(document.uri);
      if (leftAlone.has(uri)) return document.languageId === 'yaml' ? [withoutIt] : null;
      const desk = await of(uri);
      const file = desk.files.find((file) => sameUri(file.uri) === uri);
      const own = file?.problems ?? readAlone(uri, document.getText());
      if (desk.correctionsFile === null || sameUri(desk.correctionsFile) !== uri) return own;
      const outdated = await outdatedIn(uri, document.getText(), files);
      return firstProblems([...(own ?? []), ...outdated].sort((a, b) => bySpan(a.span, b.span)));
    },
    concern: (uri) => deskFiles.has(sameUri(uri)) || readAlone(sameUri(uri), '') !== null,
    differ: (uri, text) => deskFiles.get(sameUri(uri)) !== text,
    forget: () => found.clear(),
  };
}
