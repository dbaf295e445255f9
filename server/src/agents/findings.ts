import * as v from 'valibot';
import { sureStatements } from '../reading/speakers/speakers-of';
import type { Desk } from '../review/desk';
import { countSeverities, figuresOf } from '../review/figures';
import { readyEdits } from '../review/ready-edits';
import { review } from '../review/review';
import type { Finding, Review } from '../review/types';
import { type Fix, severities } from '../rules/rule';
import { type Span, slice } from '../text/span';
import { aboutOutput, count, place, text } from './inputs';
import type { OpenedArticle } from './newsroom';
import { page, pageInput, pageOutput } from './page';
import { type PlaceOf, placesIn, shown } from './places';

export const findingsInput = {
  severity: v.optional(
    v.pipe(
      v.picklist(severities),
      v.description('Leave out findings that are less grave than this; if not given, give all.'),
    ),
  ),
  rule: v.optional(v.pipe(v.string(), v.maxLength(100), v.description('Give findings of this rule only.'))),
  ...pageInput,
};

const edit = v.strictObject({ ...place, old: text, new: text });
const finding = v.strictObject({
  ...place,
  words: v.pipe(text, v.description('The words of the article that are meant.')),
  rule: text,
  severity: v.picklist(severities),
  confidence: v.picklist(['high', 'medium', 'low']),
  message: text,
  parts: v.optional(v.array(v.strictObject({ line: place.line, words: text, message: text }))),
  fixes: v.optional(v.array(v.strictObject({ title: text, edits: v.optional(v.array(edit)) }))),
});

export const findingsOutput = v.strictObject({
  ...aboutOutput,
  counts: v.pipe(
    v.strictObject({ error: count, warning: count, information: count, hint: count }),
    v.description('All findings by severity, whatever was asked for.'),
  ),
  notes: v.optional(
    v.pipe(v.array(text), v.description('Mistakes in front matter and comments, and what was not read.')),
  ),
  findings: v.array(finding),
  ...pageOutput,
});

type Wish = v.InferOutput<v.StrictObjectSchema<typeof findingsInput, undefined>>;

/** The findings on the article, a page of them. */
export function findingsOn(
  { file, text, format, desk }: OpenedArticle,
  wish: Wish,
): v.InferOutput<typeof findingsOutput> {
  const made = review(text, format, desk);
  const counts = countSeverities(made.findings);
  const least = severities.indexOf(wish.severity ?? 'hint');
  const wanted = made.findings.filter(
    ({ severity, rule }) => severities.indexOf(severity) <= least && (wish.rule === undefined || rule === wish.rule),
  );
  const notes = notesOn(made);
  const at = placesIn(text);
  const head = {
    ...(file && { file }),
    summary: summaryOf(made, desk),
    counts,
    ...(notes.length > 0 && { notes }),
  };
  const { items, ...rest } = page(
    wanted.map((one) => findingOf(one, text, at)),
    wish,
    head,
    `${text}\n${least}\n${wish.rule ?? ''}`,
  );
  return { ...head, findings: items, ...rest };
}

function summaryOf(made: Review, { actors }: Desk): string {
  const { words, speakers, findings: counts } = figuresOf(made, actors);
  const found = severities.flatMap((severity) => (counts[severity] > 0 ? `${counts[severity]} ${severity}` : []));
  const statements = sureStatements(made.reading).length;
  return `${found.length > 0 ? `Findings: ${found.join(', ')}.` : 'No findings.'} The story has ${words} words, ${statements} statements and ${speakers} speakers.`;
}

/** What keeps a review from being whole, five sentences at most. */
const notesOn = ({ problems, leftOut, failures }: Review): string[] =>
  [
    ...failures.map(({ rule }) => `The rule “${rule}” broke down: its findings are missing.`),
    ...[...problems, ...leftOut].map(({ message }) => message),
  ]
    .slice(0, 5)
    .map((note) => shown(note));

function findingOf({ rule, severity, confidence, span, message, parts, fixes }: Finding, text: string, at: PlaceOf) {
  const words = (place: Span, most?: number) => shown(slice(text, place), most);
  return {
    ...at(span),
    words: words(span),
    rule,
    severity,
    confidence,
    message: shown(message, 400),
    ...(parts.length > 0 && {
      parts: parts.slice(0, 5).map((part) => ({
        line: at(part.span).line,
        words: words(part.span, 80),
        message: shown(part.message, 160),
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.slice(0, 2).map((fix) => fixOf(fix, text, at)) }),
  };
}

/** A fix with its edits, where they can be made as they are and are short enough to be told. */
function fixOf(fix: Fix, text: string, at: PlaceOf) {
  const edits = readyEdits(fix)?.map(({ span, text: put }) => ({
    ...at(span),
    old: text.slice(...span),
    new: put,
  }));
  const isShort = edits && edits.length <= 3 && edits.every((one) => one.old.length + one.new.length <= 300);
  return { title: shown(fix.title), ...(isShort && { edits }) };
}
