import { actorsCsv, actorsJson, actorsTable } from './actors';
import { baseline } from './baseline';
import { checkstyle } from './checkstyle';
import { csv } from './csv';
import { diff } from './diff';
import type { Format } from './format';
import { github } from './github';
import { gitlab } from './gitlab';
import { html } from './html';
import { json } from './json';
import { junit } from './junit';
import { markdown } from './markdown';
import type { ReportName } from './names';
import { ndjson } from './ndjson';
import { pretty } from './pretty';
import { rdjson } from './rdjson';
import { sarif } from './sarif';

/** The reports by their names. */
export const formats: Readonly<Record<ReportName, Format>> = {
  pretty,
  json,
  ndjson,
  sarif,
  github,
  gitlab,
  checkstyle,
  junit,
  rdjson,
  markdown,
  html,
  csv,
  diff,
  baseline,
  'actors-table': actorsTable,
  'actors-csv': actorsCsv,
  'actors-json': actorsJson,
};
