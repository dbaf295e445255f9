import { sameSound } from '../../actors/variants';
import { spokenSpans } from '../../reading/voice';
import { contains, type Span, slice } from '../../text/span';
import { defineRule, type Remark } from '../rule';

export const inconsistentSpelling = defineRule({
  id: 'inconsistent-spelling',
  category: 'names',
  severity: 'warning',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Two spellings of one name',
  why: 'Two spellings look like two people, and searching the archive finds only half of the story.',
  remedy: 'Use the spelling of the actors file, or the first one used, throughout.',
  guides: [
    'BBC News Styleguide, names and titles: one spelling',
    'AP Stylebook, foreign names: follow the person’s own preference, then keep to it',
  ],
  examples: {
    flags: [
      'Zelenskyy flew to Osk. [[Zelensky]] speaks tomorrow, Zelenskyy said.',
      'Sergei Marek was first to sign; [[Sergey]] Marek left early.',
      'The Kiev talks go on, a [[Kyiv]] official said.',
      {
        text: 'Minister Anders [[Holme]] spoke. Later Holm left.',
        actors: '- id: holm\n  name: Anders Holm\n  kind: person\n  aliases: [Anders Holme]',
      },
    ],
    passes: [
      'Zelenskyy flew to Osk. Zelenskyy speaks tomorrow.',
      'Sergei Marek signed; so did Sergey Lanov.',
      'He ordered the chicken Kiev.',
      'Zelenskyy flew to Osk. “Zelensky must come,” Holm wrote.',
    ],
  },
  *check(reading, { spellings }) {
    const { article, tokens, actors, mentions } = reading;
    const spoken = spokenSpans(reading);
    const outside = (span: Span): boolean => !spoken.some((other) => contains(other, span));

    for (const actor of actors.filter(({ kind }) => kind === 'person')) {
      const chosen = words(actor.entry?.spelling ?? '');
      const first: { word: string; span: Span }[] = [];
      for (const { span } of mentions.filter(
        (mention) =>
          mention.actor === actor.id &&
          (mention.form === 'name' || mention.form === 'possessive') &&
          outside(mention.span),
      )) {
        let at = span[0];
        for (const word of words(slice(article.text, span))) {
          at = article.text.indexOf(word, at);
          const place: Span = [at, at + word.length];
          const right = chosen.find((other) => sameSound(other, word) || other.toLowerCase() === word.toLowerCase());
          const earlier = first.find(
            (other) => sameSound(other.word, word) || other.word.toLowerCase() === word.toLowerCase(),
          );
          if (
            right
              ? right !== word && right.toLowerCase() !== word.toLowerCase()
              : earlier && earlier.word.toLowerCase() !== word.toLowerCase()
          ) {
            yield remark(word, place, right, earlier);
          } else if (!earlier) first.push({ word, span: place });
          at += word.length;
        }
      }
    }

    const places = new Map<string, { word: string; span: Span }>();
    for (const [i, token] of tokens.entries()) {
      const place = spellings.get(article.text.slice(token.start, token.end).toLowerCase());
      const span: Span = [token.start, token.end];
      if (
        !place ||
        !/^\p{Lu}/u.test(token.form) ||
        /^(?:chicken|new)$/.test(tokens[i - 1]?.lower ?? '') ||
        !outside(span)
      )
        continue;
      const word = slice(article.text, span);
      const earlier = places.get(place);
      if (!earlier) places.set(place, { word, span });
      else if (earlier.word !== word) yield remark(word, span, undefined, earlier);
    }
  },
});

const words = (name: string): string[] => name.match(/[\p{L}'’-]{3,}/gu) ?? [];

function remark(
  word: string,
  span: Span,
  right: string | undefined,
  earlier: { word: string; span: Span } | undefined,
): Remark {
  if (right) return { span, message: `“${word}” is spelled “${right}” in the actors file.` };
  return {
    span,
    message: `“${word}” is spelled “${earlier?.word ?? ''}” earlier in the text.`,
    related: earlier ? [{ span: earlier.span, message: `The spelling “${earlier.word}” is first used here.` }] : [],
  };
}
