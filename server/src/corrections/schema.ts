import * as v from 'valibot';
import { isDate } from '../actors/roles';

const text = (about: string) => v.pipe(v.string(), v.description(about));
const words = (about: string) =>
  v.pipe(
    v.string(),
    v.check((said) => /[\p{L}\p{N}]/u.test(said), 'There are no words here: write them, or take the key out.'),
    v.description(about),
  );
const list = (about: string) => v.optional(v.pipe(v.array(v.string()), v.description(about)), []);

/** What an entry can say of its words. */
export const kinds = ['saidBy', 'statement', 'only', 'also', 'sameAs', 'somebodyElse', 'suppress'] as const;

/** One entry of corrections.yaml. */
export const correctionSchema = v.pipe(
  v.strictObject({
    article: v.pipe(
      v.string(),
      v.nonEmpty('This name is empty: write the name of the article’s file.'),
      v.description('The name of the article’s file, which lies beside this one.'),
    ),
    exact: v.exactOptional(words('The words that were misread, as they stand in the article.')),
    prefix: v.optional(text('What stands before them, where they stand in the article more than once.'), ''),
    suffix: v.optional(text('What stands after them.'), ''),
    saidBy: v.exactOptional(words('Who says the words: an id of the actors file, a name, or nobody.')),
    statement: v.exactOptional(v.pipe(v.picklist(['no']), v.description('“no” where nobody says the words.'))),
    only: v.exactOptional(words('All that is said: these words and no others.')),
    also: list('Words that are said as well.'),
    sameAs: v.exactOptional(
      words('Whom the name means: an id of the actors file, or a name. Without prefix and suffix, wherever it stands.'),
    ),
    somebodyElse: v.exactOptional(
      v.pipe(v.picklist(['yes']), v.description('“yes” where the name means somebody else than it is read as.')),
    ),
    suppress: list('Rules and categories that are silent at the words; without words, in the whole article.'),
    by: v.optional(text('Who says so.'), ''),
    date: v.exactOptional(
      v.pipe(
        v.string(),
        v.check(isDate, ({ input }) => `“${input}” is not a date: write it as 2014, 2014-03 or 2014-03-27.`),
        v.description('When: 2014, 2014-03 or 2014-03-27.'),
      ),
    ),
    why: v.optional(text('Why; the reason, where a finding is suppressed.'), ''),
  }),
  v.title('correction'),
);
