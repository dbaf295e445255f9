import type { Figures, Segment } from '../review/figures';
import { escaped } from './escape';
import { block, colourOf, colours, image, shortened, width } from './image';
import { type Bar, type Picture, pictureOf } from './picture';

/** Sides are no speakers: one colour for all. */
const neutral = '#5f7389';

/** Room for the figures after a bar. */
const figures = 150;
const row = 40;

/** The shares of voice as bars, and the article as a strip: an SVG image. */
export function chart(told: Figures, title: string): string {
  const picture = pictureOf(told);
  const parts: string[] = [];
  let y = 44;
  const heading = (text: string) => {
    parts.push(`<text x="0" y="${y}" font-weight="600">${escaped(text)}</text>`);
    y += 12;
  };
  const bars = (rows: readonly Bar[], nobody: string, colour?: string) => {
    const most = Math.max(1, ...rows.map(words));
    for (const bar of rows) {
      const name = bar.isRest ? `${bar.voices.length} others` : bar.name || nobody;
      parts.push(drawn(bar, name, y, (width - figures) / most, colour ?? colourOf(bar.colour)));
      y += row;
    }
    y += 22;
  };
  heading('Words by speaker');
  bars(picture.speakers, 'Nobody named');
  if (picture.sides.length > 0) {
    heading('Words by side');
    bars(picture.sides, 'No side known', neutral);
  }
  heading('The article, from beginning to end');
  parts.push(strip(told, picture, y));
  y += 48;
  parts.push(legend(y));
  return image(title, y + 12, parts);
}

const words = ({ quoted, paraphrased }: Bar): number => quoted + paraphrased;

/** The name in a line of its own, so that long ones have room; below it solid what is quoted, hatched what is paraphrased. */
function drawn(bar: Bar, name: string, y: number, scale: number, colour: string): string {
  const quoted = bar.quoted * scale;
  const paraphrased = bar.paraphrased * scale;
  const share = `${Math.round(bar.share * 100)} % of what is said`;
  const told = `${name}: ${share}, ${bar.quoted} words quoted, ${bar.paraphrased} paraphrased`;
  return (
    `<g><title>${escaped(told)}</title><text x="0" y="${y + 13}">${escaped(shortened(name, 96))}</text>` +
    `${block(0, y + 18, quoted, 15, colour, 'quotation')}${block(quoted, y + 18, paraphrased, 15, colour, 'paraphrase')}` +
    `<text x="${(quoted + paraphrased + 8).toFixed(1)}" y="${y + 30}" fill-opacity="0.75">${share}</text></g>`
  );
}

function strip({ strip, voices, words }: Figures, { colours }: Picture, y: number): string {
  const scale = words === 0 ? 0 : width / words;
  const colourBy = new Map(voices.map(({ actor }, i) => [actor, colours[i] ?? null]));
  let x = 0;
  return strip
    .map((segment) => {
      const at = x;
      x += segment.words * scale;
      const colour = segment.manner === 'narration' ? '' : colourOf(colourBy.get(segment.actor) ?? null);
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
