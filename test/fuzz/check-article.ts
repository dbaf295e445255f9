import { createHash } from 'node:crypto';
import type { Reviewed } from '../../server/src/cli/formats/format';
import { formats } from '../../server/src/cli/formats/index';
import { chart } from '../../server/src/report/chart';
import { voicesCsv } from '../../server/src/report/csv';
import { reportPage } from '../../server/src/report/page';
import { figuresOf } from '../../server/src/review/figures';
import { findingKeys } from '../../server/src/review/finding-keys';
import { review } from '../../server/src/review/review';
import { suppressing } from '../../server/src/review/suppressing';
import type { Review } from '../../server/src/review/types';
import { rules } from '../../server/src/rules/index';
import type { Rule } from '../../server/src/rules/rule';
import { edited } from '../../server/src/text/yaml-change';
import { deskFor } from '../../server/src/workspace/desk-for';
import { editActors } from '../../server/src/workspace/edit-actors';
import { editSettings } from '../../server/src/workspace/edit-settings';
import { type FoundDesk, findDesk } from '../../server/src/workspace/find-desk';
import { faults as schemaFaults } from '../cli/schema';
import { wholeReport } from '../cli/whole-report';
import { faultsOf } from '../property/invariants';
import type { ArticleInput, Copy, NewsroomFiles } from './input';
import type { Report } from './task';

const root = 'file:///newsroom';

/** Is told which part of the work begins: `reading`, a rule’s id and so on. */
export type Telling = (part: string) => void;

/** What is wrong with the review of an article, its desk, and every form it is shown in; a sentence each. */
export async function checkArticle({ files, form, ...copy }: ArticleInput, at: Telling = () => {}): Promise<Report> {
  at('desk');
  const { desk, faults: ofDesk } = await deskOf(files);
  at('reading');
  const made = reviewed(copy, desk, bookTelling(at));
  at('report');
  const shown = {
    path: copy.path,
    file: copy.path,
    place: 0,
    review: made,
    keys: findingKeys(made),
    actors: desk.actors,
  };
  const ofReport = reportFaults(shown, form);
  for (const finding of made.findings.slice(0, 20)) suppressing(finding, made.reading.article);
  const digest = digestFor(made);
  // Seldom, as others are compared with the review of a process that has read them in another order.
  const again =
    (form ?? 0) % 5 > 0 || digestFor(reviewed(copy, desk)) === digest
      ? []
      : ['the same text gives the same review: not at once'];
  const faults = [...faultsOf(made), ...ofReport, ...ofDesk, ...again];
  return { faults, digests: [digest] };
}

const look = { columns: 80, color: false, quiet: false, fails: [], rows: null };

/** What a review is shown in: each format of the command line, and the pages and pictures of the editor. */
const shows: ((shown: Reviewed) => string[])[] = [
  ...Object.values(formats).map((format) => (shown: Reviewed) => {
    const report = wholeReport(format, shown, look);
    if (format !== formats.json) return [];
    return schemaFaults(JSON.parse(report)).map((fault) => `the JSON review keeps to its schema: ${fault}`);
  }),
  (shown) => {
    reportPage([shown], { at: 'today', version: '0' });
    const figures = figuresOf(shown.review, shown.actors);
    chart(figures, shown.path);
    voicesCsv(figures);
    return [];
  },
];

function reportFaults(shown: Reviewed, form: number | undefined): string[] {
  const chosen = form === undefined ? shows : [shows[form % shows.length] ?? (() => [])];
  return chosen.flatMap((show) => show(shown));
}

/** A short word for the review of the article that is another for every other review. */
export async function digestOf({ files, ...copy }: ArticleInput): Promise<string> {
  return digestFor(reviewed(copy, (await deskOf(files)).desk));
}

function reviewed({ path, text }: Copy, desk: FoundDesk, book?: readonly Rule[]): Review {
  return review(text, path.endsWith('.md') ? 'markdown' : 'plain', deskFor(desk, `${root}/${path}`), book);
}

/** The rules; each says when its turn has come. */
const bookTelling = (at: Telling): Rule[] =>
  rules.map((rule) => ({
    ...rule,
    *check(...asked) {
      at(rule.id);
      yield* rule.check(...asked);
    },
  }));

const digestFor = (review: Review): string =>
  createHash('sha256').update(JSON.stringify(review)).digest('base64').slice(0, 16);

/** A desk, and what is wrong with it. */
interface Checked {
  readonly desk: FoundDesk;
  readonly faults: readonly string[];
}

/** Desks that were read: a desk takes longer to read than an article. */
const desks = new Map<string, Promise<Checked>>();
const mostDesks = 20;

function deskOf(files: NewsroomFiles): Promise<Checked> {
  const key = JSON.stringify(files);
  const known = desks.get(key);
  if (known) return known;
  if (desks.size >= mostDesks) desks.clear();
  const read = async (uri: string) => files[uri.slice(root.length + 1)] ?? null;
  const checked = findDesk(`${root}/articles/one.md`, { read }, [root]).then((desk) => ({
    desk,
    faults: deskFaults(desk),
  }));
  desks.set(key, checked);
  return checked;
}

function deskFaults(desk: FoundDesk): string[] {
  return desk.files.flatMap(({ uri, text, problems }) => [
    ...problems
      .filter(({ span: [start, end] }) => !(0 <= start && start <= end && end <= text.length))
      .map(({ span, message }) => `a mistake in a desk file lies inside it: ${message} at ${span.join('–')}`),
    ...editFaults(uri, text),
  ]);
}

/** A file takes an entry or a setting, or says in a sentence why not. */
function editFaults(uri: string, text: string): string[] {
  const actor = { name: 'Ilan Dorvek', kind: 'person', role: 'Minister: sea' } as const;
  const made = uri.endsWith('actors.yaml')
    ? editActors(text, uri, { kind: 'addActor', actor, taken: [] })
    : editSettings(text, uri, { kind: 'setRule', rule: 'vague-source', level: 'hint', article: null });
  if ('refused' in made) return /\.$/.test(made.refused) ? [] : [`a refusal is a sentence: ${made.refused}`];
  edited(text, made.edits);
  return made.edits
    .filter(({ span: [start, end] }) => !(0 <= start && start <= end && end <= text.length))
    .map(({ span }) => `an edit of a desk file lies inside it: ${span.join('–')}`);
}
