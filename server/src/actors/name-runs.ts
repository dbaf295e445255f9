import type { Token } from '../language/types';
import { isOrdinaryWord } from '../language/wink';
import { inClass } from '../lexicons/word-classes';
import { isCapital, type NameWords, opens, placeAt } from './name-words';

const closed = new Set(['PRON', 'DET', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT', 'PART', 'INTJ', 'SYM', 'SPACE']);

/** End of the run of words with capitals that begins at `i`, with the small words inside a name; `i` where none begins. */
export function properRun(words: NameWords, i: number): number {
  const { tokens } = words;
  const start = particleRun(words, i);
  let to = start;
  let listed = false;
  const sentence = tokens[i]?.sentence;
  while (tokens[to]?.sentence === sentence && tokens[to]) {
    const size = wordsOfName(words, to);
    if (size === 0 && (to === i || tokens[to + 1]?.sentence !== sentence)) break;
    const on = size > 0 ? to + size : joined(words, i, to);
    if (on > to) {
      to = on;
      continue;
    }
    const behind = behindOf(words, to, listed);
    if (behind === to) break;
    listed = tokens[to]?.lower !== 'and';
    to = behind;
  }
  return to > start ? to : i;
}

/** How many words of a name stand at the token: an office of several with capitals, or one; 0 for none. */
function wordsOfName(words: NameWords, at: number): number {
  const { tokens, offices } = words;
  const office = isCapital((tokens[at] as Token).form) ? (offices[at] as number) : 0;
  if (office > 1 && isCapital((tokens[at + office - 1] as Token).form)) return office;
  return nameWord(words, at) ? 1 : 0;
}

/** “Ministry [of the] Sea”, once it is `listed` “Ministry of Ports [and] Ferries”: where a body's name goes on; the token itself where none does. */
function behindOf(words: NameWords, at: number, listed: boolean): number {
  const { tokens, lexicons } = words;
  const [before, { lower }, next] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
  if (lower === 'and') return listed && nameWord(words, at + 1) && !/^[A-Z]{2,}$/.test(next?.form ?? '') ? at + 1 : at;
  if (!/^(?:of|for|on)$/.test(lower)) return at;
  if (!lexicons.organisations.has(before.lower) && !lexicons.names.heads.has(before.lower)) return at;
  const head = next?.lower === 'the' ? at + 2 : at + 1;
  return nameWord(words, head) ? head : at;
}

/** Where the name that began at `start` goes on after the small word or the mark at the token; the token itself where it doesn't. */
function joined(words: NameWords, start: number, at: number): number {
  for (const link of [particles, nickname, hyphen, sign, portfolio, neighbours, possessive]) {
    const to = link(words, at, start);
    if (to > at) return to;
  }
  return at;
}

type Link = (words: NameWords, at: number, start: number) => number;

/** “Ana [de la] Ruiz”, “Omar [al-]Hadi” */
const particles: Link = (words, at) => {
  const { tokens, lexicons } = words;
  let to = at;
  while (to < at + 3 && lexicons.names.innerParticles.has(tokens[to]?.lower ?? '')) to++;
  if (to === at) return at;
  if (tokens[to]?.form === '-' && tokens[to]?.start === tokens[to - 1]?.end) to++;
  return nameWord(words, to) ? to : at;
};

/** “Ana [“Red”] Ruiz” */
const nickname: Link = (words, at) => {
  const { tokens } = words;
  const closing = marks.get(tokens[at]?.form ?? '');
  if (!closing) return at;
  let to = at + 1;
  while (to < at + 4 && isCapital(tokens[to]?.form ?? '')) to++;
  if (to === at + 1 || !closing.includes(tokens[to]?.form ?? '?')) return at;
  return nameWord(words, to + 1) ? to + 1 : at;
};

const marks: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
]);

