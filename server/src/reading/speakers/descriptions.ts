import { isHolder } from '../../actors/name-words';
import type { ActorKind } from '../../actors/types';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { inClass, wordClass } from '../../lexicons/word-classes';
import { foldName } from '../../text/fold';

/** What a noun phrase without a name says of its referent. */
export interface Description {
  readonly kind: ActorKind;
  /** The noun it turns on, in lower case: “spokesman”; of a document in the singular. */
  readonly head: string;
  /** The office, where it is one that one person holds. */
  readonly office?: string;
  readonly definite: boolean;
  readonly plural: boolean;
  /** The words between article and head. */
  readonly modifiers: readonly Token[];
  /** How old whoever is meant is said to be: “the 17-year-old”. */
  readonly age?: number;
  /** Whose they are: “ruiz” in “Ruiz's spokesman”, who is not the spokesman, “his” in “his firm”. */
  readonly owner?: string;
}

const definite = wordClass('definite-determiner');

/** The description that a noun phrase gives, of people, bodies and documents; nothing for other things, for numbers and for pronouns. */
export function describe(phrase: readonly Token[], lexicons: Lexicons): Description | undefined {
  const core = beforePreposition(phrase, lexicons);
  const last = core.at(-1);
  if (!last || last.pos === 'PRON') return undefined;
  const paper = lexicons.descriptions.papers.get(last.lower);
  if (!paper && lexicons.descriptions.mute.has(last.lower)) return undefined;
  const from = paper ? core.length - 1 : headFrom(core, lexicons);
  const age = ageIn(core);
  const nature = paper ? documentOf(last, paper.noun) : natureOf(core, from, age, lexicons);
  if (!nature) return undefined;
  const mark = core.findIndex(({ lower }) => lower === "'s");
  return {
    head: last.lower,
    definite: mark > 0 || (paper ? definite.has((core[0] as Token).lower) : isDefinite(core)),
    ...(age !== undefined && { age }),
    ...ownerOf(core, mark),
    modifiers: core.slice(0, from).filter(modifies),
    ...nature,
  };
}

/** Whether the word tells more of the head. */
const modifies = ({ lower, pos }: Token): boolean =>
  pos !== 'DET' && pos !== 'PUNCT' && pos !== 'PART' && !definite.has(lower);

function ageIn(core: readonly Token[]): number | undefined {
  const told = /(?:^| )(\d+) - year - old(?: |$)/.exec(core.map(({ lower }) => lower).join(' '))?.[1];
  return told === undefined ? undefined : Number(told);
}

function ownerOf(core: readonly Token[], mark: number): { readonly owner?: string } {
  const first = core[0]?.lower ?? '';
  if (mark > 0) return { owner: foldName((core[mark - 1] as Token).form) };
  return inClass(first, 'own') ? { owner: first } : {};
}

const documentOf = ({ lower }: Token, noun: string): Pick<Description, 'kind' | 'plural' | 'head'> => ({
  kind: 'document',
  head: noun,
  plural: lower !== noun,
});

/** Where the head begins: at the first word of an office of up to four, or at the last word. */
function headFrom(core: readonly Token[], lexicons: Lexicons): number {
  for (let length = Math.min(4, core.length); length > 1; length--)
    if (lexicons.offices.at(core, core.length - length)?.length === length) return core.length - length;
  return core.length - 1;
}

function isDefinite(core: readonly Token[]): boolean {
  const [first, last] = [core[0] as Token, core.at(-1) as Token];
  if (definite.has(first.lower) || (first.pos === 'PROPN' && core.length > 1)) return true;
  return first.pos !== 'DET' && /^[A-Z]/.test(last.form);
}

/** What kind of source the noun at the end of the phrase stands for. */
function natureOf(
  core: readonly Token[],
  from: number,
  age: number | undefined,
  lexicons: Lexicons,
): Pick<Description, 'kind' | 'plural' | 'office'> | undefined {
  const last = core.at(-1) as Token;
  const head = last.lower;
  const { anonymous, offices, organisations, descriptions, places } = lexicons;
  if (head === 'old' && age !== undefined) return { kind: 'anonymous', plural: false };
  const office = offices.at(core, from);
  const isOffice = office?.length === core.length - from;
  if (isOffice && isHolder(last, office.entry)) return { kind: 'anonymous', office: office.entry, plural: false };
  if (anonymous.has(head)) return { kind: 'anonymous', plural: isOffice || head.endsWith('s') };
  if (isOffice || descriptions.groups.has(head)) return { kind: 'group', plural: true };
  // “a customer”, “commuters”: people by what they are for the moment.
  const plural = descriptions.people.get(head);
  if (plural) return { kind: 'group', plural };
  if (plural === false && !/^[A-Z]/.test(last.form)) return { kind: 'anonymous', plural };
  const bodies = [organisations, descriptions.firms, descriptions.courts, descriptions.media];
  if (bodies.some((nouns) => nouns.has(head))) return { kind: 'organisation', plural: false };
  return places.at([{ lower: last.form }], 0)?.entry.as === 'people' ? { kind: 'group', plural: true } : undefined;
}

/** “the head of the agency” is about “the head”. */
function beforePreposition(phrase: readonly Token[], { unnamedSources }: Lexicons): readonly Token[] {
  const at = phrase.findIndex(
    ({ pos, lower }, i) =>
      i > 0 &&
      (pos === 'ADP' ||
        // “a statement posted on the web”
        (pos === 'VERB' && phrase[i + 1]?.pos === 'ADP') ||
        /^(?:,|\(|and)$/.test(lower) ||
        // “sources close to the talks”
        unnamedSources.at(phrase, i)?.entry.kind === 'access'),
  );
  return at > 0 ? phrase.slice(0, at) : phrase;
}
