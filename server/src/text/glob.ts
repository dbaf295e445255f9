/** How many globs without braces one with braces may stand for. */
export const mostAlternatives = 1000;

/**
 * Whether the path matches the glob. The signs are those of the Language Server Protocol: `*` any part of a name, `?` a character, `**` any
 * folders, `[a-z]` and `[!a-z]` one of some characters, `{a,b}` one of some words; `\` takes a sign for a character, and `!` in front means
 * every path that does not match the rest. As in shells, a name that begins with a dot is matched by a dot alone. Nothing is made a regular
 * expression: the steps are no more than the characters of the path times those of the glob, for each glob it stands for.
 */
export function globMatches(glob: string, path: string): boolean {
  if (glob.startsWith('!')) return !globMatches(glob.slice(1), path);
  const names = path.split('/').map((name) => [...name]);
  return (withoutBraces(glob) ?? []).some((one) => follows(one.split('/').map(folderPart), names, nameIs, isShown));
}

/** What keeps a glob from being used, to follow “This pattern”; null where nothing does. */
export function globFault(glob: string): string | null {
  if (/(?<!\\)(?:[@!+]\(|\([^()]*\|)/.test(glob))
    return 'has a group in parentheses: write {a,b} for one of several words';
  if (withoutBraces(glob) === null) return `stands for more than ${mostAlternatives} patterns: shorten it`;
  return null;
}

/** All that a glob with braces stands for; null where that is more than is allowed. */
function withoutBraces(glob: string): string[] | null {
  const braces = firstBraces(glob);
  if (!braces) return [glob];
  const [words, rests] = [braces.words.map(withoutBraces), withoutBraces(glob.slice(braces.end))];
  if (!rests || words.includes(null)) return null;
  const inside = words.flatMap((word) => word ?? []);
  if (inside.length * rests.length > mostAlternatives) return null;
  return inside.flatMap((word) => rests.map((rest) => glob.slice(0, braces.start) + word + rest));
}

/** The first pair of braces with a comma between them; others are characters like any. */
function firstBraces(glob: string): { start: number; end: number; words: string[] } | null {
  for (let start = next(glob, 0); start < glob.length; start = next(glob, start + 1)) {
    const words = glob[start] === '{' ? wordsIn(glob, start) : [];
    if (words.length > 1) return { start, end: start + words.join().length + 2, words };
  }
  return null;
}

/** What the commas part between the brace at the offset and its partner; nothing where it has none. */
function wordsIn(glob: string, start: number): string[] {
  const cuts = [start];
  let depth = 0;
  for (let at = next(glob, start + 1); at < glob.length; at = next(glob, at + 1)) {
    if (glob[at] === '{') depth++;
    else if (glob[at] === ',' && depth === 0) cuts.push(at);
    else if (glob[at] === '}' && depth-- === 0) return cuts.map((cut, i) => glob.slice(cut + 1, cuts[i + 1] ?? at));
  }
  return [];
}

/** The offset, or the next one behind a character that a backslash stands before. */
function next(glob: string, offset: number): number {
  let at = offset;
  while (glob[at] === '\\') at += 2;
  return at;
}

/** What may stand between. */
const any = Symbol('any');
type Part = string | ((character: string) => boolean);

/** `**` alone is any folders. */
const folderPart = (glob: string): typeof any | (Part | typeof any)[] => (glob === '**' ? any : nameParts(glob));

function nameParts(glob: string): (Part | typeof any)[] {
  const characters = [...glob];
  const parts: (Part | typeof any)[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    const close = character === '[' ? closeOf(characters, at) : -1;
    if (character === '*') parts.push(any);
    else if (character === '?') parts.push(() => true);
    else if (close > 0) {
      parts.push(oneOf(characters.slice(at + 1, close)));
      at = close;
    } else parts.push(character === '\\' ? (characters[++at] ?? '\\') : character);
  }
  return parts;
}

/** Where the bracket closes, which has a character in it at the least; -1 where it doesn't. */
const closeOf = (characters: readonly string[], at: number): number =>
  characters.indexOf(']', at + (/[!^]/.test(characters[at + 1] ?? '') ? 3 : 2));

/** One of the characters, or of those between two with a hyphen; none of them behind an exclamation mark. */
function oneOf(characters: readonly string[]): Part {
  const isNot = /[!^]/.test(characters[0] as string);
  const set = isNot ? characters.slice(1) : characters;
  const ranges: [string, string][] = [];
  for (let at = 0; at < set.length; at++) {
    const isRange = set[at + 1] === '-' && at + 2 < set.length;
    ranges.push([set[at] as string, set[isRange ? at + 2 : at] as string]);
    if (isRange) at += 2;
  }
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNot;
}

const nameIs = (parts: readonly (Part | typeof any)[], name: readonly string[]): boolean =>
  (name[0] !== '.' || parts[0] === '.') && follows(parts, name, isCharacter, () => true);
const isCharacter = (part: Part, character: string): boolean =>
  typeof part === 'string' ? part === character : part(character);
const isShown = (name: readonly string[]): boolean => name[0] !== '.';

/** Whether the items follow the parts. Where they don't, the last `any` that was met takes one more of them: those before it need not. */
function follows<P, I>(
  parts: readonly (P | typeof any)[],
  items: readonly I[],
  fits: (part: P, item: I) => boolean,
  isTaken: (item: I) => boolean,
): boolean {
  let part = 0;
  let open = -1;
  let taken = 0;
  for (let item = 0; item < items.length; ) {
    const wanted = parts[part];
    if (wanted === any) {
      open = ++part;
      taken = item;
    } else if (part < parts.length && fits(wanted as P, items[item] as I)) {
      part++;
      item++;
    } else if (open >= 0 && isTaken(items[taken] as I)) {
      part = open;
      item = ++taken;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest === any);
}
