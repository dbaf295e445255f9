import type { Block } from '../article/types';
import type { Token } from '../language/types';
import type { Deed } from '../lexicons/deeds';
import { anyOf, inClass } from '../lexicons/word-classes';
import { once } from '../text/once';
import type { Span } from '../text/span';
import { someOverlaps } from '../text/span-index';
import { type Case, casesIn, isPassive, openCase, yearsIn } from './cases';
import type { Copy } from './copy';
import { attributions, putInstead } from './edits';
import { ownerAt, type Parties, type Party, partiesOf, partyAt, subjectOf } from './parties';
import type { Remark } from './rule';

/** A deed, a crime or a name for one that the paper gives to somebody whose case is open, or was ended without guilt. */
export function* toldAsFact(copy: Copy): Generator<Remark> {
  const parties = partiesOf(copy);
  const years = yearsIn(copy.tokens);
  const fromCourt = once((block: Block) => officialIn(copy, block));
  const cases = new Map<string, Case[]>();
  for (const one of casesIn(copy, parties)) cases.set(one.party, [...(cases.get(one.party) ?? []), one]);
  if (cases.size === 0) return;
  for (const { index, length, entry } of copy.phrases(copy.lexicons.deeds)) {
    const told = deedAt(copy, parties, index, length, entry);
    const remark = told && remarkOn(told, { ...entry, strength: told.strength ?? entry.strength });
    if (remark) yield remark;
  }
  for (const { index, length, entry } of copy.phrases(copy.lexicons.guilt)) {
    const told = entry.kind === 'hedged' ? undefined : nounAt(copy, parties, index, length, entry.kind ?? '');
    const remark = told && remarkOn(told, anyCrime);
    if (remark) yield remark;
  }

  function remarkOn({ party, from, to, hedge }: Told, deed: Pick<Deed, 'offences' | 'strength'>): Remark | undefined {
    const { article, tokens, spoken, isAttributed, actorOf, sentenceAt } = copy;
    const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
    const span: Span = [first.start, last.end];
    const sentence = sentenceAt(span);
    const block = article.blocks[sentence?.block ?? -1];
    if (!sentence || !block || !/^(?:paragraph|list-item)$/.test(block.kind)) return undefined;
    if (someOverlaps(spoken, span) || isAttributed(span) || article.text[sentence.span[1] - 1] === '?')
      return undefined;
    const open = openCase(cases.get(party.key) ?? [], deed, first.sentence, years.get(first.sentence));
    // What follows in the paragraph may well be the court's or the police's still.
    if (!open || fromCourt(block) < sentence.span[0]) return undefined;
    const who = actorOf(party.key)?.name ?? 'the accused';
    const words = article.text.slice(...span);
    return {
      span,
      message: `“${words}” tells a crime as a fact; ${whyNot(open, who)}.`,
      ...(deed.strength !== 'strong' && { severity: 'warning' as const }),
      related: [{ span: open.span, message: 'The state of the case.' }],
      fixes: [
        { title: `Write “${hedge} ${words}”`, edits: [putInstead(article.text, span, `${hedge} ${words}`)] },
        ...attributions(article.text, sentence.span),
      ],
    };
  }
}

const anyCrime: Pick<Deed, 'offences' | 'strength'> = { offences: new Set(['any']), strength: 'strong' };

/** Who is told to have done what: the tokens, end exclusive, and the one who did it. */
interface Told {
  readonly party: Party;
  readonly from: number;
  readonly to: number;
  readonly hedge: string;
  /** How much of a crime it is, where that is not what the verb is by itself. */
  readonly strength?: Deed['strength'];
}

/** Where the paragraph first gives what a court heard, or the police or prosecutors say. */
function officialIn({ article, partsIn }: Copy, { span }: Block): number {
  const sources = partsIn(span).filter(
    ({ is, span: part }) => is === 'source' && official.test(article.text.slice(...part)),
  );
  return sources.reduce((first, part) => Math.min(first, part.span[0]), Number.POSITIVE_INFINITY);
}

const official = new RegExp(`\\b(?:${anyOf('official-source')}|prosecut\\w+)\\b`, 'i');

/** The deed, where it is told in the past or after “after”, with its subject, or of somebody by whom it was done. */
function deedAt(copy: Copy, parties: Parties, i: number, length: number, deed: Deed): Told | undefined {
  const { tokens } = copy;
  const to = i + length;
  const { form, strength } = deed;
  if (tokens[i]?.pos !== 'VERB' && !(form === 'past' && follows(parties, i))) return undefined;
  if (isPassive(tokens, i)) return doneBy(copy, parties, i, to);
  if (form === 'base') return helpedTo(copy, parties, i, strength);
  if (form === 'participle') return hasBefore(tokens, i) ? doneBySubject(copy, parties, i, to) : undefined;
  if ((length === 1 && !isObjectOf(tokens, i, to)) || (strength === 'open' && !isMade(tokens, to))) return undefined;
  if (form === 'ing' && !/^(?:after|before|while)$/.test(tokens[i - 1]?.lower ?? '')) return undefined;
  return doneBySubject(copy, parties, i, to, form === 'ing');
}

