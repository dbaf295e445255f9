import { finite } from '../../syntax/clauses';
import type { Items, Stretch } from '../../syntax/item';
import { isComma, range } from '../../syntax/words';
import { type Cue, participial } from './cues';
import type { Context } from './found';
import { edgeOf, type Found, type Source } from './found';

/** “which Ruiz says has failed”, “a step the crew argue is late”: the cue stands between a relative pronoun, or the noun, and its predicate. */
export function interposed(
  { items }: Context,
  cue: Cue,
  source: Source,
  stretch: (from: number) => Stretch,
): Found | undefined {
  const { frames, modes } = cue.verb;
  const next = items[cue.to];
  if (!next || cue.generic || !frames.has('bare') || modes.has('stance') || participial(items, cue)) return undefined;
  const predicate = next.pos === 'ADV' ? cue.to + 1 : cue.to;
  if (predicate >= items.length || !finite(items, predicate)) return undefined;
  const edge = edgeOf(source);
  const link = items[edge - 1];
  const relates = link !== undefined && /^(?:what|which|who|that)$/.test(link.lower);
  // “On Monday, Ruiz felt betrayed”
  if (!relates && cue.verb.lemma === 'feel') return undefined;
  const speaker = relates || /^(?:NOUN|PUNCT)$/.test(link?.pos ?? '') ? source : behindNoun(items, source);
  if (!speaker) return undefined;
  const whole = stretch(cue.to);
  const comma = range(cue.to, whole.to).find((k) => isComma(items[k]));
  const content = relates && link.lower !== 'what' ? { from: cue.to, to: comma ?? whole.to } : whole;
  return {
    by: 'interposed',
    cue,
    source: speaker,
    content: relates ? [{ from: edge - 1, to: edge }, content] : [content],
    cueTo: cue.to,
    confidence: 0.88,
    complement: 'clause',
  };
}

/** “a step Ana Ruiz”: the name behind the noun is the speaker, and the noun is what is spoken of. */
function behindNoun(items: Items, { head }: Source): Source | undefined {
  const noun = range(head.from, head.to - 1).findLast(
    (k) => items[k]?.pos === 'NOUN' && /^(?:PROPN|DET)$/.test(items[k + 1]?.pos ?? ''),
  );
  if (noun === undefined) return undefined;
  const name = { from: noun + 1, to: head.to };
  return { spans: [name], head: name };
}
