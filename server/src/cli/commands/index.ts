import type { Command } from '../command';
import { actors } from './actors';
import { annotate } from './annotate';
import { checkConfig } from './check-config';
import { clean } from './clean';
import { completion } from './completion';
import { explain } from './explain';
import { init } from './init';
import { lsp } from './lsp';
import { mcp } from './mcp';
import { read } from './read';
import { review } from './review';
import { rules } from './rules';

/** The commands, in the order of help: a line for each. */
export const commands: readonly Command[] = [
  review,
  actors,
  annotate,
  read,
  clean,
  rules,
  explain,
  init,
  checkConfig,
  lsp,
  mcp,
  completion(() => commands),
];
