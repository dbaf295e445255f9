import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActorsFile } from '../../server/src/actors/registry';
import type { Format } from '../../server/src/article/types';
import { modelIn } from '../../server/src/cli/disk-model';
import { provideModel } from '../../server/src/language/model';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';
import { rules } from '../../server/src/rules/index';

/** A text to be read, and how it is marked up. */
export type Text = readonly [text: string, format: Format];

/** Reviews each of the texts of the file in turn, every rule on, and prints a line for each that tells its review from any other. */
const [project, work, list] = process.argv.slice(2) as [string, string, string];
provideModel(() => modelIn(work));
const { actors } = readActorsFile(readFileSync(join(project, 'seeds/actors.yaml'), 'utf8'), 'actors.yaml');
const settings = { ...emptyDesk.settings, rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const])) };
for (const [text, format] of JSON.parse(readFileSync(list, 'utf8')) as readonly Text[]) {
  const bytes = JSON.stringify(review(text, format, { ...emptyDesk, actors, settings }));
  console.log(createHash('sha256').update(bytes).digest('base64'));
}
