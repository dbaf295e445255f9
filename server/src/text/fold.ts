const special: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ß: 's',
  æ: 'a',
  Æ: 'A',
  œ: 'o',
  Œ: 'O',
  þ: 't',
  Þ: 'T',
  ð: 'd',
  Ð: 'D',
  ə: 'e',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  '‹': "'",
  '›': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '–': '-',
  '—': '-',
  '―': '-',
  '‒': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '…': '.',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u200b': ' ',
  '\u2060': ' ',
  '\ufeff': ' ',
  '\u2028': ' ',
  '\u2029': ' ',
};
const cache = new Map<string, string>();

/** One UTF-16 unit as one plain Latin unit: letters lose their marks, quotation marks and dashes their shape. */
function foldUnit(unit: string): string {
  const known = cache.get(unit);
  if (known !== undefined) return known;
  let plain = special[unit];
  if (plain === undefined) {
    const base = unit.normalize('NFD')[0] as string;
    if (base < '\u0080') plain = base;
    else if (/\p{Lu}/u.test(unit)) plain = 'X';
    else if (/\p{L}/u.test(unit)) plain = 'x';
    else plain = ' ';
  }
  cache.set(unit, plain);
  return plain;
}

/** The text in plain Latin letters and marks, unit for unit: every offset stays true, also over emoji (which become blanks). */
export const foldUnits = (text: string): string => text.replace(/[^\n\r\t -~]/g, foldUnit);

/** A name as a key: no marks, no case, no possessive, single blanks. Not for offsets. */
export function foldName(name: string): string {
  if (plainName.test(name)) return name.toLowerCase();
  const lower = foldUnits(name).toLowerCase();
  return lower
    .replace(/'s?$/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const plainName = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;
