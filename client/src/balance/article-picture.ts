import type { BalanceResult, BarNode } from '../../../server/src/lsp/protocol';
import { type Colours, percent } from './colours';
import type { ArticlePicture, Bar, Colour, Mark, Part } from './picture';
import type { BalanceWords } from './words';

/** The article as bars, by speaker and by side, and as a strip. */
export function articlePicture(
  uri: string,
  balance: BalanceResult,
  colours: Colours,
  words: BalanceWords,
): ArticlePicture {
  const all = balance.words;
  const [quoted, paraphrased] = [percent(balance.quoted, all), percent(balance.paraphrased, all)];
  const own = all === 0 ? 0 : Math.max(0, 100 - quoted - paraphrased);
  const bars = (given: readonly BarNode[], nobody: string, colour: (name: string) => Colour): Bar[] => {
    const most = Math.max(1, ...given.map(({ quoted, paraphrased }) => quoted + paraphrased));
    return given.map((bar) => {
      const name = bar.isRest ? words.others(bar.voices.length) : bar.name || nobody;
      const share = words.percent(Math.round(bar.share * 100));
      return {
        name,
        quoted: bar.quoted / most,
        paraphrased: bar.paraphrased / most,
        colour: bar.isRest ? null : colour(bar.name),
        share,
        told: words.voice(name, share, bar.quoted, bar.paraphrased),
        parts: balance.strip.flatMap(({ voice }, i) => (voice !== null && bar.voices.includes(voice) ? [i] : [])),
      };
    });
  };
  const { speakers, sides } = balance.bars;
  // Where the desk knows sides of others, those who speak here have one bar together.
  const noSide: BarNode = {
    name: '',
    quoted: balance.quoted,
    paraphrased: balance.paraphrased,
    colour: null,
    share: 1,
    voices: balance.voices.map((_, i) => i),
    isRest: false,
  };
  return {
    summary: words.summary(all, quoted, paraphrased, own),
    bars: {
      speakers: bars(speakers, words.nobody, colours.speakers),
      sides: bars(sides.length > 0 || speakers.length === 0 ? sides : [noSide], words.noSide, colours.sides),
    },
    strip: stripOf(uri, balance, colours, words),
  };
}

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
