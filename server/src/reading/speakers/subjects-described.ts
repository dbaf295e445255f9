import { wordsAt } from '../../article/words-at';
import type { Token } from '../../language/types';
import { inClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
import { someOverlaps } from '../../text/span-index';
import { type Description, describe } from './descriptions';
import { kindOf } from './ground';
import type { Scene } from './scene';

/** A person or a group without a name that is the subject of a sentence and not its source. */
export interface SubjectDescribed {
  readonly description: Description;
  /** As written. */
  readonly words: string;
  readonly span: Span;
  readonly sentence: number;
}

/** The persons and groups that open the sentences of the story’s paragraphs without a name: “[The driver] was fined.” */
export function subjectsDescribed(scene: Scene): SubjectDescribed[] {
  const { article, tokens, ground, drafts } = scene;
  const sources = drafts.flatMap(({ source }) => source);
  const found: SubjectDescribed[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { sentence, start, end } = tokens[i] as Token;
    if (tokens[i - 1]?.sentence === sentence) continue;
    if (kindOf(article, sentence) !== 'paragraph') continue;
    if (ground.isQuoted([start, end])) continue;
    const subject = subjectAt(scene, inClass(tokens[i]?.lower, 'sentence-opener') ? i + 1 : i);
    if (subject && !someOverlaps(sources, subject.span)) found.push(subject);
  }
  return found;
}

/** The description that begins at the token and that a verb follows; nothing where a name stands in it. */
function subjectAt(scene: Scene, from: number): SubjectDescribed | undefined {
  const { article, tokens, lexicons } = scene;
  const to = subjectEnd(scene, from);
  if (to === undefined || describesNext(tokens, to)) return undefined;
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  const description = describe(tokens.slice(from, to), lexicons);
  if (first.pos !== 'DET' && !description?.plural) return undefined;
  if (description?.kind !== 'anonymous' && description?.kind !== 'group') return undefined;
  const span: Span = [first.start, last.end];
  return { description, words: wordsAt(article, span), span, sentence: first.sentence };
}

/** Where the phrase at the token ends, and its verb begins. */
function subjectEnd({ tokens, names }: Scene, from: number): number | undefined {
  const first = tokens[from];
  if (!first || !/^(?:DET|NOUN|ADJ|NUM|PROPN)$/.test(first.pos)) return undefined;
  // “Residents met”: what opens a sentence is in capitals, and may look like a name.
  const isName = first.pos === 'PROPN' && someOverlaps(names, [first.start, first.end]);
  if (isName) return undefined;
  let to = from + 1;
  while (/^(?:NOUN|ADJ|NUM|PROPN)$/.test(tokens[to]?.pos ?? '') || tokens[to]?.form === '-') to++;
  const [last, next] = [tokens[to - 1] as Token, tokens[to]];
  if ((last !== first && last.pos !== 'NOUN') || next?.sentence !== first.sentence) return undefined;
  // “A neighbour, meanwhile, left”
  const aside = next.lower === ',' && tokens[to + 1]?.pos === 'ADV';
  return aside || /^(?:VERB|AUX|ADV|ADP)$/.test(next.pos) || next.lower === 'who' ? to : undefined;
}

/** “A clerk from Osk who came by bus, she …”: what stands before the comma says who she is. */
function describesNext(tokens: readonly Token[], from: number): boolean {
  const { sentence } = tokens[from] as Token;
  let comma = from;
  while (tokens[comma]?.sentence === sentence && tokens[comma]?.lower !== ',') comma++;
  return tokens[comma]?.lower === ',' && /^(?:he|she)$/.test(tokens[comma + 1]?.lower ?? '');
}
