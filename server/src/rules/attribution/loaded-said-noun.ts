import type { Token } from '../../language/types';
import { inClass, wordClass } from '../../lexicons/word-classes';
import { contains, type Span, slice } from '../../text/span';
import { someHolds } from '../../text/span-index';
import { leaveOut, putInstead } from '../edits';
import { defineRule, type Fix } from '../rule';

export const loadedSaidNoun = defineRule({
  id: 'loaded-said-noun',
  category: 'attribution',
  severity: 'warning',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Noun that judges what was said',
  why: 'An “absurd claim” or a “tirade” tells readers what to think of the words instead of reporting them.',
  remedy: 'Report what was said with a plain noun, and give the evidence against it.',
  guides: [
    'Reuters Handbook, Freedom from bias: take no side by the choice of a word',
    'Wikipedia, Words to watch: synonyms for said; editorializing',
  ],
  silentIn: ['opinion'],
  examples: {
    flags: [
      'Telling repeated the ministry’s [[illogical]] assertion that the port was hers.',
      'Holm left the hall after his [[tirade]] against the council.',
      'The minister opened with an [[absurd]] claim about the ferries.',
    ],
    passes: [
      'Telling repeated the ministry’s assertion that the port was hers.',
      'Holm said it was an absurd claim.',
      '“That is an absurd claim,” Holm said.',
      'Telling called it a “tirade”.',
      'The ministry’s false claim was withdrawn on Friday.',
      'It was an absurd evening.',
      'Telling described the speech as a tirade.',
      'But the ministry called that a cynical proposal after Holm had spoken.',
      'The tired report writers went home.',
    ],
  },
  *check({ article, tokens, spoken, lexicons, partsIn, phrases }) {
    const { text } = article;
    for (const { index: i, length, entry } of phrases(lexicons.loadedSaidNouns)) {
      const [first, last, next] = [tokens[i], tokens[i + length - 1], tokens[i + length]];
      if (!first || !last) continue;
      const adjective = entry.kind === 'adjective';
      if (adjective ? !isSpeech(next, tokens[i + length + 1]) : !isSomebodys(i, last)) continue;
      const span: Span = [first.start, last.end];
      if (someHolds(spoken, span) || isTheirs(i, span)) continue;
      const words = slice(text, span);
      const fixes = adjective
        ? leftOut(i, span)
        : [{ title: 'Write “statement”', edits: [putInstead(text, span, 'statement')] }];
      yield { span, message: `“${words}” ${entry.why}.`, fixes };
    }

    /** “deluded or deranged”: one of two cannot be left out alone. */
    function leftOut(i: number, span: Span): Fix[] {
      if (/^(?:CCONJ|PUNCT|ADV)$/.test(tokens[i - 1]?.pos ?? '')) return [];
      return [{ title: `Leave out “${slice(text, span)}”`, edits: [leaveOut(text, span)] }];
    }

    /** A noun of speech, and no part of a longer noun. */
    function isSpeech(noun: Token | undefined, after: Token | undefined): boolean {
      return (
        noun?.pos === 'NOUN' && lexicons.speechNouns.has(noun.lower) && after?.pos !== 'NOUN' && after?.pos !== 'PROPN'
      );
    }

    /** “his tirade”, “Holm’s rant”: somebody's words, of which the noun is the paper's verdict. */
    function isSomebodys(i: number, last: Token): boolean {
      if (last.pos !== 'NOUN') return false;
      for (let k = i - 1; k >= i - 3; k--) {
        const { lower = '', pos } = tokens[k] ?? {};
        if (lower === "'s" || inClass(lower, 'third-person-possessive')) return true;
        if (pos !== 'ADJ' && pos !== 'NUM' && pos !== 'NOUN') return false;
      }
      return false;
    }

    /** Whether somebody else says so or calls it so; the object of “repeated” or “rejected” is the paper's own wording. */
    function isTheirs(i: number, span: Span): boolean {
      const before = tokens.slice(Math.max(0, i - 6), i).filter(({ sentence }) => sentence === tokens[i]?.sentence);
      if (before.some(({ lemma }) => naming.has(lemma))) return true;
      return partsIn(span).some(
        ({ statement: { source, complement }, is, span: words }) =>
          is === 'content' && source.length > 0 && complement !== 'phrase' && contains(words, span),
      );
    }
  },
});

const naming = wordClass('verdict-verb');
