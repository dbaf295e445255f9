import type { Token } from '../../language/types';
import { placesOfAny } from '../../lexicons/word-places';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';

export const nameCase = defineRule({
  id: 'name-case',
  category: 'mechanics',
  severity: 'information',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Name in lower case',
  why: 'A name in lower case is a slip that readers notice at once.',
  remedy: 'Capitalize the name.',
  guides: ['AP Stylebook, capitalization', 'BBC News Styleguide, names and titles'],
  examples: {
    flags: [
      'Ilan Dorvek left at noon. Dorvek was late. Then [[dorvek]] criticised the council.',
      'Foreign Minister [[ilan]] Dorvek left. Ilan Dorvek is 61, and Ilan is his first name.',
    ],
    passes: [
      'Ilan Dorvek left at noon. Later Dorvek criticised the council.',
      'Ana Brown left. The brown dog barked.',
      'Mark Field spoke. The field was wet, and field said so.',
      'Write to dorvek@osk.example, said Ilan Dorvek.',
    ],
  },
  *check({ article, tokens, actors, lexicons: { reportingVerbs } }) {
    const parts = new Map<string, string>();
    const counts = new Map<string, number>();
    for (const { name, kind, entry, aliases } of actors) {
      if (kind !== 'person') continue;
      for (const word of [name, ...aliases, entry?.spelling ?? ''].join(' ').split(/\s+/)) {
        if (/^\p{Lu}\p{Ll}{3,}$/u.test(word)) parts.set(word.toLowerCase(), word);
      }
    }
    for (const i of placesOfAny(tokens, [...parts.keys()])) {
      const token = tokens[i] as Token;
      const name = parts.get(token.form);
      // A word that mostly stands in lower case is a word.
      if (!name || count(token.form) > count(name) || !isUsedAsName(i, token)) continue;
      const span: Span = [token.start, token.end];
      yield {
        span,
        message: `“${article.text.slice(...span)}” is a name here.`,
        fixes: [{ title: `Write “${name}”`, edits: [{ span, text: name }], safe: true }],
      };
    }

    function count(word: string): number {
      const known =
        counts.get(word) ?? placesOfAny(tokens, [word.toLowerCase()]).filter((i) => tokens[i]?.form === word).length;
      counts.set(word, known);
      return known;
    }

    /** In front of a surname, or as the subject of a verb of report: no common word stands there. */
    function isUsedAsName(i: number, token: Token): boolean {
      const [before, after] = [tokens[i - 1], tokens[i + 1]];
      if (/^[@./-]$/.test(after?.form ?? '') && after?.start === token.end && after.form !== '.') return false;
      if (before?.sentence === token.sentence && /^(?:DET|ADJ|NUM)$/.test(before.pos)) return false;
      if (after?.sentence === token.sentence && after.form !== after.lower && parts.has(after.lower)) return true;
      const verb = /^(?:ADV|AUX)$/.test(after?.pos ?? '') ? i + 2 : i + 1;
      const match = reportingVerbs.at(tokens, verb);
      return match !== undefined && match.entry.form !== 'base' && tokens[verb]?.sentence === token.sentence;
    }
  },
});
