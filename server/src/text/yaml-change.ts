import type { Span } from './span';
import { readYaml, type YamlPath, type YamlValue } from './yaml';
import { yamlEdits } from './yaml-edits';
import type { YamlEdit } from './yaml-places';

/** One change of what a YAML text says: an item put at the end of a list, a key given a value, an item taken out of its list. */
export type YamlStep =
  | { readonly kind: 'add' | 'set'; readonly path: YamlPath; readonly value: YamlValue }
  | { readonly kind: 'remove'; readonly path: YamlPath };

/**
 * The edits that make the steps one after the other, and change nothing else that the text says, nor how it is written. Null where
 * there are none: the text is broken, or written in a way in which one place can't be changed without another.
 */
export function changeYaml(text: string, steps: readonly YamlStep[]): readonly YamlEdit[] | null {
  let now = text;
  let only: readonly YamlEdit[] = [];
  let count = 0;
  for (const step of steps) {
    const edits = editsFor(now, step);
    const next = edits && edited(now, edits);
    if (next === null || !means(next, wanted(readYaml(now).value, step))) return null;
    if (next === now) continue;
    [now, only, count] = [next, edits as readonly YamlEdit[], count + 1];
  }
  return count > 1 ? [difference(text, now)] : only;
}

/** The text with the edits made; they don't overlap. */
export const edited = (text: string, edits: readonly YamlEdit[]): string =>
  edits
    .toSorted((a, b) => b.span[0] - a.span[0])
    .reduce((out, { span: [start, end], text: words }) => out.slice(0, start) + words + out.slice(end), text);

function editsFor(text: string, step: YamlStep): YamlEdit[] | null {
  const edits = yamlEdits(text);
  return step.kind === 'remove' ? edits.remove(step.path) : edits[step.kind](step.path, step.value);
}

function means(text: string, value: YamlValue): boolean {
  const read = readYaml(text);
  return !read.broken && inOrder(read.value) === inOrder(value);
}

/** The value as text, in which the order of keys doesn't count, nor a line end that closes the last note of a file. */
const inOrder = (value: YamlValue): string =>
  JSON.stringify(value, (_, part: YamlValue) => {
    if (typeof part === 'string') return part.trimEnd();
    return part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  });

type Open = { [key: string | number]: Open } & { push?: unknown; length?: number };

/** What a text that says `value` says after the step. */
function wanted(value: YamlValue, step: YamlStep): YamlValue {
  const top = { top: JSON.parse(JSON.stringify(value)) } as unknown as Open;
  const path = ['top', ...step.path];
  const last = path.at(-1) as string | number;
  const holder = path.slice(0, -1).reduce<Open>((part, key) => {
    part[key] ??= {} as Open;
    return part[key] as Open;
  }, top);
  if (step.kind === 'set') holder[last] = step.value as unknown as Open;
  if (step.kind === 'add') {
    const list = (holder[last] ?? []) as unknown as YamlValue[];
    holder[last] = [...list, step.value] as unknown as Open;
  }
  if (step.kind === 'remove' && Array.isArray(holder)) {
    holder.splice(Number(last), 1);
    if (holder.length === 0) take(top, path.slice(0, -1));
  }
  return (top.top ?? null) as unknown as YamlValue;
}

function take(top: Open, path: readonly (string | number)[]): void {
  const holder = path.slice(0, -1).reduce<Open>((part, key) => part[key] as Open, top);
  delete holder[path.at(-1) as string];
}

/** The one edit that makes the second text of the first: what stands between their like beginnings and ends. */
function difference(before: string, after: string): YamlEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  // Not into a line end, nor into a character of two units.
  while (start > 0 && /[\r\uD800-\uDBFF]/.test(before[start - 1] as string)) start--;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  while (end > 0 && /[\n\uDC00-\uDFFF]/.test(before[before.length - end] as string)) end--;
  const span: Span = [start, before.length - end];
  return { span, text: after.slice(start, after.length - end) };
}
