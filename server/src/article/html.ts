import { Parser } from 'htmlparser2';
import type { Problem } from '../text/problem';
import { hull, type Span, trimmed } from '../text/span';
import type { Entity } from './entities';
import { openHead } from './html-head';
import { openRuns } from './html-runs';
import { storyOf } from './html-story';
import type { Piece } from './lines';
import type { FrontMatter } from './types';

export interface HtmlPieces {
  readonly pieces: Piece[];
  /** All that is no word of the story, in order. */
  readonly markup: Span[];
  readonly comments: Span[];
  readonly entities: Entity[];
  readonly leftOut: readonly Problem[];
  readonly frontMatter?: FrontMatter;
}

/**
 * HTML as pieces: the words of the story alone, without what the page has round it. Offsets are into the whole text; reading begins at
 * `from`. A file that has no more than a part of a page is read as well.
 */
export function htmlPieces(text: string, from: number): HtmlPieces {
  const comments: Span[] = [];
  const entities: Entity[] = [];
  const head = openHead();
  const runs = openRuns();
  const isPart = !wholePage.test(text);
  const parser = new Parser({
    onopentag(name, attributes) {
      head.open(name, attributes, placeOf());
      runs.open(name, attributes);
      if (name === 'q') quoted('“');
    },
    onclosetag(name, isImplied) {
      head.close(name);
      if (name === 'q' && !isImplied) quoted('”');
      runs.close(name);
    },
    ontext(words) {
      head.text(words);
      if (!runs.isRead()) return;
      const span = placeOf();
      if (words.length === 1 && text[span[0]] === '&') entities.push({ span, character: words });
      if (isPart && runs.isLoose()) addParagraphs(span);
      else runs.add(span, words.trim().length);
    },
    oncomment() {
      comments.push(placeOf());
    },
  });
  parser.write(' '.repeat(from) + text.slice(from));
  parser.end();
  const story = storyOf(runs.end(), runs.page);
  return {
    pieces: story.map(({ kind, words, spaced }) => ({ kind, spaced, span: trimmed(text, hull(words)) })),
    markup: beside(
      story.flatMap(({ words }) => words),
      [from, text.length],
    ),
    comments,
    entities,
    leftOut: [],
    ...head.read(),
  };

  function placeOf(): Span {
    return [parser.startIndex, Math.min(parser.endIndex + 1, text.length)];
  }

  /** Words that stand in no paragraph: in a part of a page empty lines part them, as WordPress and others have it. */
  function addParagraphs([start, end]: Span): void {
    let at = start;
    for (const { index, 0: lines } of text.slice(start, end).matchAll(emptyLines)) {
      const units = text.slice(at, start + index).trim().length;
      if (units > 0) runs.add([at, start + index], units);
      runs.endParagraph();
      at = start + index + lines.length;
    }
    if (at < end) runs.add([at, end], text.slice(at, end).trim().length);
  }

  /** Browsers print the marks of a quotation that is an element. */
  function quoted(character: string): void {
    if (!runs.isRead()) return;
    entities.push({ span: placeOf(), character });
    runs.add(placeOf(), 1);
  }
}

const wholePage = /<(?:!doctype|html|head|body|main|article)\b/i;

const emptyLines = /(?:\r?\n[ \t]*){2,}/g;

/** The stretches of the span beside the others, which are in order. */
function beside(spans: readonly Span[], [from, to]: Span): Span[] {
  const found: Span[] = [];
  let at = from;
  for (const [start, end] of spans) {
    if (start > at) found.push([at, start]);
    at = Math.max(at, end);
  }
  if (to > at) found.push([at, to]);
  return found;
}
