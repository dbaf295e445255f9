import { leaveOut } from '../edits';
import { defineRule } from '../rule';

export const soCalled = defineRule({
  id: 'so-called',
  category: 'quotation',
  severity: 'information',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Name held at arm’s length',
  why: 'The word tells the reader that the name is false, in the paper’s own voice and without a reason.',
  remedy: 'Leave it out, or say who calls it that.',
  guides: ['Wikipedia, Words to watch: expressions of doubt', 'Reuters Handbook, Freedom from bias'],
  silentIn: ['opinion'],
  options: {
    allow: {
      default: [] as readonly string[],
      why: 'Names that the desk writes with “so-called” or “self-styled” on purpose.',
    },
  },
  examples: {
    flags: [
      'The [[so-called]] peace council met in Osk.',
      'Its [[self-styled]] president fled.',
      'The [[supposed]] witness has left the country.',
    ],
    passes: [
      'The group, which calls itself the Peace Council, met in Osk.',
      'The police said the man was a witness.',
      'A so-called zero-day is a flaw unknown to its maker.',
      'The hackers used a so-called zero-day to get in.',
      'The would-be buyers have left.',
      'The pier was supposed to open in May.',
      'Telling spoke of the so-called peace council, and said the so-called president had fled.',
      { text: 'The so-called Harbour Group met in Osk.', options: { allow: ['Harbour Group'] } },
    ],
  },
  *check({ article, tokens, lexicons, ownWords, options }) {
    for (const { entry, span, words, index, length } of ownWords(lexicons.armsLength)) {
      const next = tokens[index + length];
      if (!next || next.sentence !== tokens[index]?.sentence || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos)) continue;
      const rest = article.text.slice(span[1], article.sentences[next.sentence]?.span[1]);
      // A technical term and what it means: “a so-called zero-day is a flaw …”
      if (/^\s*[“"‘']|^[^.;]{0,60}?(?:\b(?:is|are) (?:an? |the )|, (?:or|which (?:is|means)|meaning)\b)/.test(rest))
        continue;
      // “a so-called zero-day” brings in a term; “the so-called council” doubts a name.
      if (tokens[index - 1]?.lower === 'a') continue;
      if (options.allow.some((name) => rest.trimStart().startsWith(name))) continue;
      yield {
        span,
        message: `“${words}” ${entry.why}.`,
        fixes: [{ title: `Leave out “${words}”`, edits: [leaveOut(article.text, span)] }],
      };
    }
  },
});
