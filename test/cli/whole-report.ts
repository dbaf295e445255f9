import type { Format, Look, Reviewed } from '../../server/src/cli/formats/format';
import { countSeverities } from '../../server/src/review/figures';

/** The report in the format on one article alone. */
export function wholeReport(format: Format, reviewed: Reviewed, look: Look): string {
  const report = format.open(look);
  const pieces = format.pieces(reviewed, look).map((piece) => report.add(piece));
  const totals = { articles: 1, findings: countSeverities(reviewed.review.findings), unreviewed: [] };
  return [report.head, ...pieces, report.end(totals)].join('');
}
