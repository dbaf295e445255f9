import type { InlayHint, Range } from 'vscode-languageserver';
import { surenessOf } from '../reading/confidence';
import { overlaps, type Span } from '../text/span';
import { plainText } from './markdown';
import type { Current } from './reviews';

/** How sure the reading must be before it writes a name into the article. */
const sure = 0.6;

/** Who is meant, after a pronoun or a title that speaks, and after words that go on in another paragraph. */
export function inlayHints({ document, review }: Current, range: Range): InlayHint[] {
  const { mentions, statements, actors, article } = review.reading;
  const asked: Span = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const sources = statements.flatMap(({ source }) => source);
  const speaking = mentions.filter(
    ({ span, form, actor }) =>
      !names(span, actor) &&
      (form === 'pronoun' || form === 'title') &&
      sources.some((source) => overlaps(source, span)),
  );
  const going = statements.flatMap(({ content, source, actor, confidence }) =>
    content
      .filter((words) => source.length > 0 && !source.some((named) => blockAt(named) === blockAt(words)))
      .map((words) => ({ end: words[1], actor, confidence })),
  );
  return [
    ...speaking.map(({ span, actor, confidence }) => hint(span[1], actor, confidence)),
    ...going.map(({ end, actor, confidence }) => hint(behindMark(end), actor, confidence)),
  ]
    .filter((made) => made !== null)
    .sort((a, b) => a.position.line - b.position.line || a.position.character - b.position.character);

  function hint(offset: number, id: string | null, confidence: number): InlayHint | null {
    const name = actors.find((actor) => actor.id === id)?.name;
    if (name === undefined || confidence < sure || offset < asked[0] || offset > asked[1]) return null;
    const value = `Read as ${plainText(name)} (${surenessOf(confidence)}).`;
    return {
      position: document.positionAt(offset),
      label: `→ ${shortName(name)}`,
      paddingLeft: true,
      tooltip: { kind: 'markdown', value },
    };
  }

  /** Whether the words say the name already: “Critics”. */
  function names(span: Span, id: string | null): boolean {
    const name = actors.find((actor) => actor.id === id)?.name ?? '';
    return article.text
      .slice(...span)
      .toLowerCase()
      .includes(shortName(name).toLowerCase());
  }

  function blockAt([start]: Span): number {
    return article.blocks.findLastIndex(({ span }) => span[0] <= start);
  }

  function behindMark(end: number): number {
    return /[”"’'»]/.test(article.text[end] ?? '') ? end + 1 : end;
  }
}

/** The last word of a person's name, as a second reference has it; all of a longer one that is no person's. */
const shortName = (name: string): string =>
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u.test(name) ? (name.split(' ').at(-1) ?? name) : name;
