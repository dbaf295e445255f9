import { inClass } from '../../lexicons/word-classes';
import { slice } from '../../text/span';
import { defineRule } from '../rule';

export const alteredQuote = defineRule({
  id: 'altered-quote',
  category: 'quotation',
  severity: 'hint',
  confidence: 'high',
  quotes: 'inside',
  status: 'stable',
  title: 'Heavily edited quotation',
  why: 'Brackets and ellipses show that the words are not exactly those that were said; readers cannot tell what was lost.',
  remedy: 'Quote the part that needs no editing, and paraphrase the rest.',
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
      '“I had Anders [Holm] and [the crew’s Leo] Marsh with me,” the aide said.',
    ],
  },
  *check({ article, quotations }) {
    for (const { span, content, depth } of quotations) {
      if (depth > 0) continue;
      const words = slice(article.text, content);
      if (!/\[|…|\. ?\./.test(words)) continue;
      const brackets = [...words.matchAll(/\[(?!sic|expletive|\.{3}|…|#)[^\]\n]{1,40}\](?!\()/g)].filter(
        (found) => !completesName(words, found),
      );
      const gaps = words.match(/[\p{L},]\s?(?:…|\. ?\. ?\.)\s?(?=\p{Ll})/gu) ?? [];
      const edits = brackets.length + gaps.length;
      if (edits < 2) continue;
      yield { span, message: `This quotation was edited in ${edits} places.` };
    }
  },
});

/** Whether the bracket only gives the rest of a name that stands beside it. */
function completesName(words: string, { 0: bracket, index }: RegExpExecArray): boolean {
  if (/^ \p{Lu}\p{Ll}/u.test(words.slice(index + bracket.length))) return true;
  const before = /(?<!\p{L})(?!Th)\p{Lu}\p{Ll}+(?= $)/u.exec(words.slice(0, index))?.[0];
  return before !== undefined && !inClass(before.toLowerCase(), 'personal') && /^\[\p{Lu}/u.test(bracket);
}
