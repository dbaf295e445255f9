import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Refusal } from '../io';

/** The files of a Word document, by their paths in it. */
export interface DocxPackage {
  /** All of them, as they are. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The path of the text. */
  readonly main: string;
}

/** No more than this is unpacked, in bytes. */
const mostUnpacked = 100_000_000;

const isMain = /Type="[^"]{0,200}\/officeDocument"/;

/** Opens a document. Throws a `Refusal` where the bytes are none. */
export function openPackage(bytes: Uint8Array, shown: string): DocxPackage {
  const broken = new Refusal(`“${shown}” is no Word document: save it as .docx once more.`);
  let files: Record<string, Uint8Array>;
  let sum = 0;
  try {
    files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        sum += originalSize;
        if (sum > mostUnpacked)
          throw new Refusal(`“${shown}” unpacks to more than ${mostUnpacked / 1e6} MB: split it.`);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Refusal ? error : broken;
  }
  const main = mainOf(files);
  if (!files[main]) throw broken;
  return { files, main };
}

/** The text of a file in the package; empty where there is none. */
export const textOf = ({ files }: DocxPackage, path: string): string => (files[path] ? strFromU8(files[path]) : '');

/** The bytes of the document with some of its files changed or added. */
export const packed = ({ files }: DocxPackage, changed: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({ ...files, ...Object.fromEntries(Object.entries(changed).map(([path, text]) => [path, strToU8(text)])) });

function mainOf(files: Readonly<Record<string, Uint8Array>>): string {
  const relations = files['_rels/.rels'];
  const tags = relations ? strFromU8(relations).match(/<Relationship [^<>]{1,2000}>/g) : null;
  const target = /Target="([^"]{1,500})"/.exec(tags?.find((tag) => isMain.test(tag)) ?? '')?.[1];
  return target?.replace(/^\//, '') ?? 'word/document.xml';
}
