import { anyOf } from '../../lexicons/word-classes';
import { type Span, trimmed } from '../../text/span';
import { defineConstruction } from '../construction';
import { quotationsOf } from '../look-ups';
import { credited } from './credit';
import type { FindInStory } from './story';

export const post = defineConstruction<FindInStory>({
  name: 'post',
  what: 'A post with its author, account and date at its end, or in a line below it, as pages embed them.',
  reads: [
    '⟨The ferry is late again.⟩ — [Ana Ruiz] (@anaruiz) May 4, 2015',
    'It rained at noon.\n\n⟨The ferry is late again, and nobody told us. #osk⟩\n\n— [Ana Ruiz] (@anaruiz) 4 May 2015\n\nThe council met.',
  ],
  leaves: [
    'The ferry is late again. Ana Ruiz (@anaruiz) was there.',
    'The ferry is late again.\n\nAna Ruiz was at the pier on May 4, 2015',
  ],
  find({ block }, { article, quotations, blockOf }) {
    const { kind, body } = blockOf({ block });
    if (kind === 'turn' || kind === 'headline') return undefined;
    const own = signatureIn(article.prose, body);
    const below = own ? undefined : article.blocks[block + 1];
    const signature = own ?? (below && signatureIn(article.prose, below.body));
    if (!signature) return undefined;
    const content = trimmed(article.prose, own ? [body[0], own.from] : body, /[\s—–;―-]/);
    if (content[1] <= content[0] || (below && signature.from > below.body[0])) return undefined;
    const inside = quotationsOf(quotations, block).filter((i) => (quotations[i]?.span[1] ?? 0) <= content[1]);
    return {
      ...credited('post', signature.name, { block, content: [content], quotations: inside, confidence: 0.9 }),
      kind: 'direct',
      complement: 'quotation',
    };
  },
});

/** The longest signature that is looked for, in UTF-16 units. */
const longest = 120;
const signed = new RegExp(
  `(?:^|[—–;―-]\\s{0,2})((?:[\\p{L}\\p{M}\\p{N}.'’™&_]+ ){0,5}[\\p{L}\\p{M}\\p{N}.'’™&_]+) \\(@\\w+\\),? (?:(?:${anyOf('month')})\\.? \\d{1,2}, \\d{4}|\\d{1,2} (?:${anyOf('month')}),? \\d{4})$`,
  'iu',
);

/** The name in the signature that ends the block, and where the signature begins. */
function signatureIn(prose: string, [start, end]: Span): { readonly name: Span; readonly from: number } | undefined {
  const offset = Math.max(start, end - longest);
  const found = signed.exec(prose.slice(offset, end));
  if (!found || (offset > start && found.index === 0)) return undefined;
  const name = found[1] as string;
  const at = offset + found.index + found[0].indexOf(name);
  return { name: [at, at + name.length], from: offset + found.index };
}
