import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../seeds/articles');

/** So many articles with the paragraphs of one sample and a share of another's, no two in the same order; they have front matter with a date. */
export function madeArticles(count, share = 1 / 2) {
  const paragraphs = readdirSync(folder).map((name) =>
    readFileSync(join(folder, name), 'utf8')
      .replace(/^---[\s\S]*?\n---\n/, '')
      .split(/\n{2,}|\n(?=[A-Z“"])/)
      .filter(Boolean),
  );
  return Array.from({ length: count }, (_, i) => {
    const [one, other] = [paragraphs[i % paragraphs.length], paragraphs[(i * 7 + 3) % paragraphs.length]];
    const turn = Math.floor(i / paragraphs.length) % one.length;
    const body = [...one.slice(turn), ...one.slice(0, turn), ...other.slice(0, Math.ceil(other.length * share))];
    const date = new Date(Date.UTC(2024, 0, 1 + (i % 700))).toISOString().slice(0, 10);
    return `---\ndate: ${date}\n---\n\n# Dispatch number ${i}\n\n${body.join('\n\n')}\n`;
  });
}
