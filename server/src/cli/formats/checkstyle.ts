import type { Review } from '../../review/types';
import type { Severity } from '../../rules/rule';
import type { Format } from './format';
import { placesIn } from './places';
import { streamed } from './streamed';
import { attributes } from './xml';

/** The XML of Checkstyle, which Jenkins and many other programs read. */
export const checkstyle: Format = {
  pieces(outcome) {
    const { file } = outcome;
    const lines = 'problem' in outcome ? [] : findingLines(outcome.review);
    if ('problem' in outcome)
      lines.push(error({ line: 1, severity: 'error', message: outcome.problem, source: 'hearsay.not-reviewed' }));
    return [`<file${attributes({ name: file })}>\n${lines.join('')}</file>\n`];
  },
  open: () => streamed('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n', '', '</checkstyle>\n'),
};

function findingLines({ reading, findings }: Review): string[] {
  const placeOf = placesIn(reading.article.text);
  return findings.map(({ span, severity, message, category, rule }) => {
    const { line, column } = placeOf(span);
    return error({ line, column, severity: levels[severity], message, source: `hearsay.${category}.${rule}` });
  });
}

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'info', hint: 'info' };

const error = (values: Readonly<Record<string, string | number>>): string => `  <error${attributes(values)}/>\n`;
