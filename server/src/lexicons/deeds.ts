import { lexiconData as data } from './data.generated';
import { inflect, type VerbForm } from './inflect';

/** A verb by which somebody commits an offence. */
export interface Deed {
  /** The form that was met; a past form may be a participle where the two are spelled alike. */
  readonly form: VerbForm;
  /** The kinds of offence that it may be. */
  readonly offences: ReadonlySet<string>;
  /** Whether it is a crime by itself, by what somebody is charged with, or by what others are made to do. */
  readonly strength: 'strong' | 'weak' | 'open';
}

/** The verbs in all their forms, each with all offences it may be; of several strengths it has that of its first row. */
export function deeds(): [string, Deed][] {
  const verbs = new Map<string, { offences: Set<string>; strength: Deed['strength'] }>();
  for (const { terms, offence, strength = 'strong' } of data.deeds) {
    for (const term of terms) {
      const known = verbs.get(term);
      if (known) known.offences.add(offence);
      else verbs.set(term, { offences: new Set([offence]), strength: strength as Deed['strength'] });
    }
  }
  return [...verbs].flatMap(([verb, deed]) => {
    const forms = inflect(verb);
    return (['past', 's', 'base', 'ing', 'participle'] as const).map((form): [string, Deed] => [
      forms[form],
      { ...deed, form },
    ]);
  });
}
