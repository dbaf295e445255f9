import { append } from '../text/append';
import { overlaps, type Span } from '../text/span';
import { type ReadyEdit, readyEdits } from './ready-edits';
import type { Finding } from './types';

/** The edits of all safe fixes, in order; of two that meet, the first. */
export function safeEdits(findings: readonly Finding[]): ReadyEdit[] {
  const chosen: ReadyEdit[] = [];
  for (const { fixes } of findings) {
    const safe = fixes.find(({ safe }) => safe);
    const edits = (safe && readyEdits(safe)) ?? [];
    const free = edits.every(({ span }) => !chosen.some((other) => meet(other.span, span)));
    if (free) append(chosen, edits);
  }
  return chosen.sort((a, b) => a.span[0] - b.span[0]);
}

/** Whether the spans share a unit, or one is a place in or at the edge of the other. */
const meet = (a: Span, b: Span): boolean => overlaps(a, b) || a[1] === b[0] || b[1] === a[0];
