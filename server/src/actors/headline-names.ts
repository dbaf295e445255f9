import type { Token } from '../language/types';
import { formTable, type KnownForm, type KnownForms, knownAt } from './known-forms';
import type { NameMention } from './name-mention';
import { isCapital } from './name-words';
import type { NamesFound } from './names-found';

/** Adds the names in headlines, of which `titled` are the tokens: those of the actors file and of the text, and countries. */
export function addHeadlineNames(names: NamesFound, titled: readonly number[]): void {
  const met = formTable(metForms(names.all));
  let reached = 0;
  for (const i of titled) if (i >= reached) reached = pastName(names, i, met);
}

/** Adds the name that begins at the token, if one does; gives the token to go on with. */
function pastName(names: NamesFound, i: number, met: KnownForms<NameMention>): number {
  const { tokens } = names.words;
  const known = names.registered(i);
  if (known) {
    const { owner } = known.form;
    names.add(i, known.to, { kind: owner.kind, entry: owner, metonym: false });
    return known.to;
  }
  const again = knownAt(tokens, i, met);
  if (again && isCapital((tokens[i] as Token).form)) {
    const { name, kind } = again.form.owner;
    names.add(i, again.to, { kind, metonym: false, ...(kind === 'country' && { name }) });
    return again.to;
  }
  return pastCountry(names, i) ?? i + 1;
}

function pastCountry(names: NamesFound, i: number): number | undefined {
  const place = names.words.places[i];
  if (place?.entry.kind !== 'country' || !/^(?:country|seat)$/.test(place.entry.as)) return undefined;
  const to = i + place.length;
  if (place.entry.as === 'country' || !names.isPlaceHere(i, to)) names.addRun(i, to);
  return to;
}

/** What a headline may name: persons and organisations of the text, under their full and their short names. */
function* metForms(found: readonly NameMention[]): Generator<KnownForm<NameMention>> {
  const seen = new Set<string>();
  for (const mention of found) {
    if (mention.kind === 'unknown' && mention.single) continue;
    const key = mention.words.join(' ');
    if (seen.has(key) || key.length < 2) continue;
    seen.add(key);
    yield { words: mention.words, owner: mention, anyCase: false };
    const last = mention.words.at(-1) as string;
    if (mention.kind !== 'person' || mention.single || seen.has(last)) continue;
    seen.add(last);
    yield { words: [last], owner: mention, anyCase: false };
  }
}
