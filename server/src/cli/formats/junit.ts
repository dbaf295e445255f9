import { countSeverities } from '../../review/figures';
import { severities } from '../../rules/rule';
import type { Format, Look, Reviewed, Unreviewed } from './format';
import { placesIn } from './places';
import { streamed } from './streamed';
import { attributes, xmlText } from './xml';

/**
 * The XML of JUnit as Jenkins, GitLab and others read it: a suite an article, a test a finding. A finding makes its test fail where it
 * makes the exit code 1; an article without findings has one test, which passes.
 */
export const junit: Format = {
  pieces: (outcome, { fails }) => ['problem' in outcome ? brokenSuite(outcome) : suite(outcome, fails)],
  open: () => streamed('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="hearsay">\n', '', '</testsuites>\n'),
};

function suite({ file, review }: Reviewed, fails: Look['fails']): string {
  const placeOf = placesIn(review.reading.article.text);
  const cases = review.findings.map(({ rule, severity, span, message }) => {
    const { line, column } = placeOf(span);
    const name = `${rule} at ${line}:${column}`;
    const words = xmlText(`${file}:${line}:${column}: ${message}`);
    return fails.includes(severity)
      ? testcase(file, name, `<failure${attributes({ type: severity, message })}>${words}</failure>`)
      : testcase(file, name, `<system-out>${words}</system-out>`);
  });
  const counts = countSeverities(review.findings);
  const failures = severities.reduce((sum, severity) => sum + (fails.includes(severity) ? counts[severity] : 0), 0);
  return suiteOf(
    file,
    { tests: Math.max(cases.length, 1), failures, errors: 0 },
    cases.join('') || testcase(file, 'nothing found'),
  );
}

function brokenSuite({ file, problem }: Unreviewed): string {
  const error = `<error${attributes({ type: 'not-reviewed', message: problem })}/>`;
  return suiteOf(file, { tests: 1, failures: 0, errors: 1 }, testcase(file, 'not reviewed', error));
}

const suiteOf = (name: string, counts: Readonly<Record<string, number>>, cases: string): string =>
  `  <testsuite${attributes({ name, ...counts })}>\n${cases}  </testsuite>\n`;

const testcase = (classname: string, name: string, inside = ''): string =>
  `    <testcase${attributes({ classname, name })}>${inside}</testcase>\n`;
