import { capitalised } from '../../article/title-case';
import { anyOf } from '../../lexicons/word-classes';
import { overlaps, type Span, slice, trimmed } from '../../text/span';
import { overlapping, someHolds, someOverlaps } from '../../text/span-index';
import { defineRule } from '../rule';

export const unquotedSpeech = defineRule({
  id: 'unquoted-speech',
  category: 'mechanics',
  severity: 'warning',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Speech without quotation marks',
  why: 'Words in the first person are the speaker’s own; without marks they read as the paper’s.',
  remedy: 'Add the marks, or report the words in the third person.',
  guides: ['AP Stylebook, quotation marks', 'Reuters Handbook, style guide: quotations'],
  silentIn: ['opinion'],
  examples: {
    flags: [
      'Dorvek said: [[we will not sign under pressure]].',
      'Dorvek said that [[we will not sign our own defeat]].',
      'Dorvek spoke of the pier, asking rhetorically, [[The pier is old, and who would pay for it?]]',
      'It rained.\n\n[[We are ready to listen to what the crews will bring. The council will decide after that]].Ilan Dorvek',
      'Dorvek left early, asking, [[If nobody wants the pier, why should we pay for it?]]',
    ],
    passes: [
      'Dorvek said: “We will not sign under pressure.”',
      'Dorvek said he would not sign.',
      'Dorvek told us that the port was shut.',
      'DORVEK: We will not sign.',
      'Telling said the Port of Us was shut.',
      'He said what we all know.',
      'Telling argues that we need a new pier.\n\nWe will see her again next year.',
      'The station noted the empty seats: Even the choir had left early.',
      'Dorvek says We Should Look At The Sea With Other Eyes.',
    ],
  },
  *check({ article, tokens, quotations, spoken, statements, tokensIn }) {
    let weOfThePaper: boolean | undefined;
    for (const { kind, content, cue, source, complement, confidence, actor, verb } of statements) {
      const [span] = content;
      const [cueSpan] = cue;
      if (kind !== 'indirect' || !span || content.length > 1 || !source[0]) continue;
      // Words that are signed need no verb: “We are ready. Ana Ruiz”.
      const signed = !cueSpan && source[0][0] >= span[1];
      if (!signed && (complement !== 'clause' || !cueSpan || confidence < 0.6 || cueSpan[1] > span[0])) continue;
      const block = overlapping(article.blocks, span).find(({ body }) => overlaps(body, span));
      if (block?.kind !== 'paragraph' || someOverlaps(spoken, span)) continue;
      if (someOverlaps(quotations, span)) continue;
      const words = tokensIn(span).filter(({ lower }) => lower !== 'that');
      const [first] = words;
      const last = words.at(-1);
      if (!first || !last || actor === null || (!signed && !saying.test(verb))) continue;
      if (words.length > 3 && capitalised(slice(article.prose, span)) > 0.8) continue;
      const person = /^(?:my|i)$/.test(first.lower) || (/^(?:we|our)$/.test(first.lower) && (signed || !paperSaysWe()));
      // A capital behind “asking,” begins a sentence of the speaker's, where no name does.
      const between = cueSpan ? article.prose.slice(cueSpan[1], first.start) : '';
      const sentence = /^(?:\s+\p{Ll}+ly)?\s*[,:]\s*$/u.test(between) && /^\p{Lu}/u.test(first.form);
      if (!person && !(sentence && first.pos !== 'PROPN' && first.pos !== 'NOUN')) continue;
      const place: Span = trimmed(article.text, [first.start, last.end], /[\s.]/);
      yield {
        span: place,
        message: person
          ? 'These words are in the first person, and no quotation marks say that they are somebody’s.'
          : 'A sentence of the speaker’s begins here, and no quotation marks say so.',
        fixes: [
          {
            title: 'Put quotation marks',
            edits: [
              { span: [place[0], place[0]], text: '“' },
              { span: [place[1], place[1]], text: '”' },
            ],
          },
        ],
      };
    }

    /** Whether the paper says “we” in words of its own: then a speaker's “we” may be everybody's. */
    function paperSaysWe(): boolean {
      if (weOfThePaper === undefined) {
        const theirs = [...spoken, ...statements.flatMap(({ content }) => content)];
        weOfThePaper = tokens.some(
          ({ lower, start, end }) => /^(?:we|us|our)$/.test(lower) && !someHolds(theirs, [start, end]),
        );
      }
      return weOfThePaper;
    }
  },
});

const saying = new RegExp(`^(?:${anyOf('saying-verb')})`);
