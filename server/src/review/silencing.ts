import type { Span } from '../text/span';
import { firstFrom } from '../text/span-index';
import { all, type Directive, targetsOf } from './directives';
import type { Finding } from './types';

/** Gives for a finding the directive that silences it; of several the one nearest to it. The directives are in order. */
export function silencer(directives: readonly Directive[], text: string): (finding: Finding) => Directive | undefined {
  const lines = linesOf(text);
  const onLine = new Map<string, Directive>();
  const blocks = new Map<string, Directive[]>();
  const files = new Map<string, Directive>();
  const places = new Map(directives.map((directive, i) => [directive, i]));
  for (const directive of directives) {
    const { command, span } = directive;
    const line = lineOf(span[0]);
    const meant =
      command === 'disable-line' ? line : command === 'disable-next-line' ? lines[lineOf(span[1])]?.next : undefined;
    for (const target of targetsOf(directive)) {
      if (meant !== undefined) onLine.set(`${meant} ${target}`, directive);
      else if (command === 'disable-file') files.set(target, files.get(target) ?? directive);
      else if (command === 'disable' || command === 'enable') {
        const list = blocks.get(target);
        if (list) list.push(directive);
        else blocks.set(target, [directive]);
      }
    }
  }

  return ({ rule, category, span }) => {
    const targets = [all, rule, category];
    const near: (Directive | undefined)[] = [];
    for (let line = lineOf(span[0]); line < lines.length && (lines[line] as Line).span[0] < span[1]; line++)
      for (const target of targets) near.push(onLine.get(`${line} ${target}`));
    const nearest = last(near);
    if (nearest) return nearest;
    const block = last(
      targets.map((target) => {
        const list = blocks.get(target) ?? [];
        return list[firstFrom(list, span[0] + 1) - 1];
      }),
    );
    return block?.command === 'disable' ? block : first(targets.map((target) => files.get(target)));
  };

  function lineOf(offset: number): number {
    return firstFrom(lines, offset + 1) - 1;
  }

  function last(some: readonly (Directive | undefined)[]): Directive | undefined {
    return some.reduce((a, b) => (placeOf(b, -1) > placeOf(a, -1) ? b : a), undefined);
  }

  function first(some: readonly (Directive | undefined)[]): Directive | undefined {
    const none = directives.length;
    return some.reduce((a, b) => (placeOf(b, none) < placeOf(a, none) ? b : a), undefined);
  }

  function placeOf(directive: Directive | undefined, none: number): number {
    return directive ? (places.get(directive) ?? none) : none;
  }
}

interface Line {
  readonly span: Span;
  /** The index of the next line with words on it. */
  readonly next: number | undefined;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let next: number | undefined;
  const written = text.split('\n');
  let end = text.length;
  for (let i = written.length - 1; i >= 0; i--) {
    const line = written[i] as string;
    lines.push({ span: [end - line.length, end], next });
    if (/\S/.test(line)) next = i;
    end -= line.length + 1;
  }
  return lines.reverse();
}
