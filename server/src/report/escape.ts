/** The text as it must stand in HTML and SVG, between tags and in attributes, to be shown as it is. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (unit) => entities[unit] as string);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
