import { rangeIn } from '../../language/tokens-in';
import type { Token } from '../../language/types';
import type { WordEntry } from '../../lexicons/lexicons';
import { anyOf, inClass } from '../../lexicons/word-classes';
import type { Statement } from '../../reading/types';
import { once } from '../../text/once';
import { contains, hull, type Span, slice } from '../../text/span';
import { indexHolding, overlapping } from '../../text/span-index';
import type { Copy } from '../copy';
import { illIntent } from '../ill-intent';
import { defineRule, type Fix, type Remark } from '../rule';

export const mindReading = defineRule({
  id: 'mind-reading',
  category: 'attribution',
  severity: 'warning',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Thought or motive stated as fact',
  why: 'Reporters cannot read minds; what somebody thinks, fears or wants is known only from what they say or do.',
  remedy: 'Say who told you, or report the words and actions that suggest it.',
  guides: [
    'Reuters Handbook, Freedom from bias: fears and hopes put a view into somebody’s mouth',
    'Bender, Writing and Reporting for the Media: hope, feel, believe, think',
    'NPR, notes of the standards editor: do not jump to motive',
    'AllSides, How to spot media bias: mind reading',
  ],
  silentIn: ['opinion', 'analysis', 'profile', 'interview'],
  examples: {
    flags: [
      'President Ilan Dorvek [[believes]] the generals will abandon him.',
      'Ilan Dorvek [[wants to humiliate]] his coalition partner.',
      'Turkey [[fears]] that the pipeline will make it dependent.',
      'Mara Telling voted against the tariff. She [[thinks]] that the south pays too little.',
      'The harbour party is using the fines [[to silence]] its critics.',
    ],
    passes: [
      'President Ilan Dorvek said he believed the generals would abandon him.',
      'Ilan Dorvek has told two colleagues that he wants a new coalition partner, they said.',
      'Mara Telling wants a second term and has filed her papers.',
      'Ilan Dorvek wants to punish smugglers, he said on Friday.',
      'According to two aides, Ilan Dorvek believes the generals will abandon him.',
      'Ilan Dorvek believes the generals will abandon him. “They are waiting for their hour,” he said.',
      'Ilan Dorvek may believe that the generals will abandon him.',
      'If Ilan Dorvek believes that, he is alone.',
      '“Dorvek believes the generals will abandon him,” Holm said.',
      'Residents hope the ferry will sail.',
      'The harbour party is using the fines to silence its critics, Ana Ruiz said.',
      'The crews used the old nets to target cod.\n\nThe port uses its tugs to move ships.',
      'Mara Telling is believed to be in Osk.',
    ],
  },
  *check(copy) {
    yield* intents(copy);
    const { article, tokens, quotations, actors, statements, lexicons, tokensIn, sentenceAt, partsIn } = copy;
    const kinds = byUse(lexicons.mentalVerbs);
    const known = new Set(actors.filter(({ kind }) => minds.test(kind)).map(({ id }) => id));
    const voices = ({ source, verb }: Statement) => source.length > 0 && !kinds.has(`${verb} false`);
    for (const statement of statements) {
      const { verb, actor, complement, cue, source, content } = statement;
      const entry = kinds.get(`${verb} false`);
      if (!entry || actor === null || !known.has(actor) || !cue[0] || !source[0] || !content[0]) continue;
      const span = hull(cue);
      const end = thoughtEnd(complement, entry.kind, span[1], content[0]);
      const [at] = rangeIn(tokens, span);
      if (end === undefined || isUnreal(tokens, at, slice(article.text, span))) continue;
      // “the message he felt he had to give”
      const before = tokens[rangeIn(tokens, source[0])[0] - 1];
      if (before?.pos === 'NOUN' || before?.pos === 'PROPN') continue;
      if (isReported(statement, span) || isVoiced(statement)) continue;
      const marked: Span = [(tokens[at] as Token).start, end];
      yield {
        span: marked,
        message: `“${slice(article.text, marked)}” ${entry.why}, and not how that is known.`,
        fixes: reportedAs(copy, statement, marked),
      };
    }

    /** Where the words end that say what is thought: behind the verb, or behind what somebody wants to do; undefined for no thought. */
    function thoughtEnd(
      complement: string,
      kind: string | undefined,
      cueEnd: number,
      content: Span,
    ): number | undefined {
      if (belief.test(slice(article.text, content))) return undefined;
      if (complement === 'infinitive') return purpose(tokensIn([cueEnd, content[1]]))?.end;
      return complement === 'clause' && kind !== 'will' ? cueEnd : undefined;
    }

    /** “to humiliate his partner”: what is wanted is to do somebody ill, and nobody says that of themselves. */
    function purpose(words: readonly Token[]): Token | undefined {
      const verb = words.slice(0, 4).find(({ pos }) => pos === 'VERB');
      return verb && kinds.get(`${verb.lemma} true`) ? verb : undefined;
    }
    /** Whether somebody else is reported to say so. */
    function isReported(statement: Statement, span: Span): boolean {
      return partsIn(span).some(
        ({ statement: other, is, span: part }) =>
          other !== statement && is === 'content' && other.source.length > 0 && contains(part, span),
      );
    }

    /** Whether it is heard from the same mouth nearby, or from somebody else in the sentence, how it is known. */
    function isVoiced(statement: Statement): boolean {
      const place = hull(statement.cue);
      const block = indexHolding(article.blocks, place);
      const reach: Span = [
        article.blocks[block - 1]?.span[0] ?? 0,
        article.blocks[block + 1]?.span[1] ?? article.text.length,
      ];
      const sentence = sentenceAt(place)?.span ?? place;
      if (!/paragraph|list-item/.test(article.blocks[block]?.kind ?? '')) return true;
      if (voiced.test(slice(article.prose, sentence))) return true;
      const next: Span = [sentence[0], Math.min(reach[1], sentence[1] + 120)];
      if (overlapping(quotations, next).some(({ use }) => use === 'speech')) return true;
      const heard = (span: Span) => partsIn(span).filter(({ is, statement }) => is !== 'source' && voices(statement));
      return heard(sentence).length > 0 || heard(reach).some(({ statement: { actor } }) => actor === statement.actor);
    }
  },
});

