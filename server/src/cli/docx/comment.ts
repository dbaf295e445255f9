import type { Span } from '../../text/span';
import { xmlText } from '../formats/xml';
import { type DocxPackage, packed, textOf } from './package';
import { type Stretch, wordsIn } from './words';

/** A remark on words of a document, by their span in its text. */
export interface Comment {
  readonly span: Span;
  /** Its paragraphs. */
  readonly lines: readonly string[];
}

/** XML that goes in at an offset, in place of what stands there up to `end`. */
interface Change {
  readonly at: number;
  readonly end: number;
  readonly xml: string;
}

const namespace = 'http://schemas.openxmlformats.org';
const types = {
  relation: `${namespace}/officeDocument/2006/relationships/comments`,
  content: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
};

/** The document with the comments beside its words. Its words and looks, and comments that are there already, stay as they are. */
export function withComments(document: DocxPackage, comments: readonly Comment[], made: Date): Uint8Array {
  const xml = textOf(document, document.main);
  const folder = document.main.slice(0, document.main.lastIndexOf('/') + 1);
  const path = `${folder}comments.xml`;
  const before = textOf(document, path);
  const first =
    1 + Math.max(-1, ...[...before.matchAll(/<w:comment [^<>]*?\bw:id="(\d{1,9})"/g)].map(([, id]) => Number(id)));
  const { stretches } = wordsIn(xml);
  const placed = comments.map(({ span }, i) => changesFor(span, first + i, stretches));
  const said = comments.map(({ lines }, i) => (placed[i] ? commentXml(first + i, lines, made) : '')).join('');
  return packed(document, {
    [document.main]: changed(xml, [
      ...placed.flatMap((changes) => changes ?? []),
      ...keepingBlanks(xml, placed, stretches),
    ]),
    [path]: before.includes('</w:comments>')
      ? before.replace('</w:comments>', () => `${said}</w:comments>`)
      : commentsXml(said),
    ...(before === '' && announced(document, folder)),
  });
}

/** What begins and ends a comment; nothing where its words are nowhere in the XML. */
function changesFor([from, to]: Span, id: number, stretches: readonly Stretch[]): Change[] | undefined {
  const start = stretches.find(({ span }) => span[1] > from);
  const end = stretches.findLast(({ span }) => span[0] < to);
  if (!start || !end || start.span[0] > end.span[0]) return undefined;
  const at = placeIn(start, Math.max(from, start.span[0]));
  const last = placeIn(end, Math.min(to, end.span[1]));
  const mark = `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
  return [
    { at, end: at, xml: between(start, `<w:commentRangeStart w:id="${id}"/>`) },
    { at: last, end: last, xml: between(end, `<w:commentRangeEnd w:id="${id}"/>${mark}`) },
  ];
}

/** Where the offset of the text stands in the XML; what XML spells is left whole. */
function placeIn({ span, source }: Stretch, offset: number): number {
  if (source[1] - source[0] === span[1] - span[0]) return source[0] + offset - span[0];
  return offset > span[0] ? source[1] : source[0];
}

/** The XML between two runs, in the midst of one: it is ended before and goes on after, looking the same. */
const between = ({ home }: Stretch, xml: string): string =>
  `</w:t></w:r>${xml}<w:r>${home.look}<w:t xml:space="preserve">`;

/** Blanks at the ends of words are dropped by Word unless they are said to count; parted words may have some. */
function keepingBlanks(
  xml: string,
  placed: readonly (readonly Change[] | undefined)[],
  stretches: readonly Stretch[],
): Change[] {
  const places = placed.flatMap((changes) => changes ?? []).map(({ at }) => at);
  const parted = stretches.filter(({ source }) => places.some((at) => at >= source[0] && at <= source[1]));
  const tags = new Map(parted.map(({ home }) => [home.tag[0], home.tag]));
  return [...tags.values()]
    .filter((tag) => !xml.slice(...tag).includes('xml:space'))
    .map(([at, end]) => ({ at, end, xml: '<w:t xml:space="preserve">' }));
}

/** The XML with all changes made; those at one place in the order they are given in. */
function changed(xml: string, changes: readonly Change[]): string {
  let written = '';
  let from = 0;
  for (const { at, end, xml: added } of changes.toSorted((a, b) => a.at - b.at)) {
    written += xml.slice(from, at) + added;
    from = end;
  }
  return written + xml.slice(from);
}

const commentXml = (id: number, lines: readonly string[], made: Date): string =>
  `<w:comment w:id="${id}" w:author="Hearsay" w:initials="H" w:date="${made.toISOString().replace(/\.\d+/, '')}">${lines
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${xmlText(line)}</w:t></w:r></w:p>`)
    .join('')}</w:comment>`;

const commentsXml = (said: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}/wordprocessingml/2006/main">${said}</w:comments>`;

/** The files that say that there are comments. */
function announced(document: DocxPackage, folder: string): Record<string, string> {
  const relations = `${folder}_rels/${document.main.slice(folder.length)}.rels`;
  const known =
    textOf(document, relations) || `<Relationships xmlns="${namespace}/package/2006/relationships"></Relationships>`;
  const relation = `<Relationship Id="rIdHearsay" Type="${types.relation}" Target="comments.xml"/>`;
  const content = `<Override PartName="/${folder}comments.xml" ContentType="${types.content}"/>`;
  return {
    [relations]: known.replace('</Relationships>', () => `${relation}</Relationships>`),
    '[Content_Types].xml': textOf(document, '[Content_Types].xml').replace('</Types>', () => `${content}</Types>`),
  };
}
