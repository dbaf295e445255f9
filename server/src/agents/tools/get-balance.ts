import * as v from 'valibot';
import { figuresOf, total } from '../../review/figures';
import { review } from '../../review/review';
import { aboutOutput, articleInput, count, text } from '../inputs';
import { articleAsked } from '../newsroom';
import { page, pageInput, pageOutput } from '../page';
import { shown } from '../places';
import { defineTool } from '../tool';

const share = v.pipe(v.number(), v.description('Of all words that somebody has, 0 to 1.'));
const amounts = { quoted: count, paraphrased: count, share };

export const getBalance = defineTool({
  name: 'get_balance',
  title: 'Weigh who is heard',
  description:
    'Counts who has how many words in a news article: quoted, paraphrased and told by the paper itself, for each speaker and each side of the desk’s actors file. Numbers alone do not make a story fair or unfair.',
  input: v.strictObject({ ...articleInput, ...pageInput }),
  output: v.strictObject({
    ...aboutOutput,
    words: count,
    quoted: count,
    paraphrased: count,
    narration: v.pipe(count, v.description('The paper’s own words.')),
    speakers: count,
    unnamedSpeakers: count,
    sides: v.optional(v.array(v.strictObject({ side: v.optional(text), ...amounts }))),
    voices: v.pipe(
      v.array(v.strictObject({ speaker: v.optional(text), side: v.optional(text), statements: count, ...amounts })),
      v.description('Those with most words first; the one without “speaker” is what nobody is named for.'),
    ),
    ...pageOutput,
  }),
  async answer(asked, newsroom) {
    const article = await articleAsked(asked, newsroom);
    const { actors } = article.desk;
    const figures = figuresOf(review(article.text, article.format, article.desk), actors);
    const { words, quoted, paraphrased, speakers, unnamed } = figures;
    const given = quoted + paraphrased;
    const amountsOf = (voice: { quoted: number; paraphrased: number }) => ({
      quoted: voice.quoted,
      paraphrased: voice.paraphrased,
      share: given === 0 ? 0 : Math.round((100 * total(voice)) / given) / 100,
    });
    const sides = figures.sides
      .slice(0, 20)
      .map((side) => ({ ...(side.name && { side: shown(side.name, 80) }), ...amountsOf(side) }));
    const head = {
      ...(article.file && { file: article.file }),
      summary: `Of ${words} words ${quoted} are quoted, ${paraphrased} paraphrased and ${words - given} the paper’s own; ${speakers} speak${speakers === 1 ? 's' : ''}.`,
      words,
      quoted,
      paraphrased,
      narration: words - given,
      speakers,
      unnamedSpeakers: unnamed,
      ...(sides.length > 0 && { sides }),
    };
    const voices = figures.voices.map((voice) => ({
      ...(voice.name && { speaker: shown(voice.name, 100) }),
      ...(voice.side && { side: shown(voice.side, 80) }),
      statements: voice.statements,
      ...amountsOf(voice),
    }));
    const { items, ...rest } = page(voices, asked, head, article.text);
    return { ...head, voices: items, ...rest };
  },
});
