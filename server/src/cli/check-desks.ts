import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { levelOf } from '../review/rule-settings';
import { rules } from '../rules/index';
import { deskFor } from '../workspace/desk-for';
import type { Folders } from '../workspace/files';
import { type FoundDesk, findDesk, settingsNames } from '../workspace/find-desk';
import { openTroubles } from './disk';
import { placesIn } from './formats/places';
import { fileOf } from './identity';
import { namedArticles } from './inputs/named-articles';
import { trouble } from './inputs/trouble';
import type { Io } from './io';
import { neutralWords } from './neutral';

/** Checks the desk files that count for what is named. Resolves to 2 where one can’t be read or there is none, else to 1 where one has mistakes, else to 0. */
export async function checkDesks(operands: readonly string[], io: Io): Promise<number> {
  let code = 0;
  for (const operand of operands) code = Math.max(code, await checkDesk(operand, io));
  return code;
}

async function checkDesk(operand: string, io: Io): Promise<number> {
  const { files, sentences } = openTroubles(io.cwd);
  const fail = (sentence: string) => io.err(`hearsay: ${neutralWords(sentence)}\n`);
  const folder = await folderNamed(resolve(io.cwd, operand)).catch((error) => error as NodeJS.ErrnoException);
  if (typeof folder !== 'string') {
    fail(trouble(operand, folder));
    return 2;
  }
  const root = pathToFileURL(io.cwd).href;
  const desk = await findDesk(`${pathToFileURL(folder).href}/article`, files, [root]);
  for (const sentence of sentences()) fail(sentence);
  if (desk.files.length === 0) {
    if (sentences().length === 0)
      fail(`No hearsay.yaml and no actors.yaml count for “${operand}”: “hearsay init” writes them.`);
    return 2;
  }
  const mistakes = desk.files.flatMap((file) => mistakesIn(file, io.cwd));
  const came = await cameTo(desk, folder, files, io.cwd);
  await io.out([...mistakes, ...came, ''].join('\n'));
  if (sentences().length > 0) return 2;
  return mistakes.length > 0 ? 1 : 0;
}

/** The folder, or that of the file; rejects with the error of the system where there is nothing. */
const folderNamed = async (path: string): Promise<string> => ((await stat(path)).isDirectory() ? path : dirname(path));

function mistakesIn({ uri, text, problems }: FoundDesk['files'][number], cwd: string): string[] {
  const placeOf = placesIn(text);
  const shown = neutralWords(relative(cwd, fileOf(uri)));
  return problems.map(({ span, message }) => {
    const { line, column } = placeOf(span);
    return `${shown}:${line}:${column}: ${neutralWords(message)}`;
  });
}

async function cameTo(desk: FoundDesk, folder: string, files: Folders, cwd: string): Promise<string[]> {
  const home = desk.folder === null ? folder : fileOf(desk.folder);
  const ground = { cwd, files, deskOf: (uri: string) => findDesk(uri, files, [pathToFileURL(cwd).href]) };
  const named = await namedArticles([home], ground);
  const articles = named.filter((one) => 'uri' in one).length;
  const { settings } = deskFor(desk, `${pathToFileURL(join(home, 'article')).href}`);
  const levels = rules.map((rule) => ({ rule, level: levelOf(rule, settings) }));
  const off = levels
    .filter(({ rule, level }) => level === 'off' && rule.status === 'stable')
    .map(({ rule }) => rule.id);
  const drafts = levels.filter(({ rule, level }) => level !== 'off' && rule.status === 'draft').length;
  const speaking = levels.filter(({ level }) => level !== 'off').length;
  const isSettings = desk.files.some(({ uri }) => settingsNames.some((name) => uri.endsWith(`/${name}`)));
  return [
    ...desk.files.map(({ uri, problems }) => {
      const shown = neutralWords(relative(cwd, fileOf(uri)));
      return `${shown}: ${problems.length === 0 ? 'no mistakes' : counted(problems.length, 'mistake')}`;
    }),
    `Reviews ${counted(articles, 'article')}${isSettings ? '' : ', as there is no hearsay.yaml to say which'}.`,
    `Asks ${counted(speaking, 'rule')}${drafts > 0 ? `, ${counted(drafts, 'draft')} among them` : ''}${
      off.length > 0 ? `; off: ${off.join(', ')}` : ''
    }.`,
    ...(settings.style === 'none' ? [] : [`Goes by the style of ${settings.style}.`]),
    `Knows ${counted(desk.actors.entries.length, 'actor')}.`,
  ];
}

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
