import { join } from 'node:path';

/** The folder this project stands in, from wherever it is called. */
export const project = join(import.meta.dirname, '../../..');
/** What is fetched on demand; safe to delete. */
export const cache = join(project, '.vscode-test');
