import type { BalanceResult, VoiceNode } from '../../../server/src/lsp/protocol';
import { type Colours, percent, total } from './colours';
import type { ArticlePicture, Bar, Mark, Part } from './picture';
import type { BalanceWords } from './words';

/** So many bars can be taken in; beyond that the last stands for all others. */
const mostBars = 10;

/** The article as bars, by speaker and by side, and as a strip. */
export function articlePicture(
  uri: string,
  balance: BalanceResult,
  colours: Colours,
  words: BalanceWords,
): ArticlePicture {
  const { voices, words: all } = balance;
  const [quoted, paraphrased] = [percent(balance.quoted, all), percent(balance.paraphrased, all)];
  const own = all === 0 ? 0 : Math.max(0, 100 - quoted - paraphrased);
  return {
    summary: words.summary(all, quoted, paraphrased, own),
    bars: {
      speakers: bars(
        voices.map((voice, i) => ({
          ...voice,
          name: voice.name || words.nobody,
          colour: colours.speakers(voice.name),
          parts: partsOf(balance, [i]),
        })),
        words,
      ),
      sides: bars(sidesOf(balance, colours, words), words),
    },
    strip: stripOf(uri, balance, colours, words),
  };
}

type Voice = VoiceNode & Pick<Bar, 'colour' | 'parts'>;

/** The sides with what their speakers have; one for all speakers where no side is known. */
function sidesOf(balance: BalanceResult, colours: Colours, words: BalanceWords): Voice[] {
  const { voices, sides, quoted, paraphrased } = balance;
  const known = sides.length > 0 || voices.length === 0 ? sides : [{ name: '', quoted, paraphrased }];
  return known.map(({ name, quoted, paraphrased }) => ({
    name: name || words.noSide,
    quoted,
    paraphrased,
    colour: colours.sides(name),
    parts: partsOf(
      balance,
      voices.flatMap(({ side }, i) => (side === name ? [i] : [])),
    ),
  }));
}

const partsOf = ({ strip }: BalanceResult, voices: readonly number[]): number[] =>
  strip.flatMap(({ voice }, i) => (voice !== null && voices.includes(voice) ? [i] : []));

/** The bars, the longest as long as it may be. */
function bars(voices: readonly Voice[], words: BalanceWords): Bar[] {
  const said = voices.reduce((sum, voice) => sum + total(voice), 0);
  const rest = voices.length > mostBars ? voices.slice(mostBars - 1) : [];
  const shown = rest.length > 0 ? [...voices.slice(0, mostBars - 1), together(rest, words)] : voices;
  const most = Math.max(1, ...shown.map(total));
  return shown.map(({ name, quoted, paraphrased, colour, parts }) => {
    const share = words.percent(percent(quoted + paraphrased, said));
    return {
      name,
      quoted: quoted / most,
      paraphrased: paraphrased / most,
      colour,
      share,
      told: words.voice(name, share, quoted, paraphrased),
      parts,
    };
  });
}

const together = (voices: readonly Voice[], words: BalanceWords): Voice => ({
  name: words.others(voices.length),
  quoted: voices.reduce((sum, { quoted }) => sum + quoted, 0),
  paraphrased: voices.reduce((sum, { paraphrased }) => sum + paraphrased, 0),
  colour: null,
  parts: voices.flatMap(({ parts }) => parts),
});

function stripOf(uri: string, balance: BalanceResult, colours: Colours, words: BalanceWords): Part[] {
  const { strip, voices } = balance;
  const marks = marksOf(uri, balance, words);
  return strip.map(({ manner, voice: place, words: count, text, range }, i) => {
    const before = strip[i - 1];
    const voice = place === null ? undefined : voices[place];
    return {
      manner,
      colours: {
        speakers: voice ? colours.speakers(voice.name) : null,
        sides: voice ? colours.sides(voice.side) : null,
      },
      words: count,
      begins: before !== undefined && range.start.line > before.range.end.line + 1,
      told: words.part(manner, voice?.name || words.nobody, count, text),
      spot: { uri, range },
      findings: marks.get(i) ?? [],
    };
  });
}

/** The findings by the part of the strip in which they begin; those after its end are with the last. */
function marksOf(uri: string, { strip, findings }: BalanceResult, words: BalanceWords): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  for (const { severity, message, range, at } of findings) {
    let part = 0;
    for (let before = 0; part < strip.length - 1 && before < at; part++) before += strip[part]?.words ?? 0;
    const told = words.finding(severity, message);
    marks.set(part, [...(marks.get(part) ?? []), { severity, told, spot: { uri, range } }]);
  }
  return marks;
}
