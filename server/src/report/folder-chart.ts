import { total, type Voice } from '../review/figures';
import type { IndexedArticle } from '../workspace/indexed-article';
import { escaped } from './escape';
import { block, colourOf, colours, image, shortened, width } from './image';

const columns = 2;
const date = 86;
const row = 40;

/**
 * A bar for each article, in the order given: how much of it each side has, or each speaker where no side is known. The rest of a bar is
 * the paper's own words. An article without a headline goes by its path. An SVG image.
 */
export function folderChart(
  articles: readonly IndexedArticle[],
  pathOf: (uri: string) => string,
  title: string,
): string {
  const bySide = articles.some(({ sides }) => sides.length > 0);
  const shares = articles.map(({ sides, voices }): readonly Voice[] => (bySide ? sides : voices));
  const shown = ranked(shares.flat()).slice(0, colours.length);
  const parts = legend(shown, 36);
  const top = 42 + Math.ceil((shown.length + 2) / columns) * 18;
  articles.forEach((article, i) => {
    const headline = article.headline || pathOf(article.uri);
    parts.push(bar({ ...article, headline }, shares[i] ?? [], shown, top + i * row));
  });
  return image(title, top + articles.length * row + 4, parts);
}

/** The names of those with most words first; without those who have none. */
function ranked(voices: readonly Voice[]): string[] {
  const totals = new Map<string, number>();
  for (const voice of voices) if (voice.name) totals.set(voice.name, (totals.get(voice.name) ?? 0) + total(voice));
  return [...totals].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

function bar(article: IndexedArticle, voices: readonly Voice[], shown: readonly string[], y: number): string {
  const scale = article.words === 0 ? 0 : width / article.words;
  let x = 0;
  const piece = (words: number, colour: string, manner: 'quotation' | 'narration') => {
    const at = x;
    x += words * scale;
    return block(at, y + 18, words * scale, 12, colour, manner);
  };
  const wordsOf = (name: string) =>
    voices.filter((voice) => voice.name === name).reduce((sum, voice) => sum + total(voice), 0);
  const said = total(article);
  const known = shown.map((name, place) => ({ words: wordsOf(name), colour: colourOf(place) }));
  const others = said - known.reduce((sum, { words }) => sum + words, 0);
  const told = voices
    .filter(({ name }) => name)
    .map((voice) => `${voice.name}: ${Math.round((100 * total(voice)) / said)} % of what is said`);
  return (
    `<g><title>${escaped([article.headline, `${article.words} words`, ...told].join('; '))}</title>` +
    `<text x="0" y="${y + 13}" fill-opacity="0.75">${escaped(article.date ?? '')}</text>` +
    `<text x="${article.date ? date : 0}" y="${y + 13}">${escaped(shortened(article.headline, 84))}</text>` +
    known.map(({ words, colour }) => piece(words, colour, 'quotation')).join('') +
    piece(others, colourOf(null), 'quotation') +
    `${piece(article.words - said, '', 'narration')}</g>`
  );
}

function legend(shown: readonly string[], y: number): string[] {
  const entries = [
    ...shown.map((name, place) => [name, block(0, 0, 12, 12, colourOf(place), 'quotation')] as const),
    ['Others', block(0, 0, 12, 12, colourOf(null), 'quotation')] as const,
    ['In the paper’s own words', block(0, 0, 12, 12, '', 'narration')] as const,
  ];
  return entries.map(([name, swatch], i) => {
    const [x, line] = [(i % columns) * (width / columns), y + Math.floor(i / columns) * 18];
    return `<g transform="translate(${x} ${line - 10})">${swatch}<text x="18" y="10" fill-opacity="0.75">${escaped(shortened(name, 46))}</text></g>`;
  });
}
