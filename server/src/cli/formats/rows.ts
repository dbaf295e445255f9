import { entryName } from '../../actors/entry-name';
import { titleOn } from '../../actors/roles';
import type { Actor } from '../../actors/types';
import { saidBy } from '../../reading/speakers/speakers-of';
import { countWords, figuresOf } from '../../review/figures';
import { hull, type Span, slice } from '../../text/span';
import { keyOf } from '../../workspace/indexed-article';
import { fingerprint } from './fingerprint';
import type { Reviewed } from './format';
import type { RowKind } from './names';
import { placesIn } from './places';

const articleColumns = ['article', 'date', 'url'] as const;

/** The names of the columns, by what the rows are about. */
const columns = {
  findings: [
    ...([
      'row',
      ...articleColumns,
      'rule',
      'category',
      'severity',
      'confidence',
      'line',
      'column',
      'start',
      'end',
    ] as const),
    ...(['words', 'message'] as const),
  ],
  statements: [
    ...([
      'row',
      ...articleColumns,
      'kind',
      'words',
      'wordCount',
      'start',
      'end',
      'cue',
      'verb',
      'act',
      'negated',
      'source',
    ] as const),
    ...(['actor', 'actorKey', 'actorName', 'actorKind', 'alsoBy', 'how', 'sourceType', 'confidence'] as const),
  ],
  actors: [
    ...([
      'row',
      ...articleColumns,
      'actor',
      'actorKey',
      'name',
      'kind',
      'registered',
      'role',
      'affiliation',
      'side',
    ] as const),
    ...(['mentions', 'statements', 'quotedWords', 'paraphrasedWords'] as const),
  ],
} as const satisfies Record<RowKind, readonly string[]>;

export type Cell = string | number | boolean | null;
/** A row of a table: a value for each column. */
type RowOf<Kind extends RowKind> = Readonly<Record<(typeof columns)[Kind][number], Cell>>;
export type Row = Readonly<Record<string, Cell>>;

export const columnsOf = (kind: RowKind): readonly string[] => columns[kind];

/** The rows of one article, as `rows.schema.json` describes them. */
export const rowsOf = (kind: RowKind, reviewed: Reviewed): Row[] =>
  ({ findings: findingRows, statements: statementRows, actors: actorRows })[kind](reviewed);

/** What every row says of its article. */
function articleCells({ path, record, post, review }: Reviewed) {
  const date = record?.date ?? review.reading.article.frontMatter?.date ?? null;
  return { article: record?.id ?? path, date, url: record?.url ?? post?.url ?? null };
}

function findingRows(reviewed: Reviewed): RowOf<'findings'>[] {
  const { review, keys } = reviewed;
  const { text, prose } = review.reading.article;
  const cells = articleCells(reviewed);
  const placeOf = placesIn(text);
  return review.findings.map((finding) => {
    const { rule, category, severity, confidence, span, message } = finding;
    const key = keys.get(finding);
    const { line, column } = placeOf(span);
    return {
      row: `${cells.article}#${rule}-${key ? fingerprint(key) : ''}`,
      ...cells,
      rule,
      category,
      severity,
      confidence,
      line,
      column,
      start: span[0],
      end: span[1],
      words: onOneLine(slice(prose, span)),
      message,
    };
  });
}

function statementRows(reviewed: Reviewed): RowOf<'statements'>[] {
  const { reading } = reviewed.review;
  const { prose } = reading.article;
  const cells = articleCells(reviewed);
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const words = (spans: readonly Span[]) => onOneLine(spans.map((span) => slice(prose, span)).join(' … '));
  return reading.statements.map((statement) => {
    const {
      id,
      kind,
      content,
      cue,
      source,
      verb,
      act,
      negated,
      actor: actorId,
      alsoBy,
      how,
      sourceType,
      confidence,
    } = statement;
    const actor = actorId === null ? undefined : actors.get(actorId);
    const [start, end] = hull(content.length > 0 ? content : [...cue, ...source, [0, 0]]);
    return {
      row: `${cells.article}#${id}`,
      ...cells,
      kind,
      words: words(content),
      wordCount: content.reduce((sum, span) => sum + countWords(slice(prose, span)), 0),
      start,
      end,
      cue: words(cue),
      verb,
      act,
      negated,
      source: words(source),
      actor: actorId,
      actorKey: actor ? keyAcross(actor) : null,
      actorName: actor?.name ?? null,
      actorKind: actor?.kind ?? null,
      alsoBy: alsoBy?.join(' ') ?? null,
      how: how ?? null,
      sourceType: sourceType ?? null,
      confidence,
    };
  });
}

function actorRows(reviewed: Reviewed): RowOf<'actors'>[] {
  const { review, actors: desk } = reviewed;
  const { reading } = review;
  const cells = articleCells(reviewed);
  const voices = new Map(figuresOf(review, desk).voices.map((voice) => [voice.actor, voice]));
  return reading.actors.map((actor) => ({
    row: `${cells.article}#${actor.id}`,
    ...cells,
    actor: actor.id,
    actorKey: keyAcross(actor),
    name: actor.name,
    kind: actor.kind,
    registered: actor.registered,
    role: titleOn(actor, reading.article.frontMatter?.date) || null,
    affiliation: entryName(desk, actor.entry?.affiliation) || null,
    side: entryName(desk, actor.entry?.side) || null,
    mentions: reading.mentions.filter((mention) => mention.actor === actor.id).length,
    statements: saidBy(reading, actor.id).length,
    quotedWords: voices.get(actor.id)?.quoted ?? 0,
    paraphrasedWords: voices.get(actor.id)?.paraphrased ?? 0,
  }));
}

/** The same for one actor in all articles, on whatever machine; null where nothing but the article says who it is. */
export const keyAcross = (actor: Actor): string | null => (actor.entry ? `desk:${actor.entry.id}` : keyOf(actor));

/** The words without the markup in them, which the prose has as U+2060. */
const onOneLine = (words: string): string => words.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
