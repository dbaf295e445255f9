import { cleanCopy } from '../review/clean';
import { readOneArticle } from './inputs/one-article';
import { formatOf } from './inputs/read-article';
import { readStandardInput } from './inputs/standard-input';
import { type Io, Refusal } from './io';

/** Prints the article as it may be printed elsewhere. Rejects with a `Refusal` unless one article is named that can be read. */
export async function cleanNamed(operands: readonly string[], stdinName: string | undefined, io: Io): Promise<number> {
  const [path, ...more] = operands;
  if (path === undefined || more.length > 0)
    throw new Refusal('One article is cleaned at a time: write “hearsay clean FILE”.');
  if (path !== '-') {
    const { text, format } = await readOneArticle(path, io.cwd);
    await io.out(cleanCopy(text, format));
    return 0;
  }
  const read = await readStandardInput(io, stdinName ?? 'standard input');
  if (typeof read !== 'string') throw new Refusal(read.problem);
  await io.out(cleanCopy(read, formatOf(stdinName ?? '')));
  return 0;
}
