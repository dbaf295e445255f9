import { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOf } from '../workspace/files';
import { sameUri } from '../workspace/uri';
import { type Current, reviewNow } from './reviews';
import type { Session } from './session';

/** The review of an article of the folder. One that is not open is read for the occasion; null where there is none, or it is left alone. */
export async function articleAt(
  uri: string,
  { desks, files, leftAlone, reviews, turns }: Pick<Session, 'desks' | 'files' | 'leftAlone' | 'reviews' | 'turns'>,
): Promise<Current | null> {
  const opened = files.open(uri);
  if (opened) return reviews.of(opened.uri);
  if (leftAlone.has(uri)) return null;
  const text = await files.read(sameUri(uri));
  if (text === null) return null;
  const document = TextDocument.create(uri, languageOf(uri), 0, text);
  const desk = await desks.of(uri);
  return turns.take(uri, () => ({ ...reviewNow(document, desk), serial: 0 }));
}
