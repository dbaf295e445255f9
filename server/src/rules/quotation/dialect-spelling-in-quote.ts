import { anyOf } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';

const spellings = new RegExp(
  `(?<![\\p{L}])(?:${anyOf('dialect-spelling').replaceAll("'", "['’]")}|\\p{L}{2,}in['’](?=[\\s,.!?”"]))(?![\\p{L}])`,
  'giu',
);

export const dialectSpellingInQuote = defineRule({
  id: 'dialect-spelling-in-quote',
  category: 'quotation',
  severity: 'hint',
  confidence: 'medium',
  quotes: 'inside',
  status: 'draft',
  title: 'Speech spelled to sound uneducated',
  why: 'Everybody says “gonna”; a paper that spells it out for some speakers only makes fun of them.',
  remedy: 'Spell it as you would for any other speaker, unless the pronunciation is the news.',
  guides: ['AP Stylebook, quotations in the news: no dialect spellings', 'Reuters Handbook, style guide: quotations'],
  examples: {
    flags: ['“We’re [[gonna]] win,” the farmer said.', '“I [[ain’t]] seen [[’em]],” the guard said.'],
    passes: [
      '“We are going to win,” the farmer said.',
      'The party’s hashtag is #GonnaVote.',
      'She sang “Ain’t No Sunshine”.',
    ],
  },
  *check({ article, quotations }) {
    for (const { content, depth, use } of quotations) {
      if (depth > 0 || use === 'title') continue;
      for (const found of article.text.slice(...content).matchAll(spellings)) {
        if (/^\p{Lu}/u.test(found[0]) && found.index > 0) continue;
        const start = content[0] + found.index;
        const span: Span = [start, start + found[0].length];
        yield { span, message: `“${found[0]}” spells out a pronunciation.` };
      }
    }
  },
});
