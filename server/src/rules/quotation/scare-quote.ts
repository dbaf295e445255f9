import type { Token } from '../../language/types';
import type { Frame } from '../../lexicons/reporting-verbs';
import { anyOf } from '../../lexicons/word-classes';
import { type Span, slice } from '../../text/span';
import { overlapping, someHolds } from '../../text/span-index';
import { leaveMarksOut } from '../edits';
import { defineRule, type Fix } from '../rule';

/** What says that the marked words are a name, a quotation or an example of wording. */
const naming = new RegExp(
  `(?:\\b(?:${anyOf('term-giver')}|what \\S+ (?:call|describe)s?)\\W*(?:\\S+\\s+){0,3}|\\b(?:as|like) (?:${anyOf('likening-opener')})? ?)$`,
  'i',
);
/** A term explained where it is first used: “the ‘doc fix’ that keeps fees where they are”, “‘dry ports’, or …”. */
const explained = new RegExp(
  `^[”"’']*(?:(?: \\w+)?,? (?:(?:that|which) (?:\\w+(?:s|ed)|${anyOf('term-modal')})|${anyOf('term-explainer')}|votes?)\\b| \\()`,
);

/** How far from the marks the same words are looked for, in UTF-16 units: farther than most articles reach. */
const reach = 30_000;

export const scareQuote = defineRule({
  id: 'scare-quote',
  category: 'quotation',
  severity: 'warning',
  confidence: 'medium',
  quotes: 'boundary',
  status: 'draft',
  title: 'Scare quotes',
  why: 'Quotation marks around a word that nobody in the sentence says express the paper’s doubt without giving a reason for it.',
  remedy: 'Remove the quotation marks, or say who uses the word.',
  guides: [
    'Wikipedia, Words to watch: expressions of doubt',
    'Reuters Handbook, terrorism: no label alone in quotation marks',
    'AllSides, How to spot media bias: spin',
  ],
  silentIn: ['opinion'],
  examples: {
    flags: [
      'The [[“reform”]] took effect on Monday.',
      'Velmara sent [[“observers”]] to the border.',
      'The [[“independent”]] commission meets behind closed doors.',
    ],
    passes: [
      'The government calls the measure a “reform”.',
      'He starred in “The Last Ferry” in 1998.',
      'The vessel, known as “Old Tom”, sank in 1962.',
      'Dorvek said the “reform” had failed.',
      'The word “reform” appears nine times in the treaty.',
      'Holm described the plan as “reckless”.',
      'Telling attacked the minister as a “con artist”.',
      'The auditors rated two claims as “half right”.',
      'The island votes in a “closed” ballot, meaning that only members count.',
      'Nobody knows what “go after them” amounts to.',
      'Her claim of “dry ports” has no basis.',
      'Under the “harbour rule” that keeps fees low, no ship pays twice.',
      'The island’s strategy of “calm waters” has failed.',
      'The senate’s “guillotine” rule ends a debate at noon.',
      'The crews ask whether “she” is a ship.',
    ],
  },
  *check({ article, quotations, lexicons: { reportingVerbs, speechNouns }, tokensIn, statementsIn }) {
    const speech = quotations.filter(({ use }) => use === 'speech');
    const speaking = new Set(speech.map(({ block }) => block));
    const known = new Map<string, boolean>();
    let prose: string | undefined;
    for (const { span, content, block, depth, use, closed } of quotations) {
      const kind = article.blocks[block]?.kind;
      if (depth > 0 || use !== 'term' || !closed || kind !== 'paragraph' || article.text[span[0]] === '`') continue;
      const words = wordsHeld(slice(article.text, content));
      const [sentence] = overlapping(article.sentences, span);
      // Whoever speaks elsewhere in the paragraph may be meant here: “… said. The plan is a ‘disgrace’.”
      if (words === undefined || !sentence || speaking.has(block) || isReported(sentence.span, block)) continue;
      const [ahead, after] = [tokensIn([sentence.span[0], span[0]]), tokensIn([span[1], sentence.span[1]]).slice(0, 6)];
      if (isTerm(tokensIn(content), after) || isBroughtIn(ahead, after)) continue;
      const own = article.prose.slice(sentence.span[0], span[0]);
      if (naming.test(own) || explained.test(article.prose.slice(content[1], sentence.span[1]))) continue;
      if (isUsedElsewhere(words.toLowerCase(), span)) continue;
      yield {
        span,
        message: `Nobody in the sentence says “${words}”; the marks only express doubt.`,
        fixes: fixesFor(span, content),
      };
    }

    /** Whether the sentence reports somebody's words, or the paragraph quotes somebody. */
    function isReported(sentence: Span, block: number): boolean {
      const paragraph = article.blocks[block];
      if (statementsIn(sentence).length > 0) return true;
      return paragraph !== undefined && statementsIn(paragraph.span).some((held) => held.quotations.length > 0);
    }

    /** Whether a word beside the quotation can bring in others' words. */
    function isBroughtIn(ahead: readonly Token[], after: readonly Token[]): boolean {
      if (ahead.some((_, i) => reports(ahead, i)) || after.some((_, i) => reports(after, i))) return true;
      return ahead.slice(-5).some(({ lower }) => speechNouns.has(lower));
    }

    /** Whether a verb that can bring in others' words stands there. */
    function reports(words: readonly Token[], i: number): boolean {
      const frames = words[i]?.pos === 'VERB' ? reportingVerbs.at(words, i)?.entry.verb.frames : undefined;
      return frames !== undefined && ['quote', 'that', 'as', 'name'].some((frame) => frames.has(frame as Frame));
    }

    /** Whether somebody says the words, or the paper uses them without marks too: then it was a term at its first use. */
    function isUsedElsewhere(words: string, [start, end]: Span): boolean {
      const found = known.get(words);
      if (found !== undefined) return found;
      const near: Span = [Math.max(0, start - reach), end + reach];
      const used = isSaid(words, near) || isUsedPlainly(words, near);
      known.set(words, used);
      return used;
    }

    function isSaid(words: string, near: Span): boolean {
      return overlapping(speech, near).some(({ content }) =>
        slice(article.text, content).toLowerCase().includes(words),
      );
    }

    function isUsedPlainly(words: string, [from, to]: Span): boolean {
      if (!words.includes(' ')) return false;
      prose ??= article.prose.toLowerCase();
      const text = prose.slice(from, to);
      for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1))
        if (!someHolds(quotations, [from + i, from + i + 1])) return true;
      return false;
    }
  },
});

