import type { Token } from '../../language/types';
import { anyOf, endsLike, inClass } from '../../lexicons/word-classes';
import type { Statement } from '../../reading/types';
import { slice } from '../../text/span';
import { overlapping } from '../../text/span-index';
import { defineRule } from '../rule';

export const jointQuote = defineRule({
  id: 'joint-quote',
  category: 'quotation',
  severity: 'warning',
  confidence: 'high',
  quotes: 'boundary',
  status: 'stable',
  title: 'One quotation from several speakers',
  why: 'People do not speak in unison: either one of them said it, or nobody said it in these words.',
  remedy: 'Say who said it, or report it without quotation marks.',
  guides: [
    'Reuters Handbook, The Essentials of Reuters sourcing: do not run speakers together',
    'University of North Carolina course notes: shared quotes',
  ],
  examples: {
    flags: [
      '“We are ready,” [[Dorvek and Telling]] said.',
      '“It was chaos,” [[residents]] said.',
      '“We oppose the treaty,” [[the three ministers]] told reporters.',
    ],
    passes: [
      '“We are ready,” Dorvek said. Telling agreed.',
      'The ministers said they opposed the treaty.',
      '“We oppose the treaty,” the three ministers wrote in a joint letter.',
      '“It is over,” the crowds chanted.',
      '“We are ready,” the Ministry of Ports and Harbours said.',
      '“We are ready,” Dorvek told residents and crews.',
      'The ministers called it “a gift”.',
      '“He was kind,” his parents said.',
      '“We lost the north,” aides said Dorvek told the crews behind closed doors.',
    ],
  },
  *check({ article, statements, lexicons: { commonVoices, reportingVerbs }, tokensIn, statementsOf }) {
    for (const statement of statements) {
      const { kind, complement, source, cue, verb } = statement;
      const [span] = source;
      if (kind !== 'direct' || complement !== 'quotation' || !span || source.length > 1 || !saying.test(verb)) continue;
      if (isOfOthers(statement)) continue;
      const words = tokensIn(span);
      if (!arePeople(words) && !areTwo(words)) continue;
      const sentences = new Set([...source, ...cue].flatMap((part) => overlapping(article.sentences, part)));
      const around = [...sentences].flatMap((other) => tokensIn(other.span));
      if (around.some((_, i) => commonVoices.at(around, i))) continue;
      // “…,” aides said Dorvek told the crew: one person spoke, and they pass it on.
      const behind = around.filter(({ start }) => start >= Math.max(span[1], ...cue.map(([, end]) => end)));
      if (behind.some(({ pos }, i) => pos === 'VERB' && reportingVerbs.at(behind, i))) continue;
      yield {
        span,
        message: `One quotation is attributed to several speakers: “${slice(article.text, span)}”.`,
        fixes: [{ title: 'Name the one who said it', edits: [{ span, text: [{ blank: 'speaker' }] }] }],
      };
    }

    /** Whether somebody else is reported with the same words. */
    function isOfOthers(statement: Statement): boolean {
      return statement.quotations.some((index) =>
        statementsOf(index).some((other) => other !== statement && other.source.length > 0),
      );
    }
  },
});

const saying = new RegExp(`^(?:${anyOf('quoting-verb')})`);

/** “the three ministers” */
function arePeople(words: readonly Token[]): boolean {
  const head = words.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return head?.pos === 'NOUN' && people(head.lower) && words.every(({ pos }) => pos !== 'ADP');
}

/** “Dorvek and Telling” */
function areTwo(words: readonly Token[]): boolean {
  const and = words.findIndex(({ lower }) => lower === 'and');
  return (
    and > 0 &&
    words[and - 1]?.pos === 'PROPN' &&
    words[and + 1]?.pos === 'PROPN' &&
    words.length <= 7 &&
    !words.some(({ lower }) => lower === 'of' || lower === 'the')
  );
}

/** Plurals of people, by their endings; of a family nobody asks who spoke. */
const people = (word: string): boolean =>
  inClass(word, 'several-people') || /(?:[^s]ers|[ai]ans|(?<!par)ents)$/.test(word) || endsLike(word, 'several-ending');
