import { rules } from '../rules/index';
import { categories } from '../rules/rule';
import type { Offer } from '../text/offer';
import type { Span } from '../text/span';
import { commands } from './directives';
import { reasons } from './suppressions';
import type { Finding } from './types';

/**
 * What may be written at the offset in a comment that suppresses findings, which need not be closed yet: the command, rules and
 * categories, or a reason. Null outside comments, and in those that say something else.
 */
export function suppressionOffers(text: string, offset: number): { span: Span; offers: Offer[] } | null {
  const open = text.lastIndexOf('<!--', offset - 1);
  if (open < 0 || open + 4 > offset || text.slice(open, offset).includes('-->')) return null;
  const written = text.slice(open + 4, offset);
  // One that is never closed must not reach over the rest of the article.
  if (/\n[^\S\n]*\r?\n/.test(written)) return null;
  const [word = ''] = /(?<![^\s,])[^\s,]*$/.exec(written) ?? [];
  const rest = /^(?!-+>)(?:[\w-](?!->))*/.exec(text.slice(offset))?.[0].length ?? 0;
  const offers = offersAfter(written.slice(0, written.length - word.length), word);
  return offers && { span: [offset - word.length, offset + rest], offers };
}

/** The offers with those first that are about findings, the nearest to the offset at the top. */
export function nearestFirst(offers: readonly Offer[], findings: readonly Finding[], offset: number): Offer[] {
  const far = ({ span: [start, end] }: Finding) => Math.max(0, start - offset, offset - end);
  const found = findings.toSorted((a, b) => far(a) - far(b)).flatMap(({ rule, category }) => [rule, category]);
  const place = ({ label }: Offer) => (found.includes(label) ? found.indexOf(label) : found.length);
  return offers.toSorted((a, b) => place(a) - place(b));
}

function offersAfter(before: string, word: string): Offer[] | null {
  if (/^\s*$/.test(before)) {
    const fitting = Object.entries(about).filter(([command]) => command.startsWith(word));
    return fitting.length > 0
      ? fitting.map(([label, about]) => ({ label, text: label, kind: 'command', about }))
      : null;
  }
  const [, command = '', said = ''] = /^\s*hearsay-(\S+)\s([\s\S]*)$/.exec(before) ?? [];
  if (!commands.some((known) => known === command) || word.startsWith('--')) return null;
  if (/(?:^|\s)--\s+$/.test(said)) return reasons.map((label) => ({ label, text: label, kind: 'value' }));
  return /(?:^|\s)--\s/.test(said) ? null : targets(said.split(/[\s,]+/));
}

const about: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['disable-line', 'Suppresses findings on this line.'],
      ['disable-next-line', 'Suppresses findings on the next line with words on it.'],
      ['disable', 'Suppresses findings from here to `hearsay-enable`, or to the end.'],
      ['enable', 'Ends what `hearsay-disable` began.'],
      ['disable-file', 'Suppresses findings in the whole article.'],
    ] satisfies [(typeof commands)[number], string][]
  ).map(([command, about]) => [`hearsay-${command}`, about]),
);

const targets = (said: readonly string[]): Offer[] =>
  [
    ...rules.map(({ id, title, why }): Offer => ({ label: id, text: id, kind: 'value', detail: title, about: why })),
    ...categories.map((id): Offer => ({ label: id, text: id, kind: 'value', detail: 'all rules of the category' })),
  ].filter(({ label }) => !said.includes(label));
