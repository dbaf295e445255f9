import type { Stretch } from '../../syntax/item';
import { phraseEndingAt } from '../../syntax/left-phrase';
import { isComma, placeOf } from '../../syntax/words';
import type { Complement } from './complements';
import type { ContentKind } from './content';
import type { Cue } from './cues';
import { type Context, complementOf, type Found, type Source, sourceOf } from './found';
import { agentAt } from './right-phrase';

const expectation =
  /^(?:expect|believe|think|say|allege|understand|report|accuse|describe|see|view|regard|consider|call|dub|label|quote|tell|ask|urge|warn|portray|suppose|assume|estimate|criticize|criticise|praise|blame|charge|suspect|credit|ask about|question|quiz|press)$/;

/** “X was quoted as saying …”, “X is expected to …”, “X was described by Y as …”, “X was told that …”. */
export function passive(
  { items, lexicons }: Context,
  cue: Cue,
  complement: Complement | undefined,
  stretch: (from: number, kind: ContentKind) => Stretch,
): Found | undefined {
  const phrase = phraseEndingAt(items, cue.group - 1, lexicons);
  if (!phrase) return undefined;
  const { lemma } = cue.verb;
  if (lemma === 'quote' && items[cue.to]?.lower === 'as') {
    const from = items.findIndex((item, k) => k > cue.to && (item.pos === 'QUOTE' || item.lower === 'that'));
    if (from < 0 || from > cue.to + 4) return undefined;
    const content = [stretch(from, 'quote')];
    return {
      by: 'quoted-as',
      cue,
      source: sourceOf(phrase),
      content,
      cueTo: cue.to + 2,
      confidence: 0.9,
      complement: 'quotation',
    };
  }
  const asked = /^(?:ask|ask about|question|quiz|press)$/.test(lemma);
  // Whom one asks, tells, urges or warns hears the words, and is no part of them.
  const addressed = asked || /^(?:tell|urge|warn)$/.test(lemma);
  const agent = agentOf();
  if (
    !agent &&
    complement?.kind === 'that' &&
    !cue.unreal &&
    cue.verb.modes.has('speech') &&
    items[phrase.core.from]?.lower === 'it'
  )
    return {
      by: 'it-was-said',
      cue,
      content: [stretch(complement.from, 'that')],
      cueTo: complement.cueTo,
      confidence: 0.6,
      complement: 'clause',
    };
  if (!agent && !expectation.test(lemma)) return undefined;
  const next = items[cue.to]?.lower ?? '';
  const charged =
    (lemma === 'charge' && next === 'with') ||
    (/^(?:critici[sz]e|praise|blame|condemn|denounce|mock)$/.test(lemma) && next === 'for');
  if (!agent && !asked && !charged && !/^(?:to|as|that|of)$/.test(next) && complement?.kind !== 'quote')
    return undefined;
  if (addressed && !agent) {
    if (
      !complement ||
      (complement.kind === 'object' && !(lemma === 'ask about' || items[complement.from - 1]?.lower === 'about'))
    )
      return undefined;
    const content = [stretch(complement.from, complement.kind)];
    return { by: 'was-told', cue, content, cueTo: cue.to, confidence: 0.5, complement: complementOf(complement.kind) };
  }
  const from = agent ? (agent.spans[0] as Stretch).to : cue.to;
  const tail = items[from];
  // “It was reported that …”: “it” only holds the place.
  const impersonal = tail?.lower === 'that' && items[phrase.core.from]?.lower === 'it';
  if (impersonal)
    return {
      by: 'it-was-said',
      cue,
      source: agent,
      content: [stretch(from, 'that')],
      cueTo: cue.to,
      confidence: 0.6,
      complement: 'clause',
    };
  const content = tail && !/^[.,;:]$/.test(tail.lower) ? [stretch(from, 'object')] : [];
  if (!addressed) content.unshift(phrase.stretch);
  if (content.length === 0) return undefined;
  return {
    by: 'passive',
    cue,
    source: agent,
    content,
    cueTo: cue.to,
    confidence: agent ? 0.7 : 0.5,
    complement: 'phrase',
  };

  function agentOf(): Source | undefined {
    const far = addressed ? (complement?.from ?? cue.to + 1) : cue.to + 12;
    const by = placeOf(items, 'by', cue.to, far);
    return agentAt(items, by, lexicons);
  }
}

/** Participles behind a noun mostly do something else (“attacked by thieves”); these take a side in words. */
const siding =
  /^(?:oppose|endorse|reject|condemn|denounce|criticize|criticise|describe|dispute|challenge|praise|welcome|advocate|champion)$/;

/** “the plan, opposed by the crew, …”: a participle that takes a side, with whoever takes it, behind what it is about. */
export function reducedPassive({ items, lexicons }: Context, cue: Cue): Found | undefined {
  if (items[cue.to]?.lower !== 'by' || !siding.test(cue.verb.lemma)) return undefined;
  const comma = isComma(items[cue.group - 1]);
  const phrase = phraseEndingAt(items, comma ? cue.group - 2 : cue.group - 1, lexicons);
  const agent = agentAt(items, cue.to, lexicons);
  if (!phrase || !agent) return undefined;
  return {
    by: 'reduced-passive',
    cue,
    source: agent,
    content: [phrase.stretch],
    cueTo: cue.to,
    confidence: 0.55,
    complement: 'phrase',
  };
}
