import type { Span } from '../../text/span';
import { firstFrom } from '../../text/span-index';
import { surnameOf } from '../references';
import { defineRule, type Remark } from '../rule';

export const secondReferenceForm = defineRule({
  id: 'second-reference-form',
  category: 'names',
  severity: 'information',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Later reference against the house style',
  why: 'A full name given again makes readers look for a second person, and a courtesy title sets one person apart from the rest.',
  remedy: 'Use the surname alone after the first reference, as the style book asks.',
  guides: ['AP Stylebook, courtesy titles; names', 'NPR, notes of the standards editor: surnames for all alike'],
  silentIn: ['opinion', 'interview'],
  options: {
    apart: { default: 6, why: 'After how many paragraphs without the name the full name may be given again.' },
  },
  examples: {
    flags: [
      { text: 'Ilan Dorvek spoke first. [[Ilan Dorvek]] then left.', style: 'ap' },
      { text: 'Anders Holm resigned. [[Mr Holm]] will appeal.', style: 'ap' },
    ],
    passes: [
      { text: 'Ilan Dorvek spoke first. Dorvek then left.', style: 'ap' },
      'Ilan Dorvek spoke first. Ilan Dorvek then left.',
      { text: 'Ilan Dorvek and his brother Petr Dorvek arrived. Ilan Dorvek spoke.', style: 'ap' },
      { text: 'Anders Holm resigned. Mr Holm will appeal.', style: 'bbc' },
      { text: 'Anders Holm resigned. “Mr Holm will appeal,” Ana Ruiz said.', style: 'ap' },
    ],
  },
  *check({ article, referencesTo, persons, style, options }) {
    if (style === 'none' || style === 'wikipedia') return;
    const blockOf = (offset: number) => firstFrom(article.blocks, offset + 1) - 1;
    for (const actor of persons()) {
      const all = [...referencesTo(actor)];
      const surname = surnameOf(actor.name);
      let full = -1;
      for (const [i, { span, words, courtesy }] of all.entries()) {
        const before = all[i - 1];
        if (full < 0 && before?.words.includes(' ')) full = i - 1;
        if (!before || full < 0) continue;
        if (blockOf(span[0]) - blockOf(before.span[0]) > options.apart) continue;
        if (words === actor.name && !courtesy)
          yield remark(span, surname, `“${words}” was introduced above: the surname is enough.`);
        else if (words === surname && isUnwanted(courtesy))
          yield remark(
            [article.prose.lastIndexOf(courtesy, span[0]), span[1]],
            surname,
            `The style of the house has no “${courtesy}”.`,
          );
      }
    }

    function isUnwanted(courtesy: string): boolean {
      const surnamesOnly = style === 'ap' || style === 'reuters' || style === 'guardian';
      return surnamesOnly && /^M(?:r|rs|s|iss|x)\.?$/.test(courtesy);
    }
  },
});

const remark = (span: Span, surname: string, message: string): Remark => ({
  span,
  message,
  fixes: [{ title: `Write “${surname}”`, edits: [{ span, text: surname }] }],
});
