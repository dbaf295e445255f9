import type { Span } from '../text/span';

/** A character as HTML spells it, and what it stands for. */
export interface Entity {
  readonly span: Span;
  readonly character: string;
}

/** The names that newsroom systems leave in text. */
const named: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
  },
  ...{ ldquo: '“', rdquo: '”', bdquo: '„', lsquo: '‘', rsquo: '’', sbquo: '‚', laquo: '«', raquo: '»' },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', pound: '£', euro: '€', copy: '©', deg: '°' },
  ...{ agrave: 'à', aacute: 'á', acirc: 'â', auml: 'ä', aring: 'å', aelig: 'æ', ccedil: 'ç', egrave: 'è', eacute: 'é' },
  ...{ ecirc: 'ê', euml: 'ë', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', ouml: 'ö' },
  ...{ oslash: 'ø', scaron: 'š', szlig: 'ß', uacute: 'ú', ugrave: 'ù', ucirc: 'û', uuml: 'ü' },
};

const spelled = /&(?:#(\d{2,5})|#x([\da-f]{2,4})|([a-z]{2,6}));/gi;

/** The HTML entities from the offset on that stand for one character: “&ldquo;”, “&#8220;”, “&nbsp;”. */
export function entitiesIn(text: string, from: number): Entity[] {
  if (!text.includes('&')) return [];
  const found: Entity[] = [];
  for (const match of text.slice(from).matchAll(spelled)) {
    const [whole, decimal, hexadecimal, name = ''] = match;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    const lower = named[name.toLowerCase()];
    const character = name === '' ? printed(code) : name === name.toLowerCase() ? lower : lower?.toUpperCase();
    const at = from + match.index;
    if (character?.length === 1) found.push({ span: [at, at + whole.length], character });
  }
  return found;
}

/** The character of the number; nothing for what is not printed. */
const printed = (code: number): string | undefined =>
  code < 32 || (code > 126 && code < 160) || (code >= 0xd800 && code < 0xe000) ? undefined : String.fromCharCode(code);

/** The prose with each entity as its character, unit for unit: next to the words it opens or closes, and nothing in the rest of its place. */
export function withEntities(prose: string, entities: readonly Entity[]): string {
  let read = '';
  let at = 0;
  for (const { span, character } of entities) {
    if (span[0] < at || prose.slice(...span).includes('\u2060')) continue;
    const rest = '\u2060'.repeat(span[1] - span[0] - 1);
    read += prose.slice(at, span[0]) + (/[“‘„‚«]/.test(character) ? rest + character : character + rest);
    at = span[1];
  }
  return read + prose.slice(at);
}
