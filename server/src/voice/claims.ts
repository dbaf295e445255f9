import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { inClass } from '../lexicons/word-classes';
import type { Reading } from '../reading/types';
import { slice } from '../text/span';
import type { OwnVoice } from './own-voice';
import { accusation, frame, type Stance } from './stance';

/**
 * For each sentence of the story, in order, what makes a claim of it that the paper makes itself: nothing where it reports, asks, or
 * goes on with what the source of its paragraph says.
 */
export function claimsOf(
  { article }: Reading,
  voices: readonly OwnVoice[],
  lexicons: Lexicons,
): (Stance | undefined)[] {
  let carried = -1;
  return voices.map((voice) => {
    const { span, block } = voice.sentence;
    if (voice.said.length > 0) carried = block;
    // What a list's introduction or a line ending in a colon leads to belongs to whoever speaks there.
    const stance =
      article.blocks[block]?.introducedBy === undefined ? stanceIn(article.prose, voice, lexicons) : undefined;
    // A paragraph that opens with its source speaks for that source until something graver than a weak cue comes.
    const isHeld = stance !== undefined && (carried !== block || stance.strong);
    return isHeld && isProse(slice(article.text, span)) ? stance : undefined;
  });
}

function stanceIn(
  prose: string,
  { said, unquoted, own, line, stance }: OwnVoice,
  lexicons: Lexicons,
): Stance | undefined {
  if (said.length === 0) return stance;
  if (isSignedFor(own)) return undefined;
  return accusation(unquoted, (word) => own.includes(word), lexicons) ?? frame(prose, line, lexicons);
}

/** “The board, which failed to look, said it was late, Ana Ruiz said.”: somebody answers for all of it, whoever else speaks in it. */
function isSignedFor(own: readonly Token[]): boolean {
  let at = own.length - 1;
  while (own[at]?.pos === 'PUNCT') at--;
  if (!inClass(own[at]?.lemma, 'plainly-saying')) return false;
  const end = at--;
  while (/^(?:PROPN|NOUN|ADJ|DET|PRON)$/.test(own[at]?.pos ?? '')) at--;
  return at < end - 1 && own[at]?.form === ',';
}

/** A whole sentence that states something: no heading, no question. */
const isProse = (sentence: string): boolean => /[.!…]["”’')\]]*$/.test(sentence) && fiveWords.test(sentence);
const fiveWords = /\s(?:\S+\s+){3}/;
