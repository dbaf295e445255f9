import { type Document, visit } from 'yaml';
import type { Problem } from './problem';
import { endOfLine, type Span, trimmed } from './span';

/** What keeps the text from being YAML, once a line, in words that say what to do. */
export function syntaxProblems(document: Document.Parsed, text: string): Problem[] {
  const problems = new Map<number, Problem>();
  const opened = openings(document);
  let line: Span = [0, -1];
  let tab = -1;
  for (const { code, message, pos } of document.errors) {
    const end = Math.min(pos[0], text.length);
    const start = /closing .quote/.test(message) ? opened(end) : end;
    if (start < line[0] || start > line[1]) {
      line = [text.lastIndexOf('\n', start - 1) + 1, endOfLine(text, start)];
      tab = (/^[ -]*\t/.exec(text.slice(...line))?.[0].length ?? 0) - 1;
    }
    // After a tab the parser stumbles over all that follows, and after another slip over the rest of the line.
    const tabbed = tab >= 0 && line[0] + tab <= start;
    if (!tabbed && problems.has(line[0])) continue;
    const span = trimmed(text, [start, line[1]]);
    const problem = { span, message: sentence(tabbed ? 'TAB_AS_INDENT' : code, message) };
    if (tabbed) return [problem];
    problems.set(line[0], problem);
  }
  return firstOfRuns(problems, text);
}

/** Where a text in quotation marks begins that ends at the offset. */
function openings(document: Document.Parsed): (end: number) => number {
  let quoted: Map<number, number> | undefined;
  return (end) => {
    if (!quoted) {
      const found = new Map<number, number>();
      visit(document, {
        Scalar(_, { type, range }) {
          if (type?.startsWith('QUOTE') && range) found.set(range[1], range[0]);
        },
      });
      quoted = found;
    }
    return quoted.get(end) ?? end;
  };
}

/** Without the mistakes on lines that follow one with a mistake: after a slip the parser may stumble over line upon line. */
function firstOfRuns(byLine: ReadonlyMap<number, Problem>, text: string): Problem[] {
  const lines = [...byLine].sort(([a], [b]) => a - b);
  return lines
    .filter(([line], i) => {
      const before = lines[i - 1]?.[0];
      if (before === undefined) return true;
      const between = text.slice(Math.min(line, endOfLine(text, before) + 1), line).split('\n');
      return !between.every((words) => /^\s*(?:#|$)/.test(words));
    })
    .map(([, problem]) => problem);
}

function sentence(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'A tab indents this line: use spaces.';
  if (code === 'BAD_SCALAR_START') return 'A text can’t begin with this character: put the text in quotation marks.';
  if (code === 'MULTIPLE_DOCS') return '“---” begins a second document here: keep everything in one.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return 'This is read as a key inside a text: put a text with a colon in quotation marks, and line keys up with each other.';
  if (/closing .quote/.test(message)) return 'This text has an opening quotation mark and no closing one: close it.';
  if (/^Flow/.test(message)) return 'A bracket opened before this is not closed: close it.';
  if (/Sequence item/.test(message) || code === 'BAD_INDENT')
    return 'This line is not in line with those it belongs to: indent it like them.';
  if (code === 'UNEXPECTED_TOKEN')
    return 'This doesn’t fit what stands before it: put the whole text in quotation marks, or indent the line like its neighbours.';
  return `This can’t be read as YAML (${message}): correct it or put the text in quotation marks.`;
}
