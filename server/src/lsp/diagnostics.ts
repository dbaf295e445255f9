import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../review/types';
import { firstProblems, type Problem } from '../text/problem';
import { contains } from '../text/span';
import type { Current } from './reviews';
import { toRange, toSeverity } from './to-lsp';

export const source = 'hearsay';

export interface Diagnoses {
  /** The same for the same items; null where that is not known. */
  readonly id: string | null;
  readonly items: Diagnostic[];
}

/** A review's findings, the mistakes in the article's front matter, what was left out, and the rules that failed. */
export function diagnosticsOf({ document, review }: Current, ruleLink: string | null): Diagnostic[] {
  const failures = review.failures.map(({ rule, message }) => ({
    range: toRange(document, [0, 0]),
    severity: DiagnosticSeverity.Information,
    source,
    message: `The rule ${rule} failed and says nothing of this article: ${message}`,
  }));
  const findings = review.findings.flatMap((finding) => [
    toDiagnostic(document, finding, ruleLink),
    ...partDiagnostics(document, finding, ruleLink),
  ]);
  const leftOut = firstProblems(review.leftOut).map((problem) => ({
    ...problemDiagnostic(document, problem),
    severity: DiagnosticSeverity.Information,
  }));
  return [...problemDiagnostics(document, review.problems), ...findings, ...leftOut, ...failures];
}

/** Mistakes in a desk file or in front matter. */
export const problemDiagnostics = (document: TextDocument, problems: readonly Problem[]): Diagnostic[] =>
  problems.map((problem) => problemDiagnostic(document, problem));

const problemDiagnostic = (document: TextDocument, { span, message }: Problem): Diagnostic => ({
  range: toRange(document, span),
  severity: DiagnosticSeverity.Warning,
  source,
  message,
});

/** A quiet mark for each sentence of a passage that lies outside of what is underlined for all of it. */
const partDiagnostics = (document: TextDocument, finding: Finding, ruleLink: string | null): Diagnostic[] =>
  finding.parts
    .filter((part) => !contains(finding.span, part.span))
    .map((part) => ({
      ...toDiagnostic(document, { ...finding, ...part, severity: 'hint', related: [] }, ruleLink),
      data: { rule: finding.rule, isPart: true },
    }));

function toDiagnostic(document: TextDocument, finding: Finding, ruleLink: string | null): Diagnostic {
  const { rule, severity, span, message, related } = finding;
  return {
    range: toRange(document, span),
    severity: toSeverity(severity),
    source,
    code: rule,
    message,
    data: { rule },
    ...(ruleLink === null ? {} : { codeDescription: { href: ruleLink + rule } }),
    relatedInformation: related.map((place) => ({
      location: { uri: document.uri, range: toRange(document, place.span) },
      message: place.message,
    })),
  };
}
