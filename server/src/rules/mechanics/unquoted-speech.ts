import { capitalised } from '../../article/title-case';
import type { Token } from '../../language/types';
import { anyOf } from '../../lexicons/word-classes';
import type { Statement } from '../../reading/types';
import { lazily } from '../../text/lazily';
import { overlaps, type Span, slice, trimmed } from '../../text/span';
import { overlapping, someHolds, someOverlaps } from '../../text/span-index';
import type { Copy } from '../copy';
import { defineRule } from '../rule';

export const unquotedSpeech = defineRule({
  id: 'unquoted-speech',
  category: 'mechanics',
  severity: 'warning',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Speech without quotation marks',
  why: 'Words in the first person are the speaker’s own; without quotation marks they read as the paper’s.',
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
  *check(copy) {
    const paperSaysWe = lazily(() => saysWe(copy));
    for (const statement of copy.statements) {
      const words = unmarkedWords(copy, statement);
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) continue;
      const isFirstPerson = speaksOfSelf(first, isSigned(statement), paperSaysWe);
      if (!isFirstPerson && !beginsSentence(copy, statement, first)) continue;
      const place: Span = trimmed(copy.article.text, [first.start, last.end], /[\s.]/);
      yield {
        span: place,
        message: isFirstPerson
          ? 'These words are in the first person, and no quotation marks say that they are somebody’s.'
          : 'A sentence of the speaker’s begins here, and no quotation marks say so.',
        fixes: [
          {
            title: 'Add quotation marks',
            edits: [
              { span: [place[0], place[0]], text: '“' },
              { span: [place[1], place[1]], text: '”' },
            ],
          },
        ],
      };
    }
  },
});

/** Words that are signed need no verb: “We are ready. Ana Ruiz”. */
const isSigned = ({ content: [span], cue, source }: Statement): boolean =>
  span !== undefined && cue.length === 0 && (source[0]?.[0] ?? 0) >= span[1];

/** The words of a paraphrase in a paragraph that may be somebody's very own; none where they can't be. */
function unmarkedWords(copy: Copy, statement: Statement): readonly Token[] {
  const { article, quotations, spoken, tokensIn } = copy;
  const { kind, content, source, actor, verb } = statement;
  const [span] = content;
  if (kind !== 'indirect' || !span || content.length > 1 || !source[0] || actor === null) return [];
  if (!isSigned(statement) && (!isReportedBehind(statement, span) || !saying.test(verb))) return [];
  const block = overlapping(article.blocks, span).find(({ body }) => overlaps(body, span));
  if (block?.kind !== 'paragraph' || someOverlaps(spoken, span) || someOverlaps(quotations, span)) return [];
  const words = tokensIn(span).filter(({ lower }) => lower !== 'that');
  return words.length > 3 && capitalised(slice(article.prose, span)) > 0.8 ? [] : words;
}

/** Whether a clause is reported behind its verb, and surely. */
const isReportedBehind = ({ complement, cue: [cue], confidence }: Statement, [start]: Span): boolean =>
  complement === 'clause' && cue !== undefined && confidence >= 0.6 && cue[1] <= start;

/** “I”, “my”; “we” too, where it can't be everybody. */
const speaksOfSelf = ({ lower }: Token, signed: boolean, paperSaysWe: () => boolean): boolean =>
  /^(?:my|i)$/.test(lower) || (/^(?:we|our)$/.test(lower) && (signed || !paperSaysWe()));

/** A capital behind “asking,” begins a sentence of the speaker's, where no name does. */
function beginsSentence({ article }: Copy, { cue: [cue] }: Statement, { start, form, pos }: Token): boolean {
  const between = cue ? article.prose.slice(cue[1], start) : '';
  const isSentence = /^(?:\s+\p{Ll}+ly)?\s*[,:]\s*$/u.test(between) && /^\p{Lu}/u.test(form);
  return isSentence && pos !== 'PROPN' && pos !== 'NOUN';
}

/** Whether the paper says “we” in words of its own: then a speaker's “we” may be everybody's. */
function saysWe({ tokens, spoken, statements }: Copy): boolean {
  const theirs = [...spoken, ...statements.flatMap(({ content }) => content)];
  return tokens.some(({ lower, start, end }) => /^(?:we|us|our)$/.test(lower) && !someHolds(theirs, [start, end]));
}

const saying = new RegExp(`^(?:${anyOf('saying-verb')})`);
