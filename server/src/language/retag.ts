import { inClass } from '../lexicons/word-classes';
import type { Pos } from './types';
import type { Word } from './wink';

/** A word that the tagger is known to err about, in its sentence. */
interface Correction {
  /** What it is that the tagger takes for something else: a word with a capital, a verb, an adjective or an adverb. */
  readonly because: string;
  readonly tag: Pos;
  readonly when: (place: Place) => boolean;
}

interface Place {
  readonly word: Word;
  /** The form of the word before; a line break where the sentence begins. */
  readonly before: string;
  readonly beforeThat: string;
  readonly tagBefore: Pos | undefined;
  readonly after: string;
  readonly afterThat: string;
  readonly tagAfter: Pos | undefined;
}

const isCapital = ({ word, before }: Place): boolean => /^[A-Z][a-z]+$/.test(word.form) && before[0] !== '\n';
const isVerb = ({ word: { tag } }: Place): boolean => tag === 'VERB' || tag === 'AUX';
const opens = ({ beforeThat }: Place): boolean => beforeThat[0] === '\n';

/** In order: of two that fit, the first counts. */
const corrections: readonly Correction[] = [
  {
    because: '“the Osk-based council”, “a state-run paper”: half of a word that describes a noun',
    tag: 'ADJ',
    when: ({ word, before, beforeThat, after, tagAfter }) =>
      word.tag === 'VERB' &&
      before === '-' &&
      ((/^[A-Z]/.test(beforeThat) && /(?:ed|en|ing)$/.test(word.form)) || inClass(word.form, 'joined-participle')) &&
      (/^[A-Z]/.test(after) || /^(?:NOUN|PROPN|ADJ)$/.test(tagAfter ?? '')),
  },
  {
    because: '“further” before a verb',
    tag: 'ADV',
    when: ({ word, tagAfter }) => word.form === 'further' && tagAfter === 'VERB',
  },
  {
    because: '“According to police”: no infinitive',
    tag: 'NOUN',
    when: ({ word, before, beforeThat }) =>
      word.tag === 'VERB' && before === 'to' && beforeThat.toLowerCase() === 'according',
  },
  {
    because: '“…, Jolly said”: a name that is also an adjective',
    tag: 'PROPN',
    when: (place) =>
      isCapital(place) &&
      (place.word.tag === 'ADJ' || place.word.tag === 'ADV') &&
      /^[a-z,”"]/.test(place.before) &&
      inClass(place.after, 'spoken'),
  },
  {
    because: '“Cook Islands”: the first word of a name',
    tag: 'PROPN',
    when: (place) =>
      isCapital(place) &&
      (place.word.tag === 'VERB' || place.word.tag === 'NOUN') &&
      place.tagAfter === 'PROPN' &&
      /^[A-Z]/.test(place.after) &&
      !/^[A-Z]/.test(place.before),
  },
  {
    because: '“Osk’s Near Sea Programme”: a small word that a name begins with',
    tag: 'PROPN',
    when: (place) =>
      isCapital(place) && place.word.tag === 'ADP' && /^['’]s$/.test(place.before) && /^[A-Z]/.test(place.after),
  },
  {
    because: '“an earlier study”',
    tag: 'ADJ',
    when: ({ word, tagAfter, tagBefore }) =>
      /^(?:earlier|later)$/.test(word.form) &&
      word.tag === 'ADV' &&
      tagBefore === 'DET' &&
      /^(?:NOUN|VERB)$/.test(tagAfter ?? ''),
  },
  {
    because: '“an earlier study found”: the noun behind it',
    tag: 'NOUN',
    when: ({ word, before, beforeThat }) =>
      word.tag === 'VERB' && /^(?:earlier|later)$/.test(before) && /^(?:an?|the)$/i.test(beforeThat),
  },
  {
    because: '“is promising lower fares”: a verb, as it has an object',
    tag: 'VERB',
    when: ({ word, tagBefore, tagAfter }) =>
      word.form === 'promising' &&
      word.tag === 'ADJ' &&
      tagBefore === 'AUX' &&
      /^(?:ADJ|NOUN|DET)$/.test(tagAfter ?? ''),
  },
  {
    because: '“said lead author Ana Ruiz”: first among several',
    tag: 'ADJ',
    when: ({ word, tagAfter, tagBefore }) =>
      word.form === 'lead' && word.tag === 'VERB' && tagAfter === 'NOUN' && tagBefore === 'VERB',
  },
  {
    because: '“said Cook provided”, “Will Holt”: a name that is also a verb, inside a sentence',
    tag: 'PROPN',
    when: (place) => isCapital(place) && isVerb(place) && (/^[a-z,]/.test(place.before) || place.tagBefore === 'PROPN'),
  },
  {
    because: '“And Cook called”: a name behind the word that opens the sentence',
    tag: 'PROPN',
    when: (place) =>
      isCapital(place) &&
      place.word.tag === 'VERB' &&
      opens(place) &&
      /^[A-Z]/.test(place.before) &&
      inClass(place.before.toLowerCase(), 'sentence-opener'),
  },
  {
    because: '“Harbour Watch President”: between two capitals',
    tag: 'PROPN',
    when: (place) =>
      isCapital(place) &&
      place.word.tag === 'VERB' &&
      !opens(place) &&
      /^[A-Z]/.test(place.before) &&
      /^[A-Z]/.test(place.after),
  },
  {
    because: '“,” Read said: a name that is also a verb, right behind a closing mark',
    tag: 'PROPN',
    when: (place) =>
      isCapital(place) &&
      isVerb(place) &&
      (inClass(place.after, 'spoken') ||
        place.after === 'tweeted' ||
        (place.after === ',' && place.afterThat === 'who') ||
        (place.word.tag === 'VERB' && place.after === "'s" && place.tagAfter === 'PART')),
  },
];

/** What the tagger may err about, besides names: it is asked first, as most words are neither. */
const erring: ReadonlySet<Pos> = new Set(['VERB', 'ADJ', 'ADV']);

/** The tag of the word at `i`, put right where the tagger is known to err. */
export function retagged(words: readonly Word[], i: number): Pos {
  const word = words[i] as Word;
  if (!erring.has(word.tag) && !/^[A-Z]/.test(word.form)) return word.tag;
  const place: Place = {
    word,
    before: words[i - 1]?.form ?? '\n',
    beforeThat: words[i - 2]?.form ?? '\n',
    tagBefore: words[i - 1]?.tag,
    after: words[i + 1]?.form ?? '',
    afterThat: words[i + 2]?.form ?? '',
    tagAfter: words[i + 1]?.tag,
  };
  return corrections.find(({ when }) => when(place))?.tag ?? word.tag;
}
