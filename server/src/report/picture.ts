import { type Figures, total, type Voice } from '../review/figures';

/** So many bars can be taken in; beyond that the last stands for all others. */
const mostBars = 10;

/** How many colours can be told from each other. */
export const palette = 6;

/** A place in the palette, from 0; null for the grey of all others. */
export type Colour = number | null;

/** How many words somebody has of what is said, or all others together. */
export interface Bar extends Voice {
  readonly colour: Colour;
  /** Of all that is said, 0 to 1. */
  readonly share: number;
  /** The places of the voices that it stands for; none for a side. */
  readonly voices: readonly number[];
  /** Whether it stands for all others. */
  readonly isRest: boolean;
}

/** The balance of an article as it is drawn, in the editor and in files to keep alike. */
export interface Picture {
  readonly speakers: readonly Bar[];
  readonly sides: readonly Bar[];
  /** The colour of each voice, by its place. */
  readonly colours: readonly Colour[];
}

/** What there is to draw of the figures: bars, the longest first, and a colour for each of the first speakers who have a name. */
export function pictureOf({ voices, sides }: Pick<Figures, 'voices' | 'sides'>): Picture {
  const named = voices.filter(({ name }) => name !== '').map(({ name }) => name);
  const colours = voices.map(({ name }) => colourAt(named.indexOf(name)));
  return {
    speakers: bars(voices, (_, i) => ({ colour: colours[i] ?? null, voices: [i] })),
    sides: bars(sides, ({ name }) => ({
      colour: null,
      voices: voices.flatMap(({ side }, i) => (side === name ? [i] : [])),
    })),
    colours,
  };
}

const colourAt = (place: number): Colour => (place >= 0 && place < palette ? place : null);

function bars(voices: readonly Voice[], looks: (voice: Voice, place: number) => Pick<Bar, 'colour' | 'voices'>): Bar[] {
  const said = voices.reduce((sum, voice) => sum + total(voice), 0);
  const all = voices.map((voice, i) => ({ ...bar(voice, said), ...looks(voice, i), isRest: false }));
  if (all.length <= mostBars) return all;
  const rest = all.slice(mostBars - 1);
  const sum = (words: 'quoted' | 'paraphrased') => rest.reduce((sum, voice) => sum + voice[words], 0);
  const together = bar({ name: '', quoted: sum('quoted'), paraphrased: sum('paraphrased') }, said);
  const others: Bar = { ...together, colour: null, voices: rest.flatMap(({ voices }) => voices), isRest: true };
  return [...all.slice(0, mostBars - 1), others];
}

const bar = ({ name, quoted, paraphrased }: Voice, said: number): Voice & Pick<Bar, 'share'> => ({
  name,
  quoted,
  paraphrased,
  share: said === 0 ? 0 : (quoted + paraphrased) / said,
});
