import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import { idOf, openIds } from '../actors/free-id';
import type { Actor, ActorKind } from '../actors/types';
import { parseArticle } from '../article/parse';
import { read } from '../reading/reading';
import { surelySaidBy } from '../reading/speakers/speakers-of';
import { emptyDesk } from '../review/desk';
import type { PresetName } from '../review/preset-names';
import { actorsNames, findDesk, settingsNames } from '../workspace/find-desk';
import { keyOf } from '../workspace/indexed-article';
import { isNamed } from '../workspace/named';
import { openTroubles } from './disk';
import { fileOf } from './identity';
import { namedArticles } from './inputs/named-articles';
import { readArticle } from './inputs/read-article';
import { trouble } from './inputs/trouble';
import { type Io, Refusal } from './io';
import { neutralWords } from './neutral';
import { replaceFile } from './reviewing/replace-file';

/** What `hearsay init` was told. */
export interface InitWishes {
  readonly preset: PresetName | null;
  readonly writes: boolean;
}

/** No more actors than somebody can look through are written. */
const mostActors = 500;

/** Writes the desk files that are not there. Rejects with a `Refusal` where both are, or where they can’t be written; resolves to 2 where an article can’t be read. */
export async function initDesk(operands: readonly string[], { preset, writes }: InitWishes, io: Io): Promise<number> {
  const [operand = '.', ...more] = operands;
  if (more.length > 0) throw new Refusal('A desk is written into one folder at a time: write “hearsay init FOLDER”.');
  const folder = resolve(io.cwd, operand);
  const stats = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(trouble(operand, error));
  });
  if (!stats.isDirectory()) throw new Refusal(`“${operand}” is no folder: name the folder of the articles.`);
  const isThere = (names: readonly string[]) => names.find((name) => existsSync(join(folder, name)));
  const there = [isThere(settingsNames), isThere(actorsNames)];
  if (there.every(Boolean))
    throw new Refusal(
      `${there.join(' and ')} are in “${operand}” already, and are left as they are: change them, or remove them first.`,
    );
  const articles = await articlesIn(folder, io);
  const speakers = there[1] ? [] : await speakersIn(articles, io);
  const made = [
    ...(there[0] ? [] : [{ name: settingsNames[0] as string, text: settingsFor(articles, folder, preset) }]),
    ...(there[1] ? [] : [{ name: actorsNames[0] as string, text: actorsFor(speakers) }]),
  ];
  for (const { name, text } of made) {
    const shown = relative(io.cwd, join(folder, name));
    if (writes) await replaceFile(join(folder, name), shown, null, text);
    await io.out(
      writes
        ? `Wrote ${neutralWords(shown)}: ${aboutIt(name, articles, speakers)}\n`
        : `# ${neutralWords(shown)}\n${text}\n`,
    );
  }
  for (const name of there) if (name) io.err(`hearsay: ${name} is there already, and is left as it is.\n`);
  return articles.some(({ isRead }) => !isRead) ? 2 : 0;
}

interface Found {
  readonly file: string;
  readonly path: string;
  isRead: boolean;
}

async function articlesIn(folder: string, io: Io): Promise<Found[]> {
  const { files } = openTroubles(io.cwd);
  const roots = [pathToFileURL(folder).href];
  const ground = { cwd: folder, files, deskOf: (uri: string) => findDesk(uri, files, roots) };
  const named = await namedArticles([folder], ground);
  return named.flatMap((one) => {
    if (!('uri' in one)) return [];
    const file = fileOf(one.uri);
    return [{ file, path: relative(folder, file).replaceAll('\\', '/'), isRead: true }];
  });
}

interface Speaker {
  readonly name: string;
  readonly kind: ActorKind;
  role: string;
  statements: number;
}

/** Who speaks in the articles and can be told across them, those with most statements first. Articles that can't be read are told. */
async function speakersIn(articles: readonly Found[], io: Io): Promise<Speaker[]> {
  const speakers = new Map<string, Speaker>();
  for (const article of articles) {
    try {
      const { text, format } = await readArticle(article.file, article.path);
      const reading = read(parseArticle(text, format), emptyDesk.actors, emptyDesk.lexicons);
      const heard = reading.actors.filter(
        (actor) => isNamed(reading, actor) && surelySaidBy(reading, actor.id).length > 0,
      );
      for (const actor of heard) note(actor, surelySaidBy(reading, actor.id).length);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      article.isRead = false;
      io.err(`hearsay: ${neutralWords(error.message)}\n`);
    }
  }
  return [...speakers.values()].sort((a, b) => b.statements - a.statements).slice(0, mostActors);

  function note(actor: Actor, statements: number): void {
    const key = keyOf(actor);
    if (key === null) return;
    const titles = actor.roles.map(({ title }) => title);
    const known = speakers.get(key) ?? { name: actor.name, kind: actor.kind, role: '', statements: 0 };
    known.statements += statements;
    known.role ||= titles.toSorted((a, b) => b.length - a.length)[0] ?? '';
    speakers.set(key, known);
  }
}

function settingsFor(articles: readonly Found[], _folder: string, preset: PresetName | null): string {
  const parts = articles.map(({ path }) => path.split('/'));
  const folders = [...new Set(parts.map(([first]) => first as string))].sort();
  const isFlat = parts.length === 0 || parts.some(({ length }) => length === 1);
  const include = isFlat
    ? `# Which articles are reviewed, as patterns from this folder. Without any, all Markdown and plain text.\n# include: [articles/**]\n`
    : `# Which articles are reviewed, as patterns from this folder.\n${stringify({ include: folders.map((name) => `${escapedGlob(name)}/**`) })}`;
  const base = preset
    ? `# What it builds on: a preset, a file, or a package.\nextends: ${preset}\n`
    : '# What it builds on: a preset such as ap, reuters, bbc, guardian or strict, a file, or a package.\n# extends: ap\n';
  return `# How Hearsay reviews the articles below this folder. “hearsay rules” lists the rules, “hearsay check-config” checks this file.
${base}
${include}
# How grave what a rule finds is: off, error, warning, information or hint.
# rules:
#   vague-source: error
`;
}

/** The name as a pattern that fits it alone. */
const escapedGlob = (name: string): string => name.replace(/[*?[\]{}!]/g, '[$&]');

function actorsFor(speakers: readonly Speaker[]): string {
  const head =
    '# Who is who in the articles below this folder. An entry can have aliases, roles with dates, an affiliation and a side.\n';
  if (speakers.length === 0) return `${head}# - id: ana-ruiz\n#   name: Ana Ruiz\n#   kind: person\n[]\n`;
  const ids = openIds([]);
  const entries = speakers.map(({ name, kind, role }) => ({
    id: ids.give(idOf(name, 'actor')),
    name,
    kind,
    ...(role && { roles: [{ title: role }] }),
  }));
  return `${head}${stringify(entries)}`;
}

function aboutIt(name: string, articles: readonly Found[], speakers: readonly Speaker[]): string {
  const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  return name === settingsNames[0]
    ? `${counted(articles.length, 'article')} to review.`
    : `${counted(speakers.length, 'actor')} who speak${speakers.length === 1 ? 's' : ''} in them; look through it.`;
}
