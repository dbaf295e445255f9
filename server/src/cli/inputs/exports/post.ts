/** A post of an export, as the program has it that wrote the export. */
export interface Post {
  readonly id: string;
  /** The name in its address; empty where it has none yet. */
  readonly slug: string;
  /** `post`, `page`, or a type of the site's own. */
  readonly type: string;
  readonly status: string;
  /** HTML. */
  readonly title: string;
  readonly html: string;
  /** The day, in ISO 8601. */
  readonly date?: string;
  readonly url?: string;
  /** The part of the paper it stands in, where that says what kind of article it is: “Opinion”. */
  readonly section?: string;
  /** Why there is nothing to read, as the end of a sentence about it. */
  readonly unreadable?: string;
}

/** Reads an export as it comes, and holds no more of it than a post. */
export interface PostReader {
  /** Reads the next part. Throws a `Broken`. */
  take(part: string): void;
  /** The posts that have ended since this was last asked. */
  ended(): readonly Post[];
  /** To be called when all parts were there. Throws a `Broken` where more was to come. */
  end(): void;
}

/** The export is not what it should be; the message says what it does, as the end of a sentence. */
export class Broken extends Error {}

const day = /^[12]\d{3}-\d\d-\d\d/;

/** The day of a date as programs write it; nothing for “0000-00-00” and its kin. */
export const dayOf = (date: unknown): { readonly date?: string } => {
  const [found] = (typeof date === 'string' && day.exec(date)) || [];
  return found === undefined ? {} : { date: found };
};

export const inHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
