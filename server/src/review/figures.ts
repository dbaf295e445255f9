import { entryName } from '../actors/entry-name';
import type { ActorsFile } from '../actors/types';
import type { BlockKind } from '../article/types';
import { actorOf } from '../reading/look-ups';
import { surelySaidBy, sureStatements } from '../reading/speakers/speakers-of';
import type { Reading } from '../reading/types';
import type { Severity } from '../rules/rule';
import { once } from '../text/once';
import type { Span } from '../text/span';
import type { Review } from './types';

export type Manner = 'quotation' | 'paraphrase' | 'narration';

/** A stretch of the story in one manner and, if it is somebody's, from one speaker. */
export interface Segment {
  readonly manner: Manner;
  readonly span: Span;
  /** Whose words; null for narration, and where nobody is named. */
  readonly actor: string | null;
  readonly words: number;
}

/** How many words of the story somebody has. */
export interface Voice {
  readonly name: string;
  readonly quoted: number;
  readonly paraphrased: number;
}

export interface ActorVoice extends Voice {
  /** Null for all that nobody is named for; its name is empty. */
  readonly actor: string | null;
  /** Empty where the actors file gives none. */
  readonly side: string;
  readonly statements: number;
}

/**
 * Who has how many words. The story is its paragraphs, list items, display quotations and turns; headlines, bylines and page furniture
 * are left out. A word is a run of letters and digits, with what joins them. Quoted words stand between quotation marks, in a display
 * quotation or a turn; paraphrased ones are reported otherwise; all else is narration, the words that name speaker and speech included.
 * Words that several say together are counted once, as the first one's; only the number of speakers has all.
 */
export interface Figures {
  readonly words: number;
  readonly quoted: number;
  readonly paraphrased: number;
  /** Those with most words first, those who are nobody last. */
  readonly voices: readonly ActorVoice[];
  /** Those with most words first; empty where no speaker has a side. The words of speakers without one stand under an empty name. */
  readonly sides: readonly Voice[];
  readonly statements: number;
  /** How many actors speak, and how many of them without a name. */
  readonly speakers: number;
  readonly unnamed: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** All of the story, in order. */
  readonly strip: readonly Segment[];
}

/** Counts what the review has found. */
export function figuresOf({ reading, findings }: Review, desk: ActorsFile): Figures {
  const strip = stripOf(reading);
  const voices = voicesOf(reading, strip, desk);
  const speaking = reading.actors.filter(({ id }) => surelySaidBy(reading, id).length > 0);
  const sum = (manner?: Manner) =>
    strip.reduce((total, segment) => total + (!manner || segment.manner === manner ? segment.words : 0), 0);
  return {
    words: sum(),
    quoted: sum('quotation'),
    paraphrased: sum('paraphrase'),
    voices,
    sides: sidesOf(voices),
    statements: sureStatements(reading).length,
    speakers: speaking.length,
    unnamed: speaking.filter(({ kind }) => kind === 'anonymous').length,
    findings: countSeverities(findings),
    strip,
  };
}

/** How many of the findings there are of each severity. */
export function countSeverities(findings: Review['findings']): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

const storyKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'block-quote', 'turn']);

/** The story cut where manner or speaker change. */
function stripOf(reading: Reading): Segment[] {
  const { article } = reading;
  const paints = paintsOf(reading);
  const owner = new Int32Array(article.text.length).fill(-1);
  for (const [i, { span }] of paints.entries()) owner.fill(i, span[0], span[1]);
  return article.blocks
    .filter(({ kind }) => storyKinds.has(kind))
    .flatMap(({ body: [start, end] }) => {
      const segments: Segment[] = [];
      for (let from = start; from < end; ) {
        let to = from + 1;
        while (to < end && owner[to] === owner[from]) to++;
        const { manner = 'narration', actor = null } = paints[owner[from] as number] ?? {};
        const words = countWords(article.prose.slice(from, to));
        if (words > 0) segments.push({ manner, span: [from, to], actor, words });
        from = to;
      }
      return segments;
    });
}

