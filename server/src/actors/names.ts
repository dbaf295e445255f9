import type { Article } from '../article/types';
import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { addHeadlineNames } from './headline-names';
import { labelNames } from './labels';
import { addLowerCaseNames } from './lower-case-names';
import { behindBracket, isParty, type NameMention } from './name-mention';
import { properRun } from './name-runs';
import { isCapital, nameWords, opens } from './name-words';
import { NamesFound } from './names-found';
import { registerOf } from './register';
import type { ActorsFile } from './types';

/**
 * The proper names of the article, quotations included, in order. An actors file's names are found in any case and
 * spelling it lists; in headlines, where every word has a capital, only names that the text itself has, and the file.
 */
export function findNames(
  article: Article,
  tokens: readonly Token[],
  file: ActorsFile,
  lexicons: Lexicons,
): NameMention[] {
  const words = nameWords(article, tokens, lexicons);
  const names = new NamesFound(words, registerOf(file), labelNames(article, lexicons, file));
  const titled: number[] = [];
  for (let i = 0; i < tokens.length; ) {
    const line = words.lines[(tokens[i] as Token).sentence];
    if (line === 'titled') titled.push(i);
    i = line === 'ordinary' ? pastName(names, i) : i + 1;
  }
  addHeadlineNames(names, titled);
  addLowerCaseNames(names);
  return names.all.sort((a, b) => a.span[0] - b.span[0]);
}

/** Adds the name that begins at the token, if one does; gives the token to go on with. */
function pastName(names: NamesFound, i: number): number {
  const { tokens } = names.words;
  const token = tokens[i] as Token;
  if (token.form === '(' && isParty(tokens, i)) return behindBracket(tokens, i);
  if (token.form === ',' && isParty(tokens, i) && tokens[i + 2]?.form === '-') return i + 4;
  if (!mayBegin(names, token)) return i + 1;
  const registered = pastRegistered(names, i);
  if (registered !== undefined) return registered;
  const run = properRun(names.words, i);
  if (run === i) return i + 1;
  const to = personWithin(names, i, run) ?? run;
  names.addRun(i, to);
  return to;
}

const mayBegin = (names: NamesFound, { form, lower }: Token): boolean =>
  isCapital(form) || names.words.lexicons.names.particles.has(lower) || names.mayBeRegistered(lower);

/** Adds the name of the actors file that begins at the token, where it is no part of a longer name or a mere place. */
function pastRegistered(names: NamesFound, i: number): number | undefined {
  const known = names.registered(i);
  if (!known) return undefined;
  const { owner, words } = known.form;
  if (owner.kind !== 'person' && words.length === 1 && isLonger(names, i, known.to)) return undefined;
  const metonym = names.words.places[i]?.entry.as === 'seat' && owner.kind !== 'person';
  if (!metonym || !names.isPlaceHere(i, known.to)) names.add(i, known.to, { kind: owner.kind, entry: owner, metonym });
  return known.to;
}

/** Where somebody of the actors file is named in full inside the run: what stands before it is another name. */
function personWithin(names: NamesFound, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at++) {
    const person = names.registered(at)?.form;
    if (person && person.words.length > 1 && person.owner.kind === 'person') return at;
  }
  return undefined;
}

/** A longer proper name goes on: “Moscow Times”, “Kyiv Independent”. */
function isLonger({ words: { tokens, lexicons } }: NamesFound, from: number, to: number): boolean {
  const next = tokens[to];
  if (!next || !isCapital(next.form) || opens(tokens, from) === opens(tokens, to)) return false;
  return (
    lexicons.organisationNames.has(next.lower) ||
    lexicons.organisations.has(next.lower) ||
    lexicons.things.has(next.lower)
  );
}
