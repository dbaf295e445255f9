import type { Token } from '../../language/types';
import type { Lexicons, WordEntry } from '../../lexicons/lexicons';
import { endsLike, inClass } from '../../lexicons/word-classes';
import { someHolds } from '../../text/span-index';
import type { Met } from '../../voice/own-words';
import type { Copy } from '../copy';
import { defineRule, type Fix } from '../rule';

export const assertedSignificance = defineRule({
  id: 'asserted-significance',
  category: 'language',
  severity: 'information',
  alsoAs: ['hint'],
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Fact made to mean something',
  why: 'A move signals nothing and a presence underscores nothing: somebody reads them that way. Comments hung on facts sound like news but contain none.',
  remedy: 'Say who reads it that way, say what follows from it, or stop after the fact.',
  guides: [
    'Wikipedia, Signs of AI writing: superficial analyses, undue emphasis on significance',
    'Reuters Handbook, Freedom from bias',
    'BBC News Styleguide, Clichés and journalese',
  ],
  silentIn: ['opinion'],
  examples: {
    flags: [
      'The ferries were sold in May, [[underscoring]] the decline of the islands.',
      'The envoys met on Monday, potentially [[setting the stage for]] a treaty.',
      'The envoys agreed to keep in touch, potentially [[setting the stage for]] a treaty.',
      '“We will see,” Ana Ruiz said, [[underscoring]] the mood in the hall.',
      'This move [[signals]] a change of course.',
      'The presence of the minister and of Anders Holm further [[underscores]] the weight of the talks.',
      'Furthermore, the involvement of Ana Ruiz [[hints at]] the influence of the mines.',
      'The catch fell by a third, [[highlighting]] the gap between the islands.',
      'The banker’s friends in Osk [[raise questions about]] his part in the talks.',
      'The strike has [[underscored]] the weight of the harbour.',
      '[[Adding intrigue to]] the talks is the part of a banker.',
      'How long the treaty lasts [[remains to be seen]].',
    ],
    passes: [
      'Anders Holm spoke for an hour, highlighting the state of the pier.',
      'The mayor underlined the need for a new pier.',
      'The report underscores the state of the pier.',
      'The council and its engineers raise questions about the pier.',
      'A green lamp signals that the harbour is open.',
      'The strike underscored the weight of the harbour, Ana Ruiz said.',
      '“This move signals a change of course,” Ana Ruiz said.',
      'The crew raised the flag, setting sail at noon.',
      'The road hugs the coast, rising to 300 metres.',
    ],
  },
  *check(copy) {
    for (const met of copy.ownWords(copy.lexicons.significance)) {
      const { entry, span, words } = met;
      if (entry.kind === 'phrase') {
        const isFaint = entry.strength === 'weak' && { severity: 'hint' as const, confidence: 'low' as const };
        yield { span, message: `“${words}” ${entry.why}.`, ...isFaint };
        continue;
      }
      if (entry.form === 'ing') {
        if (!isComment(copy, met)) continue;
        yield { span, message: `“${words}” ${entry.why}.`, fixes: stopBefore(copy, met) };
        continue;
      }
      const subject = subjectOf(copy.tokens, met.index);
      if (subject && isPredicate(copy.tokens, met, subject) && speaksNot(subject, entry, copy.lexicons))
        yield {
          span,
          message: `“${words}”: “${subject.form.toLowerCase()}” says nothing by itself; say who reads it that way.`,
        };
    }
  },
});

/** A participle behind a comma and at most one adverb, that is no deed of the person in front of it. */
function isComment({ tokens, mentions }: Copy, { index, entry: { kind } }: Met<WordEntry>): boolean {
  const comma = commaBefore(tokens, index);
  if (comma === undefined) return false;
  if (kind === 'meaning') return true;
  const { sentence } = tokens[index] as Token;
  let first = index;
  while (tokens[first - 1]?.sentence === sentence) first--;
  let verb = first;
  while (verb < comma && !/^(?:VERB|AUX)$/.test(tokens[verb]?.pos ?? '')) verb++;
  const head = headOf(tokens, first, verb);
  return verb < comma && head !== undefined && !isPerson(head.lower) && !someHolds(mentions, [head.start, head.end]);
}

/** A finite form; where the tagger takes it for a noun, with an object behind it: “this move signals a change”. */
function isPredicate(
  tokens: readonly Token[],
  { index, length, entry: { form } }: Met<WordEntry>,
  subject: Token,
): boolean {
  if (form === 'base' && !subject.lower.endsWith('s')) return false;
  return tokens[index]?.pos === 'VERB' || length > 1 || /^(?:DET|PRON)$/.test(tokens[index + 1]?.pos ?? '');
}

/** Where the comma before the participle stands. */
function commaBefore(tokens: readonly Token[], index: number): number | undefined {
  const at = tokens[index - 1]?.pos === 'ADV' ? index - 2 : index - 1;
  return tokens[at]?.lower === ',' && tokens[at]?.sentence === tokens[index]?.sentence ? at : undefined;
}

/** The subject of a finite verb: the head of the phrase between the verb and the beginning of its clause. */
function subjectOf(tokens: readonly Token[], verb: number): Token | undefined {
  const { sentence } = tokens[verb] as Token;
  let first = verb;
  while (tokens[first - 1]?.sentence === sentence && !/^[,;:—–“”]$/.test(tokens[first - 1]?.form ?? '')) first--;
  return headOf(tokens, first, verb);
}

/** The noun before the first preposition, or the last there is: “presence” of “the presence of the minister”. */
function headOf(tokens: readonly Token[], from: number, to: number): Token | undefined {
  let head: Token | undefined;
  for (const token of tokens.slice(from, Math.max(from, to))) {
    if (token.pos === 'ADP' && head) break;
    if (/^(?:NOUN|PROPN|PRON)$/.test(token.pos) || inClass(token.lower, 'pointing-back')) head = token;
  }
  return head;
}

/** What says nothing, as a person or a letter does: what happens, or for verbs that no thing can do, any thing. */
function speaksNot({ lower, pos }: Token, { kind }: WordEntry, { organisations }: Lexicons): boolean {
  if (inClass(lower, 'happening') || inClass(lower, 'pointing-back')) return true;
  if (kind !== 'meaning' || pos !== 'NOUN' || inClass(lower, 'record') || inClass(lower, 'document')) return false;
  return !isPerson(lower) && !organisations.has(lower);
}

const isPerson = (noun: string): boolean => inClass(noun, 'personal') || endsLike(noun, 'person-ending');

/** Ends the sentence before its comment, where nothing but the comment follows. */
function stopBefore({ article, tokens, sentenceAt }: Copy, { index, span }: Met<WordEntry>): Fix[] {
  const comma = tokens[commaBefore(tokens, index) ?? -1];
  const end = sentenceAt(span)?.span[1];
  if (!comma || end === undefined || article.text[end - 1] !== '.') return [];
  if (/[,;:—–“”"()]/.test(article.text.slice(span[0], end))) return [];
  return [{ title: 'End the sentence before it', edits: [{ span: [comma.start, end - 1], text: '' }], preview: true }];
}
