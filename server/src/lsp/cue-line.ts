import type { Lexicons } from '../lexicons/lexicons';
import type { Mode } from '../lexicons/reporting-verbs';
import type { Reading, Statement } from '../reading/types';
import { cueOf } from '../reading/wording';
import { plainText, quoted } from './markdown';

/** What the words of report say besides reporting, as one sentence of Markdown; null where nothing is known of them. */
export function cueLine(reading: Reading, statement: Statement, lexicons: Lexicons): string | null {
  const { verb, cue } = statement;
  if (cue.length === 0 || verb === '') return null;
  const { loadedSaidVerbs, factiveSaidVerbs, saidBookisms } = lexicons;
  const entry = loadedSaidVerbs.get(verb) ?? factiveSaidVerbs.get(verb) ?? saidBookisms.get(verb);
  const does = entry?.why ?? plainly[verb] ?? reported(verb, lexicons);
  return does === undefined ? null : `${quoted(cueOf(reading, statement))} ${plainText(does)}.`;
}

const plainly: Readonly<Record<string, string>> = {
  say: 'only reports: it neither doubts the speaker nor vouches for them',
  'according to': 'leaves the whole claim with its source',
};

/** By what sort of verb it is; a thought counts more than the speech it may have been. */
function reported(verb: string, { reportingVerbs }: Lexicons): string | undefined {
  const words = verb.split(' ').map((lower) => ({ lower }));
  const modes = reportingVerbs.at(words, 0)?.entry.verb.modes;
  const mode = (Object.keys(byMode) as Mode[]).find((mode) => modes?.has(mode));
  return mode && byMode[mode];
}

const byMode: Readonly<Record<Mode, string>> = {
  thought: 'reports what somebody thinks or feels, which only they can have told',
  evidence: 'presents what follows as shown by evidence',
  stance: 'sums a judgment up in the paper’s word, not in the speaker’s',
  writing: 'reports something written, and says by what means',
  speech: 'reports speech',
};
