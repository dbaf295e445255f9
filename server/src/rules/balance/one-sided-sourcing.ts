import { entryName } from '../../actors/entry-name';
import { genreOf } from '../../article/genre';
import { speakersOf } from '../../reading/speakers/speakers-of';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';

const share = 0.8;
const fewest = 5;

export const oneSidedSourcing = defineRule({
  id: 'one-sided-sourcing',
  category: 'balance',
  severity: 'information',
  confidence: 'medium',
  quotes: 'document',
  status: 'stable',
  title: 'One side does nearly all the talking',
  why: 'When nearly all attributed words come from one side, readers hear the other side only through its opponent.',
  remedy: 'Ask the other side, or say that it was asked; weigh what is due rather than counting.',
  guides: [
    'Reuters Handbook, Freedom from bias: take no side, tell all sides',
    'BBC Editorial Guidelines, 4 Impartiality: due weight',
    'SPJ Code of Ethics: give those criticised a chance to respond',
  ],
  examples: {
    flags: [
      {
        text: '[[Port talks end without a deal]]\n\nIlan Dorvek said the port was lost. Ana Ruiz said the money was gone. Dorvek said the unions had left. Ruiz said nobody had called. Dorvek added that he was tired. Ruiz said she would stay.',
        actors:
          '- id: dorvek\n  name: Ilan Dorvek\n  kind: person\n  side: government\n- id: ruiz\n  name: Ana Ruiz\n  kind: person\n  side: government\n- id: telling\n  name: Mara Telling\n  kind: person\n  side: opposition',
      },
    ],
    passes: [
      'Ilan Dorvek said the port was lost. Dorvek said the unions had left. Dorvek said nobody had called. He said he was tired. Dorvek said he would stay.',
      {
        text: 'Ilan Dorvek said the port was lost. Mara Telling said it was not. Dorvek said the unions had left. Telling said they had stayed. Dorvek added that he was tired. Telling said she was not.',
        actors:
          '- id: dorvek\n  name: Ilan Dorvek\n  kind: person\n  side: government\n- id: telling\n  name: Mara Telling\n  kind: person\n  side: opposition',
      },
      {
        text: 'Anders Holm said the port was lost. Ana Ruiz and Ilan Dorvek said it was not. Ruiz and Dorvek said the unions had left. Ruiz and Dorvek said nobody had called. Ruiz and Dorvek said they would stay.',
        actors:
          '- id: dorvek\n  name: Ilan Dorvek\n  kind: person\n  side: opposition\n- id: ruiz\n  name: Ana Ruiz\n  kind: person\n  side: government\n- id: holm\n  name: Anders Holm\n  kind: person\n  side: government',
      },
    ],
  },
  *check({ article, actors, statements }) {
    const genre = genreOf(article);
    if (genre !== 'news' && genre !== 'analysis') return;
    const sideOf = new Map(actors.flatMap(({ id, entry }) => (entry?.side ? [[id, entry.side] as const] : [])));
    const counts = new Map<string, number>();
    const speakers = new Set<string>();
    for (const statement of statements) {
      const sided = speakersOf(statement).filter((id) => sideOf.has(id));
      const sides = new Set(sided.map((id) => sideOf.get(id) as string));
      for (const side of sides) counts.set(side, (counts.get(side) ?? 0) + 1);
      for (const id of sided) speakers.add(id);
    }
    // What two sides say together is a statement of each.
    const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
    const [top] = [...counts].sort((a, b) => b[1] - a[1]);
    if (!top || all < fewest || speakers.size < 2 || top[1] / all <= share) return;
    const block =
      article.blocks.find(({ kind }) => kind === 'headline') ?? article.blocks.find(({ kind }) => kind === 'paragraph');
    const first = block && article.sentences.find(({ span }) => span[0] >= block.body[0]);
    if (!first) return;
    const span: Span = first.span;
    const entries = actors.flatMap(({ entry }) => entry ?? []);
    const nameOf = (side: string) => entryName({ entries }, side);
    const others = [...counts].filter(([side]) => side !== top[0]).map(([side, n]) => `${nameOf(side)} ${n}`);
    yield {
      span,
      message: `${top[1]} of ${all} attributed statements are from one side (${nameOf(top[0])}); ${others.length > 0 ? others.join(', ') : 'no other side speaks'}.`,
    };
  },
});
