import type { Token } from '../language/types';
import { inClass } from '../lexicons/word-classes';
import type { Span } from '../text/span';
import type { Copy } from './copy';

/**
 * Where the paper itself says that somebody does a thing in order to do others ill: “is using the fines to silence critics”.
 * What is reported, and a sentence whose paragraph has its source, is left alone.
 */
export function* illIntent({ lexicons, verdicts }: Copy): Generator<Span> {
  const purposes = new Set(lexicons.mentalVerbs.filter(({ kind }) => kind === 'purpose').map(({ term }) => term));
  for (const { heard } of verdicts()) {
    const { own, said } = heard.voice;
    if (said.length > 0 || heard.isCarried || heard.manner.asks) continue;
    const at = own.findIndex(
      ({ lower, lemma }, i) => own[i - 1]?.lower === 'to' && lower === lemma && purposes.has(lemma) && isDone(own, i),
    );
    if (at > 0 && hasObject(own, at)) yield [(own[at - 1] as Token).start, (own[at] as Token).end];
  }
}

/** Whether somebody uses something for it: the verb stands before, with its object. */
function isDone(own: readonly Token[], to: number): boolean {
  const before = own.slice(Math.max(0, to - 8), to - 1);
  const verb = before.findLastIndex(({ pos, lower }) => pos === 'VERB' && inClass(lower, 'putting-to-use'));
  return verb >= 0 && before.slice(verb + 1).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
}

const hasObject = (own: readonly Token[], at: number): boolean =>
  own.slice(at + 1, at + 4).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
