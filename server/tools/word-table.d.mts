import type { ScoredWords } from '../src/voice/scored-words';

export function wordTable(
  scored: readonly (readonly [word: string, score: number])[],
  steps: { readonly least: number; readonly step: number },
): ScoredWords;
