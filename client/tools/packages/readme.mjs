/**
 * README.md for who has the package and not the project: without what stands between the comments “source” and “end of source”,
 * without pictures, and with the words of links to the project's other files in place of the links. Galleries show pictures and
 * follow links by an address of the web alone, and the project has none.
 */
export const packageReadme = (readme) =>
  readme
    .replace(/<!-- source -->.*?<!-- end of source -->\n*/gs, '')
    .replace(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n\n/gm, '')
    .replace(/\[([^\]]*)\]\((?!https?:|#)[^)]*\)/g, '$1')
    .trimEnd()
    .concat('\n');