const fixesFor = (span: Span, content: Span): Fix[] => [
  { title: 'Remove the quotation marks', edits: leaveMarksOut(span, content) },
  {
    title: 'Say who calls it that',
    edits: [{ span: [span[0], span[0]], text: ['what ', { blank: 'source' }, ' calls '] }],
  },
];

/** The words between the marks without the stop; nothing for a name, a number, an address, or so many that somebody must have said them. */
function wordsHeld(content: string): string | undefined {
  const words = content.trim().replace(/[.,;:!?]+$/, '');
  if (/\p{Lu}|\d|[/@#]/u.test(words.replace(/\p{Lu}{2,}/gu, 'x')) || words.split(/\s+/).length > 3) return undefined;
  return words.length > 2 && words === words.toUpperCase() ? undefined : words;
}

/** “the ‘cloture’ rule” has a name; “the ‘independent’ commission” has a doubt. */
function isTerm(held: readonly Token[], after: readonly Token[]): boolean {
  if (held.some(({ pos }) => /^(?:NUM|ADP|SCONJ)$/.test(pos)) || (held[0]?.pos === 'ADV' && held.length > 1))
    return true;
  return (held.at(-1)?.pos === 'NOUN' && after[0]?.pos === 'NOUN') || held.every(({ pos }) => pos === 'PRON');
}
