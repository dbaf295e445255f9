import type { Construction } from './construction';
import { discourseConstructions } from './discourse/index';
import { reportConstructions } from './reports/index';

/** Every construction the reading knows, in the order of CONSTRUCTIONS.md. */
export const constructions: readonly Construction<unknown>[] = [...reportConstructions, ...discourseConstructions];
