import type { ArticleBalance, BalanceResult } from '../../../server/src/lsp/protocol';
import { articlePicture } from './article-picture';
import { splitsOf } from './colours';
import { folderPicture } from './folder-picture';
import type { Picture } from './picture';
import type { BalanceWords } from './words';

/** An article and its figures, or a sentence on why there are none. */
export type Shown = { readonly uri: string; readonly balance: BalanceResult } | { readonly missing: string };

/** What there is to draw of an article, or of none, among those of the folder. */
export function pictureOf(shown: Shown, folder: readonly ArticleBalance[], words: BalanceWords): Picture {
  const balance = 'balance' in shown ? shown.balance : undefined;
  const { splits, legend, colours } = splitsOf(balance, folder, words);
  return {
    headings: words.headings,
    splits,
    article: 'balance' in shown ? articlePicture(shown.uri, shown.balance, colours, words) : shown,
    folder: folderPicture(folder, 'uri' in shown ? shown.uri : '', colours, words),
    legend,
  };
}
