import type { Span } from '../text/span';

/** Tags of templates, as those of Liquid, Jinja and Hugo, and numbers of footnotes: “{% include map %}”, “{{< video >}}”, “[^1]”. */
const tag = /\{%[^%{\n]{0,400}%\}|\{\{[^{}\n]{0,400}\}\}|\[\^[^[\]\s]{1,40}\](?!:)/g;

/** The tags from the offset on, which are no prose. */
export const tagsIn = (text: string, from: number): Span[] =>
  [...text.slice(from).matchAll(tag)].map(({ index, 0: { length } }) => [from + index, from + index + length]);
