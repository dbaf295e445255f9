import type { Fix } from '../rules/rule';
import type { Span } from '../text/span';

/** New words for the span, with nothing left to fill. */
export interface ReadyEdit {
  readonly span: Span;
  readonly text: string;
}

/** The edits of a fix that can be made as they are; null where only the writer knows a word. */
export function readyEdits({ edits }: Fix): readonly ReadyEdit[] | null {
  const ready: ReadyEdit[] = [];
  for (const { span, text } of edits) {
    const parts = typeof text === 'string' ? [text] : text;
    const words = parts.filter((part) => typeof part === 'string');
    if (words.length < parts.length) return null;
    ready.push({ span, text: words.join('') });
  }
  return ready;
}
