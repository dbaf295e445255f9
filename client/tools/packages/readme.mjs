import { posix } from 'node:path';

/**
 * README.md for who has the package and not the project: the documents one after the other, of which the first gives the title;
 * without what stands between the comments “source” and “end of source”, without pictures, and with links that lead to one of
 * the documents or to the web, and the words of all others in their place. Galleries show pictures and follow links by an
 * address of the web alone, and the project has none.
 */
export function packageReadme(documents) {
  const titles = new Map(documents.map(({ path, text }) => [path, slug(/^# (.*)/m.exec(text)?.[1] ?? '')]));
  return documents
    .map(({ path, text }, i) =>
      (i === 0 ? text : text.replace(/^(?=##? )/gm, '#'))
        .trim()
        .replace(links, (...link) => relinked(path, link, titles)),
    )
    .join('\n\n')
    .replace(/<!-- source -->.*?<!-- end of source -->\n*/gs, '')
    .replace(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n\n/gm, '')
    .trimEnd()
    .concat('\n');
}

const links = /(?<!!)\[([^\]]*)\]\((?!https?:|#)([^)#]*)(#[^)]*)?\)/g;

/** The link to another document as one to where that stands on the page; its words alone where it is not there. */
function relinked(from, [, words, to, place], titles) {
  const title = titles.get(posix.join(posix.dirname(from), to));
  return title === undefined ? words : `[${words}](${place ?? `#${title}`})`;
}

/** What a heading is called by in an address. */
const slug = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
