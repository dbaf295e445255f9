import { distance } from 'fastest-levenshtein';
import { entryName } from '../actors/entry-name';
import { rolesOn } from '../actors/roles';
import { type Actor, type ActorEntry, isDescribed, type Role } from '../actors/types';
import { isGuess, surenessOf } from '../reading/confidence';
import { speakerNames, speakersOf, surelySaidBy } from '../reading/speakers/speakers-of';
import type { Mention, Reading, Statement } from '../reading/types';
import { accountOf } from '../reading/wording';
import { shareOfSaid } from '../review/figures';
import { slice } from '../text/span';
import type { FoundDesk } from '../workspace/find-desk';
import { countKinds, kindWords } from '../workspace/kind-words';
import { baseName } from '../workspace/uri';
import { counted, linkTarget, plainText, quoted, shortened } from './markdown';
import { firstNaming } from './place';

/** Says of an offset on which line of the article it stands, as Markdown. */
export type LineAt = (offset: number) => string;

/** Who somebody is, by the desk's knowledge, and how they speak in this article: Markdown. */
export function speakerCard(reading: Reading, desk: FoundDesk, actor: Actor, lineAt: LineAt): string {
  const roles = roleLines(reading, actor);
  const lines = [
    headLine(desk, actor),
    ...roles,
    statementsLine(reading, actor, lineAt),
    ...more(reading, desk, actor, lineAt),
  ];
  return lines.join('\n\n');
}

/** The same in two lines. */
export const shortCard = (reading: Reading, desk: FoundDesk, actor: Actor, lineAt: LineAt): readonly string[] => [
  [headLine(desk, actor), ...roleLines(reading, actor).map((line) => line.replace('  \n', ', '))].join(' · '),
  statementsLine(reading, actor, lineAt),
];

function headLine(desk: FoundDesk, { entry, kind, name }: Actor): string {
  const known = [entry?.affiliation, entry?.country]
    .map((id) => entryName(desk.actors, id))
    .filter((word) => word !== '' && word !== name);
  return `**${plainText(name)}** · ${[kind, ...new Set(known)].map(plainText).join(' · ')}`;
}

function more(reading: Reading, desk: FoundDesk, actor: Actor, lineAt: LineAt): string[] {
  const { entry, registered, kind } = actor;
  const spelling = spellingLine(reading, actor);
  return [
    ...(spelling ? [spelling] : []),
    namingLine(reading, actor, lineAt),
    ...(entry?.notes ? [plainText(entry.notes)] : []),
    ...(entry ? entryLine(desk, entry) : []),
    ...(!registered && !isDescribed(kind) && desk.actors.entries.length > 0 ? ['*Not in the actors file.*'] : []),
  ];
}

function roleLines({ article }: Reading, { roles, registered }: Actor): string[] {
  if (!registered) return roles.length > 0 ? [`${roles.map((r) => plainText(r.title)).join(', ')} (in this text)`] : [];
  const date = article.frontMatter?.date;
  const held = rolesOn(roles, date);
  if (held.length > 0) return [held.map(roleWithYears).join('  \n')];
  return date && roles.length > 0 ? [`Held no office known to the actors file on ${plainText(date)}.`] : [];
}

function roleWithYears({ title, from, to }: Role): string {
  const years = from || to ? ` (${from?.slice(0, 4) ?? ''}–${to?.slice(0, 4) ?? ''})` : '';
  return `${plainText(title)}${years}`;
}

