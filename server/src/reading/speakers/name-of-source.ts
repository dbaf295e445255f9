import type { NameMention } from '../../actors/name-mention';
import type { Article } from '../../article/types';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { contains, hull, type Span } from '../../text/span';
import { someOverlaps } from '../../text/span-index';
import type { Draft } from '../reports/statements';
import { type Description, describe } from './descriptions';
import { headName, type NamesKnown, nameInFront, namesWithin, wordsWithin } from './source-names';

/** An article with its names, and whose they are. */
export interface Named extends NamesKnown {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
}

/** The name of who says it, where the source has one, or stands behind one. */
export function nameOfSource(named: Named, draft: Draft, head: Span): NameMention | undefined {
  const { tokens, names } = named;
  const span: Span = draft.source.find((part) => contains(part, head)) ?? head;
  const name = headName(named, wordsWithin(tokens, span), namesWithin(names, span));
  return name?.kind === 'person' ? name : (personInFront(named, draft, head) ?? name);
}

/** “Ana Ruiz, [the mayor], said”, “Ana Ruiz, [29, of Marn], said”: the source is only what stands behind the name. */
function personInFront(
  { article, tokens, names, of, lexicons }: Named,
  draft: Draft,
  head: Span,
): NameMention | undefined {
  const [start] = hull([head, ...draft.source]);
  const name = nameInFront(article.text, names, start, draft.source.length > 1);
  if (!name || someOverlaps(draft.content, name.span)) return undefined;
  const told = describe(wordsWithin(tokens, head), lexicons);
  if (told?.plural) return undefined;
  // “BuzzLive, [a fake news site that] admits”
  const kind = told && isBody(told, lexicons) ? 'organisation' : 'person';
  return of.get(name)?.kind === kind ? name : undefined;
}

/** Whether the words describe a firm, a paper or another body. */
const isBody = ({ kind, head }: Description, { descriptions }: Lexicons): boolean =>
  kind === 'organisation' || descriptions.media.has(head);
