import type { CodeLens } from 'vscode-languageserver';
import { quotedShare } from '../reading/quoted-words';
import { counted } from './markdown';
import type { Current } from './reviews';
import { toRange } from './to-lsp';

/** Over the headline: how many statements there are, by how many speakers, and how much of the quoted words the leading one has. */
export function codeLenses({ document, review }: Current): CodeLens[] {
  const { article, statements, actors } = review.reading;
  const top =
    article.blocks.find(({ kind }) => kind === 'headline') ?? article.blocks.find(({ kind }) => kind === 'paragraph');
  if (!top || statements.length === 0) return [];
  const speakers = actors.filter(({ id }) => statements.some(({ actor }) => actor === id));
  const [leading] = speakers
    .map((actor) => ({ name: actor.name, share: quotedShare(review.reading, actor) }))
    .sort((a, b) => b.share - a.share);
  const voice =
    leading && leading.share > 0 ? [`${leading.name}: ${Math.round(leading.share * 100)} % of the quoted words`] : [];
  const title = [counted(statements.length, 'statement'), counted(speakers.length, 'speaker'), ...voice].join(' · ');
  return [{ range: toRange(document, top.span), command: { title, command: 'hearsay.showActors' } }];
}
