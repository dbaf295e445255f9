import { lexiconData as data } from './data.generated';

/** A form of a verb, by what it is used for. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

const irregular = new Map<string, readonly [past: string, participle: string]>();
const doubling = new Set<string>();
for (const { terms = [], name, past, participle = past } of data.verbForms as readonly VerbRow[]) {
  for (const term of terms) doubling.add(term);
  if (name && past && participle) irregular.set(name, [past, participle]);
}

interface VerbRow {
  readonly terms?: readonly string[];
  readonly name?: string;
  readonly past?: string;
  readonly participle?: string;
}

/** The five forms of an English verb given by its base form; a phrasal verb inflects its first word. */
export function inflect(verb: string): Record<VerbForm, string> {
  const blank = verb.indexOf(' ');
  if (blank > 0) {
    const rest = verb.slice(blank);
    const first = inflect(verb.slice(0, blank));
    return {
      base: verb,
      s: first.s + rest,
      past: first.past + rest,
      participle: first.participle + rest,
      ing: first.ing + rest,
    };
  }
  const stem = doubling.has(verb) ? verb + verb.at(-1) : verb;
  const s = irregularS.get(verb) ?? regularS(verb, stem);
  const regular = /e$/.test(verb) ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const ing = verb === 'be' ? 'being' : /(?:[^eoy]|qu)e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  const [past, participle] = irregular.get(verb) ?? [regular, regular];
  return { base: verb, s, past, participle, ing };
}

const irregularS = new Map([
  ['be', 'is'],
  ['have', 'has'],
]);

function regularS(verb: string, stem: string): string {
  if (/(?:[sxz]|ch|sh)$|[^aeiou]o$/.test(verb)) return `${stem}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
