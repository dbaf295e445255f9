import { append } from '../../text/append';
import type { Span } from '../../text/span';
import { type Reference, surnameOf } from '../references';
import { defineRule } from '../rule';

type Form = 'first name' | 'courtesy title' | 'surname';

interface Referred {
  readonly name: string;
  readonly form: Form;
  readonly reference: Reference;
}

export const unequalReference = defineRule({
  id: 'unequal-reference',
  category: 'names',
  severity: 'information',
  confidence: 'medium',
  quotes: 'outside',
  status: 'draft',
  title: 'People referred to in different forms',
  why: 'Calling one person by first name and another by surname tells readers whom to take seriously.',
  remedy: 'Refer to everybody in the same form.',
  guides: [
    'NPR, notes of the standards editor: surnames alike on second reference',
    'AP Stylebook, courtesy titles; names',
  ],
  silentIn: ['opinion', 'profile'],
  examples: {
    flags: [
      'Ilan Dorvek met Ina Berg. Dorvek met [[Ina]] at the gate. Dorvek left.',
      'Anders Holm met Mara Telling. [[Mr Holm]] and Telling shook hands. Telling left.',
    ],
    passes: [
      'Ilan Dorvek met Mara Telling. Dorvek met Telling at the gate.',
      'Anders Holm met Mara Telling. Mr Holm and Ms Telling shook hands.',
      'Ilan Dorvek met Mara Telling. “Mara and Dorvek were there,” the driver said.',
      'Ilan Dorvek left. Dorvek was late, and Ilan is his first name.',
    ],
  },
  *check({ article, referencesTo, persons }) {
    const later: Referred[] = [];
    for (const { name, ...actor } of persons()) {
      const [, ...rest] = referencesTo({ name, ...actor });
      const forms = rest.flatMap((reference) => {
        const form = formOf(reference, name);
        return form ? [{ name, form, reference }] : [];
      });
      // Somebody referred to in two ways is another matter.
      if (forms[0] && forms.every(({ form }) => form === forms[0]?.form)) append(later, forms);
    }
    const usual = mostOf(later);
    const names = new Set(later.filter(({ form }) => form === usual).map(({ name }) => name));
    if (!usual || usual === 'first name') return;
    for (const { name, form, reference } of later) {
      if (form === usual || names.size === 0) continue;
      const [others] = names;
      const start =
        form === 'courtesy title'
          ? article.prose.lastIndexOf(reference.courtesy, reference.span[0])
          : reference.span[0];
      const span: Span = [start, reference.span[1]];
      const surname = surnameOf(name);
      yield {
        span,
        message: `${name} is called by ${form} here, ${others} by ${usual}.`,
        fixes: usual === 'surname' ? [{ title: `Write “${surname}”`, edits: [{ span, text: surname }] }] : [],
      };
      return;
    }
  },
});

function formOf({ words, courtesy, introduced }: Reference, name: string): Form | undefined {
  if (/^M(?:r|rs|s|iss|x)\.?$/.test(courtesy)) return 'courtesy title';
  if (courtesy || introduced) return undefined;
  if (words === surnameOf(name)) return 'surname';
  return words === name.split(/\s+/)[0] ? 'first name' : undefined;
}

/** The form that more persons go by than any other. */
function mostOf(later: readonly Referred[]): Form | undefined {
  const persons = new Map<Form, Set<string>>();
  for (const { form, name } of later) persons.set(form, (persons.get(form) ?? new Set()).add(name));
  const order: readonly Form[] = ['surname', 'courtesy title', 'first name'];
  return order
    .filter((form) => persons.has(form))
    .sort((a, b) => (persons.get(b)?.size ?? 0) - (persons.get(a)?.size ?? 0))[0];
}
