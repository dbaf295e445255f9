import { Parser } from 'htmlparser2';
import type { Span } from '../../text/span';

/** Words of a document and where they stand in its XML. */
export interface Stretch {
  /** In the text. */
  readonly span: Span;
  /** In the XML; as long as the text, but for a character that XML spells. */
  readonly source: Span;
  readonly home: Home;
}

/** The element that holds words, in a run of words that look alike. */
export interface Home {
  /** The tag that opens it. */
  readonly tag: Span;
  /** The XML that says what the run looks like; empty where nothing does. */
  readonly look: string;
}

export interface DocxWords {
  /** Paragraphs with an empty line between them. */
  readonly text: string;
  /** In order. */
  readonly stretches: readonly Stretch[];
}

/** What was struck out or moved away while changes were tracked, and what stands in the document once more for older programs. */
const unread = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);
const blanks: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

/** The words of the XML of a document's text. */
export function wordsIn(xml: string): DocxWords {
  const stretches: Stretch[] = [];
  let text = '';
  let skipped = 0;
  let look = '';
  let lookFrom = -1;
  let home: Home | null = null;
  const parser = new Parser(
    {
      onopentag(name) {
        if (unread.has(name)) skipped++;
        if (skipped > 0) return;
        if (name === 'w:p') endParagraph();
        if (name === 'w:r') look = '';
        if (name === 'w:rPr') lookFrom = parser.startIndex;
        if (name === 'w:t') home = { tag: [parser.startIndex, parser.endIndex + 1], look };
        text += blanks[name] ?? '';
      },
      onclosetag(name) {
        if (name === 'w:rPr' && lookFrom >= 0) look = xml.slice(lookFrom, parser.endIndex + 1);
        if (name === 'w:rPr') lookFrom = -1;
        if (name === 'w:t') home = null;
        if (name === 'w:p' && skipped === 0) endParagraph();
        if (unread.has(name)) skipped--;
      },
      ontext(words) {
        if (!home || skipped > 0) return;
        const span: Span = [text.length, text.length + words.length];
        stretches.push({ span, source: [parser.startIndex, parser.endIndex + 1], home });
        text += words;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return { text: text.trimEnd() === '' ? '' : `${text.trimEnd()}\n`, stretches };

  function endParagraph(): void {
    if (text !== '' && !text.endsWith('\n\n')) text += '\n\n';
  }
}
