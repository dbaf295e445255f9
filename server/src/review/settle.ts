import type { Reading } from '../reading/types';
import type { Confidence, Edit, Remark, Rule } from '../rules/rule';
import { bySpan, contains, type Span, slice } from '../text/span';
import { holding, indexHolding, overlapping, someHolds } from '../text/span-index';
import { groupSlips } from './group-slips';
import type { Settings } from './settings';
import type { Finding } from './types';

/** A remark with the rule that made it. */
export interface Report {
  readonly rule: Rule;
  readonly remark: Remark;
}

/** When two rules remark on the same words, the one that stands first here speaks. */
const precedence = [
  'unbalanced-quotes',
  'multi-paragraph-quote-close',
  'unattributed-quote',
  'misquote',
  'presumption-of-guilt',
  'unsourced-lead',
  'reporter-opinion',
  'reporter-question',
  'unattributed-claim',
  'unvouched-sentence',
  'joint-quote',
  'vague-source',
  'bare-anonymous-source',
  'reportedly-hedge',
  'loaded-said-verb',
  'factive-said-verb',
  'refused-comment',
  'mind-reading',
  'said-bookism',
];
const rank = (rule: string): number => (precedence.includes(rule) ? precedence.indexOf(rule) : precedence.length);

/** What is not said once more of a sentence in a passage of opinion. */
const yields = new Set(['unattributed-claim', 'unvouched-sentence']);

/** What is said of whole sentences that are the paper's own. */
const ofSentences = new Set([...yields, 'reporter-opinion', 'reporter-question']);

const sureness: readonly Confidence[] = ['low', 'medium', 'high'];

/** Turns what the rules reported into findings: policy, severity, one mark a place, one finding for slips of a kind in a paragraph, in order of the text. */
export function settle(reports: readonly Report[], reading: Reading, settings: Settings): Finding[] {
  const kept = reports
    .filter(({ rule, remark }) => rule.quotes !== 'outside' || !someHolds(reading.spoken, remark.span))
    .map((report) => toFinding(report, reading, settings))
    .filter(({ confidence }) => sureness.indexOf(confidence) >= sureness.indexOf(settings.minConfidence))
    .sort((a, b) => bySpan(a.span, b.span) || rank(a.rule) - rank(b.rule));
  return groupSlips(withoutSwallowed(withoutTwins(kept), runningOn(kept, reading)), reading.article);
}

/** Of findings by one rule about the same words the first. */
function withoutTwins(findings: readonly Finding[]): Finding[] {
  const met = new Set<string>();
  return findings.filter(({ rule, span }) => {
    const key = `${rule} ${span.join(' ')}`;
    return !met.has(key) && met.add(key);
  });
}

/** From where a speaker's words begin without marks to the end of the paragraph: whose the rest is, nobody can tell. */
const runningOn = (findings: readonly Finding[], { article }: Reading): Span[] =>
  findings
    .filter(({ rule }) => rule === 'unquoted-speech')
    .map(({ span }): Span => [span[0], Math.max(span[1], holding(article.blocks, span)?.span[1] ?? 0)]);

/** The findings, in order, that no other speaks for: whole-sentence marks leave words inside alone. */
function withoutSwallowed(findings: readonly Finding[], theirs: readonly Span[]): Finding[] {
  const spans = new Map<string, Span[]>();
  const first = new Map<string, number>();
  for (const { rule, span } of findings) {
    const list = spans.get(rule);
    if (list) list.push(span);
    else spans.set(rule, [span]);
    const place = span.join(' ');
    first.set(place, Math.min(rank(rule), first.get(place) ?? precedence.length));
  }
  const passages = findings.filter(({ rule }) => rule === 'reporter-opinion').map(extent);
  const words = findings.filter(isOfWords).map(({ span }) => span);
  return findings.filter(({ rule, span, parts }) => {
    // Where its words have been remarked upon, the sentence need not be: changed, it may be another.
    if (rule === 'unvouched-sentence' && sentencesOf({ span, parts }).every((sentence) => someWithin(words, sentence)))
      return false;
    if (ofSentences.has(rule) && someHolds(theirs, span)) return false;
    // A passage of opinion is spoken of once, not claim by claim.
    if (yields.has(rule) && someHolds(passages, span)) return false;
    if (rank(rule) > (first.get(span.join(' ')) as number)) return false;
    const own = spans.get(rule) as Span[];
    return own[indexHolding(own, span)] === span;
  });
}

/** Whether it is about single words, and says of them what is wrong with the sentence. */
const isOfWords = ({ category, rule }: Finding): boolean => category === 'language' || rule === 'reportedly-hedge';

function toFinding({ rule, remark }: Report, reading: Reading, settings: Settings): Finding {
  const set = settings.rules[rule.id];
  return {
    rule: rule.id,
    category: rule.category,
    severity: set !== undefined && set !== 'off' ? set : (remark.severity ?? rule.severity),
    span: remark.span,
    message: remark.message,
    confidence: remark.confidence ?? rule.confidence,
    related: remark.related ?? [],
    parts: remark.parts ?? [],
    fixes: (remark.fixes ?? []).filter(({ edits }) =>
      edits.every((edit) => leavesQuotations(edit, reading) && leavesTags(edit, reading)),
    ),
  };
}

/**
 * Whether the edit leaves what stands in somebody's own words as it is: it takes no letter or digit from there, and sets
 * words there only between marks that end the quotation and open it again, as in `,” Ana Ruiz said. “`.
 */
const leavesQuotations = ({ span, text }: Edit, { article, spoken }: Reading): boolean =>
  overlapping(spoken, span).every(([from, to]) => {
    const [start, end] = span;
    if (/[\p{L}\p{N}]/u.test(article.text.slice(Math.max(start, from), Math.min(end, to)))) return false;
    const words =
      typeof text === 'string' ? text : text.map((part) => (typeof part === 'string' ? part : 'x')).join('');
    if (!/[\p{L}\p{N}]/u.test(words)) return true;
    const leaves = start <= from || /^[^\p{L}\p{N}]*[”"’»]/u.test(words);
    const returns = end >= to || /[“"‘«][^\p{L}\p{N}]*$/u.test(words);
    return leaves && returns;
  });

/** Whether the edit takes no tag of HTML away, without which its partner would be left alone. */
const leavesTags = ({ span }: Edit, { article: { format, text } }: Reading): boolean =>
  format !== 'html' || !/[<>]/.test(slice(text, span));

const sentencesOf = ({ span, parts }: Pick<Finding, 'span' | 'parts'>): readonly Span[] =>
  parts.length > 0 ? parts.map((part) => part.span) : [span];

const someWithin = (spans: readonly Span[], outer: Span): boolean =>
  overlapping(spans, outer).some((span) => contains(outer, span));

/** All that a finding speaks of: where only the beginning of a passage is marked, the passage is among what is related. */
const extent = ({ span, related }: Finding): Span => related.find((place) => contains(place.span, span))?.span ?? span;
