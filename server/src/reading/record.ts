import { titleOn } from '../actors/roles';
import { inClass } from '../lexicons/word-classes';
import { bySpan, hull, type Span } from '../text/span';
import { overlapping, someHolds } from '../text/span-index';
import { actorOf, mentionsOf } from './look-ups';
import { speakerNames, speakersOf } from './speakers/speakers-of';
import type { Mention, Reading, Statement } from './types';
import { accountOf, cueOf, inOneBlock, marked, onOneLine, tellsOf } from './wording';

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
  return finished(account.startsWith(`${cue}: `) ? `${who} ${account}` : `${who}: ${account}`);
}

/** All of the statement as one stretch of the article, where nothing else is told in it. */
function sentenceOf(reading: Reading, statement: Statement): Span | undefined {
  const { source, cue } = statement;
  // The desk names a speaker whom these words do not.
  if (statement.by === 'desk' && statement.how === 'desk') return undefined;
  const words = marked(reading, statement);
  const [verb] = cue;
  if (!verb || source.length === 0 || words.length === 0) return undefined;
  const parts = [...source, ...cue, ...words].sort(bySpan);
  const whole = hull(parts);
  if (!inOneBlock(reading, whole)) return undefined;
  let [end] = whole;
  for (const [from, to] of parts) {
    if (tellsOf(reading, statement, [end, from])) return undefined;
    end = Math.max(end, to);
  }
  if (whole[0] < verb[0]) return whole;
  // “Instead of denying that it was late, Ruiz left”: what stands before the verb may turn it round.
  const [sentence] = overlapping(reading.article.sentences, verb);
  return sentence && [sentence.span[0], whole[1]];
}

/** The stretch with the full names of those who speak. */
function named(reading: Reading, statement: Statement, whole: Span): string {
  const parts: string[] = [];
  let from = whole[0];
  for (const { mention, id } of speakersIn(reading, statement)) {
    parts.push(reading.article.prose.slice(from, mention.span[0]), fullName(reading, statement, mention, id));
    from = mention.span[1];
  }
  parts.push(reading.article.prose.slice(from, whole[1]));
  const line = parts.join('').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
  return line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The first words of the source that mean each of its speakers, in order. */
const speakersIn = ({ mentions }: Reading, statement: Statement): { mention: Mention; id: string }[] =>
  speakersOf(statement).flatMap((id) => {
    const own = overlapping(mentionsOf(mentions, id), hull(statement.source));
    const mention = own.find(({ span }) => someHolds(statement.source, span));
    return mention ? [{ mention, id }] : [];
  });

/** The name in full in the place of the mention; the mention as it is where it says as much, or describes somebody without a name, or a seat of power. */
function fullName(reading: Reading, { source }: Statement, { span, form }: Mention, id: string): string {
  const actor = actorOf(reading.actors, id);
  const words = onOneLine(reading, span);
  if (!actor || form === 'metonym' || /^(?:anonymous|group)$/.test(actor.kind)) return words;
  if (words.includes(actor.name)) return words;
  if (inClass(words.toLowerCase(), 'third-person-possessive')) return `${actor.name}’s`;
  const after = reading.article.prose.slice(span[1]);
  const alone = source.some((part) => part.join() === span.join());
  return alone && !/^(?:['’,(]| \()/.test(after) ? withRole(reading, id, after) : actor.name;
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
