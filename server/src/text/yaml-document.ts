import { Composer, type Document, Lexer, Parser, YAMLParseError } from 'yaml';
import type { Problem } from './problem';

/** How many UTF-16 units a YAML text may have: some twenty-five thousand actors with all that is known of them. */
export const longestYaml = 5_000_000;

/** How deep lists and maps may be nested; a desk file needs five. */
export const deepestYaml = 50;

type Parsed = Document.Parsed;

/**
 * The text as a document of the library's, or why it is not read, and then an empty one. The library goes down into lists and maps by
 * calling itself, and where they are nested some thousand deep that ends the process.
 */
export function yamlDocument(text: string): { readonly document: Parsed; readonly refused: Problem | null } {
  if (text.length > longestYaml)
    return refusal(
      0,
      `This has more than ${longestYaml} characters, so none of it is read: split it into several files.`,
    );
  try {
    return { document: compose(text), refused: null };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const message = `Lists and maps are nested more than ${deepestYaml} deep here, so none of this is read: write it flatter.`;
    return refusal(error.offset, message);
  }
}

class TooDeep extends Error {
  constructor(readonly offset: number) {
    super();
  }
}

/** What the library's `parseDocument` makes of it: the first document, with an error where another follows. */
function compose(text: string): Parsed {
  // Keys are compared by `readYaml`: the library compares each with every other.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false });
  const documents = composer.compose(tokens(text), true, text.length) as Generator<Parsed>;
  const document = documents.next().value as Parsed;
  const another = documents.next().value as Parsed | undefined;
  if (another) {
    const [start, end] = another.range;
    document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'Another document begins here'));
  }
  return document;
}

function* tokens(text: string) {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > deepestYaml) throw new TooDeep(parser.offset);
  }
  yield* parser.end();
}

const refusal = (offset: number, message: string) => ({
  document: compose(''),
  refused: { span: [offset, offset] as const, message },
});
