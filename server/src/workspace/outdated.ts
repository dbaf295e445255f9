import { parseArticle } from '../article/parse';
import { lostCorrections } from '../corrections/correct';
import { readCorrectionsFile } from '../corrections/read-corrections';
import type { Problem } from '../text/problem';
import { type Files, formatOf, languageOf } from './files';
import { folderOf, within } from './uri';

/** What is wrong with a corrections file as the articles beside it are now: articles that there are not, words that are gone. */
export async function outdatedIn(uri: string, text: string, files: Files): Promise<Problem[]> {
  const { corrections } = readCorrectionsFile(text, uri);
  const names = [...new Set(corrections.map(({ article }) => article))];
  const found = await Promise.all(
    names.map(async (name): Promise<readonly Problem[]> => {
      const own = corrections.filter(({ article }) => article === name);
      const written = await files.read(within(folderOf(uri), name));
      const format = formatOf(languageOf(name));
      if (written !== null) return lostCorrections(parseArticle(written, format), own);
      return own.map(({ span }) => ({ span, message: `There is no article “${name}” here: correct its name.` }));
    }),
  );
  return found.flat();
}
