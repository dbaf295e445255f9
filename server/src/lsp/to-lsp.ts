import { DiagnosticSeverity, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../rules/rule';
import type { Span } from '../text/span';

/** The span as the editor counts it. */
export const toRange = (document: TextDocument, [start, end]: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const toSeverity = (severity: Severity): DiagnosticSeverity =>
  ({
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    information: DiagnosticSeverity.Information,
    hint: DiagnosticSeverity.Hint,
  })[severity];
