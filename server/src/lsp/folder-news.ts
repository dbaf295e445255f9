/** How long the folder has been quiet, in milliseconds, before the client is told of what is new. */
const stillness = 300;

export interface FolderNews {
  /** Has everybody told who waits for news of the folder, once for many in a row. */
  told(): void;
  /** Resolves at the next news. */
  next(): Promise<void>;
  /** Tells nothing any more. */
  end(): void;
}

/** Tells the client of news, when there has been none for a moment. */
export function folderNews(tell: () => void): FolderNews {
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    told() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const before = waiting;
        waiting = [];
        for (const resolve of before) resolve();
        tell();
      }, stillness);
    },
    next: () => new Promise((resolve) => void waiting.push(resolve)),
    end: () => clearTimeout(timer),
  };
}
