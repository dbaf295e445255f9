import type { Reading } from '../reading/types';
import type { Confidence, Edit, Remark, Rule } from '../rules/rule';
import { bySpan, contains, overlaps, type Span } from '../text/span';
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
  'unattributed-claim',
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

const sureness: readonly Confidence[] = ['low', 'medium', 'high'];

/** Turns what the rules reported into findings: policy, severity, one mark a place, in order of the text. */
export function settle(reports: readonly Report[], reading: Reading, settings: Settings): Finding[] {
  const kept = reports
    .filter(
      ({ rule, remark }) => rule.quotes !== 'outside' || !reading.spoken.some((span) => contains(span, remark.span)),
    )
    .map((report) => toFinding(report, reading, settings))
    .filter(({ confidence }) => sureness.indexOf(confidence) >= sureness.indexOf(settings.minConfidence))
    .sort((a, b) => bySpan(a.span, b.span) || rank(a.rule) - rank(b.rule));
  const once = kept.filter(
    (finding, i) =>
      !kept.slice(0, i).some((other) => other.rule === finding.rule && bySpan(other.span, finding.span) === 0),
  );
  return once.filter((finding) => !once.some((other) => swallows(other, finding)));
}

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
    fixes: (remark.fixes ?? []).filter(({ edits }) => edits.every((edit) => leavesQuotations(edit, reading))),
  };
}

/**
 * Whether the edit leaves what stands in somebody's own words as it is: it takes no letter or digit from there, and sets
 * words there only between marks that end the quotation and open it again, as in `,” Ana Ruiz said. “`.
 */
const leavesQuotations = ({ span, text }: Edit, { article, spoken }: Reading): boolean =>
  spoken.every(([from, to]) => {
    const [start, end] = span;
    if (start === end ? start <= from || start >= to : start >= to || end <= from) return true;
    if (/[\p{L}\p{N}]/u.test(article.text.slice(Math.max(start, from), Math.min(end, to)))) return false;
    const words =
      typeof text === 'string' ? text : text.map((part) => (typeof part === 'string' ? part : 'x')).join('');
    if (!/[\p{L}\p{N}]/u.test(words)) return true;
    const leaves = start <= from || /^[^\p{L}\p{N}]*[”"’»]/u.test(words);
    const returns = end >= to || /[“"‘«][^\p{L}\p{N}]*$/u.test(words);
    return leaves && returns;
  });

/** A finding about the same words by a rule that goes first, or the same one twice. Whole-sentence marks leave words inside alone. */
function swallows(other: Finding, finding: Finding): boolean {
  if (other === finding || !overlaps(extent(other), finding.span)) return false;
  if (other.rule === finding.rule)
    return other.span !== finding.span && contains(other.span, finding.span) && bySpan(other.span, finding.span) < 0;
  // A passage of opinion is spoken of once, not claim by claim.
  if (other.rule === 'reporter-opinion' && finding.rule === 'unattributed-claim')
    return contains(extent(other), finding.span);
  return (
    contains(other.span, finding.span) && contains(finding.span, other.span) && rank(other.rule) < rank(finding.rule)
  );
}

/** All that a finding speaks of: where only the beginning of a passage is marked, the passage is among what is related. */
const extent = ({ span, related }: Finding): Span => related.find((place) => contains(place.span, span))?.span ?? span;
