import { endLinkOf, signatureIn } from '../../article/signature';
import { trimmed } from '../../text/span';
import { defineConstruction } from '../construction';
import { quotationsOf } from '../look-ups';
import { credited } from './credit';
import type { FindInStory } from './story';

/** What stands between a post and its signature, and round them. */
const around = /[\s—–;―-]/;

export const post = defineConstruction<FindInStory>({
  name: 'post',
  what: 'A post with its author, account and date at its end, or in a line below it, as pages embed them.',
  reads: [
    '⟨The ferry is late again.⟩ — [Ana Ruiz] (@anaruiz) May 4, 2015',
    '⟨The ferry is late again.⟩ pic.twitter.com/a1B2 — [Ana Ruiz] (@anaruiz) 4 May 2015 https://t.co/c3D4',
    '> ⟨The ferry is late again.⟩\n> — [Ana Ruiz] (@anaruiz) May 4, 2015 https://t.co/c3D4',
    '⟨The ferry is late again.⟩ https://t.co/a1B2\n\n— [Ana Ruiz] (@anaruiz) May 4, 2015',
    'It rained at noon.\n\n⟨The ferry is late again, and nobody told us. #osk⟩\n\n— [Ana Ruiz] (@anaruiz) 4 May 2015\n\nThe council met.',
  ],
  leaves: [
    'The ferry is late again. Ana Ruiz (@anaruiz) was there.',
    'The ferry is late again. pic.twitter.com/a1B2',
    'The pier, by Ana Ruiz (@anaruiz) https://t.co/c3D4',
    'The ferry is late again.\n\nAna Ruiz was at the pier on May 4, 2015',
  ],
  find({ block }, { article, quotations, blockOf }) {
    const { body } = blockOf({ block });
    const own = signatureIn(article.prose, body);
    const below = own ? undefined : article.blocks[block + 1];
    const signature = own ?? (below && signatureIn(article.prose, below.body));
    if (!signature) return undefined;
    const words = trimmed(article.prose, own ? [body[0], own.from] : body, around);
    const content = trimmed(article.prose, [words[0], endLinkOf(article.prose, words)], around);
    if (content[1] <= content[0] || (below && signature.from > below.body[0])) return undefined;
    const inside = quotationsOf(quotations, block);
    return credited('post', signature.name, { block, content: [content], quotations: inside, confidence: 0.9 });
  },
});
