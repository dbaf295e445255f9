import type { Article } from '../article/types';
import { wordsAt } from '../article/words-at';
import type { Lexicons } from '../lexicons/lexicons';
import { foldName } from '../text/fold';
import type { Span } from '../text/span';
import type { NameMention } from './name-mention';
import { isSurnameOnly } from './name-words';
import { registerOf } from './register';
import type { ActorsFile } from './types';

/** The names before the colons of an interview's turns: persons, and the paper that asks. “Q” and “A” are nobody’s names. */
export function labelNames(article: Article, lexicons: Lexicons, file: ActorsFile): NameMention[] {
  const found: NameMention[] = [];
  for (const { kind, label, body } of article.blocks) {
    if (kind !== 'turn' || !label) continue;
    const mention = labelName(article, label, body[0], lexicons, file);
    if (mention) found.push(mention);
  }
  return found;
}

function labelName(
  article: Article,
  label: Span,
  at: number,
  lexicons: Lexicons,
  file: ActorsFile,
): NameMention | undefined {
  const text = wordsAt(article, label);
  if (/ /.test(text) && lexicons.reportingVerbs.at([{ lower: (text.split(' ')[0] as string).toLowerCase() }], 0))
    return undefined;
  const role = /\(([^)]*)\)/.exec(text)?.[1]?.trim();
  const bare = text.replace(/\s*\(.*$/s, '').trim();
  const { name, titles, honorific, gender } = titledName(bare, role, lexicons);
  const folded = foldName(name);
  const words = folded.split(' ');
  const office = lexicons.offices.at([{ lower: foldName(bare).replace(/^the /, '') }], 0);
  if (folded === '' || namesNobody(foldName(bare), lexicons) || (office && !isShouted(bare))) return undefined;
  const entry = registerOf(file).byName.get(folded);
  const outlet = (/^the /.test(folded) && !office) || isOutlet(name, words.at(-1) as string, lexicons);
  // “THE MAYOR” is how a transcript names the mayor.
  const person = office !== undefined || (!outlet && words.length > 1);
  const start = label[0] + Math.max(0, text.indexOf(name));
  const sentence = article.sentences.findIndex(({ span }) => span[0] >= at);
  return {
    span: [start, start + name.length],
    words: outlet ? folded.replace(/^the /, '').split(' ') : words,
    name: person && isShouted(name) ? inCapitals(name) : name.replace(/^the /i, ''),
    key: folded.replace(/^the (?=.)/, ''),
    kind: entry?.kind ?? (outlet && !honorific ? 'organisation' : 'person'),
    single: isSurnameOnly(words, lexicons.names),
    titles,
    honorific,
    ordinary: false,
    callings: [],
    shortens: false,
    nickname: '',
    metonym: false,
    possessive: false,
    article: false,
    acts: true,
    governed: false,
    located: false,
    sentence: Math.max(0, sentence),
    gender,
    leans: undefined,
    kin: false,
    late: false,
    entry,
  };
}

/** The name without the titles before it: “Dr Vale”, “Mayor Ruiz”. */
function titledName(label: string, role: string | undefined, lexicons: Lexicons) {
  let name = label;
  const titles: string[] = role ? [role] : [];
  let honorific = false;
  let gender: 'he' | 'she' | undefined;
  for (let match = /^(\S+?\.?)\s*(?=[A-Z])(.+)$/s.exec(name); match; match = /^(\S+?\.?)\s+(.+)$/s.exec(name)) {
    const [, first = '', rest = ''] = match;
    const lower = first.toLowerCase();
    const office = lexicons.offices.at([{ lower }], 0);
    if (!lexicons.honorifics.has(lower) && !office) break;
    honorific = true;
    gender ??= lexicons.genders.get(lower);
    if (office) titles.push(first);
    name = rest;
  }
  return { name, titles, honorific, gender };
}

const isOutlet = (name: string, last: string, { organisations, organisationNames }: Lexicons): boolean =>
  /\.[a-z]{2,}$/i.test(name) || organisations.has(last) || organisationNames.has(last);

const isShouted = (name: string): boolean => /\p{Lu}{3}/u.test(name) && name === name.toUpperCase();
const inCapitals = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());

/** “Q”, “Speaker 2”, “Unidentified man”. */
const namesNobody = (label: string, { names }: Lexicons): boolean =>
  label.startsWith('unidentified') || names.nobody.has(label.replace(/^(speaker) \d+$/, '$1'));
