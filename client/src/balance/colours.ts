import type { ArticleBalance, BalanceResult, VoiceNode } from '../../../server/src/lsp/protocol';
import type { Colour, Legend, Picture, Split } from './picture';
import type { BalanceWords } from './words';

export type Colours = Readonly<Record<Split, (name: string) => Colour>>;

/** How many colours can be told from each other. */
const palette = 6;

/**
 * By what can be split, and who has which colour then: the same in the article, in its strip and among those of the folder. Who speaks in
 * the article comes first; what is left of the palette goes to those who have most words in the folder.
 */
export function splitsOf(
  balance: BalanceResult | undefined,
  folder: readonly ArticleBalance[],
  words: BalanceWords,
): { readonly splits: readonly Split[]; readonly colours: Colours; readonly legend: Picture['legend'] } {
  const inArticle = new Map(
    balance?.voices.flatMap(({ name, colour }) => (colour === null || !name ? [] : [[name, colour] as const])),
  );
  const inFolder = {
    speakers: ranked(folder.flatMap(({ voices }) => voices)),
    sides: ranked(folder.flatMap(({ sides }) => sides)),
  };
  const all = {
    speakers: coloured([...inArticle.keys(), ...inFolder.speakers], inArticle),
    sides: coloured([...inFolder.sides, ...ranked(balance?.sides ?? [])], new Map()),
  };
  const legend = (by: Split): Legend[] => [
    ...[...all[by]]
      .filter(([name]) => inFolder[by].includes(name))
      .map(([name, colour]) => ({ name, colour }))
      .sort((a, b) => a.colour - b.colour),
    { name: words.rest, colour: null },
  ];
  return {
    splits: (balance?.sides ?? []).length > 0 || inFolder.sides.length > 0 ? ['speakers', 'sides'] : ['speakers'],
    colours: {
      speakers: (name) => all.speakers.get(name) ?? null,
      sides: (name) => all.sides.get(name) ?? null,
    },
    legend: { speakers: legend('speakers'), sides: legend('sides') },
  };
}

/** The names of those with most words first; without those who have no name. */
function ranked(voices: readonly VoiceNode[]): string[] {
  const totals = new Map<string, number>();
  for (const voice of voices) if (voice.name) totals.set(voice.name, (totals.get(voice.name) ?? 0) + total(voice));
  return [...totals].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** A colour for each of the first names: the one that is kept for it, else the first that is free. */
function coloured(names: readonly string[], kept: ReadonlyMap<string, number>): Map<string, number> {
  const some = [...new Set(names)].slice(0, palette);
  const taken = new Set(some.flatMap((name) => kept.get(name) ?? []));
  const free = Array.from({ length: palette }, (_, colour) => colour).filter((colour) => !taken.has(colour));
  return new Map(some.map((name) => [name, kept.get(name) ?? (free.shift() as number)]));
}

/** All words of a voice. */
export const total = ({ quoted, paraphrased }: Pick<VoiceNode, 'quoted' | 'paraphrased'>): number =>
  quoted + paraphrased;

/** In whole per cent; 0 of nothing. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));
