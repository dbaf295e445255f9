import { isHolder } from '../../actors/name-words';
import type { ActorKind } from '../../actors/types';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { endsLike, inClass, wordClass } from '../../lexicons/word-classes';
import { foldName } from '../../text/fold';
import { type Ages, agesOf } from './aged';

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
  /** Whether it says where somebody is from, and no more: “the Swede”. */
  readonly native?: true;
  /** How old whoever is meant is said to be. */
  readonly ages?: Ages;
  /** Whose they are: “ruiz” in “Ruiz's spokesman”, who is not the spokesman, “his” in “his firm”. */
  readonly owner?: string;
}

const definite = wordClass('definite-determiner');

/** The description that a noun phrase gives, of people, bodies and documents; nothing for other things, for numbers and for pronouns. */
export function describe(phrase: readonly Token[], lexicons: Lexicons): Description | undefined {
  const part = partOf(phrase);
  if (part) return part;
  const core = beforePreposition(phrase, lexicons);
  const last = core.at(-1);
  if (!last || last.pos === 'PRON') return undefined;
  const paper = lexicons.descriptions.papers.get(last.lower);
  const from = paper ? core.length - 1 : headFrom(core, lexicons);
  const nature = paper ? documentOf(last, paper.noun) : natureOf(core, from, lexicons);
  if (!nature) return undefined;
  const ages = agesOf(core);
  const owned = ownerOf(core);
  return {
    head: last.lower,
    definite: isDefinite(core) || owned.owner !== undefined,
    ...(ages && { ages }),
    ...owned,
    modifiers: core.slice(0, from).filter((_, i) => modifies(core, i)),
    ...nature,
  };
}

/** Whether the word tells more of the head: not “first” and “term” in “the first-term senator”. */
function modifies(core: readonly Token[], i: number): boolean {
  const { lower, pos } = core[i] as Token;
  if ([core[i - 1], core[i + 1]].some((beside) => beside?.form === '-')) return false;
  return !/^(?:DET|PUNCT|PART)$/.test(pos) && !definite.has(lower);
}

function ownerOf(core: readonly Token[]): { readonly owner?: string } {
  const first = core[0]?.lower ?? '';
  const owner = core[core.findIndex(({ lower }) => /^'s?$/.test(lower)) - 1];
  if (owner) return { owner: foldName(owner.form) };
  return inClass(first, 'own') ? { owner: first } : {};
}

const documentOf = ({ lower }: Token, noun: string): Pick<Description, 'kind' | 'plural' | 'head'> => ({
  kind: 'document',
  head: noun,
  plural: lower !== noun,
});

/** Where the head begins: at the first word of an office, or at the last word. */
const headFrom = (core: readonly Token[], lexicons: Lexicons): number =>
  core.findIndex((_, i) => i === core.length - 1 || lexicons.offices.at(core, i)?.length === core.length - i);

function isDefinite(core: readonly Token[]): boolean {
  const [first, last] = [core[0] as Token, core.at(-1) as Token];
  return definite.has(first.lower) || (first.pos !== 'DET' && /^[A-Z]/.test(last.form));
}

/** What kind of source the noun at the end of the phrase stands for. */
function natureOf(
  core: readonly Token[],
  from: number,
  lexicons: Lexicons,
): Pick<Description, 'kind' | 'plural' | 'office' | 'native'> | undefined {
  const last = core.at(-1) as Token;
  const head = last.lower;
  const { anonymous, offices, organisations, descriptions } = lexicons;
  const office = offices.at(core, from);
  if (office?.length === core.length - from) {
    if (isHolder(last, office.entry)) return { kind: 'anonymous', office: office.entry, plural: false };
    return { kind: anonymous.has(head) ? 'anonymous' : 'group', plural: true };
  }
  // “the 54-year-old”
  if (head === 'old') return { kind: 'anonymous', plural: false };
  if (anonymous.has(head)) return { kind: 'anonymous', plural: head.endsWith('s') };
  if (descriptions.groups.has(head)) return { kind: 'group', plural: true };
  const somebody = somebodyNow(last, lexicons);
  if (somebody) return somebody;
  const bodies = [organisations, descriptions.firms, descriptions.courts, descriptions.media];
  if (bodies.some((nouns) => nouns.has(head)) || inClass(head, 'airing'))
    return { kind: 'organisation', plural: false };
  if (isPeople(core, lexicons)) return { kind: 'group', plural: true };
  if (isWorker(last)) return { kind: 'anonymous', plural: false };
  return isNative(core, lexicons) ? { kind: 'anonymous', plural: false, native: true } : undefined;
}

/** “a customer”, “commuters”: people by what they are for the moment. */
function somebodyNow(
  { form, lower }: Token,
  { descriptions }: Lexicons,
): Pick<Description, 'kind' | 'plural'> | undefined {
  const plural = descriptions.people.get(lower);
  if (plural === undefined || (!plural && /^[A-Z]/.test(form))) return undefined;
  return { kind: plural ? 'group' : 'anonymous', plural };
}

/** “a deckhand”, “a zoologist”, “a dog walker”: somebody by their work, where no list has it. */
const isWorker = ({ lower }: Token): boolean => endsLike(lower, 'work-ending') && !inClass(lower, 'no-worker');

/** “Swedes”; “the French”, “the Swiss”: adjectives of this kind name the people. */
function isPeople(core: readonly Token[], { places }: Lexicons): boolean {
  const { form, lower } = core.at(-1) as Token;
  const as = places.at([{ lower: form }], 0)?.entry.as;
  return (
    as === 'people' || (as === 'adjective' && definite.has(core[0]?.lower ?? '') && /(?:ese|[sc]h|ss)$/.test(lower))
  );
}

/** “the Swede”, “the Tory”: of whom several are “the Swedes”. */
function isNative([article, one, more]: readonly Token[], { places }: Lexicons): boolean {
  if (!one || more || !definite.has(article?.lower ?? '')) return false;
  return places.at([{ lower: `${one.form.replace(/y$/, 'ie')}s` }], 0)?.entry.as === 'people';
}

/** “one of them”: somebody of several who are not named. */
function partOf([first, of, them]: readonly Token[]): Description | undefined {
  if (!first || of?.lower !== 'of' || them?.lower !== 'them') return undefined;
  const plural = first.lower !== 'one';
  return { kind: plural ? 'group' : 'anonymous', head: first.lower, definite: false, plural, modifiers: [] };
}

/** “the head of the agency” is about “the head”. */
function beforePreposition(phrase: readonly Token[], { unnamedSources }: Lexicons): readonly Token[] {
  const at = phrase.findIndex(
    ({ pos, lower }, i) =>
      pos === 'ADP' ||
      // “a statement posted on the web”
      (pos === 'VERB' && phrase[i + 1]?.pos === 'ADP') ||
      /^(?:,|\(|and)$/.test(lower) ||
      // “sources close to the talks”
      unnamedSources.at(phrase, i)?.entry.kind === 'access',
  );
  return at < 0 ? phrase : phrase.slice(0, at);
}
