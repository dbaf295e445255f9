import * as v from 'valibot';
import { isGuess } from '../../reading/confidence';
import { actorOf } from '../../reading/look-ups';
import { speakersOf } from '../../reading/speakers/speakers-of';
import type { Reading, Statement } from '../../reading/types';
import { cueOf, wordsOf } from '../../reading/wording';
import { foldName } from '../../text/fold';
import { hull } from '../../text/span';
import { suggestion } from '../../text/suggestion';
import { aboutOutput, articleInput, place, text } from '../inputs';
import { articleAsked } from '../newsroom';
import { page, pageInput, pageOutput } from '../page';
import { type PlaceOf, placesIn, shown } from '../places';
import { readingOf } from '../read-article';
import { Refused } from '../refused';
import { defineTool } from '../tool';

const statement = v.strictObject({
  ...place,
  kind: v.pipe(
    v.picklist(['direct', 'mixed', 'indirect']),
    v.description('All, some or none of the words stand in quotation marks.'),
  ),
  words: text,
  act: v.pipe(text, v.description('What the speaker does with the words: says, claims, denies, refuses, asks …')),
  negated: v.optional(v.pipe(v.boolean(), v.description('The act is said not to be done: “did not deny”.'))),
  cue: v.optional(v.pipe(text, v.description('The words of report.'))),
  speaker: v.optional(v.pipe(text, v.description('Whose words they are; left out where that is not clear.'))),
  alsoBy: v.optional(v.array(text)),
  source: v.optional(v.pipe(text, v.description('How the article names the speaker here.'))),
  sourceType: v.optional(text),
  how: v.optional(
    v.pipe(text, v.description('How the speaker was found: named, by a surname, a pronoun, a description …')),
  ),
  confidence: v.pipe(v.number(), v.description('How sure it is that these are this speaker’s words, 0 to 1.')),
  guess: v.optional(v.pipe(v.boolean(), v.description('It is no more than a guess: do not rely on it.'))),
});

export const listStatements = defineTool({
  name: 'list_statements',
  title: 'List who says what',
  description:
    'Lists the statements of a news article in order: the words, whether they are quoted or paraphrased, who says them, and what the speaker does with them. Use it to check who is given which words. An act such as “denies” belongs to the words: pass them on with it.',
  input: v.strictObject({
    ...articleInput,
    speaker: v.optional(
      v.pipe(v.string(), v.maxLength(200), v.description('Give statements of this speaker only, by name or id.')),
    ),
    ...pageInput,
  }),
  output: v.strictObject({ ...aboutOutput, statements: v.array(statement), ...pageOutput }),
  async answer({ speaker, ...asked }, newsroom) {
    const article = await articleAsked(asked, newsroom);
    const reading = readingOf(article);
    const wanted = speaker === undefined ? reading.statements : statementsOf(speaker, reading);
    const of = `${wanted.length} statement${wanted.length === 1 ? '' : 's'}`;
    const head = {
      ...(article.file && { file: article.file }),
      summary: speaker === undefined ? `${of}.` : `${of} of ${shown(speaker, 80)}.`,
    };
    const at = placesIn(article.text);
    const { items, ...rest } = page(
      wanted.map((one) => told(one, reading, at)),
      asked,
      head,
      `${article.text}\n${speaker ?? ''}`,
    );
    return { ...head, statements: items, ...rest };
  },
});

/** All that somebody says whom the name, a form of it or the id means. Throws a `Refused` where the article has nobody of that name. */
function statementsOf(name: string, { actors, statements }: Reading): Statement[] {
  const key = foldName(name);
  const isMeant = (form: string) => foldName(form) === key || foldName(form).endsWith(` ${key}`);
  const meant = actors.filter((actor) => actor.id === name || [actor.name, ...actor.aliases].some(isMeant));
  if (meant.length === 0) {
    const speaking = new Set(statements.flatMap(speakersOf));
    const names = actors.filter(({ id }) => speaking.has(id)).map((actor) => shown(actor.name, 80));
    const advice = names.length > 0 ? suggestion(name, names.slice(0, 30)) : 'nobody speaks in it.';
    throw new Refused(`Nobody called “${shown(name, 80)}” is in the article: ${advice}`);
  }
  const ids = new Set(meant.map(({ id }) => id));
  return statements.filter((one) => speakersOf(one).some((id) => ids.has(id)));
}

function told(one: Statement, reading: Reading, at: PlaceOf) {
  const { kind, act, negated, how, sourceType, confidence, content, cue, source } = one;
  const [speaker, ...others] = speakersOf(one).map((id) => shown(actorOf(reading.actors, id)?.name ?? id, 100));
  const reported = shown(cueOf(reading, one), 100);
  const named = shown(source.map((span) => reading.article.prose.slice(...span)).join(' … '), 120);
  return {
    ...at(hull(content.length > 0 ? content : [...cue, ...source, [0, 0]])),
    kind,
    words: shown(wordsOf(reading, one), 320),
    act,
    ...(negated && { negated }),
    ...(reported && { cue: reported }),
    ...(speaker && { speaker }),
    ...(others.length > 0 && { alsoBy: others.slice(0, 5) }),
    ...(named && { source: named }),
    ...(sourceType && { sourceType }),
    ...(how && { how }),
    confidence: Math.round(confidence * 100) / 100,
    ...(isGuess(one) && { guess: true }),
  };
}
