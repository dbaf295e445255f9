import type { NameMention } from '../../actors/name-mention';
import type { Article } from '../../article/types';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { contains, overlaps, type Span } from '../../text/span';
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
  const start = Math.min(head[0], draft.source[0]?.[0] ?? head[0]);
  const name = nameInFront(article.text, names, start, draft.source.length > 1);
  if (!name || draft.content.some((span) => overlaps(span, name.span))) return undefined;
  const first = wordsWithin(tokens, [start, head[1]])[0];
  const told = describe(wordsWithin(tokens, head), lexicons);
  const indefinite = first?.pos === 'NUM' || first?.lower === 'a' || first?.lower === 'an';
  const description = indefinite && !(told && isBody(told, lexicons)) ? undefined : told;
  const kind = of.get(name)?.kind;
  // “BuzzLive, [a fake news site that] admits”
  if (description && isBody(description, lexicons)) return kind === 'organisation' ? name : undefined;
  if (description && !(description.office && !description.plural)) return undefined;
  return kind === 'person' ? name : undefined;
}

/** Whether the words describe a firm, a paper or another body. */
const isBody = ({ kind, head }: Description, { descriptions }: Lexicons): boolean =>
  kind === 'organisation' || (kind === 'document' && descriptions.media.has(head));
