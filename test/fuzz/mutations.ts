import fc from 'fast-check';
import { lineEnds, marks, strange, structure, words, yaml } from '../property/pieces';
import { constructs, deskPieces, invisible } from './constructs';

/** Makes another text of one; `other` is a second text to take from. */
export type Mutation = (text: string, other: string) => string;

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
/** Where something is done: a share of the text's length, so that it means something in a text of any length. */
const place = fc.nat({ max: 9_999 }).map((n) => n / 10_000);
const at = (text: string, share: number) => Math.floor(text.length * share);
const into = (text: string, share: number, piece: string) =>
  text.slice(0, at(text, share)) + piece + text.slice(at(text, share));
/** Mostly few; now and then as many as no writer writes. */
const times = fc.oneof(
  { weight: 60, arbitrary: fc.integer({ min: 2, max: 20 }) },
  { weight: 4, arbitrary: oneOf(100, 300) },
  { weight: 1, arbitrary: oneOf(1_000, 4_000, 16_000) },
);
const pieces = [words, marks, structure, yaml, strange, lineEnds, constructs, invisible];
const piece = fc.oneof(...pieces.map((list) => fc.constantFrom(...list)));

const quoteMarks = ['“', '”', '‘', '’', '"', "'", '«', '»', '„', "''", '``', '&quot;', ''];
const pairs = ['“”', '‘’', '""', "''", '«»', '()', '[]', '**', '__', '``', '<>', '{}'];

