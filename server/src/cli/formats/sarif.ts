import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Notification, ReportingDescriptor, Result, Run } from 'sarif';
import { version } from '../../../../package.json';
import { readyEdits } from '../../review/ready-edits';
import type { Finding, Suppressed } from '../../review/types';
import { rules } from '../../rules/index';
import type { Fix, Rule, Severity } from '../../rules/rule';
import { type Hand, rulePage } from '../../rules/rule-page';
import type { Span } from '../../text/span';
import { fingerprint } from './fingerprint';
import type { Format, Reviewed, Totals } from './format';
import { jsonText } from './json-text';
import { placesIn } from './places';
import { streamed } from './streamed';

/** SARIF 2.1.0 of OASIS, which GitHub's code scanning, Azure DevOps and editors read. */
export const sarif: Format = {
  pieces: (outcome) => ('review' in outcome ? resultsOf(outcome).map((result) => `\n${jsonText(result)}`) : []),
  open: () => streamed(head(), ',', tail),
};

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

function head(): string {
  const driver = { name: 'Hearsay', semanticVersion: version, rules: rules.map(descriptor) };
  const run: Pick<Run, 'tool' | 'columnKind' | 'newlineSequences' | 'defaultEncoding'> = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    defaultEncoding: 'UTF-8',
  };
  const log: Omit<Log, 'runs'> = { $schema: schema, version: '2.1.0' };
  return `${jsonText(log).slice(0, -1)},"runs":[${jsonText(run).slice(0, -1)},"results":[`;
}

function tail({ unreviewed }: Totals): string {
  const toolExecutionNotifications: Notification[] = unreviewed.map(({ file, problem }) => ({
    level: 'error',
    message: { text: problem },
    descriptor: { id: 'not-reviewed' },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  }));
  const invocations = [{ executionSuccessful: unreviewed.length === 0, toolExecutionNotifications }];
  return `\n],"invocations":${jsonText(invocations)}}]}\n`;
}

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  Result.level
>;

function descriptor(rule: Rule): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why} ${rule.remedy}`, markdown: rulePage(rule, markdownHand) },
    defaultConfiguration: { enabled: rule.status !== 'draft', level: levels[rule.severity] },
    properties: { tags: [rule.category], precision: rule.confidence },
  };
}

const markdownHand: Hand = {
  words: (text) =>
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_[\]<>]/g, '\\$&'),
  title: (text) => `# ${text}`,
  section: (text) => `## ${text}`,
  lead: (text) => `**${text}**`,
  mark: (text) => `**${text}**`,
  code: (text) => `\`${text}\``,
  block: (text) => `\`\`\`yaml\n${text}\n\`\`\``,
};

function resultsOf({ file, review, keys }: Reviewed): Result[] {
  const { reading, findings, suppressed } = review;
  const placeOf = placesIn(reading.article.text);
  const artifactLocation = { uri: uriOf(file) };
  const region = (span: Span) => {
    const { line, column, endLine, endColumn } = placeOf(span);
    return { startLine: line, startColumn: column, endLine, endColumn };
  };
  const place = (span: Span) => ({ physicalLocation: { artifactLocation, region: region(span) } });

  const result = (finding: Finding, suppressions: Result['suppressions']): Result => {
    const key = keys.get(finding);
    return {
      ruleId: finding.rule,
      ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [place(finding.span)],
      ...(finding.related.length > 0 && {
        relatedLocations: finding.related.map(({ span, message }, id) => ({
          id,
          ...place(span),
          message: { text: message },
        })),
      }),
      ...(key && { partialFingerprints: { 'hearsaySentence/v1': fingerprint(key) } }),
      ...fixesOf(finding.fixes),
      // What is empty says that nothing is suppressed; left out, that nobody knows.
      suppressions: suppressions ?? [],
      properties: { category: finding.category, confidence: finding.confidence, severity: finding.severity },
    };
  };
  const silenced = ({ reason }: Suppressed): Result['suppressions'] => [
    { kind: 'inSource', ...(reason && { justification: reason }) },
  ];
  return [
    ...findings.map((finding) => result(finding, [])),
    ...suppressed.map((one) => result(one.finding, silenced(one))),
  ];

  /** The fixes whose words are all known. */
  function fixesOf(fixes: readonly Fix[]): Pick<Result, 'fixes'> {
    const ready = fixes.flatMap((fix) => {
      const edits = readyEdits(fix);
      if (!edits) return [];
      const replacements = edits.map(({ span, text }) => ({
        deletedRegion: region(span),
        insertedContent: { text },
      }));
      return [{ description: { text: fix.title }, artifactChanges: [{ artifactLocation, replacements }] }];
    });
    return ready.length > 0 ? { fixes: ready } : {};
  }
}

/** A relative path as a relative reference, an absolute one as a URI. */
const uriOf = (file: string): string =>
  posix.isAbsolute(file) || /^[A-Za-z]:/.test(file)
    ? pathToFileURL(file).href
    : file.split('/').map(encodeURIComponent).join('/');