/** “was stabbed by Holm” */
function doneBy(copy: Copy, parties: Parties, i: number, to: number): Told | undefined {
  const [verb, by] = [copy.tokens[i], copy.tokens[to]];
  const party = by?.lower === 'by' && by.sentence === verb?.sentence ? partyAt(parties, to + 1) : undefined;
  return party && !isHedged(copy, i - 4, i) ? { party, from: i, to: to + 1, hedge: 'allegedly' } : undefined;
}

/** “Holm helped Brannock hide”: told of the help, which makes more of a deed that is little by itself. */
function helpedTo(copy: Copy, parties: Parties, i: number, strength: Deed['strength']): Told | undefined {
  const help = helpBefore(copy.tokens, i);
  const told = help < 0 ? undefined : doneBySubject(copy, parties, help, help + 1);
  return told && strength === 'weak' ? { ...told, strength: 'open' } : told;
}

/** The tokens from the verb on, told of its subject; `after`: where “after” comes between the two. */
function doneBySubject(copy: Copy, parties: Parties, from: number, to: number, after = false): Told | undefined {
  const party = subjectOf(parties, from);
  if (!party || isSupposed(copy.tokens, party) || isHedged(copy, after ? from - 2 : party.to, from)) return undefined;
  return { party, from, to, hedge: 'allegedly' };
}

/** “Holm smuggled …”: behind a name or a pronoun the past form is a verb, whatever the tagger makes of it. */
const follows = (parties: Parties, i: number): boolean => parties.endingAt.get(i)?.place === 'subject';

const takesObject = ({ pos, lower }: Token): boolean =>
  /^(?:DET|PROPN|PRON|NOUN|NUM|ADJ)$/.test(pos) && !/^(?:who|which|that)$/.test(lower);

/** “helped Brannock hide”: the place of the help. */
const helpBefore = (tokens: readonly Token[], i: number): number =>
  [i - 2, i - 3, i - 4, i - 5].find((at) => /^help(?:ed|s)$/.test(tokens[at]?.lower ?? '')) ?? -1;

/** Whether an object of the verb begins at `to`. */
const isObjectOf = (tokens: readonly Token[], verb: number, to: number): boolean => {
  const next = tokens[to];
  return next !== undefined && next.sentence === tokens[verb]?.sentence && takesObject(next);
};

const hasBefore = (tokens: readonly Token[], i: number): boolean =>
  inClass(tokens[i - 1]?.lower, 'perfect-auxiliary') && takesObject(tokens[i + 1] as Token);

/** “400 men to leave”: what others were made to do. */
const isMade = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(i, i + 6).some(({ lower }, at) => lower === 'to' && tokens[i + at + 1]?.pos === 'VERB');

/** Whether words between the subject and the deed keep the distance: “allegedly”, “was accused of having”, “police say”. */
function isHedged({ tokens, lexicons, article }: Copy, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) {
    if (lexicons.guilt.at(tokens, i)?.entry.kind === 'hedged') return true;
    const said = lexicons.reportingVerbs.at(tokens, i)?.entry;
    if (said?.verb.frames.has('quote') && article) return true;
  }
  return false;
}

/** “if he stabbed”, “whether Holm robbed”, “allegations he robbed” */
const isSupposed = (tokens: readonly Token[], { from }: Party): boolean =>
  inClass(tokens[from - 1]?.lower, 'supposing') || inClass(tokens[from - 1]?.lower, 'accusation');

function whyNot({ state, denied }: Case, who: string): string {
  if (state !== 'pending') return `the case against ${who} ended without guilt`;
  return denied ? `${who} denies it` : `nothing here says that ${who} was convicted of it`;
}

/** “arsonist Leo Holm”, “Leo Holm, the arsonist”; “his victims”, “Holm’s fraud”. */
function nounAt(copy: Copy, parties: Parties, i: number, length: number, kind: string): Told | undefined {
  const { tokens } = copy;
  const noun = tokens[i] as Token;
  const to = i + length;
  if (kind === 'label') {
    const found = parties.startingAt.get(to);
    const name = found && copy.actorOf(found.key) ? found : undefined;
    return name && noun.pos !== 'PROPN' && !isHedged(copy, i - 1, i)
      ? { party: name, from: i, to, hedge: 'alleged' }
      : undefined;
  }
  const owner = ownerAt(parties, i);
  if (!owner || noun.pos !== 'NOUN' || isHedged(copy, owner.to, i)) return undefined;
  const between = tokens.slice(owner.to, i).filter(({ form }) => !/^'s?$/.test(form));
  return between.every(({ pos }) => pos === 'ADJ') ? { party: owner, from: i, to, hedge: 'alleged' } : undefined;
}
