import { quotedShare } from '../../reading/quoted-words';
import { defineRule } from '../rule';

export const sourceConcentration = defineRule({
  id: 'source-concentration',
  category: 'balance',
  severity: 'hint',
  confidence: 'high',
  quotes: 'document',
  status: 'draft',
  title: 'One speaker has most of the quoted words',
  why: 'Whoever is quoted most tells the story.',
  remedy: 'Check whether the others had their say; the number is a description, not a verdict.',
  guides: ['American Press Institute, Source Matters: count who is heard', 'The Trust Project: diverse voices'],
  silentIn: ['opinion', 'interview', 'profile', 'brief'],
  options: {
    share: { default: 60, why: 'The share of all quoted words, in per cent, above which one speaker has most.' },
    words: { default: 400, why: 'The shortest article, in words, that is counted.' },
  },
  examples: {
    flags: [
      {
        text: '[[Talks end]]\n\n“The port is lost and nobody will say why it is,” Ilan Dorvek said. “No,” Ana Ruiz said.',
        options: { words: 10 },
      },
    ],
    passes: [
      '“The port is lost and nobody will say why it is,” Ilan Dorvek said. “No,” Ana Ruiz said.',
      {
        text: 'Talks end\n\n“The port is lost and nobody says why,” Ilan Dorvek said. “The port is here and so are we,” Ana Ruiz said.',
        options: { words: 10 },
      },
    ],
  },
  *check(copy) {
    const { article, tokens, actors, options } = copy;
    if (tokens.filter(({ pos }) => pos !== 'PUNCT').length < options.words) return;
    const [top, second] = actors
      .map((actor) => ({ name: actor.name, share: Math.round(quotedShare(copy, actor) * 100) }))
      .sort((a, b) => b.share - a.share);
    const first = article.sentences[0];
    if (!top || !second || !first || second.share === 0 || top.share <= options.share) return;
    yield { span: first.span, message: `${top.name} has ${top.share} % of the quoted words.` };
  },
});
