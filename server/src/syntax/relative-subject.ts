import { phraseEndingAt } from './left-phrase';
import type { Phrase, Sentence, Subject } from './sentence';
import { isComma, isPause } from './words';

/**
 * Whom the relative pronoun at `j` stands for, with the pronoun: “the minister, who”, “Ana Ruiz (who”, “two aides, both of
 * whom”, and behind “and” what the same pronoun stood for before: “Ana Ruiz, who left and who”.
 */
export function relativeSubject({ items, lexicons }: Sentence, j: number): Subject | undefined {
  const from = items[j]?.lower === 'whom' ? countFrom(j - 2) : j;
  const before = items[from - 1];
  const joined = before?.pos === 'CCONJ';
  const earlier = joined ? items.findLastIndex(({ lower }, k) => k < from - 1 && lower === items[j]?.lower) : -1;
  const end = earlier > 0 ? earlier - 1 : from - 1;
  const open = isPause(items[end]) || items[end]?.lower === '(';
  if (joined && earlier < 0) return behindClause(end - 1);
  const head = phraseEndingAt(items, open ? end - 1 : end, lexicons);
  return head && subjectOf((open ? undefined : overParticiple(head)) ?? head);

  /** “a story [going round Osk] that”, “a clerk [working for Ana Ruiz] who”: the noun before what it is doing. */
  function overParticiple({ stretch }: Phrase): Phrase | undefined {
    const [participle, preposition] = [items[stretch.from - 2], items[stretch.from - 1]];
    const does = preposition?.pos === 'ADP' && participle?.pos === 'VERB' && /ing$/.test(participle.lower);
    const noun = does && items[stretch.from - 3]?.pos === 'NOUN' ? stretch.from - 3 : -1;
    const outer = noun < 0 ? undefined : phraseEndingAt(items, noun, lexicons);
    return outer && { stretch: { from: outer.stretch.from, to: stretch.to }, core: outer.core };
  }

  /** “all but two of whom”, “one of whom” */
  function countFrom(k: number): number {
    let start = k;
    while (/^(?:ADV|NUM|DET|PRON|ADJ)$/.test(items[start - 1]?.pos ?? '')) start--;
    return start;
  }

  /** “the group, founded by Ruiz, and which supports …”, “Holm, a former mayor, and who …”: the phrase before the comma. */
  function behindClause(end: number): Subject | undefined {
    const head = isComma(items[end]) ? phraseEndingAt(items, end, lexicons) : undefined;
    return head && subjectOf(head);
  }

  function subjectOf(phrase: Phrase): Subject {
    return { ...phrase, pronoun: { from, to: j + 1 }, found: 'antecedent' };
  }
}
