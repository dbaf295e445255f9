import type { Span } from '../text/span';
import { firstFrom } from '../text/span-index';
import { all, type Directive, targetsOf } from './directives';
import type { Finding } from './types';

/** Gives for a finding the directive that silences it; of several the one nearest to it. The directives are in order. */
export function silencer(directives: readonly Directive[], text: string): (finding: Finding) => Directive | undefined {
  const lines = linesOf(text);
  const { onLine, blocks, files } = byTarget(directives, lines);
  const places = new Map(directives.map((directive, i) => [directive, i]));

  return ({ rule, category, span }) => {
    const targets = [all, rule, category];
    const near: (Directive | undefined)[] = [];
    for (let line = lineAt(lines, span[0]); line < lines.length && (lines[line] as Line).span[0] < span[1]; line++)
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

/** The directives by what they are about: a target on a line, from a place on, or in the whole file. */
function byTarget(directives: readonly Directive[], lines: readonly Line[]) {
  const onLine = new Map<string, Directive>();
  const blocks = new Map<string, Directive[]>();
  const files = new Map<string, Directive>();
  for (const directive of directives) {
    const line = lineMeant(directive, lines);
    for (const target of targetsOf(directive)) {
      if (line !== undefined) onLine.set(`${line} ${target}`, directive);
      else if (directive.command === 'disable-file') files.set(target, files.get(target) ?? directive);
      else if (directive.command === 'disable' || directive.command === 'enable') addBlock(target, directive);
    }
  }
  return { onLine, blocks, files };

  function addBlock(target: string, directive: Directive): void {
    const list = blocks.get(target);
    if (list) list.push(directive);
    else blocks.set(target, [directive]);
  }
}

/** The one line that the directive is about, by its index; undefined where it is about more or less. */
function lineMeant({ command, span }: Directive, lines: readonly Line[]): number | undefined {
  if (command === 'disable-line') return lineAt(lines, span[0]);
  return command === 'disable-next-line' ? lines[lineAt(lines, span[1])]?.next : undefined;
}

const lineAt = (lines: readonly Line[], offset: number): number => firstFrom(lines, offset + 1) - 1;

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
