import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { spokenSpans, statementsIn, storySentences, tokensBySentence } from '../../reading/voice';
import { overlaps } from '../../text/span';
import { defineRule } from '../rule';

export const unattributedClaim = defineRule({
  id: 'unattributed-claim',
  category: 'attribution',
  severity: 'warning',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Claim in the paper’s own voice',
  why: 'A motive, a blame, a forecast or a judgment without a source is the paper’s own word, and the paper did not see it happen.',
  remedy: 'Say who says so, next to the claim; or state only what was seen or is on record.',
  guides: [
    'AP, attribution: name the source next to anything not witnessed or confirmed',
    'Reuters Handbook, The Essentials of Reuters sourcing: source what is not established or seen',
    'BBC Editorial Guidelines, 3 Accuracy: well sourced and attributed',
  ],
  examples: {
    flags: [
      'The vote is on Friday.\n\n[[The new border law will lead to disastrous losses for thousands of families.]]',
      'Parliament met at noon.\n\n[[The ministry has lied to the public about the bridge.]]',
      'Talks resume on Monday.\n\n[[The decision exposes a blatant contempt for the courts.]]',
    ],
    passes: [
      'The new border law will lead to disastrous losses for thousands of families, the Refugee Council said.',
      'Parliament passed the border law by 71 votes to 48 on Tuesday.',
      'The embassy stands on Harbour Street, opposite the central bank.',
      'The council will meet again on Thursday.',
      '“The ministry has lied to the public about the bridge,” Ana Ruiz said.',
      'According to the auditors, the ministry has lied about the bridge.',
    ],
  },
  *check(reading, lexicons) {
    const { article } = reading;
    if (/^(?:opinion|analysis|review|column|editorial)$/i.test(article.frontMatter?.type ?? '')) return;
    const spoken = spokenSpans(reading);
    const bySentence = tokensBySentence(reading);
    let carried = -1;
    for (const sentence of storySentences(reading)) {
      const { span, block } = sentence;
      const statements = statementsIn(reading, span);
      if (statements.some(({ source }) => source.length > 0)) {
        carried = block;
        continue;
      }
      const words = (bySentence.get(sentence) ?? []).filter(
        ({ start, end }) => !spoken.some((other) => overlaps(other, [start, end])),
      );
      const { strong, kinds } = weigh(words, lexicons);
      // A paragraph that opens with its source speaks for that source until something graver than a weak cue comes.
      if (strong.length === 0 && (kinds.size < 2 || carried === block)) continue;
      const [first] = strong.length > 0 ? strong : [...kinds.values()];
      yield {
        span,
        message: `Nobody is named for this: “${first}” makes it a claim in the paper’s own voice.`,
        confidence: strong.length + kinds.size >= 3 ? 'high' : 'medium',
      };
    }
  },
});

/** The cues of a claim in the words: strong ones, and of the weak the first of each kind. */
function weigh(words: readonly Token[], lexicons: Lexicons): { strong: string[]; kinds: Map<string, string> } {
  const strong: string[] = [];
  const kinds = new Map<string, string>();
  for (let i = 0; i < words.length; i++) {
    const match = lexicons.claimCues.at(words, i);
    if (!match) continue;
    const { term, kind = '', strength } = match.entry;
    if (words[i]?.pos === 'PROPN') continue;
    if (strength === 'strong') strong.push(term);
    else if (!kinds.has(kind)) kinds.set(kind, term);
    i += match.length - 1;
  }
  return { strong, kinds };
}
