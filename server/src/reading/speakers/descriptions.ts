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
  if (!paper && lexicons.descriptions.mute.has(last.lower)) return undefined;
  const from = paper ? core.length - 1 : headFrom(core, lexicons);
  const ages = agesOf(core);
  const isAged = ages !== undefined && last.lower === 'old';
  const nature = paper ? documentOf(last, paper.noun) : isAged ? aged : natureOf(core, from, lexicons);
  if (!nature) return undefined;
  const mark = core.findIndex(({ lower }) => lower === "'s" || lower === "'");
  return {
    head: last.lower,
    definite: mark > 0 || (paper ? definite.has((core[0] as Token).lower) : isDefinite(core)),
    ...(ages && { ages }),
    ...ownerOf(core, mark),
    modifiers: isAged ? [] : core.slice(0, from).filter((_, i) => modifies(core, i)),
    ...nature,
  };
}

/** Whether the word tells more of the head: not “first” and “term” in “the first-term senator”. */
function modifies(core: readonly Token[], i: number): boolean {
  const { lower, pos, form } = core[i] as Token;
  const joined = /^[a-z]/.test(form) && (core[i - 1]?.form === '-' || core[i + 1]?.form === '-');
  if (joined && !inClass(lower, 'of-the-past')) return false;
  return pos !== 'DET' && pos !== 'PUNCT' && pos !== 'PART' && !definite.has(lower);
}

function ownerOf(core: readonly Token[], mark: number): { readonly owner?: string } {
  const first = core[0]?.lower ?? '';
  if (mark > 0) return { owner: foldName((core[mark - 1] as Token).form) };
  return inClass(first, 'own') ? { owner: first } : {};
}

/** “the 54-year-old” */
const aged = { kind: 'anonymous', plural: false } as const;

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
  lexicons: Lexicons,
): Pick<Description, 'kind' | 'plural' | 'office' | 'native'> | undefined {
  const last = core.at(-1) as Token;
  const head = last.lower;
  const { anonymous, offices, organisations, descriptions, places } = lexicons;
  const office = offices.at(core, from);
  if (office?.length === core.length - from) {
    if (isHolder(last, office.entry)) return { kind: 'anonymous', office: office.entry, plural: false };
    return { kind: anonymous.has(head) ? 'anonymous' : 'group', plural: true };
  }
  const singular = head.replace(/s$/, '');
  if (anonymous.has(head) || anonymous.has(singular)) return { kind: 'anonymous', plural: head !== singular };
  if (descriptions.groups.has(head)) return { kind: 'group', plural: true };
  const somebody = somebodyNow(last, lexicons);
  if (somebody) return somebody;
  const bodies = [organisations, descriptions.firms, descriptions.courts, descriptions.media];
  if (bodies.some((nouns) => nouns.has(head)) || inClass(head, 'airing'))
    return { kind: 'organisation', plural: false };
  const as = places.at([{ lower: last.form }], 0)?.entry.as;
  // “the French”, “the Swiss”: adjectives of this kind name the people.
  const people = as === 'adjective' && definite.has((core[0] as Token).lower) && /(?:ese|[sc]h|ss)$/.test(head);
  if (as === 'people' || people) return { kind: 'group', plural: true };
  if (isWorker(last)) return { kind: 'anonymous', plural: false };
  const native = definite.has((core[0] as Token).lower) && isNative(core.slice(1), lexicons);
  return native ? { kind: 'anonymous', plural: false, native } : undefined;
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
const isWorker = ({ lower, pos, form }: Token): boolean =>
  pos === 'NOUN' &&
  !/^[A-Z]/.test(form) &&
  lower.length > 6 &&
  endsLike(lower, 'work-ending') &&
  !inClass(lower, 'no-worker');

/** “the Swede”, “the Tory”, “the Liberal Democrat”: of whom several are “the Swedes”. */
function isNative(words: readonly Token[], { places }: Lexicons): boolean {
  const last = words.at(-1)?.form ?? '';
  if (!/^[A-Z]/.test(last)) return false;
  const several = [...words.slice(0, -1).map(({ form }) => form), `${last.replace(/y$/, 'ie')}s`];
  const place = places.at(
    several.map((lower) => ({ lower })),
    0,
  );
  return place?.length === words.length && place.entry.as === 'people';
}

/** “one of them”: somebody of several who are not named. */
function partOf([first, of, them, more]: readonly Token[]): Description | undefined {
  if (of?.lower !== 'of' || them?.lower !== 'them' || more) return undefined;
  const one = first?.lower === 'one';
  if (!one && first?.pos !== 'NUM' && !inClass(first?.lower, 'part-of-several')) return undefined;
  const kind = one ? 'anonymous' : 'group';
  return { kind, head: first?.lower ?? '', definite: false, plural: !one, modifiers: [] };
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
