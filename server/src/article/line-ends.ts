/** The text, unit for unit, with every line end a line feed, for parsers that know no other; that of CRLF has a blank before it. */
export const withBareLineFeeds = (text: string): string => text.replace(/\r(?=\n)/g, ' ').replace(/\r/g, '\n');
