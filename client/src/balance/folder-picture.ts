import type { ArticleBalance, VoiceNode } from '../../../server/src/lsp/protocol';
import { type Colours, percent, total } from './colours';
import type { Colour, Row, RowBar } from './picture';
import type { BalanceWords } from './words';

/** Nobody reads more in a tooltip. */
const mostTold = 10;

/** The articles of the folder as rows of one list: the latest first, those without a date last. */
export function folderPicture(
  folder: readonly ArticleBalance[],
  current: string,
  colours: Colours,
  words: BalanceWords,
): Row[] {
  const dated = folder.filter(({ date }) => date !== undefined).reverse();
  const undated = folder.filter(({ date }) => date === undefined);
  return [...dated, ...undated].map((article) => ({
    uri: article.uri,
    headline: article.headline || fileName(article.uri),
    date: article.date ?? '',
    current: article.uri === current,
    bars: {
      speakers: rowBar(article, named(article.voices, words.nobody, colours.speakers), words),
      sides: rowBar(article, named(article.sides, words.noSide, colours.sides), words),
    },
  }));
}

type Voice = VoiceNode & { readonly colour: Colour };

const named = (voices: readonly VoiceNode[], nobody: string, colour: Colours['sides']): Voice[] =>
  voices.map((voice) => ({ ...voice, name: voice.name || nobody, colour: colour(voice.name) }));

/** Those with a colour in the order of the colours, so that they can be compared from row to row; then all others. */
function rowBar(
  { words: all, quoted, paraphrased }: ArticleBalance,
  voices: readonly Voice[],
  words: BalanceWords,
): RowBar {
  const share = (part: number) => (all === 0 ? 0 : part / all);
  const coloured = voices.filter(({ colour }) => colour !== null).sort((a, b) => Number(a.colour) - Number(b.colour));
  const rest = coloured.reduce((left, voice) => left - total(voice), quoted + paraphrased);
  const told = voices
    .filter((voice) => total(voice) > 0)
    .slice(0, mostTold)
    .map((voice) => words.shareOf(voice.name, percent(total(voice), quoted + paraphrased)));
  return {
    parts: [
      ...coloured.map((voice) => ({ colour: voice.colour, share: share(total(voice)) })),
      ...(rest > 0 ? [{ colour: null, share: share(rest) }] : []),
    ],
    told: [...told, words.own(percent(all - quoted - paraphrased, all))].join('\n'),
  };
}

const fileName = (uri: string): string => decodeURIComponent(uri.split('/').at(-1) ?? uri);
