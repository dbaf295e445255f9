import { type Figures, type Segment, total, type Voice } from '../review/figures';
import { escaped } from './escape';
import { block, colourOf, colours, image, shortened, width } from './image';

/** Sides are no speakers: one colour for all. */
const neutral = '#5f7389';

const names = 180;
const figures = 90;
const row = 26;

/** The shares of voice as bars, and the article as a strip: an SVG image. */
export function chart(told: Figures, title: string): string {
  const { voices, sides } = told;
  const parts: string[] = [];
  let y = 44;
  const heading = (text: string) => {
    parts.push(`<text x="0" y="${y}" font-weight="600">${escaped(text)}</text>`);
    y += 12;
  };
  const bars = (rows: readonly Voice[], nobody: string, colour: (place: number) => string) => {
    const most = Math.max(1, ...rows.map(total));
    for (const [i, voice] of rows.entries()) {
      parts.push(bar(voice, voice.name || nobody, y, (width - names - figures) / most, colour(i)));
      y += row;
    }
    y += 22;
  };
  heading('Words by speaker');
  bars(voices.slice(0, 12), 'Nobody named', colourOf);
  if (sides.length > 0) {
    heading('Words by side');
    bars(sides, 'No side known', () => neutral);
  }
  heading('The article, from beginning to end');
  parts.push(strip(told, y));
  y += 48;
  parts.push(legend(y));
  return image(title, y + 12, parts);
}

/** Solid for what is quoted, hatched for what is paraphrased. */
function bar(voice: Voice, name: string, y: number, scale: number, colour: string): string {
  const quoted = voice.quoted * scale;
  const paraphrased = voice.paraphrased * scale;
  const told = `${name}: ${voice.quoted} words quoted, ${voice.paraphrased} paraphrased`;
  return (
    `<g><title>${escaped(told)}</title><text x="${names - 10}" y="${y + 15}" text-anchor="end">${escaped(shortened(name, 26))}</text>` +
    `${block(names, y + 3, quoted, 17, colour, 'quotation')}${block(names + quoted, y + 3, paraphrased, 17, colour, 'paraphrase')}` +
    `<text x="${(names + quoted + paraphrased + 8).toFixed(1)}" y="${y + 15}" fill-opacity="0.75">${total(voice)}</text></g>`
  );
}

function strip({ strip, voices, words }: Figures, y: number): string {
  const scale = words === 0 ? 0 : width / words;
  const place = new Map(voices.map(({ actor }, i) => [actor, i]));
  let x = 0;
  return strip
    .map((segment) => {
      const at = x;
      x += segment.words * scale;
      const colour = segment.manner === 'narration' ? '' : colourOf(place.get(segment.actor) ?? colours.length);
      return block(at, y + 2, segment.words * scale, 28, colour, segment.manner);
    })
    .join('');
}

function legend(y: number): string {
  const entries: [Segment['manner'], string][] = [
    ['quotation', 'quoted'],
    ['paraphrase', 'paraphrased'],
    ['narration', 'in the paper’s own words'],
  ];
  return entries
    .map(
      ([manner, text], i) =>
        `${block(i * 130, y - 10, 14, 12, colours[0], manner)}<text x="${i * 130 + 20}" y="${y}" fill-opacity="0.75">${text}</text>`,
    )
    .join('');
}