function* intents(copy: Copy): Generator<Remark> {
  for (const span of illIntent(copy)) {
    const words = slice(copy.article.text, span);
    yield { span, message: `“${words}” says what somebody does it for, and not how that is known.` };
  }
}

/** “Dorvek believes …” becomes “Dorvek said he believes …”; which pronoun, and whether it was said, the writer knows. */
function reportedAs({ article, actorOf }: Copy, { complement, source, actor }: Statement, [start, end]: Span): Fix[] {
  if (complement !== 'clause' || /ing$/.test(slice(article.text, [start, end]))) return [];
  const word = slice(article.text, source[0] as Span).toLowerCase();
  const person = actorOf(actor)?.kind === 'person';
  const choices = inClass(word, 'third-person') ? [word] : person ? ['he', 'she', 'they'] : ['it'];
  const said = ['said ', { blank: 'pronoun', choices }, ' '];
  return [{ title: 'Report it as said, if it was', edits: [{ span: [start, start], text: said }] }];
}

/** The verbs by their term and whether they are what somebody wants to do to others. */
const byUse = once(
  (verbs: readonly WordEntry[]) =>
    new Map(verbs.map((entry) => [`${entry.term} ${entry.kind === 'purpose'}`, entry] as const)),
);

const minds = /^(?:person|government|country)$/;
/** Where the sentence itself tells how it is known. */
const voiced = new RegExp(`\\b(?:${anyOf('how-known')}|spokes\\w+|tweet\\w*)\\b`, 'i');
/** “believes in journalism”: a creed. */
const belief = new RegExp(`^(?:${anyOf('creed-opener')})\\b`, 'i');

const unreal = new RegExp(`^(?:${anyOf('unreal-cue')})\\b`, 'i');

/** “may believe”, “if he believes”, “to believe”, “is believed”: nobody is said to think so. */
function isUnreal(tokens: readonly Token[], at: number, cue: string): boolean {
  if (unreal.test(cue)) return true;
  const before = tokens.slice(Math.max(0, at - 5), at).filter(({ sentence }) => sentence === tokens[at]?.sentence);
  return before.some(({ lower }) => inClass(lower, 'unreal-before'));
}
