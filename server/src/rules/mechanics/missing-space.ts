import { anyOf } from '../../lexicons/word-classes';
import { contains, type Span } from '../../text/span';
import { defineRule } from '../rule';

const glued =
  /(?:[.!?](?<=\p{Ll}{2}.)[”’)]?(?=\p{Lu}\p{Ll}+[\s,’'])|,(?<=\p{Ll}{2}.)(?=\p{L}{2})|\)(?<=\p{Ll}{2}.)(?=\p{Ll}{3}))/gu;

export const missingSpace = defineRule({
  id: 'missing-space',
  category: 'mechanics',
  severity: 'information',
  confidence: 'high',
  quotes: 'both',
  status: 'stable',
  title: 'Words run together',
  why: 'A space is missing after the punctuation mark, and the two words read as one.',
  remedy: 'Add the space.',
  guides: ['AP Stylebook, punctuation', 'BBC News Styleguide, punctuation'],
  examples: {
    flags: [
      'He spoke of betrayal[[,]]accusing the council.',
      'The talks ended[[.]]The delegates left at noon.',
      'The minister (left[[)]]said no.',
    ],
    passes: [
      'He spoke of betrayal, accusing the council.',
      'The page is at osk.example/Ferry and harbour.Osk.example.',
      'Write to ana.ruiz@osk.example today.',
      'The U.S. fleet has 1,200 ships.',
      'The file is called ferry.Plan.txt.',
      'See [the map](https://osk.example/a,b).',
    ],
  },
  *check({ article }) {
    for (const block of article.blocks) {
      if (block.kind === 'verbatim' || block.kind === 'furniture') continue;
      const text = article.prose.slice(...block.body);
      for (const found of text.matchAll(glued)) {
        const [mark] = found;
        const start = block.body[0] + found.index;
        const span: Span = [start, start + mark.length];
        if (!contains(block.body, span) || isAddress(text, found.index)) continue;
        yield {
          span,
          message: `There is no space after “${mark}”.`,
          fixes: [{ title: 'Add the space', edits: [{ span: [span[1], span[1]], text: ' ' }], safe: true }],
        };
      }
    }
  },
});

/** Whether the mark stands in an address or a file name. */
function isAddress(text: string, at: number): boolean {
  const from = text.lastIndexOf(' ', at) + 1;
  const rest = text.slice(from, from + 200);
  const word = /^\S*/.exec(rest)?.[0] ?? '';
  return address.test(word);
}

const address = new RegExp(`[/@\\\\_=]|www\\.|\\.(?:${anyOf('address-ending')})\\b|^[\\w-]+(?:\\.[\\w-]+){2,}`, 'i');
