import type { Quotation } from '../../reading/types';
import { commonWords } from '../../text/common-words';
import { slice } from '../../text/span';
import type { Copy } from '../copy';
import { defineRule, type Remark } from '../rule';
import { repeatableRows, sharesRepeated } from '../word-rows';

/** Fewer words than these may be alike by chance. */
const fewest = 5;
/** The share of words, in order, that two versions of one quotation have in common. */
const leastShared = 0.75;

/** How many pairs of words are compared for one quotation; more are only met where a text says the same over and over. */
const mostCompared = 200_000;

interface Words {
  readonly quotation: Quotation;
  readonly speaker: string | null | undefined;
  readonly list: readonly string[];
  readonly text: string;
}

export const misquote = defineRule({
  id: 'misquote',
  category: 'quotation',
  severity: 'warning',
  confidence: 'medium',
  quotes: 'boundary',
  status: 'stable',
  title: 'One quotation in two versions',
  why: 'The same quotation cannot have two wordings, or two speakers: one of the two is wrong.',
  remedy: 'Check the record, and quote the words the same way in both places.',
  guides: ['AP Stylebook, quotations in the news: never alter', 'SPJ Code of Ethics: accuracy'],
  examples: {
    flags: [
      '“We will never leave the port of Osk,” Dorvek said. He went on at length.\n\n[[“We will never leave the harbour of Osk,”]] Dorvek said.',
      '“We will never leave the port of Osk,” Dorvek said.\n\n[[“We will never leave the port of Osk,”]] Telling said.',
    ],
    passes: [
      '“We will never leave the port of Osk,” Dorvek said.\n\n“We will never leave the port of Osk,” Dorvek said again.',
      '“We will never leave the port of Osk,” Dorvek said.\n\nTo “never leave the port of Osk” is costly, Dorvek said.',
      '“We will never leave the port,” Dorvek said.\n\n“They will soon open the pier,” Telling said.',
      '“We will never leave,” Dorvek said. “We will never yield,” he said.',
    ],
  },
  *check(copy) {
    const quoted = repeated(copy);
    const rows = repeatableRows(
      quoted.map(({ list }) => list),
      3,
    );
    const { alike, seen }: Met = { alike: new Map(), seen: new Map() };
    const told = new Set<string>();
    for (const [i, words] of quoted.entries()) {
      const keys = (rows[i] ?? []).map((row) => `${words.speaker}: ${row}`);
      const other = otherVersion(words, keys, { alike, seen });
      if (other) yield remark(other, words);
      const whose = `${words.speaker}: ${words.text}`;
      if (told.has(whose)) continue;
      told.add(whose);
      // Two who differ are enough: whoever speaks next is another than one of them.
      const same = alike.get(words.text) ?? [];
      if (same.length < 3) alike.set(words.text, [...same, words]);
      for (const key of keys) {
        const list = seen.get(key);
        if (list) list.push(words);
        else seen.set(key, [words]);
      }
    }
  },
});

/** Those met so far, the first of each speaker and wording: by wording, and by what they share and who speaks. */
interface Met {
  readonly alike: Map<string, Words[]>;
  readonly seen: Map<string, Words[]>;
}

/** The quotations that repeat something of another, as words. */
function repeated({ article, tokens, quotations, statementsOf }: Copy): Words[] {
  const spoken = [...quotations.entries()].filter(
    ([, { depth, use, block }]) => depth === 0 && use === 'speech' && article.blocks[block]?.kind !== 'headline',
  );
  const contents = spoken.map(([, { content }]) => content);
  const before = sharesRepeated(tokens, contents);
  const behind = sharesRepeated(tokens, [...contents].reverse()).reverse();
  return spoken.flatMap(([index, quotation], i) => {
    if (!before[i] && !behind[i]) return [];
    const words =
      slice(article.prose, quotation.content)
        .toLowerCase()
        .match(/[\p{L}\p{N}’']+/gu) ?? [];
    const speaker = statementsOf(index)[0]?.actor;
    return words.length < fewest ? [] : [{ quotation, speaker, list: words, text: words.join(' ') }];
  });
}

/** The first quotation before this one that gives the same words as somebody else's, or other words as the same speaker's. */
function otherVersion(words: Words, keys: readonly string[], { alike, seen }: Met): Words | undefined {
  const same = alike.get(words.text)?.find((earlier) => differs(earlier, words));
  if (same || !words.speaker) return same;
  const tried = new Set<Words>();
  let left = mostCompared;
  for (const key of keys)
    for (const earlier of seen.get(key) ?? []) {
      if (tried.has(earlier)) continue;
      tried.add(earlier);
      left -= earlier.list.length * words.list.length;
      if (left < 0) return undefined;
      if (differs(earlier, words)) return earlier;
    }
  return undefined;
}

function differs(a: Words, b: Words): boolean {
  // The shorter one has not enough words for the longer.
  const lengths = [a.list.length, b.list.length];
  if (Math.min(...lengths) / Math.max(...lengths) < leastShared) return false;
  const [one, two] = [a.text, b.text];
  if (one === two) return a.speaker !== b.speaker && !!a.speaker && !!b.speaker;
  if (one.includes(two) || two.includes(one)) return false;
  if (!a.speaker || a.speaker !== b.speaker) return false;
  if ([...without(a.list, b.list), ...without(b.list, a.list)].every((word) => /^(?:a|an|the)$/.test(word)))
    return false;
  return commonWords(a.list, b.list) / Math.max(...lengths) >= leastShared;
}

function remark(a: Words, b: Words): Remark {
  const [lost, put] = [without(a.list, b.list), without(b.list, a.list)];
  const message =
    lost.length + put.length === 0
      ? 'The same words are somebody else’s above.'
      : `These words stood above with “${lost.join(' ')}” for “${put.join(' ')}”.`;
  return { span: b.quotation.span, message, related: [{ span: a.quotation.span, message: 'The other version.' }] };
}

const without = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((word) => !b.includes(word)).slice(0, 5);
