import { emptyDesk, type Desk as Opened } from '../review/desk';
import type { Problem } from '../text/problem';
import { deskFor } from '../workspace/desk-for';
import { findDesk } from '../workspace/find-desk';
import { pathFrom, within } from '../workspace/uri';

declare const opened: unique symbol;

/** What a newsroom brings to a review: its settings, its actors, its words. Made by `readDesk`, and handed on as it is. */
export interface Desk {
  readonly [opened]: true;
}

/** A desk, and what is wrong in its files. */
export interface DeskRead {
  readonly desk: Desk;
  /** Mistakes in the files, with offsets into the text of each. What is right in a file counts all the same. */
  readonly problems: readonly (Problem & { readonly path: string })[];
}

/** Nothing is read from it; it gives paths a place to be. */
const newsroom = 'memory:/newsroom';

/**
 * The desk that an article at `path` has in a newsroom with these files: texts by their paths, such as `hearsay.yaml`, `actors.yaml`,
 * `corrections.yaml` and whatever they name. Those count that would in the editor. Never rejects.
 */
export async function readDesk(files: Readonly<Record<string, string>>, path = 'article.txt'): Promise<DeskRead> {
  const texts = new Map(Object.entries(files).map(([name, text]) => [within(newsroom, name), text]));
  const article = within(newsroom, path);
  const found = await findDesk(article, { read: async (uri) => texts.get(uri) ?? null }, [newsroom]);
  const problems = found.files.flatMap(({ uri, problems }) =>
    problems.map((problem) => ({ path: pathFrom(newsroom, uri) ?? uri, ...problem })),
  );
  return { desk: deskFor(found, article) as unknown as Desk, problems };
}

/** The desk as the engine knows it; the empty one for none. */
export const openedDesk = (desk: Desk | undefined): Opened => (desk as unknown as Opened | undefined) ?? emptyDesk;
