import type { Command } from '../command';
import { checkConfig } from './check-config';
import { explain } from './explain';
import { lsp } from './lsp';
import { mcp } from './mcp';
import { read } from './read';
import { review } from './review';
import { rules } from './rules';

/** The commands, in the order of help: a line for each. */
export const commands: readonly Command[] = [review, read, rules, explain, checkConfig, lsp, mcp];
