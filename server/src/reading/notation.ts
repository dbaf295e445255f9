import { contains, type Span } from '../text/span';
import type { Reading } from './types';

const marks = { content: ['⟨', '⟩'], cue: ['{', '}'], source: ['[', ']'] } as const;

interface Marked {
  readonly span: Span;
  readonly role: keyof typeof marks;
  /** The statements that have this part, by their number from 1. */
  readonly of: number[];
}

/**
 * The text with its statements marked: ⟨“It failed,”⟩ {said} [Ana Ruiz]. Where it has several, each closing mark says of which
 * it is a part: [Ana Ruiz]¹⁺² {said}¹ ⟨it failed⟩¹ and {blamed}² ⟨the crew⟩². Words quoted whole are marked with their
 * quotation marks, though the statement's content is without them. Of a stretch of the text it is told what stands in there.
 */
export function notation(
  { article, quotations, statements }: Pick<Reading, 'article' | 'quotations' | 'statements'>,
  stretch: Span = [0, article.text.length],
): string {
  const found = new Map<string, Marked>();
  const add = (role: keyof typeof marks, span: Span, statement: number): void => {
    if (!contains(stretch, span)) return;
    const key = `${role} ${span}`;
    const same = found.get(key);
    if (same) same.of.push(statement);
    else found.set(key, { span, role, of: [statement] });
  };
  const marked = new Map(quotations.map(({ content, span }) => [String(content), span]));
  const whole = (span: Span): Span => marked.get(String(span)) ?? span;
  statements.forEach(({ content, cue, source }, i) => {
    for (const span of content) add('content', whole(span), i + 1);
    for (const span of cue) add('cue', span, i + 1);
    for (const span of source) add('source', span, i + 1);
  });
  return insert(article.text, stretch, [...found.values()], statements.length > 1);
}

/** The text without the marks. */
export const withoutNotation = (marked: string): string => marked.replace(/[⟨⟩{}[\]⁰¹²³⁴⁵⁶⁷⁸⁹⁺]/g, '');

function insert(text: string, [start, end]: Span, parts: readonly Marked[], numbered: boolean): string {
  const opening = new Map<number, string>();
  const closing = new Map<number, string>();
  // What lies inside is opened later and closed earlier.
  const outward = [...parts].sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  for (const { span, role, of } of outward) {
    const numbers = numbered ? of.map(superscript).join('⁺') : '';
    opening.set(span[0], marks[role][0] + (opening.get(span[0]) ?? ''));
    closing.set(span[1], (closing.get(span[1]) ?? '') + marks[role][1] + numbers);
  }
  let marked = '';
  let from = start;
  for (const offset of [...new Set([...opening.keys(), ...closing.keys()])].sort((a, b) => a - b)) {
    marked += text.slice(from, offset) + (closing.get(offset) ?? '') + (opening.get(offset) ?? '');
    from = offset;
  }
  return marked + text.slice(from, end);
}

const superscript = (number: number): string =>
  [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
