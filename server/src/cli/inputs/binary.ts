/** Kinds of files that are no text, by their first bytes, and what can be done about each. */
const kinds: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF: save its words as a text file, and name that'],
  ['PK\x03\x04', 'a packed file: unpack it, or save its words as a text file or .docx'],
  ['\xd0\xcf\x11\xe0', 'a document of an older Word: save it as .docx'],
  ['{\\rtf', 'a document in RTF: save it as .docx'],
  ['\x89PNG', 'a picture: name a text file'],
  ['\xff\xd8\xff', 'a picture: name a text file'],
  ['GIF8', 'a picture: name a text file'],
  ['\x1f\x8b', 'a packed file: unpack it first'],
  ['ID3', 'a recording: name its transcript'],
  ['OggS', 'a recording: name its transcript'],
  ['RIFF', 'a recording or a picture: name a text file'],
];

/** What the bytes are where they are known to be no text, with what to do, as the end of a sentence. */
export function kindOfBinary(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return kinds.find(([first]) => start.startsWith(first))?.[1];
}
