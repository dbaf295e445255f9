import type { Hover, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Actor } from '../actors/types';
import type { Sureness } from '../reading/confidence';
import type { Finding } from '../review/types';
import { contains, type Span, touches } from '../text/span';
import { actorOf, type FolderIndex, statementsOf } from '../workspace/folder-index';
import { keyOf } from '../workspace/indexed-article';
import { countKinds } from '../workspace/kind-words';
import { cueLine } from './cue-line';
import { counted, linkTarget, plainText, withoutMarkdown } from './markdown';
import { type Place, placeAt } from './place';
import { type CorrectCommand, moreSeparator } from './protocol';
import type { Current } from './reviews';
import { ruleOf } from './rule-page';
import { byKind, type LineAt, mentionLine, shortCard, speakerCard, statementLine } from './speaker-card';
import { toRange } from './to-lsp';

/** What a hover knows beside the article. */
interface About {
  readonly ruleLink: string | null;
  readonly folder: FolderIndex;
  readonly correctLink: string | null;
  /** Whether the client shows the short form first. */
  readonly foldsHovers: boolean;
  /** Whether it shows Markdown. */
  readonly showsMarkdown: boolean;
}

/**
 * What is known of the words at the position: what to do about them where a rule has found something, whose they are, whom they mean.
 * For a client that folds hovers, first in a few lines, then at `moreSeparator` in full.
 */
export function hover(current: Current, position: Position, about: About): Hover | null {
  const { ruleLink, correctLink, folder, foldsHovers, showsMarkdown } = about;
  const { document, review } = current;
  const offset = document.offsetAt(position);
  const findings = review.findings.flatMap((finding) => foundAt(finding, offset));
  const isFound = findings.length > 0;
  const speaker = speakerAt(current, offset, { folder, correctLink, isFound });
  const shown = speaker && (speaker.known || !isFound) ? speaker : null;
  if (!isFound && !shown) return null;
  const spans = [...findings.map((finding) => finding.span), ...(speaker ? [speaker.span] : [])];
  const span = spans.reduce((a, b) => (contains(a, b) ? b : a));
  const full = [...findings.map((finding) => ruleCard(finding, ruleLink)), ...(shown ? [shown.card] : [])];
  const short = [...findings.map(shortRuleCard), ...(shown ? [shown.short] : [])];
  const value = full.join(rule);
  if (!showsMarkdown)
    return { contents: { kind: 'plaintext', value: withoutMarkdown(value) }, range: toRange(document, span) };
  return {
    contents: { kind: 'markdown', value: foldsHovers ? `${short.join(rule)}${moreSeparator}${value}` : value },
    range: toRange(document, span),
  };
}

const rule = '\n\n---\n\n';

/** The finding, if the position is in it, and of several sentences the one that the position is in. */
function foundAt(finding: Finding, offset: number): Found[] {
  const part = finding.parts.find(({ span }) => touches(span, offset));
  // Where it is underlined by itself, editors show what it says.
  if (part) return [{ ...finding, span: part.span, says: contains(finding.span, part.span) ? part.message : null }];
  return touches(finding.span, offset) ? [{ ...finding, says: null }] : [];
}

interface Found extends Finding {
  /** What the sentence in hand does, where nothing else says it. */
  readonly says: string | null;
}

interface SpeakerAt {
  readonly card: string;
  readonly short: string;
  readonly span: Span;
  /** False where all there is to say is that the speaker is not known, which a finding says better. */
  readonly known: boolean;
}

