import { append } from '../text/append';
import type { Span } from '../text/span';
import { type Piece, plainLines } from './lines';

/** A line of a caption: its words, when they are shown, and whose voice it is where a tag says so. */
interface Caption {
  readonly span: Span;
  readonly voice: Span | undefined;
  /** In milliseconds. */
  readonly from: number;
  readonly to: number;
}

const timing = /^((?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3})[ \t]+-->[ \t]+((?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3})/;
/** Blocks of WebVTT that nobody speaks. */
const unspoken = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/;
/** Tags of either format, and the places on the screen that some programs write into SubRip. */
const tag = /<[^<>\n]{0,200}>|\{\\[^{}\n]{0,60}\}/;
/** A sound among words: “[laughter]”. Two words with capitals may be a name. */
const soundWithin = /\[(?:\p{Ll}[^[\]\n]{0,60}|\p{Lu}\p{Ll}{1,30})\]/u;
const wordless = new RegExp(`${tag.source}|${soundWithin.source}`, 'gu');
const voiceTag = /^<v(?:\.[^\s<>]{1,60})?[ \t]([^<>\n]{1,120})>/;
/** “[Applause]”, “(door closes)”, “♪ …” */
const sound = /^(?:\[[^[\]]*\]|\([^()]*\)|♪.*)$/;
/** How captions show that somebody else speaks: “>> ”, “- ”, “INA BERG: ”. */
const otherSpeaker = /^(?:>>|[-–—]\s?\S|[\p{Lu}][\p{L}\p{N}.’' -]{1,50}:\s)/u;

/** A longer silence begins a paragraph. */
const silence = 3_000;

/** Captions, WebVTT or SubRip, as pieces: what one speaker says without a pause is one. All else, times too, is markup. */
export function captionPieces(text: string, from: number): { readonly pieces: Piece[]; readonly markup: Span[] } {
  const pieces: Piece[] = [];
  const words: Span[] = [];
  let last: Caption | undefined;
  for (const caption of captionsIn(text, from)) {
    const { span, voice } = caption;
    const before = pieces.at(-1);
    // The line end belongs to the words, as a blank between them and the next.
    const line: Span = [span[0], Math.min(span[1] + 1, text.length)];
    if (last && before && goesOn(text, last, caption)) {
      pieces[pieces.length - 1] = { ...before, span: [before.span[0], span[1]] };
      words.push(line);
    } else {
      const turn = voice && { turn: { label: voice, body: span[0] } };
      pieces.push({ kind: 'text', spaced: true, span: [(voice ?? span)[0], span[1]], ...turn });
      append(words, voice ? [voice, line] : [line]);
    }
    last = caption;
  }
  return { pieces, markup: beside(text, words, from) };
}

/** Whether whoever spoke before goes on. */
function goesOn(text: string, last: Caption, { span, voice, from }: Caption): boolean {
  const name = (one: Span | undefined) => (one ? text.slice(...one).trim() : '');
  return (
    name(voice) === name(last.voice) && from - last.to < silence && !otherSpeaker.test(bareOf(text.slice(...span)))
  );
}

/** The line without tags and sounds. */
const bareOf = (line: string): string => line.replace(wordless, '').trim();

function* captionsIn(text: string, from: number): Generator<Caption> {
  let times: readonly [number, number] | null = null;
  let isSpoken = true;
  /** Whoever speaks in a caption speaks to its end. */
  let voice: Span | undefined;
  const all = plainLines(text, from);
  for (const [i, { span, spaced }] of all.entries()) {
    const line = text.slice(...span);
    const next = all[i + 1];
    const shown = timing.exec(line);
    if (spaced) isSpoken = !unspoken.test(line.replace(/^\uFEFF/, ''));
    if (shown) [times, voice] = [[milliseconds(shown[1] as string), milliseconds(shown[2] as string)], undefined];
    // What stands above the times is the name of the caption, most often its number.
    const isName = next && !next.spaced && timing.test(text.slice(...next.span));
    if (shown || !isSpoken || isName || times === null) continue;
    const found = captionOf(text, span, times);
    voice = found?.voice ?? voice;
    if (found) yield { ...found, voice };
  }
}

function captionOf(text: string, [start, end]: Span, [from, to]: readonly [number, number]): Caption | undefined {
  const line = text.slice(start, end);
  const bare = bareOf(line);
  if (bare === '' || sound.test(bare)) return undefined;
  const named = voiceTag.exec(line);
  const name = named?.[1]?.trim();
  const at = start + (named && name ? named[0].lastIndexOf(name) : 0);
  const body = start + (named?.[0].length ?? 0);
  return { span: [body, end], voice: name ? [at, at + name.length] : undefined, from, to };
}

function milliseconds(words: string): number {
  const [seconds = 0, minutes = 0, hours = 0] = words.replace(',', '.').split(':').reverse().map(Number);
  return Math.round(1000 * (seconds + 60 * (minutes + 60 * hours)));
}

/** What is beside the words, which are in order, and the tags and sounds within them. */
function beside(text: string, words: readonly Span[], from: number): Span[] {
  const found: Span[] = [];
  let at = from;
  for (const [start, end] of words) {
    if (start > at) found.push([at, start]);
    for (const { index, 0: match } of text.slice(start, end).matchAll(wordless))
      found.push([start + index, start + index + match.length]);
    at = end;
  }
  if (at < text.length) found.push([at, text.length]);
  return found;
}
