import type { Tool } from '../tool';
import { compareVersions } from './compare-versions';
import { explainRule } from './explain-rule';
import { getBalance } from './get-balance';
import { listActors } from './list-actors';
import { listStatements } from './list-statements';
import { reviewFile } from './review-file';
import { reviewText } from './review-text';

/** The tools, in the order in which agents are told of them. */
export const tools: readonly Tool[] = [
  reviewFile,
  reviewText,
  listStatements,
  listActors,
  getBalance,
  explainRule,
  compareVersions,
];
