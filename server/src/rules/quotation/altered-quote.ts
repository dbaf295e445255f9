import { slice } from '../../text/span';
import { defineRule } from '../rule';

export const alteredQuote = defineRule({
  id: 'altered-quote',
  category: 'quotation',
  severity: 'hint',
  confidence: 'high',
  quotes: 'inside',
  status: 'stable',
  title: 'Quotation with much of the editor in it',
  why: 'Brackets and dots show that the words are not those that were said; readers cannot tell what was lost.',
  remedy: 'Quote the part that needs no help, and report the rest.',
  guides: [
    'AP Stylebook, quotations in the news: never alter',
    'AP Stylebook, ellipsis',
    'University of Kansas editing course',
  ],
  examples: {
    flags: [
      '[[“[The treaty] is a gift to [Velmara],”]] Dorvek said.',
      '[[“He [Holm] told her [Telling] to go,”]] the aide said.',
      '[[“We won ... we lost ... we go on,”]] the general said.',
    ],
    passes: [
      'The treaty, Dorvek said, is “a gift”.',
      '“He told her to go,” the aide said, referring to Holm.',
      '“We won, we lost, we go on,” the general said.',
      '“We go on …” the general said.',
      '“They was [sic] late,” the general said.',
      '“He told her [Telling] to go,” the aide said.',
    ],
  },
  *check({ article, quotations }) {
    for (const { span, content, depth } of quotations) {
      if (depth > 0) continue;
      const words = slice(article.text, content);
      const brackets = [...words.matchAll(/\[(?!sic|expletive|\.{3}|…)[^\]\n]{1,40}\](?!\()/g)];
      const opens = /^\s*\[(?![\p{Lu}]\])/u.test(words) && brackets.length > 0 && words.split(/\s+/).length > 3;
      const gaps = words.match(/[\p{L},]\s?(?:…|\. ?\. ?\.)\s?(?=\p{Ll})/gu) ?? [];
      const edits = brackets.length + gaps.length;
      if (edits < 2 && !(opens && edits > 1)) continue;
      yield { span, message: `This quotation was edited in ${edits} places.` };
    }
  },
});
