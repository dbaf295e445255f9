import type { Mention, Statement } from '../reading/types';
import { type Span, slice } from '../text/span';
import type { BlockRead, ChunkRead, ClauseRead, SentenceRead, VoiceRead, WhatWasRead } from './what-was-read';

/**
 * What was read as lines to look at. A block stands at the margin in the notation of the tests, so that it can be put into one as it
 * is; below it, further in, its statements by their numbers, whom its words mean, and each sentence as the syntax layer and the
 * rules on the paper's own voice see it.
 */
export function readingText(text: string, { actors, blocks }: WhatWasRead): string {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null): string => (id === null ? 'nobody' : (names.get(id) ?? id));
  return blocks.map((block) => `${blockLines(text, block, nameOf).join('\n')}\n`).join('\n');
}

type NameOf = (actor: string | null) => string;

const blockLines = (text: string, { kind, notation, statements, mentions, sentences }: BlockRead, nameOf: NameOf) => [
  notation,
  `  ${kind}`,
  ...statements.map((statement, i) => statementLine(statement, i + 1, nameOf)),
  ...mentions.map((mention) => mentionLine(text, mention, nameOf)),
  ...sentences.flatMap((sentence) => sentenceLines(text, sentence)),
];

function statementLine(statement: Statement, number: number, nameOf: NameOf): string {
  const { by, kind, verb, complement, actor, alsoBy = [], how, confidence, weights = [] } = statement;
  const speakers = [actor, ...alsoBy].map(nameOf).join(' and ');
  return `  statement ${number}: ${[
    by,
    kind,
    [verb && `“${verb}”`, complement].filter(Boolean).join(' with '),
    how ? `${speakers} by ${how}` : speakers,
    [shown(confidence), ...(weights.length > 0 ? [`by ${weights.join(' × ')}`] : [])].join(' '),
  ].join(', ')}`;
}

function mentionLine(text: string, { span, form, actor, confidence, antecedent }: Mention, nameOf: NameOf): string {
  const back = antecedent ? `, back to “${onOneLine(text, antecedent)}” at ${antecedent[0]}` : '';
  return `  mention “${onOneLine(text, span)}”: ${form}, ${nameOf(actor)}, ${shown(confidence)}${back}`;
}

function sentenceLines(text: string, { span, words, chunks, clauses, own }: SentenceRead): string[] {
  const tagged = words.map(({ form, pos }) => (pos === 'PUNCT' ? form : `${form}/${pos}`)).join(' ');
  return [
    `  sentence: ${onOneLine(text, span)}`,
    `    words: ${tagged}`,
    `    chunks: ${chunks.map((chunk) => chunkText(text, chunk)).join(' ')}`,
    ...clauses.map((clause) => clauseLine(text, clause)),
    ...(own ? voiceLines(own) : []),
  ];
}

/** The marks round chunks, by kind; one that has none stands as it is. */
const chunkMarks = new Map<ChunkRead['kind'], readonly [string, string]>([
  ['noun-phrase', ['[', ']']],
  ['verb-group', ['{', '}']],
  ['quotation', ['⟨', '⟩']],
]);

function chunkText(text: string, { kind, span }: ChunkRead): string {
  const [open, close] = chunkMarks.get(kind) ?? ['', ''];
  return `${open}${kind === 'quotation' ? '“”' : onOneLine(text, span)}${close}`;
}

function clauseLine(
  text: string,
  { kind, span, depth, link, verb, voice, negated, unreal, subject }: ClauseRead,
): string {
  const words = (of: Span): string => `“${onOneLine(text, of)}”`;
  const of = [
    link ? `${kind} by ${words(link)}` : kind,
    subject ? `${words(subject.span)} (${subject.found})` : 'subject not read',
    words(verb),
    ...(voice === 'passive' ? [voice] : []),
    ...(negated ? ['negated'] : []),
    ...(unreal ? ['may not be so'] : []),
  ];
  return `    ${'  '.repeat(depth)}clause: ${of.join(', ')}: ${beginning(text, span)}`;
}

const voiceLines = ({ text, claim, opinion }: VoiceRead): string[] => [
  ...(/[^_\W]/.test(text) ? [`    own voice: ${text}`] : []),
  ...(claim ? [`    claim: ${claim.strong ? 'strong' : 'weak'} ${claim.what}, “${claim.words}”`] : []),
  ...(opinion.points > 0
    ? [`    opinion: ${[opinion.points, ...opinion.words.map((word) => `“${word}”`)].join(' ')}`]
    : []),
];

/** No more than the first words. */
const beginning = (text: string, span: Span): string => onOneLine(text, span).replace(/^((?:\S+ ){3}\S+) .*/, '$1 …');

const onOneLine = (text: string, span: Span): string => slice(text, span).replace(/\s+/g, ' ');

const shown = (confidence: number): string => String(Math.round(confidence * 100) / 100);
