import { type Io, Refusal } from '../io';
import { decoded, mostBytes, tooLong } from './read-article';

/** All that comes over standard input as one text, or why it can't be read, as a sentence. */
export async function readStandardInput(io: Io, shown: string): Promise<string | { readonly problem: string }> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of io.input()) {
      bytes += part.length;
      if (bytes > mostBytes) throw new Refusal(tooLong(shown, bytes));
      parts.push(part);
    }
    return decoded(Buffer.concat(parts), shown);
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    return { problem: `Standard input can’t be read (${(error as NodeJS.ErrnoException).code ?? error}).` };
  }
}
