import { anyOf } from '../lexicons/word-classes';
import type { Span } from '../text/span';
import type { Piece } from './lines';
import type { Label } from './turns';

/** A turn of an interview: its words, and whose they are where a label says so. */
export interface Turn {
  readonly label?: Span;
  readonly body: number;
}

export interface Interview {
  /** By index of piece. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** The pieces that ask what the turns after them answer, and have no label. */
  readonly questions: ReadonlySet<number>;
}

/** How many pieces one answer may have. */
const longestAnswer = 12;
const emphasised = /^\u2060+[^\u2060\s].*[?!.”"]\u2060+$/su;
const asks = /\?[”"\u2060]*$/u;
/** “(Laughs.)”, “[Crosstalk]” */
const note = /^[\s\u2060"“]*[([][^)\]]*[)\]][\s\u2060."”]*$/u;
const addresses = new RegExp(`\\b(?:${anyOf('reader-pronoun')})\\b`, 'i');
const ownWords = new RegExp(`\\b(?:${anyOf('first-person')})\\b`);

/**
 * The turns of an interview or a transcript: the pieces with a label, those in which an answer goes on, and the answers below
 * questions in bold or in headings. `ends` says of a piece that no answer goes past it.
 */
export function interviewOf(
  prose: string,
  pieces: readonly Piece[],
  labels: ReadonlyMap<number, Label>,
  ends: (index: number) => boolean,
): Interview {
  const wordsOf = (index: number): string => prose.slice(...(pieces[index] as Piece).span);
  const questions = labels.size > 0 ? new Set<number>() : questionsIn(pieces, wordsOf);
  const turns = new Map<number, Turn>([...labels].map(([index, { span, body }]) => [index, { label: span, body }]));
  const last = Math.max(-1, ...labels.keys());
  const follows = isInterview(labels);
  let open: ReturnType<typeof openedBy>;
  for (const [index, { kind, span }] of pieces.entries()) {
    const words = wordsOf(index);
    if (turns.has(index) || questions.has(index)) open = openedBy(index, words);
    else if (open && isProse(kind) && note.test(words)) continue;
    else if (open && isProse(kind) && !ends(index) && answers(index, words, ++open.length))
      turns.set(index, { ...open.turn, body: span[0] });
    else open = undefined;
  }
  return { turns, questions };

  /** The turn that may go on below the piece, nobody's where that asks. */
  function openedBy(index: number, words: string): { readonly turn: Turn | undefined; length: number } | undefined {
    if (!follows(index)) return undefined;
    return { turn: asks.test(words) ? undefined : turns.get(index), length: 0 };
  }

  /** Whether an answer goes on in the piece; after the last turn, only in somebody's own words, and in no note on the interview. */
  function answers(index: number, words: string, length: number): boolean {
    if (length > longestAnswer || index < last) return length <= longestAnswer;
    return !(words.startsWith('\u2060') && words.endsWith('\u2060')) && (questions.size > 0 || ownWords.test(words));
  }
}

const isProse = (kind: Piece['kind']): boolean => kind === 'text' || kind === 'list-item';

/** Tells of a labelled piece whether what comes below it may go on with it; a story with a few lines like turns is no interview. */
function isInterview(labels: ReadonlyMap<number, Label>): (index: number) => boolean {
  if (labels.size === 0) return () => true;
  const places = [...labels.keys()];
  const dense = labels.size > 2 && labels.size * 3 > Math.max(...places) - Math.min(...places);
  // “Ruiz: The port must close” over a story is its headline.
  return (index) => dense && (index > 0 || labels.has(1) || labels.has(2));
}

/** The paragraphs in bold or headings that ask; none where they don't ask somebody, as those of an explainer. */
function questionsIn(pieces: readonly Piece[], wordsOf: (index: number) => string): ReadonlySet<number> {
  const found = new Set<number>();
  let asked = 0;
  for (const [index, { kind }] of pieces.entries()) {
    const words = wordsOf(index);
    const stands = kind === 'heading' || (kind === 'text' && emphasised.test(words));
    if (!stands || !asks.test(words)) continue;
    found.add(index);
    if (addresses.test(words)) asked++;
  }
  return found.size > 1 && asked * 2 > found.size ? found : new Set();
}