/** Where a finding is about the words, it says itself what they imply. */
function speakerAt(
  { document, review, desk }: Current,
  offset: number,
  { folder, correctLink, isFound }: Pick<About, 'folder' | 'correctLink'> & { readonly isFound: boolean },
): SpeakerAt | null {
  const { reading } = review;
  const place = placeAt(reading, offset);
  if (!place) return null;
  const { mention, statement, actor, span } = place;
  const lineAt = linesOf(document);
  const isCue = !mention && statement?.cue.some((cue) => touches(cue, offset));
  const cue = statement && isCue && !isFound ? cueLine(reading, statement, desk.lexicons) : null;
  const correct = correctLink === null ? null : correctLine(place, offset, correctLink);
  const lines = [
    mention ? mentionLine(reading, mention, lineAt) : null,
    actor ? speakerCard(reading, desk, actor, lineAt) : null,
    actor ? folderLine(folder, actor) : null,
    statement ? statementLine(reading, statement, actor) : null,
    cue,
    correct,
  ];
  const short = [
    lines[0],
    cue ?? (statement ? statementLine(reading, statement, actor, 80) : null),
    ...(actor ? shortCard(reading, desk, actor, lineAt) : []),
    correct,
  ];
  return {
    card: lines.filter((line) => line !== null).join('\n\n'),
    short: short.filter((line) => typeof line === 'string').join('  \n'),
    span,
    known: actor !== undefined || !!statement?.actor,
  };
}

/** Links by which the desk corrects what is read here. */
function correctLine({ mention, statement }: Place, offset: number, link: string): string | null {
  const isCorrected = mention?.corrected !== undefined || statement?.corrected !== undefined;
  const links: readonly (readonly [boolean, CorrectCommand, string])[] = [
    [statement !== undefined, 'saidBy', 'Said by…'],
    [statement !== undefined, 'notAStatement', 'Not a Statement'],
    [mention !== undefined, 'sameAs', 'Is the Same as…'],
    [mention?.actor !== null && mention !== undefined, 'somebodyElse', 'Is Somebody Else'],
    [isCorrected, 'removeCorrection', 'Remove Correction'],
  ];
  const shown = links
    .filter(([isShown]) => isShown)
    .map(([, does, words]) => `[${words}](${link}${does}?${offset}-${offset})`);
  return shown.length > 0 ? shown.join(' · ') : null;
}

/** What the actor says in the folder; null where that is no more than here. */
function folderLine(folder: FolderIndex, actor: Actor): string | null {
  const key = keyOf(actor);
  const known = key === null ? undefined : actorOf(folder, key);
  if (!known || known.articles.length < 2) return null;
  const statements = statementsOf(known);
  const met = countKinds(statements);
  const kinds = met.length > 1 ? ` (${byKind(met)})` : '';
  return `In this folder: ${counted(statements.length, 'statement')}${kinds} in ${known.articles.length} articles.`;
}

/** Line numbers that lead to the line when clicked. */
export const linesOf =
  (document: TextDocument): LineAt =>
  (offset) => {
    const line = document.positionAt(offset).line + 1;
    return `[${line}](${linkTarget(document.uri)}#L${line})`;
  };

/** Without the finding's message, which editors show above the card. */
function ruleCard({ rule: id, severity, confidence, says }: Found, ruleLink: string | null): string {
  const rule = ruleOf(id);
  const name = ruleLink === null ? `\`${id}\`` : `[\`${id}\`](${ruleLink}${id})`;
  const head = `**${plainText(rule?.title ?? id)}** · ${severity} · ${sureness[confidence]} · ${name}`;
  const body = rule ? [`**What to do.** ${plainText(rule.remedy)}`, plainText(rule.why)] : [];
  return [head, ...(says === null ? [] : [plainText(says)]), ...body].join('\n\n');
}

/** What to do, and how sure the rule is; its name is above, where editors show what was found. */
function shortRuleCard({ rule: id, confidence, says }: Found): string {
  const remedy = ruleOf(id)?.remedy ?? '';
  const sure = confidence === 'high' ? [] : [`*${upper(sureness[confidence])}.*`];
  const lines = [says === null ? [] : [plainText(says)], [plainText(remedy), ...sure]];
  return lines.flatMap((words) => (words.length > 0 ? [words.join(' ')] : [])).join('  \n');
}

const upper = (words: string): string => words.replace(/^./, (letter) => letter.toUpperCase());

const sureness: Readonly<Record<Finding['confidence'], Sureness>> = { high: 'clear', medium: 'likely', low: 'a guess' };
