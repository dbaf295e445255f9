import { wordsAt } from '../article/words-at';
import type { Token } from '../language/types';
import type { Place } from '../lexicons/places';
import { inClass } from '../lexicons/word-classes';
import { foldName } from '../text/fold';
import { type KnownForm, knownAt } from './known-forms';
import { mentionAt, type NameMention, type Naming } from './name-mention';
import { nameIn } from './name-parts';
import type { NameWords } from './name-words';
import type { Register } from './register';
import type { ActorEntry } from './types';

/** The names met so far, and how one more is taken up. Its tokens are `[from, to)`. */
export class NamesFound {
  readonly words: NameWords;
  readonly all: NameMention[];
  readonly #register: Register;

  constructor(words: NameWords, register: Register, all: NameMention[]) {
    this.words = words;
    this.all = all;
    this.#register = register;
  }

  /** Adds a name; as it is written, where nothing else is said. */
  add(from: number, to: number, naming: Omit<Naming, 'name'> & Partial<Naming>): void {
    const mention = mentionAt(this.words, from, to, { name: this.#written(from, to), ...naming });
    if (mention) this.all.push(mention);
  }

  /** Adds the name in a run of capitalised words, if there is one. */
  addRun(from: number, to: number): void {
    const part = nameIn(this.words, from, to);
    if (!part || (part.from === from && this.#isThing(from))) return;
    if (part.place) this.#addPlace(part.from, part.to, part.place);
    else this.add(part.from, part.to, { kind: part.kind, metonym: false });
  }

  /** The name of the actors file that begins at the token, and the token after it. */
  registered(i: number): { readonly form: KnownForm<ActorEntry>; readonly to: number } | undefined {
    return knownAt(this.words.tokens, i, this.#register.forms);
  }

  /** Whether a name of the actors file may begin with the word. */
  mayBeRegistered(lower: string): boolean {
    return this.#register.forms.has(lower);
  }

  /** “in Moscow”, “Moscow-based”, “Moscow, Idaho”: a place and no government. */
  isPlaceHere(from: number, to: number): boolean {
    const { tokens } = this.words;
    const before = tokens[from - 1];
    const next = tokens[to];
    if (before && before.sentence === tokens[from]?.sentence && inClass(before.lower, 'locative')) {
      if (!inClass(before.lower, 'party-preposition')) return true;
      return next?.lower !== "'s" && next?.pos !== 'VERB' && next?.pos !== 'AUX';
    }
    return next?.form === '-' && next.start === (tokens[to - 1] as Token).end;
  }

  #addPlace(from: number, to: number, place: Place): void {
    const metonym = place.as === 'seat';
    if (metonym && this.isPlaceHere(from, to)) return;
    const entry = this.#register.byName.get(foldName(place.name));
    if (place.as === 'people') {
      this.add(from, to, { kind: entry?.kind ?? 'group', metonym });
      return;
    }
    const kind = entry?.kind ?? (place.kind === 'organisation' ? 'organisation' : 'country');
    this.add(from, to, { name: place.name, kind, metonym, ...(entry && { entry }) });
  }

  /** “the TV show [Glass Houses]”, and not “the secretary of state [Ana Ruiz]”. */
  #isThing(from: number): boolean {
    const { tokens, lexicons, holders } = this.words;
    if (holders[from - 1]) return false;
    const before = tokens[from - 1];
    return before?.pos === 'NOUN' && before.sentence === tokens[from]?.sentence && lexicons.things.has(before.lower);
  }

  #written(from: number, to: number): string {
    const { article, tokens, spelling } = this.words;
    return spelling(wordsAt(article, [(tokens[from] as Token).start, (tokens[to - 1] as Token).end])).name;
  }
}
