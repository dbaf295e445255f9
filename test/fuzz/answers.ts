import type { Question } from '../lsp/questions';

/** What a server says of the open documents, by question and place. */
export type Answers = Readonly<Record<string, unknown>>;

/** What a server was last told to have said of a document, by the kind of answer: it may say the difference to it. */
export type Told = Map<string, { readonly id: string; readonly items: readonly unknown[] }>;

const diagnostic = 'textDocument/diagnostic';
const tokens = 'textDocument/semanticTokens/full';
const delta = `${tokens}/delta`;

/** Whether the answer depends on the one before. */
export const isDifference = ({ method }: Question): boolean => [diagnostic, tokens, delta].includes(method);

/** What is told of the answer before. */
export function previous(told: Told, method: string): { previousResultId?: string } {
  const id = method === diagnostic || method === delta ? told.get(method)?.id : undefined;
  return id === undefined ? {} : { previousResultId: id };
}

interface Answer {
  readonly resultId?: string;
  readonly kind?: string;
  readonly items?: readonly unknown[];
  readonly data?: readonly unknown[];
  readonly edits?: readonly {
    readonly start: number;
    readonly deleteCount: number;
    readonly data?: readonly unknown[];
  }[];
}

/** The answer in full, also where it only says the difference to the one before. */
export function inFull(told: Told, method: string, answer: unknown): unknown {
  const { resultId, kind, items, data, edits } = (answer ?? {}) as Answer;
  if (method === diagnostic)
    return kept(told, diagnostic, resultId, kind === 'unchanged' ? told.get(method)?.items : items);
  if (method === tokens) return kept(told, delta, resultId, data);
  if (method !== delta) return answer;
  const changed = [...(told.get(delta)?.items ?? [])];
  for (const { start, deleteCount, data = [] } of (edits ?? []).toSorted((a, b) => b.start - a.start))
    changed.splice(start, deleteCount, ...data);
  return kept(told, delta, resultId, data ?? changed);
}

function kept(told: Told, name: string, id: string | undefined, items: readonly unknown[] = []): readonly unknown[] {
  if (id !== undefined) told.set(name, { id, items });
  return items;
}

/** Without versions of documents and names of answers. */
export const bare = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer ?? null, (key, value) => (key === 'version' || key === 'resultId' ? undefined : value)),
  );

/** Where the answers of two servers differ, a sentence each. */
export function differences(one: Answers, other: Answers): string[] {
  const short = (answer: unknown): string => (JSON.stringify(answer) ?? 'nothing').slice(0, 300);
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]))
    .map(
      (key) =>
        `a server after edits and a fresh one say the same: ${key}: ${short(one[key])} beside ${short(other[key])}`,
    );
}
