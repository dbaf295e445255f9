import type { Article } from '../../article/types';
import { rangeIn } from '../../language/tokens-in';
import { overlaps, type Span } from '../../text/span';
import type { Copy } from '../copy';
import { type Reference, surnameOf } from '../references';
import { defineRule } from '../rule';

export const firstReferenceFullName = defineRule({
  id: 'first-reference-full-name',
  category: 'names',
  severity: 'warning',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Surname before the full name',
  why: 'Readers meet a surname and find out only later whose it is.',
  remedy: 'Give the full name, and say who the person is, at the first mention.',
  guides: [
    'Reuters Handbook, The Essentials of Reuters sourcing: identify the speaker at once',
    'BBC News Styleguide, names and titles',
  ],
  silentIn: ['opinion', 'interview'],
  examples: {
    flags: [
      'Talks go on\n\n[[Dorvek]] arrived at nine. Foreign Minister Ilan Dorvek left at ten.',
      'Talks go on\n\n“No deal,” said [[Telling]]. Mara Telling leads the delegation.',
    ],
    passes: [
      'Foreign Minister Ilan Dorvek arrived at nine. Dorvek left at ten.',
      '“No deal,” said Mara Telling, who leads the delegation.',
      'Talks go on\nDorvek and Holm meet\n\nForeign Minister Ilan Dorvek left at ten.',
      'President Ruiz told reporters that talks had failed. Ana Ruiz left at ten.',
      'Ruiz told reporters that talks had failed.',
      'Talks went on. A Holm supporter left. Anders Holm stayed.',
      'Dorvek leaves talks\n\nForeign Minister Ilan Dorvek left at ten.',
      'Petr Dorvek left. Dorvek was late. Ilan Dorvek stayed.',
    ],
  },
  *check(copy) {
    const { referencesTo, persons } = copy;
    const opening = standfirst(copy.article);
    for (const actor of persons()) {
      const [first] = referencesTo(actor);
      if (!first || first.introduced || first.courtesy || first.words !== surnameOf(actor.name)) continue;
      // “a Dorvek supporter” is about the supporter, and headlines do without first names.
      if (isAttributive(copy, first) || overlaps(opening, first.span)) continue;
      const [, ...later] = referencesTo(actor);
      const full = later.find(({ words }) => /\s/.test(words) && words.endsWith(` ${first.words}`));
      if (!full) continue;
      yield {
        span: first.span,
        message: `“${first.words}” is not introduced until “${full.words}” below.`,
        related: [{ span: full.span, message: 'The full name is here.' }],
        fixes: [{ title: `Write “${full.words}”`, edits: [{ span: first.span, text: full.words }], preview: true }],
      };
    }
  },
});

/** The top of the page, which is a headline in all but form, with the lines set right below it without a blank one between. */
function standfirst({ blocks, text }: Article): Span {
  const last = blocks.findIndex(({ span }, i) => {
    const next = blocks[i + 1];
    return next === undefined || text.slice(span[1], next.span[0]).split('\n').length > 2;
  });
  return [0, blocks[last]?.span[1] ?? 0];
}

/** Whether a noun follows that the name belongs to: “a Dorvek supporter”, “Holm v. Ruiz”. */
function isAttributive({ article, tokens }: Copy, { span }: Reference): boolean {
  if (/^['’]s?\b/.test(article.prose.slice(span[1]))) return false;
  const next = tokens[rangeIn(tokens, [span[1], span[1]])[0]];
  return next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN' || /^v(?:s)?\.?$/.test(next.lower));
}
