import type { CodeLens } from 'vscode-languageserver';
import { speakerNames, surelySaidBy, sureStatements } from '../reading/speakers/speakers-of';
import { countWords, shareOfSaid } from '../review/figures';
import { overlaps, type Span, slice } from '../text/span';
import { counted } from './markdown';
import type { Current } from './reviews';
import { toRange } from './to-lsp';

/** Over the headline, as a line that runs the command: how many statements there are, by how many speakers, and how much of what is said is the leading one's. */
export function headlineLens(current: Current, command: string): CodeLens[] {
  const { article, actors } = current.review.reading;
  const statements = sureStatements(current.review.reading);
  const top =
    article.blocks.find(({ kind }) => kind === 'headline') ?? article.blocks.find(({ kind }) => kind === 'paragraph');
  if (!top || statements.length === 0) return [];
  const speakers = actors.filter(({ id }) => surelySaidBy(current.review.reading, id).length > 0);
  const [leading] = speakers
    .map((actor) => ({ name: actor.name, share: shareOfSaid(current.review.reading, actor.id) }))
    .sort((a, b) => b.share - a.share);
  const voice =
    leading && leading.share > 0 ? [`${leading.name}: ${Math.round(leading.share * 100)} % of what is said`] : [];
  return [
    lens(current, command, top.span, [
      counted(statements.length, 'statement'),
      counted(speakers.length, 'speaker'),
      ...voice,
    ]),
  ];
}

/** Over each quotation, in the same way: who speaks, and how many words there are, with those that follow behind the attribution. */
export function quotationLenses(current: Current, command: string): CodeLens[] {
  const { article, quotations, statements } = current.review.reading;
  const speech = quotations.filter(({ use, depth }) => use === 'speech' && depth === 0);
  const told = new Set<unknown>();
  return speech.flatMap((quotation) => {
    const statement = statements.find(({ content }) => content.some((span) => overlaps(span, quotation.content)));
    if (told.has(statement ?? quotation)) return [];
    told.add(statement ?? quotation);
    const all = statement
      ? speech.filter(({ content }) => statement.content.some((span) => overlaps(span, content)))
      : [quotation];
    const words = all.reduce((sum, { content }) => sum + countWords(slice(article.prose, content)), 0);
    const speaker = statement && speakerNames(current.review.reading, statement);
    return [lens(current, command, quotation.span, [speaker ?? 'Nobody named', counted(words, 'word')])];
  });
}

const lens = ({ document }: Current, command: string, span: Span, parts: readonly string[]): CodeLens => ({
  range: toRange(document, span),
  command: { title: parts.join(' · '), command, arguments: [document.uri] },
});