interface Paint {
  readonly span: Span;
  readonly manner: Manner;
  readonly actor: string | null;
}

/** What is not narration, the wider under the narrower, the paraphrased under the quoted. */
function paintsOf(reading: Reading): Paint[] {
  const { quotations } = reading;
  const statements = sureStatements(reading);
  const reported = statements.flatMap(({ content, actor, kind }) =>
    content.map((span): Paint => ({ span, manner: kind === 'direct' ? 'quotation' : 'paraphrase', actor })),
  );
  const held = new Set(statements.flatMap((statement) => statement.quotations));
  const quoted = statements.flatMap(({ quotations: indexes, actor }) =>
    indexes.flatMap((i): Paint[] => {
      const span = quotations[i]?.content;
      return span ? [{ span, manner: 'quotation', actor }] : [];
    }),
  );
  const loose = quotations
    .filter(({ use, depth }, i) => use === 'speech' && depth === 0 && !held.has(i))
    .map(({ content }): Paint => ({ span: content, manner: 'quotation', actor: null }));
  const byWidth = (a: Paint, b: Paint) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]);
  return [...reported.sort(byWidth), ...loose, ...quoted.sort(byWidth)];
}

/** The actor's share of what is said, 0 to 1: of all words of the story that are quoted or paraphrased; 0 where there are none. */
export const shareOfSaid = (reading: Reading, actor: string): number => sharesOfSaid(reading).get(actor) ?? 0;

const sharesOfSaid = once((reading: Reading): ReadonlyMap<string | null, number> => {
  const voices = [...wordsByActor(stripOf(reading))];
  const said = voices.reduce((sum, [, voice]) => sum + total(voice), 0);
  return new Map(voices.map(([actor, voice]) => [actor, total(voice) / said]));
});

function wordsByActor(strip: readonly Segment[]): Map<string | null, { quoted: number; paraphrased: number }> {
  const voices = new Map<string | null, { quoted: number; paraphrased: number }>();
  for (const { manner, actor, words } of strip) {
    if (manner === 'narration') continue;
    const voice = voices.get(actor) ?? { quoted: 0, paraphrased: 0 };
    voice[manner === 'quotation' ? 'quoted' : 'paraphrased'] += words;
    voices.set(actor, voice);
  }
  return voices;
}

function voicesOf(reading: Reading, strip: readonly Segment[], desk: ActorsFile): ActorVoice[] {
  const { actors } = reading;
  const voices = wordsByActor(strip);
  const counts = new Map<string | null, number>();
  for (const { actor } of sureStatements(reading)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...voices]
    .map(([id, words]): ActorVoice => {
      const actor = actorOf(actors, id);
      const side = entryName(desk, actor?.entry?.side);
      return { actor: id, name: actor?.name ?? '', side, statements: counts.get(id) ?? 0, ...words };
    })
    .sort((a, b) => Number(a.actor === null) - Number(b.actor === null) || total(b) - total(a));
}

function sidesOf(voices: readonly ActorVoice[]): Voice[] {
  const sides = new Map<string, Voice>();
  for (const { side, quoted, paraphrased } of voices) {
    const sum = sides.get(side) ?? { name: side, quoted: 0, paraphrased: 0 };
    sides.set(side, { ...sum, quoted: sum.quoted + quoted, paraphrased: sum.paraphrased + paraphrased });
  }
  const named = [...sides.values()].filter(({ name }) => name !== '');
  const rest = sides.get('');
  if (named.length === 0) return [];
  return [...named.sort((a, b) => total(b) - total(a)), ...(rest ? [rest] : [])];
}

/** All words of a voice. */
export const total = ({ quoted, paraphrased }: Pick<Voice, 'quoted' | 'paraphrased'>): number => quoted + paraphrased;

/** How many words there are in the text; numbers count. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
