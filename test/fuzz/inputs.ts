import fc from 'fast-check';
import type { Corpus } from './corpus';
import type { ArticleInput, Copy, Input, NewsroomFiles } from './input';
import { deskMutations, type Mutation, proseMutations } from './mutations';
import { sessions } from './sessions';

/** Longer texts are cut, in UTF-16 units. */
const longest = 100_000;

/** How many inputs there are of each kind beside the others. */
export interface Shares {
  readonly article: number;
  /** Articles whose desk has been mutated too. */
  readonly desk: number;
  readonly session: number;
}

export const usualShares: Shares = { article: 850, desk: 140, session: 10 };

/** Inputs of all kinds, made of the corpus. */
export function inputsOf(corpus: Corpus, shares: Shares): fc.Arbitrary<Input> {
  const articles = copies(corpus);
  const desks = fc.constantFrom(...corpus.desks);
  return fc.oneof(
    {
      weight: shares.article,
      arbitrary: fc.tuple(articles, desks, forms).map(([copy, files, form]) => articleInput(copy, files, form)),
    },
    {
      weight: shares.desk,
      arbitrary: fc
        .tuple(articles, mutatedDesks(corpus), forms)
        .map(([copy, files, form]) => articleInput(copy, files, form)),
    },
    { weight: shares.session, arbitrary: sessions(articles, desks) },
  );
}

const forms = fc.nat();
const articleInput = (copy: Copy, files: NewsroomFiles, form: number): ArticleInput => ({
  kind: 'article',
  ...copy,
  files,
  form,
});

/** Articles of the corpus, as they are or after some mutations. */
function copies({ articles }: Corpus): fc.Arbitrary<Copy> {
  const texts = fc.constantFrom(...articles);
  return fc
    .tuple(texts, texts, fc.array(proseMutations, { maxLength: 5, size: 'max' }))
    .map(([{ path, text }, other, mutations]) => ({ path, text: mutated(text, other.text, mutations) }));
}

function mutatedDesks({ desks }: Corpus): fc.Arbitrary<NewsroomFiles> {
  const full = desks.filter((files) => Object.keys(files).length > 0);
  const mutations = fc.array(deskMutations, { maxLength: 4, size: 'max' });
  return fc
    .tuple(fc.constantFrom(...full), fc.constantFrom(...full), mutations, mutations)
    .map(([files, other, ...both]) =>
      Object.fromEntries(
        Object.entries(files).map(([name, text], i) => [name, mutated(text, other[name] ?? '', both[i] ?? [])]),
      ),
    );
}

const mutated = (text: string, other: string, mutations: readonly Mutation[]): string =>
  mutations.reduce((text, mutation) => mutation(text, other).slice(0, longest), text);
