import type { ActorsFile } from './types';

/** The name of the entry with the id, as an affiliation, country or side gives it; the id itself where there is none, since it may be a name. */
export const entryName = ({ entries }: ActorsFile, id: string | undefined): string =>
  entries.find((entry) => entry.id === id)?.name ?? id ?? '';
