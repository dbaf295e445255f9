import indefinite from 'indefinite';
import type { Token } from '../../language/types';
import { inClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
import { someOverlaps } from '../../text/span-index';
import { defineRule, type Fix } from '../rule';

export const longFalseTitle = defineRule({
  id: 'long-false-title',
  category: 'names',
  severity: 'hint',
  confidence: 'medium',
  quotes: 'outside',
  status: 'draft',
  title: 'Description in place of a title',
  why: 'Four words before a name are not a title, and readers must hold them all until the name comes.',
  remedy: 'Put the description after the name, between commas.',
  guides: [
    'Guardian style guide: put the description after the name',
    'AP Stylebook, titles: no long titles before names',
  ],
  options: { words: { default: 4, why: 'From how many words on a description is long.' } },
  examples: {
    flags: [
      'On Monday [[harbour district fish wholesaler]] Petr Nolan joined the march.',
      'On Monday [[former deputy chief trade negotiator]] Mara Telling resigned.',
    ],
    passes: [
      'Mara Telling, a former deputy chief trade negotiator, resigned.',
      'Petr Nolan, who sells fish in the harbour district, joined the march.',
      'Foreign Minister Ilan Dorvek spoke.',
      'The deputy trade negotiator Mara Telling resigned.',
    ],
  },
  *check({ article, tokens, spoken, mentions, actors, options }) {
    const persons = new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
    const starts = new Map(tokens.map((token, i) => [token.start, i]));
    for (const { span, form, actor } of mentions) {
      const at = starts.get(span[0]);
      if (
        form !== 'name' ||
        !actor ||
        !persons.has(actor) ||
        at === undefined ||
        !/\s/.test(article.text.slice(...span))
      )
        continue;
      if (someOverlaps(spoken, span)) continue;
      let from = at;
      while (isDescribing(tokens[from - 1], tokens[at])) from--;
      const [first, before, last] = [tokens[from], tokens[from - 1], tokens[at - 1]];
      if (!first || !last || at - from < options.words || last.pos !== 'NOUN') continue;
      if (before?.sentence === first.sentence && inClass(before.lower, 'description-determiner')) continue;
      const place: Span = [first.start, last.end];
      yield {
        span: place,
        message: `${at - from} words before the name are used as a title.`,
        fixes: behind(article.text, place, span),
      };
    }
  },
});

const isDescribing = (token: Token | undefined, name: Token | undefined): boolean =>
  token !== undefined &&
  token.sentence === name?.sentence &&
  /^(?:NOUN|ADJ)$/.test(token.pos) &&
  !inClass(token.lower, 'weekday');

/** The description behind the name, between commas; nothing where the name is a possessive. */
function behind(text: string, place: Span, [start, end]: Span): Fix[] {
  if (/^['’]/.test(text.slice(end)) || /['’]s?$/.test(text.slice(start, end))) return [];
  const words = text.slice(...place);
  const described = indefinite(/^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words);
  const close = /^\s*[,.;:!?)]/.test(text.slice(end)) ? '' : ',';
  return [
    {
      title: `Put it after the name: “, ${described},”`,
      edits: [
        { span: [place[0], start], text: '' },
        { span: [end, end], text: `, ${described}${close}` },
      ],
      preview: true,
    },
  ];
}
