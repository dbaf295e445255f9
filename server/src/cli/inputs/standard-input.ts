import { type Io, Refusal } from '../io';
import { type ExportKind, enough, exportKind } from './exports/kinds';
import { decoded, mostBytes, tooLong } from './read-article';

/** What came over standard input: a text, an export whose bytes are still to be read, or why it can't be read, as a sentence. */
export type Input =
  | string
  | { readonly kind: ExportKind; readonly bytes: AsyncIterable<Uint8Array> }
  | { readonly problem: string };

/** All that comes over standard input as one text, or why it can't be read. */
export async function readStandardInput(io: Io, shown: string): Promise<string | { readonly problem: string }> {
  const read = await openStandardInput(io, shown);
  if (typeof read === 'string' || 'problem' in read) return read;
  return { problem: `Standard input is an export of ${read.kind}: review it with “hearsay review -”.` };
}

/** Reads standard input whole, unless it is an export. Never rejects. */
export async function openStandardInput(io: Io, shown: string): Promise<Input> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  let kind: ExportKind | null | undefined;
  const source = io.input()[Symbol.asyncIterator]();
  try {
    for (let next = await source.next(); !next.done; next = await source.next()) {
      bytes += next.value.length;
      parts.push(next.value);
      if (kind === undefined && bytes >= enough) kind = exportKind(Buffer.concat(parts));
      if (kind) return { kind, bytes: all(parts, source) };
      if (bytes > mostBytes) throw new Refusal(tooLong(shown, bytes));
    }
    const whole = Buffer.concat(parts);
    kind ??= exportKind(whole);
    return kind ? { kind, bytes: all([whole], source) } : decoded(whole, shown);
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    return { problem: `Standard input can’t be read (${(error as NodeJS.ErrnoException).code ?? error}).` };
  }
}

/** What was read, and then the rest. */
async function* all(parts: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* parts;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
