import indefinite from 'indefinite';
import { rangeIn } from '../language/tokens-in';
import type { Token } from '../language/types';
import { inflect } from '../lexicons/inflect';
import { anyOf } from '../lexicons/word-classes';
import type { Span } from '../text/span';
import type { Blank, Edit, Fix } from './rule';

/**
 * Leaves the words out, with the commas and the blank that held them, so that a well-formed sentence is left:
 * the next word gets the capital of a first one, and “an” before it becomes “a” where it must.
 */
export function leaveOut(text: string, [start, end]: Span): Edit {
  const before = /(,?)([^\S\n]*)$/.exec(text.slice(Math.max(0, start - 8), start)) as RegExpExecArray;
  const after = /^(,?)([^\S\n]*)/.exec(text.slice(end, end + 8)) as RegExpExecArray;
  const from = start - before[0].length;
  if (/^\p{Lu}/u.test(text.slice(start, end))) {
    const next = end + after[0].length;
    const letter = /^./su.exec(text.slice(next, next + 2))?.[0] ?? '';
    return { span: [start, next + letter.length], text: capital(letter) };
  }
  const to = end + after[0].length;
  if (/^(?:[.;:!?)—–\n]|$)/.test(text.slice(to, to + 1))) return { span: [from, to], text: '' };
  if (from === 0 || text[from - 1] === '\n') return { span: [start, to], text: '' };
  // One comma alone belongs to the clauses; two are the ones that set the words off.
  const kept = before[1] && after[1] ? ' ' : before[1] || after[1] ? ', ' : ' ';
  return agreeing(text, { span: [from, to], text: kept });
}

/** Puts other words in the place, with a capital where the old ones had one and “a” or “an” before them as it must be. */
export function putInstead(text: string, span: Span, words: string): Edit {
  const starts = /^\p{Lu}(?!\p{Lu})/u.test(text.slice(...span));
  return agreeing(text, { span, text: starts ? capital(words) : words });
}

/**
 * One person in the place of the words, as “[name], [role],”: without the last comma where another mark follows, and with the verb
 * beside them in the singular.
 */
export function onePerson(text: string, tokens: readonly Token[], span: Span, person: string): Edit[] {
  const stop = /^\s*(?:[.,;:!?)”"’]|$)/.test(text.slice(span[1], span[1] + 8)) ? '' : ',';
  const words = [{ blank: person }, ', ', { blank: 'role' }, stop];
  const [from, to] = rangeIn(tokens, span);
  const verb = [tokens[to], tokens[from - 1]].find((token) => /^(?:VERB|AUX)$/.test(token?.pos ?? ''));
  const one = verb && verb.sentence === tokens[from]?.sentence ? singularOf(verb) : undefined;
  const edit: Edit = { span, text: words };
  return verb && one ? [edit, { span: [verb.start, verb.end], text: one }] : [edit];
}

/** The verb for one person: “says” for “say”, “was” for “were”; undefined where it stays as it is. */
function singularOf({ lower, lemma, pos }: Token): string | undefined {
  if (lower === 'are' || lower === 'were') return lower === 'are' ? 'is' : 'was';
  if (lower !== lemma || (pos === 'AUX' && lower !== 'have' && lower !== 'do')) return undefined;
  const { s, past } = inflect(lemma);
  return past === lemma ? undefined : s;
}

/** Takes the quotation marks away from the words between them. */
export const leaveMarksOut = (marked: Span, words: Span): Edit[] => [
  { span: [marked[0], words[0]], text: '' },
  { span: [words[1], marked[1]], text: '' },
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The edit, widened to an indefinite article in front of it when that must change. */
function agreeing(text: string, { span: [start, end], text: words }: Edit & { readonly text: string }): Edit {
  const left = /(?<![\p{L}\p{N}’'-])(an?)(\s*)$/iu.exec(text.slice(Math.max(0, start - 6), start));
  const next = /^\s*([\p{L}\p{N}]+)/u.exec(words + text.slice(end, end + 40))?.[1];
  if (!left || !next) return { span: [start, end], text: words };
  const [whole, article, blank] = left as unknown as [string, string, string];
  const right = indefinite(next, { articleOnly: true });
  if (article.toLowerCase() === right) return { span: [start, end], text: words };
  const written = article.startsWith('A') ? capital(right) : right;
  return { span: [start - whole.length, end], text: `${written}${blank}${words}` };
}

/**
 * The two usual ways to give a sentence a source: behind it, before its full stop, and in front of it. Nothing for a sentence that
 * does not end in a full stop of its own.
 */
export function attributions(text: string, [start, end]: Span, choices: readonly string[] = []): Fix[] {
  const stop = end - 1;
  if (text[stop] !== '.' || !/[\p{L}\p{N})%]/u.test(text[stop - 1] ?? '')) return [];
  const source: Blank = { blank: 'source', ...(choices.length > 0 && { choices }) };
  const behind: Fix = { title: 'Add “, … said”', edits: [{ span: [stop, stop], text: [', ', source, ' said'] }] };
  const word = opener.exec(text.slice(start, start + 12))?.[0];
  if (!word) return [behind];
  const front = { span: [start, start + word.length] as Span, text: [source, ` said ${word.toLowerCase()}`] };
  return [behind, { title: 'Begin with “… said”', edits: [front] }];
}

/** A first word that loses its capital where the sentence begins with another. */
const opener = new RegExp(`^(?:${anyOf('lower-case-opener')})(?=\\s)`, 'i');
