import { anyOf } from '../lexicons/word-classes';
import type { Span } from '../text/span';

/** The longest signature that is looked for, in UTF-16 units. */
const longest = 160;
const link = /(?:https?:\/\/)?(?:t\.co|pic\.twitter\.com)\/\w{1,40}/.source;
const name = "(?:[\\p{L}\\p{M}\\p{N}.'’™&_]+ ){0,5}[\\p{L}\\p{M}\\p{N}.'’™&_]+";
const date = `(?:(?:${anyOf('month')})\\.? \\d{1,2}, \\d{4}|\\d{1,2} (?:${anyOf('month')}),? \\d{4})`;
const signed = new RegExp(`(?:^|[—–;―-]\\s{0,2})(${name}) \\(@\\w+\\),? ${date}(?:\\s${link})?$`, 'iu');
const endLink = new RegExp(`\\s{0,2}${link}$`, 'u');

/**
 * The name in the signature of a post that ends the span, and where the signature begins: “— Ana Ruiz (@anaruiz)
 * May 4, 2015”, with a link to the post or without.
 */
export function signatureIn(
  prose: string,
  [start, end]: Span,
): { readonly name: Span; readonly from: number } | undefined {
  const offset = Math.max(start, end - longest);
  const last = prose.slice(offset, end);
  const found = last.includes(' (@') ? signed.exec(last) : null;
  if (!found || (offset > start && found.index === 0)) return undefined;
  const name = found[1] as string;
  const at = offset + found.index + found[0].indexOf(name);
  return { name: [at, at + name.length], from: offset + found.index };
}

/** Where the words of a post end, before the link to its picture. */
export function endLinkOf(prose: string, [start, end]: Span): number {
  const offset = Math.max(start, end - longest);
  const found = endLink.exec(prose.slice(offset, end));
  return found ? offset + found.index : end;
}
