import { createColors } from 'picocolors';
import { version } from '../../../../package.json';
import { table as csvTable } from '../../report/csv';
import { lazily } from '../../text/lazily';
import { widthOf, wrapped } from '../display-width';
import { neutralWords } from '../neutral';
import type { Format, Look, Reviewed, Totals } from './format';
import { jsonText } from './json-text';
import { rowsOf } from './rows';

/** An actor in all articles of a run, as the report tells it. */
interface Tally {
  /** The same for one actor in all articles; null for one who is known in one article alone. */
  readonly key: string | null;
  readonly name: string;
  readonly kind: string;
  readonly registered: boolean;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly side: string | null;
  /** Where it is the only one. */
  readonly article: string | null;
  readonly articles: number;
  readonly mentions: number;
  readonly statements: number;
  readonly quotedWords: number;
  readonly paraphrasedWords: number;
  /** How many statements rest on each type of source. */
  readonly sourceTypes: Readonly<Record<string, number>>;
}

type Render = (actors: readonly Tally[], look: Look, totals: Totals) => string;

/** A report on all actors together. Who they are and what they come to is kept until all articles are done, and no text. */
const actorsReport = (render: Render): Format => ({
  pieces: (outcome) => ('review' in outcome ? [JSON.stringify(talliesOf(outcome))] : []),
  open(look) {
    const all = new Map<string, Tally>();
    return {
      head: '',
      add(piece) {
        for (const { id, ...tally } of JSON.parse(piece) as ReturnType<typeof talliesOf>) {
          const known = all.get(id);
          all.set(id, known ? joined(known, tally) : tally);
        }
        return '';
      },
      end: (totals) => render(inOrder([...all.values()], look), look, totals),
    };
  },
});

function talliesOf(outcome: Reviewed): (Tally & { readonly id: string })[] {
  const statements = rowsOf('statements', outcome);
  return (rowsOf('actors', outcome) as unknown as Row[]).map((row) => {
    const types: Record<string, number> = {};
    for (const { actor, sourceType } of statements)
      if (actor === row.actor && typeof sourceType === 'string') types[sourceType] = (types[sourceType] ?? 0) + 1;
    const { actorKey: key, name, kind, registered, role, affiliation, side, article } = row;
    const { mentions, statements: said, quotedWords, paraphrasedWords } = row;
    const counts = { articles: 1, mentions, statements: said, quotedWords, paraphrasedWords, sourceTypes: types };
    const who = { key, name, kind, registered, role, affiliation, side, article: String(article) };
    return { id: key ?? `${article}#${row.actor}`, ...who, ...counts };
  });
}

/** A row of `--rows actors`. */
type Row = Omit<Tally, 'key' | 'article' | 'articles' | 'sourceTypes'> & {
  readonly actor: string;
  readonly actorKey: string | null;
  readonly article: string | number;
};

function joined(a: Tally, b: Tally): Tally {
  const sourceTypes: Record<string, number> = { ...a.sourceTypes };
  for (const [type, count] of Object.entries(b.sourceTypes)) sourceTypes[type] = (sourceTypes[type] ?? 0) + count;
  return {
    ...a,
    role: a.role ?? b.role,
    article: null,
    articles: a.articles + b.articles,
    mentions: a.mentions + b.mentions,
    statements: a.statements + b.statements,
    quotedWords: a.quotedWords + b.quotedWords,
    paraphrasedWords: a.paraphrasedWords + b.paraphrasedWords,
    sourceTypes,
  };
}

const inOrder = (actors: readonly Tally[], { everybody = false }: Look): Tally[] =>
  actors
    .filter(({ statements }) => everybody || statements > 0)
    .sort(
      (a, b) =>
        b.statements - a.statements ||
        wordsOf(b) - wordsOf(a) ||
        b.mentions - a.mentions ||
        collator().compare(a.name, b.name),
    );

const wordsOf = ({ quotedWords, paraphrasedWords }: Tally): number => quotedWords + paraphrasedWords;
const collator = lazily(() => new Intl.Collator('en'));

const typesOf = ({ sourceTypes }: Tally): string =>
  Object.entries(sourceTypes)
    .sort(([, a], [, b]) => b - a)
    .map(([type, count]) => `${type} ${count}`)
    .join(', ');

/** For a person to read. */
export const actorsTable: Format = actorsReport((actors, { color }, { articles }) => {
  if (articles === 0) return '';
  if (actors.length === 0) return 'Nobody speaks in these articles.\n';
  const paint = createColors(color);
  const noted = actors.some(({ registered }) => registered);
  const rows = actors.map((actor) => [
    shortened(neutralWords(actor.name)) +
      (actor.key === null && articles > 1 ? ` (${neutralWords(actor.article ?? '')})` : ''),
    ...[actor.articles, actor.statements, actor.quotedWords, actor.paraphrasedWords].map(String),
    typesOf(actor),
    ...(noted ? [actor.registered ? 'yes' : ''] : []),
  ]);
  const head = [
    'Actor',
    'Articles',
    'Statements',
    'Words quoted',
    'Paraphrased',
    'Sources',
    ...(noted ? ['In actors.yaml'] : []),
  ];
  const widths = head.map((word, i) => rows.reduce((most, row) => Math.max(most, widthOf(row[i] ?? '')), word.length));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => {
        const blanks = ' '.repeat((widths[i] ?? 0) - widthOf(cell));
        return i > 0 && i < 5 ? blanks + cell : cell + blanks;
      })
      .join('  ')
      .trimEnd();
  const said = actors.reduce((sum, { statements }) => sum + statements, 0);
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  const sum = `${count(actors.length, 'actor')}, ${count(said, 'statement')}, ${count(articles, 'article')}.`;
  return [paint.bold(line(head)), ...rows.map(line), '', sum, ''].join('\n');
});

/** What of a name fits into a table. */
function shortened(name: string): string {
  const [line = '', ...more] = wrapped(name, 40);
  return more.length > 0 ? `${line} …` : line;
}

const columns = [
  ...(['key', 'name', 'kind', 'registered', 'role', 'affiliation', 'side', 'article', 'articles'] as const),
  ...(['mentions', 'statements', 'quotedWords', 'paraphrasedWords', 'sourceTypes'] as const),
];

/** A table after RFC 4180. */
export const actorsCsv: Format = actorsReport((actors) =>
  csvTable([
    columns,
    ...actors.map((actor) =>
      columns.map((name) =>
        name === 'sourceTypes' ? typesOf(actor) : actor[name] === null ? '' : String(actor[name]),
      ),
    ),
  ]),
);

/** One JSON document. */
export const actorsJson: Format = actorsReport((actors, _, { articles, unreviewed }) => {
  const problems = unreviewed.map(({ path, problem }) => ({ path, problem }));
  return `${jsonText({ schema: 1, tool: { name: 'hearsay', version }, articles, actors, unreviewed: problems }, 2)}\n`;
});