/** “Vale[-]Orton”, “Park Ji[-]soo” */
const hyphen: Link = (words, at, start) => {
  const { tokens, lexicons } = words;
  const [before, token, next] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1] as Token];
  if (token.form !== '-' || token.start !== before.end || next.start !== token.end) return at;
  const compound = at === start + 1 && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 2]?.pos ?? '');
  if (compound && !lexicons.givenNames.has(before.lower)) return at;
  const syllable =
    before.form.length < 5 && at > start + 1 && next.pos !== 'VERB' && !lexicons.names.compoundEnds.has(next.lower);
  return isCapital(next.form) || syllable ? at + 2 : at;
};

/** “Holm [&] Vale”, “O[']Hara”, “Re[/]code” */
const sign: Link = (words, at) => {
  const { tokens } = words;
  const [before, token, next] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1] as Token];
  const glued = token.start === before.end && next.start === token.end;
  if (token.form === '/') return glued && /^[a-z]/.test(next.form) && !words.offices[at - 1] ? at + 2 : at;
  return (token.form === '&' || (token.form === "'" && glued)) && nameWord(words, at + 1) ? at + 1 : at;
};

/** “Fire [and] Disaster Management Agency”: what a body is for. */
const portfolio: Link = (words, at) => {
  const { tokens, lexicons } = words;
  const isFor = (i: number): boolean => lexicons.names.portfolios.has(tokens[i]?.lower ?? '');
  const isBody = (i: number): boolean => lexicons.organisations.has(tokens[i]?.lower ?? '');
  if (!isFor(at - 1) || !isCapital((tokens[at - 1] as Token).form)) return at;
  let to = at;
  while (tokens[to]?.form === ',' && isFor(to + 1)) to += 2;
  if (tokens[to]?.lower !== 'and' && tokens[to]?.form !== '&') return at;
  let head = to + 1;
  while (head < to + 5 && nameWord(words, head) && !isBody(head)) head++;
  const ends = nameWord(words, head) && isBody(head);
  const department = /^(?:of|for)$/.test(tokens[at - 2]?.lower ?? '') && isCapital(tokens[to + 1]?.form ?? '');
  return tokens[at]?.sentence === tokens[head]?.sentence && (ends || department) ? to + 1 : at;
};

/** “Vale [and] Marn Police”: a body of two places, of which nobody in the text has the name. */
const neighbours: Link = (words, at, start) => {
  const { tokens, lexicons } = words;
  const first = tokens[start] as Token;
  if (tokens[at]?.lower !== 'and' || at !== start + 1 || lexicons.givenNames.has(first.lower)) return at;
  if (placeAt(words, start)?.entry.kind === 'country' || lexicons.organisations.has(first.lower)) return at;
  let head = at + 1;
  while (head < at + 6 && nameWord(words, head) && !inClass(tokens[head]?.lower, 'local-body')) head++;
  if (head === at + 1 || !nameWord(words, head)) return at;
  const anybodys = tokens.some(
    ({ form }, i) => form === first.form && i !== start && isCapital(tokens[i - 1]?.form ?? ''),
  );
  return anybodys ? at : at + 1;
};

