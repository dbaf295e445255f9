import { speakersOf } from '../../reading/speakers/speakers-of';
import { someOverlaps } from '../../text/span-index';
import { attributions } from '../edits';
import { defineRule } from '../rule';

export const unsourcedLead = defineRule({
  id: 'unsourced-lead',
  category: 'balance',
  severity: 'warning',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Unsourced claim in the first sentence',
  why: 'Many people read only the first sentence; a claim made there without a source is the paper’s own.',
  remedy: 'Name the source in the first sentence.',
  guides: [
    'Reuters Handbook, The Essentials of Reuters sourcing: a contentious first paragraph needs its source there',
    'AP, attribution',
    'BBC News Styleguide: attribution first',
  ],
  silentIn: ['opinion', 'analysis', 'interview', 'profile'],
  examples: {
    flags: [
      'Osk loses its port\n\n[[The new border law will drive thousands of families out of the valley.]] The vote is on Friday.',
      'Osk loses its port\n\n[[The ministry has lied to the public about the bridge.]]\n\nThe vote is on Friday.',
    ],
    passes: [
      'Osk loses its port\n\nThe new border law will drive thousands of families out of the valley, the Refugee Council said.',
      'Osk has a president\n\nParliament elected Ana Ruiz president on Tuesday.',
      'Osk loses its port\n\nThe ministry has lied to the public about the bridge. It hid the cracks, auditors said.',
    ],
  },
  *check({ article, spoken, actors, statements, statementsIn, isSourced, ownVoices }) {
    const [voice] = ownVoices();
    if (!voice) return;
    const { sentence: first, stance } = voice;
    if (article.blocks[first.block]?.kind !== 'paragraph') return;
    if (!article.blocks.some(({ kind }) => kind === 'headline')) return;
    const paragraph = article.blocks[first.block]?.span ?? first.span;
    if (statementsIn(paragraph).some((statement) => isSourced(statement))) return;
    if (someOverlaps(spoken, first.span)) return;
    if (!stance?.strong) return;
    yield {
      span: first.span,
      message: `The article opens with a claim that has no source: “${stance.words}”.`,
      fixes: attributions(article.text, first.span, namedLater()),
    };

    /** Who speaks in the next paragraphs, for the writer to choose from. */
    function namedLater(): string[] {
      const ids = statements.slice(0, 6).flatMap(speakersOf);
      return actors
        .filter(({ id }) => ids.includes(id))
        .map(({ name }) => name)
        .slice(0, 4);
    }
  },
});
