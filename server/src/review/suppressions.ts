import type { Article } from '../article/types';
import { rules as book } from '../rules/index';
import type { Problem } from '../text/problem';
import { bySpan, overlaps } from '../text/span';
import { all, type Directive, readDirectives, targetsOf } from './directives';
import type { Settings } from './settings';
import { silencer } from './silencing';
import type { Corrected, Finding, Suppressed } from './types';

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

/** Takes out the findings that comments in the article, and the desk's corrections of it, ask to have suppressed. */
export function suppress(
  findings: readonly Finding[],
  article: Article,
  rules: Settings['rules'],
  corrections: readonly Corrected[],
): { findings: Finding[]; suppressed: Suppressed[]; problems: Problem[] } {
  const { findings: left, suppressed: byComments, problems } = suppressByComments(findings, article, rules);
  const { findings: kept, suppressed: byDesk } = suppressByDesk(left, corrections);
  const suppressed = [...byComments, ...byDesk].sort((a, b) => bySpan(a.finding.span, b.finding.span));
  return { findings: kept, suppressed, problems };
}

/**
 * Takes out the findings that comments in the article ask to have suppressed. The commands are those of other linters:
 * `<!-- hearsay-disable-line RULES -- REASON -->`, `-next-line`, `-file`, and `hearsay-disable` up to `hearsay-enable` or
 * the end. RULES are ids or categories; without them all rules are meant. A comment that does nothing is a problem.
 */
function suppressByComments(
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
  const silencing = silencer(directives, article.text);
  for (const finding of findings) {
    const directive = silencing(finding);
    if (!directive) {
      kept.push(finding);
      continue;
    }
    used.add(directive);
    suppressed.push({ finding, reason: directive.reason });
  }
  const ending = endsOf(directives);
  // Of rules that are off nobody can say whether they would have found something.
  const idle = directives
    .filter(({ targets }) => !targets.some((target) => silent(target)))
    .filter((directive) => !(directive.command === 'enable' ? ending : used).has(directive));
  return { findings: kept, suppressed, problems: [...problems, ...idle.map(idleness)] };
}

/** Takes out the findings that the desk's corrections suppress: those that touch the words of one, or all where it has no words. */
function suppressByDesk(
  findings: readonly Finding[],
  corrections: readonly Corrected[],
): { findings: Finding[]; suppressed: Suppressed[] } {
  const asked = corrections.filter(({ correction }) => correction.suppress.length > 0);
  const suppressed: Suppressed[] = [];
  const kept = findings.filter((finding) => {
    const silencing = asked.find(
      ({ correction: { suppress, exact }, place }) =>
        suppress.some((target) => target === finding.rule || target === finding.category) &&
        (exact === '' || (place !== null && overlaps(place, finding.span))),
    );
    if (silencing) suppressed.push({ finding, reason: silencing.correction.why });
    return !silencing;
  });
  return { findings: kept, suppressed };
}

/** The comments that end something: before them the same, or all, was disabled. */
function endsOf(directives: readonly Directive[]): ReadonlySet<Directive> {
  const ending = new Set<Directive>();
  const disabled = new Set<string>();
  for (const directive of directives) {
    const targets = targetsOf(directive);
    if (directive.command === 'disable') for (const target of targets) disabled.add(target);
    if (directive.command !== 'enable') continue;
    const ends = targets.includes(all) ? disabled.size > 0 : [all, ...targets].some((target) => disabled.has(target));
    if (ends) ending.add(directive);
  }
  return ending;
}

const idleness = ({ command, span, targets }: Directive): Problem => ({
  span,
  message:
    command === 'enable'
      ? 'Nothing is disabled before this comment: remove it.'
      : `This comment suppresses nothing${targets.length > 0 ? ` of ${targets.join(', ')}` : ''}: remove it.`,
});
