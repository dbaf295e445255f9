import type { Span } from '../../text/span';
import { firstFrom } from '../../text/span-index';
import { type Reference, surnameOf } from '../references';
import { defineRule, type Remark, type Style } from '../rule';

export const secondReferenceForm = defineRule({
  id: 'second-reference-form',
  category: 'names',
  severity: 'information',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Later reference that breaks house style',
  why: 'A repeated full name makes readers look for a second person, and a courtesy title sets one person apart from the rest.',
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
    const blockOf = ([start]: Span) => firstFrom(article.blocks, start + 1) - 1;
    const isNear = ({ span, after }: Introduced) => blockOf(span) - blockOf(after) <= options.apart;
    for (const actor of persons()) {
      const surname = surnameOf(actor.name);
      for (const { span, words, courtesy } of introduced([...referencesTo(actor)]).filter(isNear)) {
        const start = article.prose.lastIndexOf(courtesy, span[0]);
        if (words === actor.name && !courtesy)
          yield remark(span, surname, `“${words}” was introduced above: the surname is enough.`);
        else if (words === surname && isUnwanted(courtesy, style))
          yield remark([start, span[1]], surname, `House style does not use “${courtesy}”.`);
      }
    }
  },
});

type Introduced = Reference & { readonly after: Span };

/** The references behind the one that gives the full name, each with the place of the one before it. */
function introduced(all: readonly Reference[]): Introduced[] {
  const full = all.findIndex(({ words }) => words.includes(' '));
  return full < 0 ? [] : all.slice(full + 1).map((one, i) => ({ ...one, after: (all[full + i] as Reference).span }));
}

function isUnwanted(courtesy: string, style: Style): boolean {
  const surnamesOnly = style === 'ap' || style === 'reuters' || style === 'guardian';
  return surnamesOnly && /^M(?:r|rs|s|iss|x)\.?$/.test(courtesy);
}

const remark = (span: Span, surname: string, message: string): Remark => ({
  span,
  message,
  fixes: [{ title: `Write “${surname}”`, edits: [{ span, text: surname }] }],
});
