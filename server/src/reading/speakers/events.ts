import type { NameMention } from '../../actors/name-mention';
import type { Token } from '../../language/types';
import type { Gender } from '../../lexicons/speakers';
import { hull, type Span } from '../../text/span';
import type { Scene } from './scene';
import { type SubjectDescribed, subjectsDescribed } from './subjects-described';

/** “he”, “she” and their forms; `clause` is where the clause begins of which it is an object. */
export interface Pronoun {
  readonly order: 1;
  readonly token: Token;
  readonly gender: Gender;
  readonly before: string;
  readonly clause: number | undefined;
}

/** A name, a pronoun, a source whose words have been read to their end, or a subject without a name. */
export type Event = { readonly at: number } & (
  | { readonly order: 0; readonly name: NameMention }
  | Pronoun
  | { readonly order: 2; readonly index: number; readonly head: Span }
  | { readonly order: 3; readonly subject: SubjectDescribed }
);

/** All that says in the text whom it is about, in order. */
export function eventsOf(scene: Scene): readonly Event[] {
  const { names, tokens, drafts, lexicons } = scene;
  const events: Event[] = names.map((name) => ({ at: name.span[0], order: 0, name }));
  for (const [i, token] of tokens.entries()) {
    const gender = token.pos === 'PRON' ? lexicons.pronouns.genders.get(token.lower) : undefined;
    if (!gender) continue;
    const before = tokens[i - 1]?.lower ?? '';
    events.push({ at: token.start, order: 1, token, gender, before, clause: objectOf(tokens, i) });
  }
  for (const [index, { source, sourceHead: head }] of drafts.entries())
    if (head) events.push({ at: hull([head, ...source])[1], order: 2, index, head });
  for (const subject of subjectsDescribed(scene)) events.push({ at: subject.span[1], order: 3, subject });
  return events.sort((a, b) => a.at - b.at);
}

/** Where the clause begins of which “him” or “her” is an object, so that it is not the clause's subject: “Ruiz told ▮her”. */
function objectOf(tokens: readonly Token[], i: number): number | undefined {
  const { lower, sentence } = tokens[i] as Token;
  const owns = /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[i + 1]?.pos ?? '');
  if (lower !== 'him' && (lower !== 'her' || owns)) return undefined;
  let start: number | undefined;
  let [at, before] = [i, tokens[i - 1]];
  // “Ruiz said [the mayor told her]”: behind its verb and its subject, another verb is not the clause's own.
  let part: 'verb' | 'subject' | undefined;
  while (before?.sentence === sentence && !/^(?:PUNCT|SCONJ|CCONJ)$/.test(before.pos)) {
    const verbal = /^(?:VERB|AUX)$/.test(before.pos);
    if (verbal && part === 'subject') break;
    if (verbal) part = 'verb';
    else if (part === 'verb' && /^(?:NOUN|PROPN|PRON)$/.test(before.pos)) part = 'subject';
    start = before.start;
    before = tokens[--at - 1];
  }
  return start;
}
