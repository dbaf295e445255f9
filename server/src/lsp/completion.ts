import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { frontMatterBegun } from '../article/front-matter';
import { nearestFirst, suppressionOffers } from '../review/suppression-offers';
import type { Offer } from '../text/offer';
import type { Span } from '../text/span';
import { yamlCaret } from '../text/yaml-caret';
import { actorOffers, nameTyped } from '../workspace/actor-offers';
import { type DeskText, deskOffers } from '../workspace/desk-offers';
import { deskFileKind, type FoundDesk } from '../workspace/find-desk';
import { sameUri } from '../workspace/uri';
import type { Session } from './session';
import { toRange } from './to-lsp';

/** What has an editor ask without being told to: a name, another word of a comment or of a YAML file. In prose the others lead to nothing. */
export const triggerCharacters = ['@', ' ', '-'] as const;

/** Offers in place of a part of the text. */
interface Offered {
  readonly span: Span;
  readonly offers: readonly Offer[];
  /** What was typed, where the server has chosen by it what fits, in more ways than an editor knows. */
  readonly typed?: string;
}

/** Actors after an `@`, what comments and front matter may say, and keys and values of the desk's files; null everywhere else. */
export async function completion(params: CompletionParams, session: Session): Promise<CompletionList | null> {
  const open = session.documents.get(params.textDocument.uri);
  if (!open) return null;
  // As it is now: what is typed while the desk is read must not move the places.
  const document = TextDocument.create(open.uri, open.languageId, open.version, open.getText());
  const offset = document.offsetAt(params.position);
  const isAsked = params.context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  const offered =
    document.languageId === 'yaml'
      ? await inDeskFile(document, offset, session)
      : await inArticle(document, offset, isAsked, session);
  if (!offered || offered.offers.length === 0) return null;
  const { detailsLabels } = session.client;
  const items = offered.offers.map((offer, i) => ({ ...item(document, offered, offer, i), ...details(offer) }));
  return { isIncomplete: offered.typed !== undefined, items };

  function details({ detail }: Offer): Pick<CompletionItem, 'detail' | 'labelDetails'> {
    if (detail === undefined) return {};
    return detailsLabels ? { labelDetails: { description: detail } } : { detail };
  }
}

async function inDeskFile(document: TextDocument, offset: number, session: Session): Promise<Offered | null> {
  if (!(await session.settings()).enable) return null;
  const desk = await session.desks.of(document.uri);
  const kind = deskFileKind(document.uri, desk);
  return kind && inYaml(kind, document.getText(), offset, desk);
}

/** Looks at the text before it waits for anything: in prose there is nothing to wait for. */
async function inArticle(
  document: TextDocument,
  offset: number,
  isAsked: boolean,
  { reviews, desks, folder }: Session,
): Promise<Offered | null> {
  const { uri } = document;
  const text = document.getText();
  const isReviewed = async () => (await reviews.choice(uri))?.reviewed === true;
  const head = frontMatterBegun(text);
  if (head && head.start <= offset && offset <= head.start + head.yaml.length) {
    if (!(await isReviewed())) return null;
    const found = inYaml('front matter', head.yaml, offset - head.start, await desks.of(uri));
    return found && { ...found, span: [found.span[0] + head.start, found.span[1] + head.start] };
  }
  const comment = suppressionOffers(text, offset);
  if (comment) {
    const isBegun = comment.span[0] < offset || /hearsay-/.test(text.slice(0, offset).split('<!--').at(-1) ?? '');
    const current = isAsked || isBegun ? await reviews.of(uri) : null;
    return current && { ...comment, offers: nearestFirst(comment.offers, current.review.findings, offset) };
  }
  const name = nameTyped(text, offset);
  if (!name || !(await isReviewed())) return null;
  const { actors } = await desks.of(uri);
  const offers = actorOffers(name.typed, {
    article: folder.index.get(sameUri(uri)),
    desk: actors,
    folder: folder.index,
  });
  return { span: name.span, offers, typed: text.slice(...name.span) };
}

function inYaml(sort: DeskText, text: string, offset: number, desk: FoundDesk): Offered | null {
  const caret = yamlCaret(text, offset);
  return caret && { span: caret.span, offers: deskOffers(sort, caret, desk) };
}

const kinds: Readonly<Record<Offer['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  command: CompletionItemKind.Keyword,
  person: CompletionItemKind.Reference,
  body: CompletionItemKind.Module,
};

function item(document: TextDocument, { span, typed }: Offered, offer: Offer, index: number): CompletionItem {
  const { label, text, kind, about, isFromSchema } = offer;
  return {
    label,
    kind: kinds[kind],
    sortText: String(index).padStart(4, '0'),
    textEdit: { range: toRange(document, span), newText: text },
    ...(typed !== undefined && { filterText: typed }),
    ...(about !== undefined && { documentation: { kind: 'markdown', value: about } }),
    ...(isFromSchema && { data: { isFromSchema } }),
  };
}
