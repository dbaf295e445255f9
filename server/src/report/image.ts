import type { Manner } from '../review/figures';
import { escaped } from './escape';
import type { Colour } from './picture';

/**
 * The colours of the palette: blue, yellow, green, purple, cyan and red, as in the editor. They can be told apart on light and dark, also
 * by those who see no red or green; grey is for the others.
 */
export const colours = ['#4477aa', '#c9a227', '#228833', '#aa3377', '#66a5cc', '#e0603a'] as const;
const others = '#8a8a8a';
export const colourOf = (colour: Colour): string => (colour === null ? others : (colours[colour] ?? others));

/** Of every image, in its own units. */
export const width = 720;

/** An SVG image of the width that needs nothing else, with the title at its top; its contents begin at 32. */
export const image = (title: string, height: number, contents: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
  `font-family="system-ui, sans-serif" font-size="13" fill="currentColor" role="img" aria-label="${escaped(title)}">` +
  '<defs><pattern id="said" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect width="3" height="6" fill="#ffffff" fill-opacity="0.55"/></pattern></defs>' +
  `<text x="0" y="12" font-size="14" font-weight="600">${escaped(shortened(title, 92))}</text>${contents.join('')}</svg>`;

/** Solid for what is quoted, hatched for what is paraphrased, faint for what is neither. */
export function block(x: number, y: number, length: number, height: number, colour: string, manner: Manner): string {
  if (length <= 0) return '';
  const place = `x="${x.toFixed(1)}" y="${y}" width="${length.toFixed(1)}" height="${height}"`;
  if (manner === 'narration') return `<rect ${place} fill="currentColor" fill-opacity="0.1"/>`;
  const solid = `<rect ${place} fill="${colour}"/>`;
  return manner === 'paraphrase' ? `${solid}<rect ${place} fill="url(#said)"/>` : solid;
}

export const shortened = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
