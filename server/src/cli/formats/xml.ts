import { escaped } from '../../report/escape';

/** What XML 1.0 can't hold, written in whatever way. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be taken out
const unwritable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu;

/** The text as it must stand between tags. */
export const xmlText = (text: string): string => escaped(text.replace(unwritable, ' '));

/** An element's attributes, each after a blank; line ends and tabs are kept. */
export const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(
      ([name, value]) =>
        ` ${name}="${xmlText(String(value)).replace(/[\t\r\n]/g, (end) => `&#${end.charCodeAt(0)};`)}"`,
    )
    .join('');
