/** What is tried: one input is one text, or one run of an editor, with the files of a desk round it. */
export type Input = ArticleInput | OrderInput | SessionInput;

/** Files of the newsroom by their paths below its folder. */
export type NewsroomFiles = Readonly<Record<string, string>>;

export interface Copy {
  /** Its path in the newsroom; the ending says how it is marked up. */
  readonly path: string;
  readonly text: string;
}

/** One article to be reviewed by one desk. */
export interface ArticleInput extends Copy {
  readonly kind: 'article';
  readonly files: NewsroomFiles;
  /** A number that picks the form of report it is shown in, as all of them take longer than the review; without one it is shown in all. */
  readonly form?: number;
}

/** Articles to be read one after the other, and once more by a fresh process from the last to the first. */
export interface OrderInput {
  readonly kind: 'order';
  readonly articles: readonly ArticleInput[];
}

/** What an editor does, on the documents of a newsroom. */
export interface SessionInput {
  readonly kind: 'session';
  readonly files: NewsroomFiles;
  readonly steps: readonly Step[];
}

/** Offsets are UTF-16 units into the document as it then is; those beyond its end mean the end. */
export type Step =
  | { readonly do: 'open'; readonly path: string; readonly text: string }
  | { readonly do: 'close'; readonly path: string }
  | { readonly do: 'edit'; readonly path: string; readonly at: number; readonly length: number; readonly text: string }
  /** Takes the last edit of the document back. */
  | { readonly do: 'undo'; readonly path: string }
  /** A request by its method; whoever does not wait goes on before the answer is there. */
  | { readonly do: 'ask'; readonly path: string; readonly what: string; readonly at: number; readonly waits: boolean }
  /** Null deletes the file. */
  | { readonly do: 'write'; readonly path: string; readonly text: string | null }
  | { readonly do: 'switch'; readonly path: string; readonly on: boolean };

/** How many edits it makes. */
export const editsIn = (input: Input): number =>
  input.kind === 'session' ? input.steps.filter((step) => step.do === 'edit' || step.do === 'undo').length : 0;

/** How much work it is: the UTF-16 units of its texts, as often as they are read. */
export function workOf(input: Input): number {
  if (input.kind === 'order') return input.articles.reduce((sum, article) => sum + workOf(article), 0);
  const files = Object.values(input.files).join('').length;
  if (input.kind === 'article') return input.text.length + files;
  const texts = input.steps.map((step) => ('text' in step ? (step.text?.length ?? 0) : 0));
  return (texts.reduce((sum, length) => sum + length, 0) + files) * (input.steps.length + 1);
}
