import { version } from '../../../package.json';
import { nearest } from '../text/suggestion';
import { commands } from './commands/index';
import { helpFor, overview } from './help';
import { type Io, OutputClosed, Refusal } from './io';
import { neutralised, neutralWords } from './neutral';
import { parseCommand } from './parse';

/** Runs one command; resolves to the exit code and never rejects. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const asksForColor = argv.some((word) => word === '--color' || word === '--color=always');
    return await command(argv, neutralised(io, io.color || asksForColor));
  } catch (error) {
    // Whoever stops reading help or a list has had enough of it; a report that is cut short is another matter.
    if (error instanceof OutputClosed && !error.message) return 0;
    const told = error instanceof Refusal || error instanceof OutputClosed;
    const reason = told ? error.message : `Something went wrong inside Hearsay: ${String(error)}.`;
    io.err(`hearsay: ${neutralWords(reason)}\n`);
    return 2;
  }
}

async function command([first, ...rest]: readonly string[], io: Io): Promise<number> {
  if (first === undefined)
    throw new Refusal('No command is given: write “hearsay review PATHS…”, or see “hearsay --help”.');
  if (first === '--help' || first === '-h') {
    await io.out(overview(commands));
    return 0;
  }
  if (first === '--version' || first === '-v') {
    await io.out(`${version}\n`);
    return 0;
  }
  const asked = commands.find(({ name }) => name === first);
  if (!asked) throw new Refusal(`“${first}” is not a command: write ${meant(first, rest)}, or see “hearsay --help”.`);
  const { operands, values } = parseCommand(asked, rest);
  if (values.help) {
    await io.out(helpFor(asked));
    return 0;
  }
  return asked.run(operands, values, io);
}

/** What somebody meant who wrote an unknown word first: a command misspelt, or a file to review. */
function meant(word: string, rest: readonly string[]): string {
  const names = commands.map(({ name }) => name);
  return `“${['hearsay', nearest(word, names) ?? `review ${word}`, ...rest].join(' ')}”`;
}
