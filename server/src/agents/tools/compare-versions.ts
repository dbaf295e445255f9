import * as v from 'valibot';
import { type Change, changeKinds, kindsOfChange } from '../comparison/change';
import { compare } from '../comparison/compare';
import { versionOf } from '../comparison/version';
import { count, formatInput, place, text } from '../inputs';
import { articleAsked, type Newsroom, type OpenedArticle } from '../newsroom';
import { page, pageInput, pageOutput } from '../page';
import { placesIn, shown } from '../places';
import { readingOf } from '../read-article';
import { Refused } from '../refused';
import { defineTool } from '../tool';

const path = (which: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(1000),
      v.description(`Path of the ${which} version, from the root of the newsroom.`),
    ),
  );
const words = (which: string) =>
  v.optional(v.pipe(v.string(), v.description(`The ${which} version itself, in place of a file.`)));

const change = v.strictObject({
  kind: v.picklist(kindsOfChange),
  before: v.optional(text),
  lineBefore: v.optional(place.line),
  after: v.optional(text),
  line: v.optional(place.line),
  note: text,
});

export const compareVersions = defineTool({
  name: 'compare_versions',
  title: 'Compare two versions of an article',
  description: `Tells what a rewrite did to words that are somebody’s: ${Object.entries(changeKinds)
    .map(([kind, what]) => `${kind} (${what})`)
    .join(
      ', ',
    )}. Use it after you have shortened, translated into plainer words or otherwise changed an article, and mend what it finds. Give one of beforeFile and before, and one of afterFile and after.`,
  input: v.strictObject({
    beforeFile: path('earlier'),
    before: words('earlier'),
    afterFile: path('later'),
    after: words('later'),
    format: formatInput,
    ...pageInput,
  }),
  output: v.strictObject({
    summary: text,
    counts: v.pipe(
      v.strictObject(Object.fromEntries(kindsOfChange.map((kind) => [kind, v.optional(count)]))),
      v.description('How many changes there are of each kind.'),
    ),
    changes: v.array(change),
    ...pageOutput,
  }),
  async answer({ beforeFile, before, afterFile, after, format, ...wish }, newsroom) {
    const old = await versionAsked('before', { file: beforeFile, text: before, format }, newsroom);
    const now = await versionAsked('after', { file: afterFile, text: after, format }, newsroom);
    // A text belongs to the file it is a version of.
    const desk = now.file ? now.desk : old.desk;
    const [one, other] = [old, now].map((version) => versionOf(readingOf({ ...version, desk }), desk.lexicons)) as [
      ReturnType<typeof versionOf>,
      ReturnType<typeof versionOf>,
    ];
    const changes = compare(one, other);
    const head = { summary: summaryOf(changes), counts: countsOf(changes) };
    const at = [placesIn(old.text), placesIn(now.text)] as const;
    const { items, ...rest } = page(
      changes.map((one) => told(one, at)),
      wish,
      head,
      `${old.text}\n${now.text}`,
    );
    return { ...head, changes: items, ...rest };
  },
});

async function versionAsked(
  which: 'before' | 'after',
  {
    file,
    text,
    format,
  }: { file: string | undefined; text: string | undefined; format: OpenedArticle['format'] | undefined },
  newsroom: Newsroom,
): Promise<OpenedArticle> {
  if ((file === undefined) === (text === undefined))
    throw new Refused(`Give one of “${which}File”, a path, and “${which}”, the words.`);
  const opened = await articleAsked({ file, text, format }, newsroom);
  if (opened.text.length > longest)
    throw new Refused(
      `The version “${which}” has more than ${longest / 1000} thousand characters: compare it part by part.`,
    );
  return opened;
}

const longest = 200_000;

function summaryOf(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Quotations, speakers and hedges are as they were.';
  const counts = countsOf(changes);
  return `Changes: ${kindsOfChange.flatMap((kind) => (counts[kind] ? `${counts[kind]} ${kind}` : [])).join(', ')}.`;
}

const countsOf = (changes: readonly Change[]): Partial<Record<Change['kind'], number>> =>
  Object.fromEntries(
    kindsOfChange.flatMap((kind) => {
      const found = changes.filter((one) => one.kind === kind).length;
      return found > 0 ? [[kind, found]] : [];
    }),
  );

function told(one: Change, [was, is]: readonly [ReturnType<typeof placesIn>, ReturnType<typeof placesIn>]) {
  const { kind, before, after, beforeAt, afterAt, note } = one;
  return {
    kind,
    ...(before !== undefined && { before: shown(before) }),
    ...(beforeAt !== undefined && { lineBefore: was([beforeAt, beforeAt]).line }),
    ...(after !== undefined && { after: shown(after) }),
    ...(afterAt !== undefined && { line: is([afterAt, afterAt]).line }),
    note: shown(note),
  };
}
