import { unseen } from '../text/unseen';

/** The text as it must stand in HTML and SVG, between tags and in attributes, to be shown as it is. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (unit) => entities[unit] as string).replace(unseen, allowed);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** By its number what directs the run of text; in place of what XML or HTML forbid, the sign for a character that is none. */
const allowed = (character: string): string =>
  /[\u2028-\u202E\u2066-\u2069]/.test(character) ? `&#${character.charCodeAt(0)};` : '\uFFFD';
