import type { Command } from '../command';
import { explain } from './explain';
import { lsp } from './lsp';
import { read } from './read';
import { review } from './review';

/** The commands, in the order of help. */
export const commands: readonly Command[] = [review, explain, read, lsp];
