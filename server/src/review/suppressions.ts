import type { Article } from '../article/types';
import { rules as book } from '../rules/index';
import type { Problem } from '../text/problem';
import { overlaps, type Span } from '../text/span';
import { suggestion } from '../text/suggestion';
import { meantRule } from './rule-settings';
import type { Settings } from './settings';
import type { Finding, Suppressed } from './types';

/** The reasons that are offered, in the order of the catalogue; a writer may give others. */
export const reasons = [
  'witnessed',
  'public-record',
  'common-knowledge',
  'named-below',
  'legal-advice',
  'editor-approved',
  'house-style',
  'newsroom-we',
  'verbatim-essential',
  'false-positive',
] as const;

/** What a comment may ask for, after `hearsay-`. */
export const commands = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;
type Command = (typeof commands)[number];

/** A comment by which a writer asks for silence, or ends it. */
interface Directive {
  readonly command: Command;
  /** The comment, with its marks. */
  readonly span: Span;
  /** Ids of rules and categories; empty where all rules are meant. */
  readonly targets: readonly string[];
  /** What stands after `--`; empty where nothing does. */
  readonly reason: string;
}

const known = new Set([...book.map(({ id }) => id), ...book.map(({ category }) => category)]);

/**
 * Takes out the findings that comments in the article ask to have suppressed. The commands are those of other linters:
 * `<!-- hearsay-disable-line RULES -- REASON -->`, `-next-line`, `-file`, and `hearsay-disable` up to `hearsay-enable` or
 * the end. RULES are ids or categories; without them all rules are meant. A comment that does nothing is a problem.
 */
export function suppress(
  findings: readonly Finding[],
  article: Article,
  rules: Settings['rules'],
): { findings: Finding[]; suppressed: Suppressed[]; problems: Problem[] } {
  const { directives, problems } = readDirectives(article);
  if (directives.length === 0) return { findings: [...findings], suppressed: [], problems };
  const silent = (id: string): boolean =>
    rules[id] === 'off' || book.some((rule) => rule.category === id && rules[rule.id] === 'off');
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const used = new Set<Directive>();
  for (const finding of findings) {
    const directive = silencing(finding, directives, article.text);
    if (!directive) {
      kept.push(finding);
      continue;
    }
    used.add(directive);
    suppressed.push({ finding, reason: directive.reason });
  }
  // Of rules that are off nobody can say whether they would have found something.
  const idle = directives
    .filter(({ targets }) => !targets.some((target) => silent(target)))
    .filter((directive, i) =>
      directive.command === 'enable' ? !endsSomething(directive, directives.slice(0, i)) : !used.has(directive),
    );
  return { findings: kept, suppressed, problems: [...problems, ...idle.map(idleness)] };
}

function readDirectives({ text, comments }: Article): { directives: Directive[]; problems: Problem[] } {
  const directives: Directive[] = [];
  const problems: Problem[] = [];
  for (const span of comments) {
    const parts = /^<!--\s*hearsay-(\S+)\s*([\s\S]*?)\s*(?:--\s([\s\S]*?)\s*)?-->$/.exec(text.slice(...span));
    if (!parts) continue;
    const [, word = '', list = '', reason = ''] = parts;
    const command = commands.find((command) => command === word);
    if (!command) {
      problems.push({
        span: placeOf(`hearsay-${word}`),
        message: `“hearsay-${word}” is not a command: ${suggestion(
          `hearsay-${word}`,
          commands.map((command) => `hearsay-${command}`),
        )}`,
      });
      continue;
    }
    const named = list.split(/[\s,]+/).filter(Boolean);
    const targets = named.filter((id) => known.has(id));
    for (const id of named.filter((id) => !known.has(id)))
      problems.push({ span: placeOf(id), message: `There is no rule or category “${id}”: ${meantRule(id)}` });
    // A comment that names only what does not exist must not silence everything.
    if (named.length === 0 || targets.length > 0) directives.push({ command, span, targets, reason });

    function placeOf(word: string): Span {
      const start = text.indexOf(word, span[0]);
      return [start, start + word.length];
    }
  }
  return { directives, problems };
}

/** The directive that silences the finding; of several the one nearest to it. */
function silencing(finding: Finding, directives: readonly Directive[], text: string): Directive | undefined {
  const about = directives.filter(({ targets }) => concerns(targets, finding));
  const near = about.findLast(
    ({ command, span }) =>
      (command === 'disable-line' && overlaps(lineAt(text, span[0]), finding.span)) ||
      (command === 'disable-next-line' && overlaps(lineAfter(text, span[1]), finding.span)),
  );
  if (near) return near;
  const block = about.findLast(
    ({ command, span }) => (command === 'disable' || command === 'enable') && span[0] <= finding.span[0],
  );
  return block?.command === 'disable' ? block : about.find(({ command }) => command === 'disable-file');
}

const concerns = (targets: readonly string[], { rule, category }: Finding): boolean =>
  targets.length === 0 || targets.includes(rule) || targets.includes(category);

const endsSomething = ({ targets }: Directive, before: readonly Directive[]): boolean =>
  before.some(
    (other) =>
      other.command === 'disable' &&
      (targets.length === 0 || other.targets.length === 0 || other.targets.some((id) => targets.includes(id))),
  );

const idleness = ({ command, span, targets }: Directive): Problem => ({
  span,
  message:
    command === 'enable'
      ? 'Nothing is disabled before this comment: remove it.'
      : `This comment suppresses nothing${targets.length > 0 ? ` of ${targets.join(', ')}` : ''}: remove it.`,
});

function lineAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return [text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end];
}

/** The next line with words on it. */
function lineAfter(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  const rest = end < 0 ? -1 : text.slice(end).search(/\S/);
  return rest < 0 ? [text.length, text.length] : lineAt(text, end + rest);
}
