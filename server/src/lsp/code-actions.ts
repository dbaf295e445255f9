import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { safeEdits } from '../review/safe-edits';
import { suppressing, withoutComment } from '../review/suppressing';
import type { Finding } from '../review/types';
import type { Fix } from '../rules/rule';
import type { Span } from '../text/span';
import type { Client } from './client';
import type { Current } from './reviews';
import { toWorkspaceEdit } from './to-edit';

/** Mends everything in the article that can be mended without reading it again. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.hearsay`;

/** What can be done about the findings at the range: their fixes, then, by comments in the article, ways to suppress them; or all safe fixes at once. */
export function codeActions(
  current: Current,
  { range, context }: CodeActionParams,
  client: Client,
  comments = true,
): CodeAction[] {
  const { document, review } = current;
  const asked: Span = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const meets = ([start, end]: Span) => start <= asked[1] && asked[0] <= end;
  const here = findingsAt(current, range);
  const wrong = review.problems.filter(({ span }) => meets(span));
  return [...quickFixes(), ...fixAll()];

  function quickFixes(): CodeAction[] {
    if (!wants(context.only, CodeActionKind.QuickFix)) return [];
    return [
      ...here.flatMap((finding) => [
        ...finding.fixes.map((fix, i) => quickFix(fix, finding, i === 0)),
        ...fixAllOf(finding),
      ]),
      ...wrong.flatMap(({ span }) => {
        const fix = withoutComment(review.reading.article, span);
        return fix ? [quickFix(fix, undefined, false)] : [];
      }),
      ...(comments ? here : []).flatMap((finding) =>
        suppressing(finding, review.reading.article).map((fix) => quickFix(fix, finding, false)),
      ),
    ];
  }

  function quickFix(fix: Fix, finding: Finding | undefined, first: boolean): CodeAction {
    const diagnostics = context.diagnostics.filter((diagnostic) => finding && isOf(diagnostic, finding));
    return {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      ...(diagnostics.length > 0 && { diagnostics }),
      ...(first && fix.safe && { isPreferred: true }),
      edit: toWorkspaceEdit(document, fix, client),
    };
  }

  /** The safe fixes of all findings of the rule at once, where it has more than this one. */
  function fixAllOf(finding: Finding): CodeAction[] {
    const alike = review.findings.filter(({ rule, fixes }) => rule === finding.rule && fixes.some(({ safe }) => safe));
    if (alike.length < 2 || !alike.includes(finding)) return [];
    return [
      quickFix({ title: `Fix all of “${finding.rule}” in this article`, edits: safeEdits(alike) }, finding, false),
    ];
  }

  /** Offered when asked for only: the editor's menu of quick fixes is about the place. */
  function fixAll(): CodeAction[] {
    if (context.only === undefined || !wants(context.only, fixAllKind)) return [];
    const edits = safeEdits(review.findings);
    const title = 'Apply all safe fixes';
    return edits.length === 0
      ? []
      : [{ title, kind: fixAllKind, edit: toWorkspaceEdit(document, { title, edits }, client) }];
  }

  function isOf({ code, range: { start } }: Diagnostic, { rule, span }: Finding): boolean {
    return code === rule && document.offsetAt(start) === span[0];
  }
}

/** The findings that the range touches, in what is underlined or in one of their sentences. */
export function findingsAt({ document, review }: Current, range: Range): Finding[] {
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return review.findings.filter(({ span, parts }) =>
    [span, ...parts.map((part) => part.span)].some(([start, end]) => start <= to && from <= end),
  );
}

/** Whether an action of the kind was asked for; kinds are parted by full stops, and a kind stands for all under it. */
export const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
