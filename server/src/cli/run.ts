import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { nearest, suggestion } from '../text/suggestion';
import { type Io, Refusal } from './io';
import { formats, thresholds } from './options';

const help = `Hearsay reviews the sourcing of news articles: who says what, on whose word, in whose voice.

Usage
  hearsay review FILES…      review articles and print what was found
  hearsay explain [RULES…]   say why a rule is there and what to do; or list the rules
  hearsay lsp --stdio        start the language server, for an editor
  hearsay --help, --version

Options of review
  --format text|json|html    text to read (default), one JSON document, or a page to file
  --fail-on SEVERITY         the least severity that makes the exit code 1:
                             error (default), warning, information, hint or never
  --no-color                 no colours; the variable NO_COLOR does the same

Files ending in .md or .markdown are read as Markdown, all others as plain text.
The nearest hearsay.yaml above a file says which rules apply and where the actors files are.

Exit codes
  0  nothing at or above the severity of --fail-on
  1  at least one such finding
  2  the review could not be done
`;

/** Runs one command; resolves to the exit code and never rejects. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await command(argv, io);
  } catch (error) {
    const reason = error instanceof Refusal ? error.message : `Something went wrong inside Hearsay: ${String(error)}.`;
    io.err(`hearsay: ${reason}\n`);
    return 2;
  }
}

async function command(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(argv);
  const [name, ...files] = positionals;
  if (values.help) {
    io.out(help);
    return 0;
  }
  if (values.version) {
    io.out(`${version}\n`);
    return 0;
  }
  switch (name) {
    case 'review': {
      const format = oneOf(formats, values.format ?? 'text', '--format');
      const failOn = oneOf(thresholds, values['fail-on'] ?? 'error', '--fail-on');
      // The engine takes a while to load, and most of this file can do without it.
      const { reviewFiles } = await import('./review');
      return reviewFiles(files, { format, failOn, color: io.color && !values['no-color'] }, io);
    }
    case 'explain': {
      const { explain } = await import('./explain');
      return explain(files, io.color && !values['no-color'], io);
    }
    case 'lsp':
      if (!values.stdio) throw new Refusal('The language server speaks over standard input and output: add --stdio.');
      await io.serve();
      return 0;
    case undefined:
      throw new Refusal('No command is given: write “hearsay review FILES…”, or see “hearsay --help”.');
    default:
      throw new Refusal(`“${name}” is not a command: write ${meant(name, files)}, or see “hearsay --help”.`);
  }
}

/** What somebody meant who wrote an unknown word first: a command misspelt, or a file to review. */
function meant(word: string, rest: readonly string[]): string {
  const command = nearest(word, ['review', 'explain', 'lsp']);
  return `“${['hearsay', command ?? `review ${word}`, ...rest].join(' ')}”`;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        format: { type: 'string' },
        'fail-on': { type: 'string' },
        'no-color': { type: 'boolean' },
        stdio: { type: 'boolean' },
        // Editors add it to tell a server whom to outlive no longer than.
        clientProcessId: { type: 'string' },
      },
    });
  } catch (error) {
    const [first] = String((error as Error).message).split(/\. |\n/);
    throw new Refusal(`${first}: see “hearsay --help”.`);
  }
}

function oneOf<Word extends string>(words: readonly Word[], word: string, option: string): Word {
  const found = words.find((other) => other === word);
  if (found === undefined) throw new Refusal(`“${word}” is no value of ${option}: ${suggestion(word, words)}`);
  return found;
}
