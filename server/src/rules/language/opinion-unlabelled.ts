import type { Article } from '../../article/types';
import { defineRule, type Fix } from '../rule';

export const opinionUnlabelled = defineRule({
  id: 'opinion-unlabelled',
  category: 'language',
  severity: 'hint',
  confidence: 'low',
  quotes: 'outside',
  status: 'draft',
  title: 'Opinion piece without its label',
  why: 'Readers who take a column for a news report take one writer’s view for what the paper knows.',
  remedy: 'Label the article `type: opinion`, or report.',
  guides: [
    'SPJ Code of Ethics: label commentary',
    'IPSO Editors’ Code: separate comment from fact',
    'The Trust Project: type of work',
  ],
  silentIn: ['opinion', 'analysis', 'interview', 'profile'],
  options: { share: { default: 40, why: 'The share of sentences, in per cent, that must be the writer’s opinion.' } },
  examples: {
    flags: [
      '[[We must never accept such a shameful deal.]] Our country deserves better. The treaty is a cruel and absurd illusion. The ministers should be ashamed. Nobody needs this folly. The vote is on Friday.',
    ],
    passes: [
      '---\ntype: opinion\n---\nWe must never accept such a shameful deal. Our country deserves better. The treaty is a cruel illusion. The ministers should be ashamed. Nobody needs this folly.',
      'The vote is on Friday. The hall opens at nine. We must never accept such a shameful deal. The ferry leaves at ten. The pier is open. The council meets in May.',
      'We must never accept such a shameful deal.',
    ],
  },
  *check({ article, ownVoices, opinions, options }) {
    const sentences = ownVoices();
    const [first] = sentences;
    // A few lines are no piece.
    if (!first || sentences.length < 5) return;
    const count = opinions().filter(({ points }) => points >= 2).length;
    if (count / sentences.length < options.share / 100) return;
    yield {
      span: first.sentence.span,
      message: `${count} of ${sentences.length} sentences are the writer’s opinion, and nothing labels the article so.`,
      fixes: [labelled(article)],
    };
  },
});

/** The label, in the front matter that the article has, or in one of its own. */
function labelled({ text, frontMatter }: Article): Fix {
  const title = 'Label it “type: opinion”';
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  if (!frontMatter) {
    const start = text.startsWith('\ufeff') ? 1 : 0;
    return { title, edits: [{ span: [start, start], text: `---${end}type: opinion${end}---${end}${end}` }] };
  }
  const type = /^type:[^\r\n]*/m.exec(text.slice(0, frontMatter.span[1]));
  const first = text.indexOf(end) + end.length;
  return type
    ? { title, edits: [{ span: [type.index, type.index + type[0].length], text: 'type: opinion' }] }
    : { title, edits: [{ span: [first, first], text: `type: opinion${end}` }] };
}
