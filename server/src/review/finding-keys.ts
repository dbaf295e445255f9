import type { Article } from '../article/types';
import { bySpan, contains, type Span, slice } from '../text/span';
import type { Finding, Review } from './types';

/** What a finding is known by when the article has changed elsewhere: it holds neither line nor offset. */
export interface FindingKey {
  readonly rule: string;
  /** The sentence it stands in, in lower case, on one line and with straight quotation marks. */
  readonly sentence: string;
  /** How many findings of the rule come before it in sentences of the same words. */
  readonly ordinal: number;
}

/** The key of each finding, of the suppressed ones too, so that suppressing one changes no other's. */
export function findingKeys({ reading, findings, suppressed }: Review): Map<Finding, FindingKey> {
  const counts = new Map<string, number>();
  const keys = new Map<Finding, FindingKey>();
  const all = [...findings, ...suppressed.map(({ finding }) => finding)].sort((a, b) => bySpan(a.span, b.span));
  const sentenceAt = sentenceFinder(reading.article);
  for (const finding of all) {
    const sentence = normalised(sentenceAt(finding.span));
    const same = `${finding.rule}\n${sentence}`;
    const ordinal = counts.get(same) ?? 0;
    counts.set(same, ordinal + 1);
    keys.set(finding, { rule: finding.rule, sentence, ordinal });
  }
  return keys;
}

/** Tells the words of the sentence a span begins in, or of the line where it begins in none; asked in the order of the text. */
function sentenceFinder({ text, sentences }: Article): (span: Span) => string {
  let next = 0;
  return ([start]) => {
    while (next < sentences.length && (sentences[next]?.span[1] ?? 0) <= start) next++;
    const sentence = sentences[next];
    if (sentence && contains(sentence.span, [start, start])) return slice(text, sentence.span);
    const end = text.indexOf('\n', start);
    return text.slice(text.lastIndexOf('\n', start - 1) + 1, end < 0 ? text.length : end);
  };
}

const normalised = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚‹›]/g, "'")
    .replace(/[\s\uFEFF]+/g, ' ')
    .trim();