function spellingLine({ article, mentions }: Reading, { id, entry }: Actor): string | null {
  if (!entry) return null;
  const chosen = entry.spelling.split(/\s+/);
  const forms = mentions.filter((mention) => mention.actor === id && mention.form === 'name');
  const met = forms.flatMap((mention) => slice(article.text, mention.span).match(/[\p{L}\p{M}'’-]{4,}/gu) ?? []);
  const isVariant = (word: string) => !chosen.includes(word) && chosen.some((other) => isNear(word, other));
  const variants = [...new Set(met.filter(isVariant))].map(quoted);
  if (variants.length > 0) return `The desk writes ${quoted(entry.spelling)}; this text has ${variants.join(', ')}.`;
  return entry.spelling === entry.name ? null : `The desk writes ${quoted(entry.spelling)}.`;
}

/** Whether two words are spellings of one name; a difference in case alone is a headline's. */
function isNear(word: string, other: string): boolean {
  const [a, b] = [word.toLowerCase().replace(/['’]s?$/, ''), other.toLowerCase()];
  return a !== b && distance(a, b) <= Math.max(1, Math.floor(b.length / 3));
}

function statementsLine(reading: Reading, actor: Actor, lineAt: LineAt): string {
  const mine = surelySaidBy(reading, actor.id);
  if (mine.length === 0) return 'Says nothing in this article.';
  const met = countKinds(mine);
  const share = Math.round(shareOfSaid(reading, actor.id) * 100);
  const lines = [...new Set(mine.map((statement) => lineAt(statement.content[0]?.[0] ?? 0)))];
  const sentences = [
    met.length > 1
      ? `${mine.length} statements here: ${byKind(met)}`
      : counted(mine.length, `${met[0]?.kind} statement`),
    ...(share > 0 ? [`${share} % of what is said`] : []),
    `line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`,
  ];
  return `${sentences.join('; ')}.`;
}

/** “1 quoted, 2 paraphrased”. */
export const byKind = (met: ReturnType<typeof countKinds>): string =>
  met.map(({ kind, count }) => `${count} ${kind}`).join(', ');

function namingLine(reading: Reading, actor: Actor, lineAt: LineAt): string {
  const times = reading.mentions.filter((mention) => mention.actor === actor.id).length;
  const first = lineAt(firstNaming(reading, actor)[0]);
  return times < 2 ? `Mentioned on line ${first}.` : `Mentioned ${times} times, first on line ${first}.`;
}

/** Leads to the entry in the actors file. */
function entryLine({ files }: FoundDesk, { file: uri, span, id }: ActorEntry): string[] {
  const file = files.find((file) => file.uri === uri);
  if (!file) return [];
  const line = file.text.slice(0, span[0]).split('\n').length;
  return [`Entry ${quoted(id)} in [${plainText(baseName(uri))}](${linkTarget(uri)}#L${line}).`];
}

/** Why the words are read as this actor; null where they are the actor's name in full. */
export function mentionLine({ article, actors, mentions }: Reading, mention: Mention, lineAt: LineAt): string | null {
  const text = slice(article.text, mention.span);
  const words = quoted(text);
  const actor = actors.find((actor) => actor.id === mention.actor);
  if (!actor) return `${words}: it is not clear who is meant.`;
  if (text.toLowerCase() === actor.name.toLowerCase()) return null;
  const isName = mention.form === 'name';
  const named = mentions.filter(
    (other) => other.actor === mention.actor && other.form === 'name' && other.span[1] <= mention.span[0],
  );
  // A pronoun stands for the last name before it, a surname for the name in full.
  const before = isName ? named.find(({ span }) => span[1] - span[0] > text.length) : named.at(-1);
  const why = before
    ? `, ${isName ? 'first' : 'last'} named as ${quoted(slice(article.text, before.span))} on line ${lineAt(before.span[0])}`
    : actor.entry && isName
      ? ', by the actors file'
      : '';
  if (mention.corrected !== undefined) return `${words} is ${plainText(actor.name)}: corrected by the desk.`;
  return `${words} is read as ${plainText(actor.name)}${why} (${surenessOf(mention.confidence)}).`;
}

/** Whose words these are, the words in no more than `longest` characters, and how sure that is; `about` is the actor whom the card before it is about. */
export function statementLine(reading: Reading, statement: Statement, about: Actor | undefined, longest = 160): string {
  const { kind, confidence, corrected } = statement;
  const speaker = speakerNames(reading, statement);
  const how = kindWords[kind].replace(/^./, (letter) => letter.toUpperCase());
  if (!speaker && corrected !== undefined) return `${how}, by nobody: corrected by the desk.`;
  if (!speaker) return `**${how}, by nobody the text names.** Say whose words these are.`;
  const whose = about && !speakersOf(statement).includes(about.id) ? `In a statement ${kindWords[kind]}` : how;
  const sure =
    corrected !== undefined ? 'corrected by the desk' : isGuess(statement) ? 'a guess' : surenessOf(confidence);
  const told = plainText(shortened(accountOf(reading, statement), longest));
  return `${whose} from ${plainText(speaker)}: ${told} (${sure}).`;
}