/** What is done to prose. */
export const proseMutations: fc.Arbitrary<Mutation> = fc.oneof(
  weighted(
    6,
    fc.tuple(place, piece),
    ([share, words]) =>
      (text) =>
        into(text, share, words),
  ),
  weighted(
    3,
    fc.tuple(place, fc.array(piece, { maxLength: 12 })),
    ([share, words]) =>
      (text) =>
        into(text, share, words.join(' ')),
  ),
  weighted(
    3,
    fc.tuple(place, piece, times),
    ([share, words, n]) =>
      (text) =>
        into(text, share, words.repeat(n)),
  ),
  weighted(
    1,
    fc.tuple(place, piece, piece, times),
    ([share, one, other, n]) =>
      (text) =>
        into(text, share, `${one}${other}`.repeat(n)),
  ),
  // A stretch of the text itself, said again and again.
  weighted(
    3,
    fc.tuple(place, fc.integer({ min: 1, max: 120 }), times),
    ([share, length, n]) =>
      (text) =>
        into(text, share, text.slice(at(text, share), at(text, share) + length).repeat(n)),
  ),
  weighted(2, fc.tuple(place, fc.integer({ min: 0, max: 300 }), oneOf(...pairs), times), ([share, length, pair, n]) =>
    nested(share, length, pair, n),
  ),
  weighted(
    3,
    fc.tuple(oneOf(...quoteMarks), oneOf(...quoteMarks)),
    ([one, other]) =>
      (text) =>
        one === '' ? text : text.replaceAll(one, other),
  ),
  weighted(
    2,
    fc.tuple(oneOf(/[“”‘’"']/g, /[.!?]/g, /,/g, /\n\n/g, /\n/g, / /g, /[A-Z]/g), fc.integer({ min: 1, max: 9 })),
    ([mark, n]) => everyNth(mark, n, ''),
  ),
  weighted(
    3,
    fc.tuple(place, fc.integer({ min: 1, max: 400 })),
    ([share, length]) =>
      (text) =>
        text.slice(0, at(text, share)) + text.slice(at(text, share) + length),
  ),
  // An emoji that is cut in two, by whatever comes between or by the end of the text.
  weighted(
    1,
    fc.tuple(place, oneOf('\ud83d', '\ude00', '\ud83d\ud83d', '👩\u200d\ud83d')),
    ([share, half]) =>
      (text) =>
        into(text, share, half),
  ),
  weighted(1, place, (share) => (text) => text.slice(0, at(text, share))),
  weighted(
    3,
    fc.tuple(place, place),
    ([share, otherShare]) =>
      (text, other) =>
        text.slice(0, at(text, share)) + other.slice(at(other, otherShare)),
  ),
  weighted(
    2,
    fc.tuple(place, place, fc.integer({ min: 1, max: 2_000 })),
    ([share, otherShare, length]) =>
      (text, other) =>
        into(text, share, other.slice(at(other, otherShare), at(other, otherShare) + length)),
  ),
  weighted(
    2,
    oneOf('\r\n', '\r', '\n\n', '\n\r', '\u2028', '\u0085', ' ', ''),
    (end) => (text) => text.replaceAll('\n', end),
  ),
  weighted(1, oneOf('upper', 'lower', 'NFD', 'NFKD', 'wide'), cased),
  weighted(
    2,
    fc.tuple(oneOf('\n\n', '\n', '. ', ' '), fc.integer({ min: 2, max: 7 })),
    ([between, step]) =>
      (text) =>
        shuffled(text, between, step),
  ),
  weighted(
    1,
    fc.tuple(
      place,
      oneOf('a', 'A', '1', '-', '.', "a'", 'a-', 'A.', '1,', 'x@', 'é', '\u0301', '🚫', '/', '_', '*', '|'),
      times,
    ),
    ([share, unit, n]) =>
      (text) =>
        into(text, share, unit.repeat(n * 10)),
  ),
  weighted(1, fc.tuple(oneOf(/ /g, /\p{L}+/gu, /\n/g), fc.integer({ min: 1, max: 40 }), piece), ([mark, n, words]) =>
    everyNth(mark, n, words),
  ),
  weighted(
    1,
    fc.string({ unit: 'binary', maxLength: 60 }).chain((words) => fc.tuple(place, fc.constant(words))),
    ([share, words]) =>
      (text) =>
        into(text, share, words),
  ),
  weighted(
    1,
    fc.tuple(fc.constantFrom(...deskPieces), fc.constantFrom(...deskPieces)),
    ([one, other]) =>
      (text) =>
        `---\ntitle: Ferry\n${one}${other}---\n${text}`,
  ),
);

/** What is done to a desk's files. */
export const deskMutations: fc.Arbitrary<Mutation> = fc.oneof(
  weighted(
    6,
    fc.tuple(fc.nat(), fc.constantFrom(...deskPieces)),
    ([line, words]) =>
      (text) =>
        atLine(text, line, words),
  ),
  weighted(
    3,
    fc.tuple(fc.nat(), fc.constantFrom(...deskPieces), times),
    ([line, words, n]) =>
      (text) =>
        atLine(text, line, words.repeat(n)),
  ),
  weighted(
    2,
    fc.tuple(fc.nat(), oneOf('  ', '\t', ' ', '- ', '    ', '# ')),
    ([line, indent]) =>
      (text) =>
        atLine(text, line, indent),
  ),
  weighted(
    2,
    fc.tuple(
      oneOf(/^ +/gm, /:/g, /^\s*- /gm, /'/g, /"/g, /\n/g, /\[/g),
      fc.integer({ min: 1, max: 30 }),
      oneOf('', '  ', '"', '\t', '[', '{'),
    ),
    ([mark, n, instead]) => everyNth(mark, n, instead),
  ),
  weighted(
    1,
    fc.tuple(place, oneOf('[', '{', '- ', '? ', '{a: ', '[[', '&a ', '*a ', '!', '"', "'", '|\n '), times),
    ([share, words, n]) =>
      (text) =>
        into(text, share, words.repeat(n)),
  ),
  weighted(8, proseMutations, (mutation) => mutation),
);

/** The weight, and the mutation that the values make. */
function weighted<T>(weight: number, values: fc.Arbitrary<T>, make: (values: T) => Mutation) {
  return { weight, arbitrary: values.map(make) };
}

function nested(share: number, length: number, pair: string, n: number): Mutation {
  return (text) => {
    const [from, to] = [at(text, share), at(text, share) + length];
    const [open = '', close = ''] = pair;
    return text.slice(0, from) + open.repeat(n) + text.slice(from, to) + close.repeat(n) + text.slice(to);
  };
}

function everyNth(mark: RegExp, n: number, instead: string): Mutation {
  return (text) => {
    let met = 0;
    return text.replace(mark, (found) => (met++ % n === 0 ? instead : found));
  };
}

function cased(how: string): Mutation {
  return (text) => {
    if (how === 'upper') return text.toUpperCase();
    if (how === 'lower') return text.toLowerCase();
    if (how === 'wide')
      return text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x20 + 0xff00));
    return text.normalize(how);
  };
}

/** The parts in another order, the same for the same step. */
function shuffled(text: string, between: string, step: number): string {
  const parts = text.split(between);
  return Array.from({ length: step }, (_, rest) => parts.filter((_, i) => i % step === rest))
    .flat()
    .join(between);
}

function atLine(text: string, line: number, words: string): string {
  const lines = text.split('\n');
  const i = line % lines.length;
  return [...lines.slice(0, i), words + (lines[i] ?? ''), ...lines.slice(i + 1)].join('\n');
}
