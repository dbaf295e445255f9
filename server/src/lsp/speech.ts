import { speakersOf } from '../reading/speakers/speakers-of';
import type { Reading, Statement } from '../reading/types';
import { bySpan, type Span, slice } from '../text/span';

/** Everything of the statement that stands in the text, in order. */
export const partsOf = ({ content, cue, source }: Statement): Span[] => [...content, ...cue, ...source].sort(bySpan);

const onOneLine = ({ article }: Reading, spans: readonly Span[]): string =>
  spans.map((span) => slice(article.text, span).replace(/\s+/g, ' ').trim()).join(' … ');

/** The reported words on one line, without a leading “that”, and with “…” where the attribution interrupts them. */
export const wordsOf = (reading: Reading, { content, kind }: Statement): string =>
  kind === 'direct' ? onOneLine(reading, content) : onOneLine(reading, content).replace(/^that\s+(?=\S)/, '');

const joined = new Intl.ListFormat('en');

/** All whose words these are: “Ana Ruiz and Anders Holm”; undefined where that is not clear. */
export function speakerNames({ actors }: Reading, statement: Statement): string | undefined {
  const names = speakersOf(statement).flatMap((id) => actors.find((actor) => actor.id === id)?.name ?? []);
  return names.length > 0 ? joined.format(names) : undefined;
}

/** The reporting words as the article has them, on one line. */
export const cueOf = (reading: Reading, { cue }: Statement): string => onOneLine(reading, cue);

/** The reported words as an editor would print them: in quotation marks where they are quoted. */
export const printed = (reading: Reading, statement: Statement): string =>
  statement.kind === 'direct' ? `“${wordsOf(reading, statement)}”` : wordsOf(reading, statement);
