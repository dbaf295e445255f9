import type { ArticleInput, Input, NewsroomFiles, SessionInput, Step } from './input';

/** Whether the input still shows the fault. */
export type Shows<T> = (candidate: T) => Promise<boolean>;

/**
 * A smaller input that shows the same: parts are taken out as long as that goes on, by delta debugging (Zeller, “Yesterday, my program
 * worked”, 1999). fast-check shrinks what it made itself, and so a mutation; what counts is the text that came of it.
 */
export async function smaller(input: Input, shows: Shows<Input>): Promise<Input> {
  switch (input.kind) {
    case 'article':
      return smallerArticle(input, shows);
    case 'session':
      return smallerSession(input, shows);
    case 'order': {
      const articles = await fewer(input.articles, (articles) => shows({ ...input, articles }));
      const small = [...articles];
      for (const [i, article] of articles.entries())
        small[i] = await smallerArticle(article, (other) => shows({ ...input, articles: small.with(i, other) }));
      return { ...input, articles: small };
    }
  }
}

async function smallerArticle(input: ArticleInput, shows: Shows<ArticleInput>): Promise<ArticleInput> {
  const files = await smallerFiles(input.files, (files) => shows({ ...input, files }));
  const text = await shorter(input.text, (text) => shows({ ...input, files, text }));
  return { ...input, files, text };
}

async function smallerSession(input: SessionInput, shows: Shows<SessionInput>): Promise<SessionInput> {
  const steps = [...(await fewer(input.steps, (steps) => shows({ ...input, steps })))];
  const files = await smallerFiles(input.files, (files) => shows({ ...input, files, steps }));
  for (const [i, step] of steps.entries()) {
    if (!('text' in step) || step.text === null) continue;
    const withText = (text: string): Step => ({ ...step, text });
    steps[i] = withText(
      await shorter(step.text, (text) => shows({ ...input, files, steps: steps.with(i, withText(text)) })),
    );
  }
  return { ...input, files, steps };
}

async function smallerFiles(files: NewsroomFiles, shows: Shows<NewsroomFiles>): Promise<NewsroomFiles> {
  const kept = await fewer(Object.entries(files), (entries) => shows(Object.fromEntries(entries)));
  const small = Object.fromEntries(kept);
  for (const [name, text] of kept) small[name] = await shorter(text, (text) => shows({ ...small, [name]: text }));
  return small;
}

/** Takes out paragraphs, then lines, then words, then single units. */
async function shorter(text: string, shows: Shows<string>): Promise<string> {
  let short = text;
  for (const end of [/(?<=\n\n)/, /(?<=\n)/, /(?<=\s)/, '']) {
    const parts = await fewer(short.split(end), (parts) => shows(parts.join('')));
    short = parts.join('');
  }
  return short;
}

/** Takes out as many parts as can go, first many at a time. */
async function fewer<T>(parts: readonly T[], shows: Shows<readonly T[]>): Promise<readonly T[]> {
  let kept = parts;
  if (kept.length > 0 && (await shows([]))) return [];
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < kept.length; ) {
      const rest = [...kept.slice(0, from), ...kept.slice(from + size)];
      if (rest.length < kept.length && (await shows(rest))) kept = rest;
      else from += size;
    }
  }
  return kept;
}
