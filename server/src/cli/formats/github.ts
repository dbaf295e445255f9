import type { Severity } from '../../rules/rule';
import type { Format } from './format';
import { placesIn } from './places';
import { streamed } from './streamed';

/**
 * Workflow commands of GitHub Actions, a line each, which it shows as annotations beside the lines of a change. It shows no more than ten
 * of each level for a step. Values are escaped as in `@actions/core`.
 */
export const github: Format = {
  pieces(outcome) {
    const { file } = outcome;
    if ('problem' in outcome) return [command('error', { file, title: 'Not reviewed' }, outcome.problem)];
    const { reading, findings } = outcome.review;
    const placeOf = placesIn(reading.article.text);
    return findings.map(({ severity, span, rule, message }) => {
      const { line, column, endLine, endColumn } = placeOf(span);
      // Columns are refused where the lines differ.
      const place = line === endLine ? { line, col: column, endColumn } : { line, endLine };
      return command(levels[severity], { file, ...place, title: rule }, message);
    });
  },
  open: () => streamed('', '', ''),
};

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

function command(level: string, properties: Record<string, string | number>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${level} ${written.join(',')}::${escapedData(message)}\n`;
}

const escapedData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
