/**
 * Characters that show nothing, or change how others are shown: control characters other than the tab and line ends, halves of
 * characters, the separators of lines and paragraphs, noncharacters, and the embeddings, overrides and isolates of text that runs both
 * ways (Unicode Standard Annex 9). No name has them, and a terminal or a page may obey them.
 */
export const unseen = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** The character by its number: “U+202E”. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
