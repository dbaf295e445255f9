import type { Reading } from '../reading/types';
import type { Remark, Rule, Severity } from '../rules/rule';
import { bySpan, contains, overlaps } from '../text/span';
import type { Settings } from './settings';
import type { Finding } from './types';

/** A remark with the rule that made it. */
export interface Report {
  readonly rule: Rule;
  readonly remark: Remark;
}

/** When two rules remark on overlapping words, the one that stands first here speaks. */
const precedence = [
  'unbalanced-quotes',
  'unattributed-quote',
  'unattributed-claim',
  'vague-source',
  'loaded-said-verb',
];
const rank = (rule: string): number => (precedence.includes(rule) ? precedence.indexOf(rule) : precedence.length);

/** Turns what the rules reported into findings: policy, severity, one mark a place, in order of the text. */
export function settle(reports: readonly Report[], reading: Reading, settings: Settings): Finding[] {
  const kept = reports
    .filter(
      ({ rule, remark }) => rule.quotes !== 'outside' || !reading.spoken.some((span) => contains(span, remark.span)),
    )
    .map((report) => toFinding(report, settings))
    .filter((finding): finding is Finding => finding !== null)
    .sort((a, b) => bySpan(a.span, b.span) || rank(a.rule) - rank(b.rule));
  const once = kept.filter(
    (finding, i) =>
      !kept.slice(0, i).some((other) => other.rule === finding.rule && bySpan(other.span, finding.span) === 0),
  );
  return once.filter((finding) => !once.some((other) => swallows(other, finding)));
}

function toFinding({ rule, remark }: Report, settings: Settings): Finding | null {
  const set = settings.rules[rule.id];
  if (set === 'off' || (rule.status === 'draft' && set === undefined)) return null;
  const severity: Severity = set ?? remark.severity ?? rule.severity;
  return {
    rule: rule.id,
    category: rule.category,
    severity,
    span: remark.span,
    message: remark.message,
    confidence: remark.confidence ?? rule.confidence,
    related: remark.related ?? [],
  };
}

/** A finding about the same words by a rule that goes first, or the same one twice. Whole-sentence marks leave words inside alone. */
function swallows(other: Finding, finding: Finding): boolean {
  if (other === finding || !overlaps(other.span, finding.span)) return false;
  if (other.rule === finding.rule)
    return other.span !== finding.span && contains(other.span, finding.span) && bySpan(other.span, finding.span) < 0;
  return (
    contains(finding.span, other.span) && contains(other.span, finding.span) && rank(other.rule) < rank(finding.rule)
  );
}
