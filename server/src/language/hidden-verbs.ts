import type { Lexicons } from '../lexicons/lexicons';
import { beginnings } from '../lexicons/phrases-in';
import { inClass } from '../lexicons/word-classes';
import type { Token } from './types';

/**
 * The tokens with the verbs of report that the tagger took for nouns put right: “polls show the mayor ahead”, “voters who
 * fear a storm”. What makes a verb of them is a clause that still lacks its predicate.
 */
export function withHiddenVerbs(tokens: readonly Token[], lexicons: Lexicons): readonly Token[] {
  const begins = beginnings(tokens, lexicons);
  let mended: Token[] | undefined;
  for (let i = 1; i < tokens.length - 1; i++) {
    if (!begins[i]?.includes(lexicons.reportingVerbs) || !isHidden(mended ?? tokens, i, lexicons)) continue;
    mended ??= [...tokens];
    mended[i] = { ...(tokens[i] as Token), pos: 'VERB' };
  }
  return mended ?? tokens;
}

/** Whether the word of report at the token, which the tagger takes for a noun, is the verb of its clause. */
function isHidden(tokens: readonly Token[], i: number, { reportingVerbs }: Lexicons): boolean {
  const { pos, lower, sentence } = tokens[i] as Token;
  if ((pos !== 'NOUN' && pos !== 'PROPN') || tokens[i - 1]?.sentence !== sentence) return false;
  const match = reportingVerbs.at(tokens, i);
  if (!match || (match.length === 1 && inClass(lower, 'compounding'))) return false;
  const { form } = match.entry;
  if (form === 's' && namesToTheEnd(tokens, i)) return true;
  if ((form !== 's' && form !== 'base') || (pos === 'PROPN' && !isTitle(tokens, i))) return false;
  return lacksPredicate(tokens, i, form) && opensObject(tokens, i + match.length, form, sentence);
}

/** “…, reports the Osk Daily.”: whether the word stands after a comma, and nothing but a name after it in the sentence. */
function namesToTheEnd(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.form !== ',') return false;
  const [, end] = sentenceAt(tokens, i);
  const stop = tokens[end - 1]?.form === '.' ? end - 1 : end;
  const from = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
  return stop > from && stop - from <= 5 && tokens.slice(from, stop).every(({ pos }) => pos === 'PROPN');
}

/** Whether the words of the sentence are a headline with capitals that has no other predicate. */
function isTitle(tokens: readonly Token[], i: number): boolean {
  const [from, to] = sentenceAt(tokens, i);
  for (let k = from; k < to; k++) {
    const { form, pos } = tokens[k] as Token;
    const small = /^\p{Ll}/u.test(form) && form.length > 3;
    if (isPredicate(tokens, k) || (small && (pos === 'VERB' || pos === 'NOUN' || k === from))) return false;
  }
  return true;
}

function sentenceAt(tokens: readonly Token[], i: number): [from: number, to: number] {
  const { sentence } = tokens[i] as Token;
  let [from, to] = [i, i];
  while (tokens[from - 1]?.sentence === sentence) from--;
  while (tokens[to]?.sentence === sentence) to++;
  return [from, to];
}

/** A verb form that can be the predicate of a clause: not a bare participle in -ing, not after “to”. */
function isPredicate(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i] as Token;
  if (pos === 'AUX') return !inClass(lower, 'non-finite-auxiliary');
  if (pos !== 'VERB' || joins(tokens, i - 1)) return false;
  const before = tokens[tokens[i - 1]?.pos === 'ADV' ? i - 2 : i - 1];
  return !/ing$/.test(lower) && before?.lower !== 'to';
}

/** Whether the mark makes one word of two, as in “self-described”. */
const joins = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.form === '-' && tokens[i - 1]?.end === tokens[i]?.start && tokens[i + 1]?.start === tokens[i]?.end;

/** Whether a comma, a dash, a quotation mark or the end of a clause stands there. */
const isPause = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'PUNCT' && /^[,.;:?!"“”—–-]/.test(tokens[i]?.form ?? '') && !joins(tokens, i);

/** Whether what would be reported begins at `i`: not the noun that the word before it may describe, unless the clause would have no verb. */
function opensObject(tokens: readonly Token[], i: number, form: 's' | 'base', sentence: number): boolean {
  const token = tokens[i];
  if (token?.sentence !== sentence) return false;
  const { pos, lower } = token;
  if (/^(?:DET|PRON|PROPN)$/.test(pos) || /^["“]$/.test(token.form) || inClass(lower, 'clause-opener')) return true;
  if (inClass(lower, 'possessive')) return true;
  const gerund = pos === 'VERB' && /ing$/.test(lower);
  if (form === 's' || !(/^(?:NOUN|ADJ|NUM|ADV)$/.test(pos) || gerund)) return false;
  return !describesSubject(tokens, i, sentence);
}

/** Whether the only verb to come is that of another clause: “the hotel guests [quarrelling when the lights went out]”. */
function describesSubject(tokens: readonly Token[], i: number, sentence: number): boolean {
  let linked = false;
  for (let k = i; tokens[k]?.sentence === sentence && !isPause(tokens, k); k++) {
    const { pos, lower } = tokens[k] as Token;
    if (k > i && isPredicate(tokens, k)) return linked;
    linked ||= pos === 'SCONJ' || inClass(lower, 'relative') || lower === 'but';
  }
  return false;
}

function lacksPredicate(tokens: readonly Token[], i: number, form: 's' | 'base'): boolean {
  // “Some members, however, question the plan”
  if (tokens[i - 1]?.form === ',' && tokens[i - 2]?.pos === 'ADV' && tokens[i - 3]?.form === ',')
    return i > 3 && lacksPredicate(tokens, i - 3, form);
  const before = tokens[i - 1] as Token;
  if (before.lower === 'who') return true;
  if (/^(?:that|which)$/.test(before.lower)) return tokens[i - 2]?.pos === 'NOUN';
  return (form === 's' ? isSingular(before) : isPlural(tokens, i - 1)) && opensClause(tokens, i - 1);
}

/** Whether the words up to the token, its subject, have no predicate in their clause. */
function opensClause(tokens: readonly Token[], last: number): boolean {
  const { sentence } = tokens[last] as Token;
  for (let k = last; tokens[k]?.sentence === sentence; k--) {
    const { pos, lower } = tokens[k] as Token;
    if (isPause(tokens, k) || pos === 'SCONJ' || pos === 'CCONJ') return k < last;
    if (isPredicate(tokens, k) && !inClass(lower, 'behind-plural')) return false;
    if (pos === 'ADP' && tokens[k - 1]?.sentence !== sentence) return false;
    if (inClass(lower, 'personal')) return k === last;
  }
  return true;
}

function isPlural(tokens: readonly Token[], i: number): boolean {
  const { lower, pos, sentence } = tokens[i] as Token;
  const before = tokens[i - 1]?.sentence === sentence ? tokens[i - 1] : undefined;
  if (/['’]s?$/.test(lower) || (lower === 'most' && before)) return false;
  if (pos === 'NUM') return before?.lower === 'in' && tokens[i - 2]?.pos === 'NUM';
  if (inClass(lower, 'behind-plural')) return before !== undefined && isPlural(tokens, i - 1);
  return (/^(?:NOUN|PROPN)$/.test(pos) && /(?:[^su]s|people|men|women)$/.test(lower)) || inClass(lower, 'plural-word');
}

const isSingular = ({ lower, pos }: Token): boolean =>
  pos === 'PROPN' || (pos === 'NOUN' && !/[^s]s$/.test(lower)) || inClass(lower, 'singular-word');
