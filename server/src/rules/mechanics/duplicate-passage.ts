import type { Article, Block } from '../../article/types';
import { slice } from '../../text/span';
import { defineRule, type Remark } from '../rule';
import { repeatableRows, sharesRepeated } from '../word-rows';

/** A passage of fewer words may be repeated by chance. */
const fewest = 8;
/** How many words in a row are compared. */
const row = 4;

/** The line over an entry of a live page: a time of day. */
const timeStamp = /^\W*\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+\p{Lu}{2,4})?\W*$/iu;
/** From so many on, a page is a live page, whose entries say again what was said. */
const fewestStamps = 3;

export const duplicatePassage = defineRule({
  id: 'duplicate-passage',
  category: 'mechanics',
  severity: 'warning',
  alsoAs: ['information'],
  confidence: 'high',
  quotes: 'both',
  status: 'stable',
  title: 'Repeated passage',
  why: 'A paragraph that appears twice was pasted twice; where the two differ, one is out of date.',
  remedy: 'Keep one, with what is right in each.',
  guides: ['SPJ Code of Ethics: accuracy', 'BBC Editorial Guidelines, 3 Accuracy'],
  options: { alike: { default: 60, why: 'The share of words, in per cent, that two passages must have in common.' } },
  examples: {
    flags: [
      'The ferry stayed in port on Friday because of the storm.\n\nNobody knew why.\n\n[[The ferry stayed in port on Friday because of the heavy storm.]]',
      'Ferry stays in port as storm comes in\n\n[[Ferry stays in port as storm comes in]]\n\nIt rained.',
    ],
    passes: [
      'The ferry stayed in port on Friday because of the storm.\n\nThe ferry left the port on Monday when the storm was over.',
      'It rained.\n\nIt rained.',
      'Storm, as it happens\n\n11:30\n\nThe ferry stayed in port on Friday because of the storm.\n\n11:10\n\nNobody knows when the ferry leaves.\n\n10:05 GMT\n\nThe ferry stayed in port on Friday because of the storm.',
      'Ferry stays in port\n\nThe ferry stayed in port on Friday because of the storm.',
      'The ferry stayed in port on Friday because of the storm, the office said.\n\nIn port: The ferry stayed in port on Friday because of the storm',
      '“The ferry will not leave the port before Monday,” Ana Ruiz said.\n\nIt rained.\n\n“The ferry will not leave the port before Monday”',
    ],
  },
  *check({ article, tokens, options }) {
    const prose = article.blocks.filter(isProse).map(({ body }) => body);
    const least = options.alike / 200;
    if (sharesRepeated(tokens, prose).every((share) => share < least)) return;
    if (article.blocks.filter(({ body }) => timeStamp.test(slice(article.prose, body))).length >= fewestStamps) return;
    const texts = article.blocks.map((block) => (isProse(block) ? wordsOf(slice(article.prose, block.body)) : []));
    for (const { block: at, above: first, share } of repetitions(article.blocks, texts, options.alike / 100)) {
      const [block, above] = [article.blocks[at] as Block, article.blocks[first]];
      if (!isDisplay(article, block) && !isDisplay(article, above)) yield remark(block, above, share === 1);
    }
  },
});

/** The blocks, by their indexes, of whose rows of words at least the share stands in one above, and that one. */
function* repetitions(blocks: readonly Block[], texts: readonly (readonly string[])[], least: number) {
  const repeatable = repeatableRows(texts, row);
  const rows = new Map<string, number>();
  for (const [block, { kind }] of blocks.entries()) {
    const words = texts[block]?.length ?? 0;
    const keys = repeatable[block] ?? [];
    if (isShort(words, kind)) continue;
    const first = mostShared(keys, rows);
    const share = first ? first.shared / (words - row + 1) : 0;
    if (first && share >= least) yield { block, above: first.block, share };
    else for (const key of keys) rows.set(key, rows.get(key) ?? block);
  }
}

const isShort = (words: number, kind: Block['kind']): boolean => words < (kind === 'headline' ? row : fewest);

/** The block that has most of the rows, of which each stands first in one, and how many. */
function mostShared(keys: readonly string[], rows: ReadonlyMap<string, number>) {
  const hits = new Map<number, number>();
  for (const key of keys) {
    const first = rows.get(key);
    if (first !== undefined) hits.set(first, (hits.get(first) ?? 0) + 1);
  }
  const [top] = [...hits].sort((a, b) => b[1] - a[1]);
  return top && { block: top[0], shared: top[1] };
}

const remark = (block: Block, above: Block | undefined, same: boolean): Remark => ({
  span: block.body,
  ...(block.kind === 'headline' && { severity: 'information' as const }),
  message: same ? 'This passage has already appeared above.' : 'Nearly the same passage has already appeared above.',
  related: [{ span: above?.body ?? block.body, message: 'The first time.' }],
});

/** A caption, or a quotation set large: words of the story printed again on purpose. Speech ends with its mark, a caption without a stop. */
function isDisplay({ prose }: Article, block: Block | undefined): boolean {
  if (block?.kind === 'block-quote') return true;
  if (block?.kind !== 'paragraph') return false;
  const words = slice(prose, block.body).trim();
  return /[\p{L}\p{N})]$/u.test(words) || /^[“"‘'][^”"]*[”"’']$/u.test(words);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const isProse = ({ kind }: Block): boolean =>
  kind === 'paragraph' ||
  kind === 'list-item' ||
  kind === 'headline' ||
  kind === 'heading' ||
  kind === 'block-quote' ||
  kind === 'turn';
