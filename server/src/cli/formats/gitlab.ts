import type { Severity } from '../../rules/rule';
import { fingerprintIn } from './fingerprint';
import type { Format } from './format';
import { jsonText } from './json-text';
import { placesIn } from './places';
import { streamed } from './streamed';

/** A code quality report of GitLab, as its documentation describes it: what it shows in the changes of a merge request. */
export const gitlab: Format = {
  pieces(outcome) {
    const { file: path } = outcome;
    if ('problem' in outcome) {
      const fingerprint = fingerprintIn(path, { rule: 'not-reviewed', sentence: '', ordinal: 0 });
      const location = { path, lines: { begin: 1 } };
      return [
        issue({ description: outcome.problem, check_name: 'not-reviewed', fingerprint, severity: 'blocker', location }),
      ];
    }
    const { review, keys } = outcome;
    const placeOf = placesIn(review.reading.article.text);
    return review.findings.map((finding) => {
      const { line, endLine } = placeOf(finding.span);
      const key = keys.get(finding);
      return issue({
        description: finding.message,
        check_name: finding.rule,
        fingerprint: key ? fingerprintIn(path, key) : '',
        severity: levels[finding.severity],
        location: { path, lines: { begin: line, end: endLine } },
      });
    });
  },
  open: () => streamed('[', ',', '\n]\n'),
};

const levels: Record<Severity, string> = { error: 'critical', warning: 'major', information: 'minor', hint: 'info' };

const issue = (fields: object): string => `\n${jsonText(fields)}`;
