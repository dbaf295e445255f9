/** A stretch of one line, in UTF-16 units. */
export interface Stretch {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What stands round words and between them, and goes with the words. */
const punctuation = /[\s.,;:!?…‘’“”"'«»‹›„‚()[\]*_–—-]/;

/**
 * All that is attributed, and by what: the stretches of the server's semantic tokens whose type `counts`, as LSP encodes them, with
 * the marks round them. Two that only marks part are one.
 */
export function attributedWords(
  data: readonly number[],
  counts: (type: number) => boolean,
  lineAt: (line: number) => string,
): Stretch[] {
  const found: Stretch[] = [];
  for (const token of tokensOf(data)) {
    if (!counts(token.type)) continue;
    const next = widened(token, lineAt(token.line));
    const last = found.at(-1);
    if (last?.line === next.line && next.start <= last.end) found[found.length - 1] = { ...last, end: next.end };
    else found.push(next);
  }
  return found;
}

function* tokensOf(data: readonly number[]): Generator<Stretch & { readonly type: number }> {
  let [line, start] = [0, 0];
  for (let i = 0; i + 4 < data.length; i += 5) {
    const [lines = 0, units = 0, length = 0, type = 0] = data.slice(i, i + 4);
    line += lines;
    start = lines === 0 ? start + units : units;
    yield { line, start, end: start + length, type };
  }
}

function widened({ line, start, end }: Stretch, text: string): Stretch {
  let [from, to] = [start, end];
  while (from > 0 && punctuation.test(text.charAt(from - 1))) from--;
  while (to < text.length && punctuation.test(text.charAt(to))) to++;
  return { line, start: from, end: to };
}
