import type { Token } from '../language/types';
import { isCapital, type NameWords, opens, placeAt } from './name-words';

const closed = new Set(['PRON', 'DET', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT', 'PART', 'INTJ', 'SYM', 'SPACE']);

/** End of the run of words with capitals that begins at `i`, with the small words inside a name; `i` where none begins. */
export function properRun(words: NameWords, i: number): number {
  const { tokens, lexicons, offices } = words;
  const { names } = lexicons;
  const start = particleRun(words, i);
  let to = start;
  let joined = false;
  const sentence = tokens[i]?.sentence;
  while (tokens[to]?.sentence === sentence && tokens[to]) {
    const token = tokens[to] as Token;
    const office = isCapital(token.form) ? (offices[to] as number) : 0;
    if (office > 1 && isCapital((tokens[to + office - 1] as Token).form)) {
      to += office;
      continue;
    }
    if (nameWord(words, to)) {
      to++;
      continue;
    }
    if (to === i) break;
    const [before, next] = [tokens[to - 1] as Token, tokens[to + 1]];
    if (!next || next.sentence !== sentence) break;
    if (
      names.innerParticles.has(token.lower) &&
      (nameWord(words, to + 1) || (names.particles.has(next.lower) && nameWord(words, to + 2)))
    ) {
      to++;
      continue;
    }
    const glued = token.start === before.end && next.start === token.end;
    if (
      token.form === '-' &&
      glued &&
      (to > i + 1 ||
        !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[to + 2]?.pos ?? '') ||
        lexicons.givenNames.has(before.lower)) &&
      (isCapital(next.form) ||
        (before.form.length < 5 && to > i + 1 && next.pos !== 'VERB' && !names.compoundEnds.has(next.lower)))
    ) {
      to += 2;
      continue;
    }
    if ((token.form === '&' || (token.form === "'" && glued)) && nameWord(words, to + 1)) {
      to++;
      continue;
    }
    if (
      (token.lower === 'of' || token.lower === 'for' || token.lower === 'on') &&
      (lexicons.organisations.has(before.lower) ||
        /^(?:house|chiefs|bank|centre|center|institute|council)$/.test(before.lower))
    ) {
      const at = next.lower === 'the' ? to + 2 : to + 1;
      if (nameWord(words, at)) {
        joined = true;
        to = at;
        continue;
      }
    }
    if (token.lower === 'and' && joined && nameWord(words, to + 1) && !/^[A-Z]{2,}$/.test(next.form)) {
      joined = false;
      to++;
      continue;
    }
    break;
  }
  return to === start && start > i ? i : to;
}

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
  const at = tokens[i + 1]?.form === '-' ? i + 2 : i + 1;
  const next = tokens[at];
  return next &&
    next.sentence === token.sentence &&
    isCapital(next.form) &&
    next.start - token.end < 2 &&
    token.lower !== 'den'
    ? at
    : i;
}

/** Whether the word is, or may be, a part of a name. */
function nameWord(words: NameWords, i: number): boolean {
  const { tokens, lexicons, capitals, lowers, offices } = words;
  const token = tokens[i];
  if (!token || !isCapital(token.form)) return false;
  const { lower, form, pos } = token;
  if (form.startsWith("I'") || (lexicons.names.prefixes.has(lower) && tokens[i + 1]?.form === '-')) return false;
  const next = tokens[i + 1];
  const followed = next !== undefined && next.sentence === token.sentence && isCapital(next.form);
  // “June Osborne”
  if (lexicons.names.never.has(lower)) return followed && lexicons.givenNames.has(lower);
  if (lexicons.honorifics.has(lower)) return true;
  if (closed.has(pos) && form.length > 1 && form !== form.toUpperCase())
    return followed && lexicons.givenNames.has(lower) && (pos === 'AUX' || pos === 'INTJ');
  if (closed.has(pos)) return pos !== 'PUNCT' && form.length > 1 && /^[A-Z][A-Z.&]+$/.test(form) && lowers(lower) === 0;
  if (!opens(tokens, i)) return !(pos === 'ADV' && lowers(lower) > 0 && !followed);
  if (pos === 'PROPN' && followed && lowers(lower) === 0) return true;
  if (capitals(lower) > 0) return pos !== 'ADV';
  if (placeAt(words, i)) return true;
  if (followed)
    return lexicons.givenNames.has(lower) || (offices[i] as number) > 0 || lexicons.organisations.has(lower);
  return pos === 'PROPN' && lowers(lower) === 0;
}
