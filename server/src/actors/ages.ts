import type { Span } from '../text/span';

/** How far beside a name its bearer's age is looked for. */
const reach = 60;

/** “Ana Ruiz, 54,”, “Ana Ruiz (54)”, “Ana Ruiz, aged 54,” */
const behind = /^(?:, (?:aged )?([1-9]\d)(?=[,.])| \(([1-9]\d)\))/;
/** “Ana Ruiz, an 89-year-old from Osk” */
const described = /^,? (?:is |was )?an? (?:[a-z]+ )?([1-9]\d)-year-old/;
/** “89-year-old retired teacher Ana Ruiz” */
const before = /([1-9]\d)-year-old (?:[\p{L}-]+ ){0,4}$/u;

/** How old the words beside the name say that its bearer is; undefined where they don't. */
export function ageBeside(text: string, [start, end]: Span): number | undefined {
  const after = text.slice(end, end + reach);
  const [, comma, bracket] = behind.exec(after) ?? [];
  const age =
    comma ?? bracket ?? described.exec(after)?.[1] ?? before.exec(text.slice(Math.max(0, start - reach), start))?.[1];
  return age === undefined ? undefined : Number(age);
}
