import * as v from 'valibot';
import { entryName } from '../../actors/entry-name';
import { titleOn } from '../../actors/roles';
import type { Actor } from '../../actors/types';
import { surelySaidBy } from '../../reading/speakers/speakers-of';
import { figuresOf, total } from '../../review/figures';
import { review } from '../../review/review';
import type { Review } from '../../review/types';
import { aboutOutput, articleInput, count, text } from '../inputs';
import { articleAsked, type OpenedArticle } from '../newsroom';
import { page, pageInput, pageOutput } from '../page';
import { placesIn, shown } from '../places';
import { defineTool } from '../tool';

const actor = v.strictObject({
  id: text,
  name: text,
  kind: text,
  registered: v.pipe(v.boolean(), v.description('Stands in an actors file of the desk.')),
  role: v.optional(text),
  affiliation: v.optional(text),
  side: v.optional(text),
  alsoCalled: v.optional(v.array(text)),
  firstLine: v.optional(count),
  mentions: count,
  statements: count,
  words: v.pipe(count, v.description('How many words of the story are theirs, quoted or paraphrased.')),
});

export const listActors = defineTool({
  name: 'list_actors',
  title: 'List who is in an article',
  description:
    'Lists the people, bodies and unnamed sources of a news article, those with most words first: name, role, other names, how often they are mentioned and how much they say. Use it to see who is in a story and who is not heard.',
  input: v.strictObject({ ...articleInput, ...pageInput }),
  output: v.strictObject({ ...aboutOutput, actors: v.array(actor), ...pageOutput }),
  async answer(asked, newsroom) {
    const article = await articleAsked(asked, newsroom);
    const made = review(article.text, article.format, article.desk);
    const rows = rowsOf(made, article);
    const speaking = rows.filter(({ statements }) => statements > 0).length;
    const head = {
      ...(article.file && { file: article.file }),
      summary: `${rows.length} actor${rows.length === 1 ? '' : 's'}, of whom ${speaking} speak${speaking === 1 ? 's' : ''}.`,
    };
    const { items, ...rest } = page(rows, asked, head, article.text);
    return { ...head, actors: items, ...rest };
  },
});

function rowsOf(made: Review, { text, desk: { actors: file } }: OpenedArticle) {
  const { reading } = made;
  const words = new Map(figuresOf(made, file).voices.map((voice) => [voice.actor, total(voice)]));
  const at = placesIn(text);
  const row = (one: Actor) => {
    const { id, name, kind, registered, aliases, entry } = one;
    const mentions = reading.mentions.filter((mention) => mention.actor === id);
    const role = titleOn(one, reading.article.frontMatter?.date);
    const affiliation = entryName(file, entry?.affiliation);
    const side = entryName(file, entry?.side);
    const others = aliases.filter((alias) => alias !== name).slice(0, 5);
    return {
      id: shown(id, 100),
      name: shown(name, 120),
      kind,
      registered,
      ...(role && { role: shown(role, 120) }),
      ...(affiliation && { affiliation: shown(affiliation, 120) }),
      ...(side && { side: shown(side, 120) }),
      ...(others.length > 0 && { alsoCalled: others.map((alias) => shown(alias, 80)) }),
      ...(mentions[0] && { firstLine: at(mentions[0].span).line }),
      mentions: mentions.length,
      statements: surelySaidBy(reading, id).length,
      words: words.get(id) ?? 0,
    };
  };
  return reading.actors
    .map(row)
    .sort((a, b) => b.words - a.words || b.statements - a.statements || b.mentions - a.mentions);
}