/** “St. Mary['s] Hospital”, “Children['s] Hospital” */
const possessive: Link = ({ tokens, lexicons }, at, start) => {
  const [before, token, next] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1] as Token];
  if (!/^['’]s?$/.test(token.form) || token.start !== before.end || !isCapital(next.form)) return at;
  const named = isSaint(tokens[start] as Token) || lexicons.names.portfolios.has(before.lower);
  const body = lexicons.organisations.has(next.lower) || lexicons.things.has(next.lower);
  return named && body ? at + 1 : at;
};

const isOf = (tokens: readonly Token[], i: number): boolean =>
  /^(?:of|for|on)$/.test(tokens[i]?.lower ?? '') &&
  isCapital(tokens[tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1]?.form ?? '');

const isSaint = ({ lower }: Token): boolean => /^(?:st\.?|saint)$/.test(lower);

/** “al-Hadi”, “de Souto”: the small word belongs to the name that follows it. */
function particleRun(words: NameWords, i: number): number {
  const { tokens } = words;
  const token = tokens[i];
  if (
    !token ||
    !words.lexicons.names.particles.has(token.lower) ||
    isCapital(token.form) ||
    isCapital(tokens[i - 1]?.form ?? '')
  )
    return i;
  let at = i + 1;
  while (at < i + 3 && words.lexicons.names.innerParticles.has(tokens[at]?.form ?? '')) at++;
  if (tokens[at]?.form === '-') at++;
  const next = tokens[at];
  return next &&
    next.sentence === token.sentence &&
    isCapital(next.form) &&
    next.start - (tokens[at - 1]?.end ?? 0) < 2 &&
    token.lower !== 'den'
    ? at
    : i;
}

/** Whether the word is, or may be, a part of a name. */
function nameWord(words: NameWords, i: number): boolean {
  const { tokens, lexicons, lowers } = words;
  const token = tokens[i];
  if (!token || !isCapital(token.form)) return false;
  const { lower, form, pos } = token;
  if (form.startsWith("I'") || (lexicons.names.prefixes.has(lower) && tokens[i + 1]?.form === '-')) return false;
  if (isSlashed(words, i)) return true;
  const next = tokens[i + 1];
  const followed = next !== undefined && next.sentence === token.sentence && isCapital(next.form);
  // “June Osborne”
  if (lexicons.names.never.has(lower)) return followed && lexicons.givenNames.has(lower);
  if (lexicons.honorifics.has(lower)) return true;
  if (closed.has(pos)) return isSmallName(words, token, followed);
  if (!opens(tokens, i)) return !(pos === 'ADV' && lowers(lower) > 0 && !followed);
  return opensWithName(words, i, followed);
}

/** “[Will] Osborne”, “the [WHO]”: whether what the tagger takes for a small word is a part of a name. */
function isSmallName({ lexicons, lowers }: NameWords, { lower, form, pos }: Token, followed: boolean): boolean {
  if (form.length > 1 && form !== form.toUpperCase())
    return followed && lexicons.givenNames.has(lower) && (pos === 'AUX' || pos === 'INTJ');
  return pos !== 'PUNCT' && form.length > 1 && /^[A-Z][A-Z.&]+$/.test(form) && lowers(lower) === 0;
}

/** “Re/code” */
function isSlashed({ tokens, offices }: NameWords, i: number): boolean {
  const [token, slash, rest] = [tokens[i] as Token, tokens[i + 1], tokens[i + 2]];
  if (slash?.form !== '/' || slash.start !== token.end || /^(?:PRON|DET|CCONJ|ADP)$/.test(token.pos) || offices[i])
    return false;
  return /^[a-z]/.test(rest?.form ?? '') && rest?.start === slash.end;
}

/** Whether the first word of a sentence, which has a capital anyway, is a part of a name; `followed` by another with one. */
function opensWithName(words: NameWords, i: number, followed: boolean): boolean {
  const { tokens, lexicons, capitals, lowers, offices } = words;
  const { lower, pos } = tokens[i] as Token;
  if (pos === 'PROPN' && followed && lowers(lower) === 0) return true;
  if (capitals(lower) > 0) return pos !== 'ADV';
  if (placeAt(words, i)) return true;
  if (followed)
    return lexicons.givenNames.has(lower) || (offices[i] as number) > 0 || lexicons.organisations.has(lower);
  if (pos !== 'PROPN' || lowers(lower) > 0) return false;
  return !isOrdinaryWord(lower) || lexicons.givenNames.has(lower) || goesOnAsName(words, i + 1);
}

/** Whether an ordinary word that opens a sentence is a name, by what follows it: “Park said”, “Marks and Spencer”; not “Inflation rose”. */
const goesOnAsName = ({ tokens, lexicons }: NameWords, i: number): boolean =>
  (lexicons.names.heads.has(tokens[i - 1]?.lower ?? '') && isOf(tokens, i)) ||
  (lexicons.reportingVerbs.at(tokens, i)?.entry.verb.frames.has('quote') === true &&
    !lexicons.descriptions.papers.has(tokens[i - 1]?.lower ?? '')) ||
  lexicons.names.innerParticles.has(tokens[i]?.lower ?? '') ||
  (/^(?:and|&)$/.test(tokens[i]?.lower ?? '') && isCapital(tokens[i + 1]?.form ?? ''));
