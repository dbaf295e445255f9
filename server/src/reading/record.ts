import { titleOn } from '../actors/roles';
import { inClass } from '../lexicons/word-classes';
import { contains, hull, type Span } from '../text/span';
import { overlapping } from '../text/span-index';
import { actorOf, mentionsOf } from './look-ups';
import { speakerNames, speakersOf } from './speakers/speakers-of';
import type { Mention, Reading, Statement } from './types';
import { accountOf, cueOf, inOneBlock, marked, onOneLine, tellsOf } from './wording';

/** The most that may stand between the parts of a statement, in UTF-16 units, for it to be told in the article's own sentence. */
const mostBetween = 200;

/**
 * The statement as a sentence to file: the article's own words, with the speaker's full name and role where the article has less.
 * Where speaker and words stand apart, the name, a colon and the account; for want of a speaker, the account alone.
 */
export function recordOf(reading: Reading, statement: Statement): string {
  const whole = sentenceOf(reading, statement);
  if (whole) return finished(named(reading, statement, whole));
  const account = accountOf(reading, statement);
  const names = speakerNames(reading, statement);
  if (names === undefined) return finished(account);
  const who = speakersOf(statement).length === 1 ? withRole(reading, statement.actor ?? '', '') : names;
  // “Ruiz outlined: the plan”
  const cue = cueOf(reading, statement);
  return finished(cue !== '' && account.startsWith(`${cue}: `) ? `${who} ${account}` : `${who}: ${account}`);
}

/** All of the statement as one stretch of the article, where nothing else is told in it. */
function sentenceOf(reading: Reading, statement: Statement): Span | undefined {
  const { source, cue } = statement;
  // The desk names a speaker whom these words do not.
  if (statement.by === 'desk' && statement.how === 'desk') return undefined;
  const words = marked(reading, statement);
  if (!source[0] || !cue[0] || !words[0]) return undefined;
  const parts = [...source, ...cue, ...words].sort((a, b) => a[0] - b[0]);
  const whole = hull(parts);
  if (!inOneBlock(reading, whole)) return undefined;
  let between = 0;
  for (let end = whole[0], i = 0; i < parts.length; i++) {
    const part = parts[i] as Span;
    if (tellsOf(reading, statement, [end, part[0]])) return undefined;
    between += Math.max(0, part[0] - end);
    end = Math.max(end, part[1]);
  }
  if (between > mostBetween) return undefined;
  // “Berg was accused by Ruiz of lying”: whom it was done to stands before the verb.
  if (source[0][0] < cue[0][0] || words[0][0] < cue[0][0]) return whole;
  const sentence = overlapping(reading.article.sentences, cue[0])[0]?.span;
  if (!sentence || tellsOf(reading, statement, [sentence[0], whole[0]])) return undefined;
  return [sentence[0], whole[1]];
}

/** The stretch with the full names of those who speak. */
function named(reading: Reading, statement: Statement, whole: Span): string {
  const parts: string[] = [];
  let from = whole[0];
  for (const { mention, id } of speakersIn(reading, statement)) {
    if (mention.span[0] < from || !contains(whole, mention.span)) continue;
    parts.push(reading.article.prose.slice(from, mention.span[0]), fullName(reading, statement, mention, id));
    from = mention.span[1];
  }
  parts.push(reading.article.prose.slice(from, whole[1]));
  const line = parts.join('').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
  const opensQuoted = marked(reading, statement).some((words) => words[0] === whole[0]);
  return opensQuoted ? line : line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The first words of the source that mean each of its speakers, in order. */
function speakersIn({ mentions }: Reading, statement: Statement): { mention: Mention; id: string }[] {
  return speakersOf(statement)
    .flatMap((id) => {
      const own = overlapping(mentionsOf(mentions, id), hull(statement.source));
      const mention = own.find(({ span }) => statement.source.some((source) => contains(source, span)));
      return mention ? [{ mention, id }] : [];
    })
    .sort((a, b) => a.mention.span[0] - b.mention.span[0]);
}

/** The name in full in the place of the mention; the mention as it is where it says as much, or describes somebody without a name. */
function fullName(reading: Reading, { source }: Statement, { span, form }: Mention, id: string): string {
  const { article, actors } = reading;
  const actor = actorOf(actors, id);
  const words = onOneLine(reading, span);
  const unnamed = actor === undefined || actor.kind === 'anonymous' || actor.kind === 'group';
  if (unnamed || words.includes(actor.name)) return words;
  const after = article.prose.slice(span[1], span[1] + 2);
  const owns = form === 'possessive' && inClass(words.toLowerCase(), 'third-person-possessive');
  if (owns) return `${actor.name}’s`;
  const alone = source.some((part) => part[0] === span[0] && part[1] === span[1]);
  return alone && form !== 'metonym' && !/^(?:['’,(]| \()/.test(after) ? withRole(reading, id, after) : actor.name;
}

/** The actor's name with the role on the article's date, and the comma that closes it where more follows. */
function withRole({ article, actors }: Reading, id: string, after: string): string {
  const actor = actorOf(actors, id);
  const role = actor ? titleOn(actor, article.frontMatter?.date) : '';
  if (!actor || role === '') return actor?.name ?? '';
  // “Cllr”, “Mayor”: a title without more stands before the name.
  if (/^\p{Lu}[\p{L}.]*$/u.test(role)) return `${role} ${actor.name}`;
  return `${actor.name}, ${role}${/^\s?[\p{L}\p{N}“"]/u.test(after) ? ',' : ''}`;
}

/** The sentence with its stop. */
function finished(sentence: string): string {
  const words = sentence.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '');
  return /[.!?…,][”"’'»]?$/.test(words) ? words : `${words}.`;
}
