import type { Format } from '../article/types';
import { type Desk, emptyDesk } from '../review/desk';
import { Refused } from './refused';

/** Where an article lies, or would lie: what a name says of it. */
export interface Place {
  /** The path as it is told to an agent: from the newsroom's root, with forward slashes. */
  readonly file: string;
  readonly format: Format;
  readonly desk: Desk;
}

export interface OpenedArticle extends Place {
  readonly text: string;
}

/** The files that an agent may see, by paths as it writes them. */
export interface Newsroom {
  /** The article as it is now, unsaved words included where an editor has them. Rejects with `Refused` where it can't be read. */
  open(file: string): Promise<OpenedArticle>;
  /** What counts for a text that lies at the path, or would. Rejects with `Refused` where nothing may lie there. */
  placeOf(file: string): Promise<Place>;
}

/** An article that a tool is asked about: a file, a text, or a text as another version of a file. */
export interface Asked {
  readonly file?: string | undefined;
  readonly text?: string | undefined;
  readonly format?: Format | undefined;
}

/** What is to be read; `file` is empty for a text that belongs to none. Rejects with `Refused` where nothing is named or it can't be read. */
export async function articleAsked({ file, text, format }: Asked, newsroom: Newsroom): Promise<OpenedArticle> {
  if (text === undefined) {
    if (file === undefined)
      throw new Refused('No article is named: give “file”, the path of one, or “text”, its words.');
    const opened = await newsroom.open(file);
    return format ? { ...opened, format } : opened;
  }
  if (text.length > longestText)
    throw new Refused(`The text has more than ${longestText / 1e6} million characters: ask about a part of it.`);
  const place =
    file === undefined ? { file: '', format: 'plain' as const, desk: emptyDesk } : await newsroom.placeOf(file);
  return { ...place, text, ...(format && { format }) };
}

const longestText = 2_000_000;
