/** The one door to files for everything that is not a shell. */
export interface Files {
  /** The text of the file at the URI; null where there is none or it can't be read. Never rejects. */
  read(uri: string): Promise<string | null>;
}
