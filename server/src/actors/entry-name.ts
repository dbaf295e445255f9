import type { ActorsFile } from './types';

/**
 * The name of the entry with the id, as an affiliation, country or side gives it. Where there is none, what was given is a name already,
 * or a word of the desk's own (“osk-government”), which is written as a name (“Osk government”).
 */
export const entryName = ({ entries }: ActorsFile, id: string | undefined): string =>
  entries.find((entry) => entry.id === id)?.name ?? (id && /^[a-z\d-]+$/.test(id) ? asName(id) : (id ?? ''));

const asName = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
