import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { deskFileKind } from '../workspace/find-desk';
import { actorsLinks, articleLinks, type Link, settingsLinks } from '../workspace/links';
import type { Session } from './session';
import { toRange } from './to-lsp';

/** Where front matter and the desk's files lead: pages, files beside the article, the files a desk goes by. */
export async function documentLinks({ textDocument }: DocumentLinkParams, session: Session): Promise<DocumentLink[]> {
  const { uri } = textDocument;
  const links = (await session.settings()).enable ? await linksIn(uri, session) : null;
  const document = session.documents.get(uri);
  if (!links || !document) return [];
  return links(document.getText()).map(({ span, target }) => ({ range: toRange(document, span), target }));
}

/** How the links are found in the text of the document; null where it is no business of ours. */
async function linksIn(uri: string, session: Session): Promise<((text: string) => Link[]) | null> {
  const desk = await session.desks.of(uri);
  const kind = deskFileKind(uri, desk);
  if (kind === 'settings') return (text) => settingsLinks(uri, text, desk);
  if (kind === 'actors') return actorsLinks;
  return (await session.reviews.choice(uri))?.reviewed ? (text) => articleLinks(uri, text) : null;
}
