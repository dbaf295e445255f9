import type { Statement, StatementKind } from '../reading/types';

/** How the kinds of statements are called wherever people read of them. */
export const kindWords: Readonly<Record<StatementKind, string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'paraphrased',
};

/** How many statements of each kind there are, from the words themselves to the retelling of them; kinds not met are left out. */
export const countKinds = (
  statements: readonly Pick<Statement, 'kind'>[],
): { readonly kind: string; readonly count: number }[] =>
  (Object.keys(kindWords) as StatementKind[])
    .map((kind) => ({ kind: kindWords[kind], count: statements.filter((statement) => statement.kind === kind).length }))
    .filter(({ count }) => count > 0);
