import { clauseAt, finite } from '../../syntax/clauses';
import type { Item, Items, Stretch } from '../../syntax/item';
import { phraseEndingAt } from '../../syntax/left-phrase';
import { phraseEnd } from '../../syntax/noun-phrase';
import { isComma, isPause, personal } from '../../syntax/words';
import { adjunctsEnd, closesQuotation, endsClause, leftContent, predicateAt, unparsedClause } from './clause-before';
import { type Complement, complementAfter } from './complements';
import type { ContentKind } from './content';
import { bracketEnd, contentEnd } from './content-end';
import { type Cue, participial } from './cues';
import { ending, wasAsked } from './ending';
import { type Context, complementOf, edgeOf, type Found, type Source } from './found';
import { interposed } from './interposed';
import { isOfNobody } from './nobody';
import { reportsObject } from './objects';
import { passive, reducedPassive } from './passives';
import { agentAt } from './right-phrase';
import { invertedSource, relay, subject } from './subjects';

/** The report that a cue makes, with its source and the reported words on either side; nothing when it makes none. */
export function readCue(context: Context, cue: Cue): Found | undefined {
  const { items, lexicons, used } = context;
  // “left without saying so”
  if (items[cue.group - 1]?.lower === 'without') return undefined;
  const relayed = relay(context, cue);
  if (relayed === 'upper') return undefined;
  const complement = complementAfter(items, cue, lexicons);
  if (cue.voice === 'passive' && cue.verb.frames.has('noun') && cue.verb.frames.size === 1) return undefined;
  // “will be felt by the crew”: what people feel so is no thought of theirs.
  if (cue.voice === 'passive' && cue.verb.lemma === 'feel') return undefined;
  if (cue.voice === 'passive') return passive(context, cue, complement, (from, kind) => stretch(from, kind));

  const reduced =
    (cue.form === 'past' || cue.form === 'participle') && cue.to - cue.group === 1
      ? reducedPassive(context, cue)
      : undefined;
  if (reduced) return reduced;

  const inverted = invertedSource(context, cue);
  if (inverted && allowsInversion(items, cue, complement, inverted)) {
    const found = readInverted(context, cue, inverted);
    if (found) return found;
  }

  const source =
    relayed ?? (wasAsked(items, cue) ? agentAt(items, cue.to, lexicons) : undefined) ?? subject(context, cue);
  if (source && isOfNobody(items, cue, source)) return undefined;
  if (complement?.kind === 'object' && cue.verb.modes.has('writing') && asSays(items, complement.from))
    return undefined;
  // A subject shared with an earlier verb says nothing about what stands before it.
  const own = source !== undefined && standsBefore(context, cue, source);
  const edge = source && own ? beforeAs(items, edgeOf(source)) : cue.group;
  // “…,” X said, “…”
  if (source && complement?.kind === 'quote' && closesQuotation(items, edge)) {
    const left = leftContent(context, edge, false);
    const content = left && [left, stretch(complement.from, 'quote')];
    if (content)
      return { by: 'around', cue, source, content, cueTo: complement.cueTo, confidence: 0.97, complement: 'quotation' };
  }
  const spokenLeft =
    source !== undefined &&
    complement?.kind !== 'quote' &&
    !participial(items, cue) &&
    !(complement?.kind === 'that' && items[edge - 1]?.stops) &&
    endsClause(items, edge);
  if (complement?.kind === 'object' && cue.verb.frames.has('addressee') && source && !participial(items, cue)) {
    const left = readLeft(cue, source, edge);
    if (left) return left;
  }
  if (complement && !spokenLeft) return readComplement(cue, complement, source);
  const between = source && own && interposed(context, cue, source, (from) => stretch(from, 'clause'));
  if (between) return { ...between, confidence: between.confidence * certainty(cue) };
  return source && !participial(items, cue) ? readLeft(cue, source, edge) : undefined;

  function stretch(from: number, kind: ContentKind): Stretch {
    const to = contentEnd(items, from, ending(context, cue, kind));
    return { from, to: bracketEnd(items, from, to) };
  }

  function readComplement(
    of: Cue,
    { from, kind, cueTo, confidence }: Complement,
    by: Source | undefined,
  ): Found | undefined {
    if (of.generic && kind !== 'quote') return undefined;
    if (!by && kind === 'object' && !wasAsked(items, of)) return undefined;
    const content = stretch(from, kind);
    if (content.to <= content.from) return undefined;
    if (kind === 'object' && !reportsObject(context, of, by, content)) return undefined;
    const sure = confidence * certainty(of) * (by ? 1 : 0.75);
    return {
      by: kind,
      cue: of,
      source: by,
      content: [content],
      cueTo,
      confidence: sure,
      complement: complementOf(kind),
    };
  }

  /** As X said, the plan failed. */
  function rightOf(of: Cue, by: Source, comma: number): Found {
    const to = contentEnd(items, comma + 1, { ...ending(context, of, 'clause'), subordinate: false });
    return {
      by: 'opening',
      cue: of,
      source: by,
      content: [{ from: comma + 1, to }],
      cueTo: of.to,
      confidence: 0.85,
      complement: 'clause',
    };
  }

  /** “…,” X said. / The plan failed, X said. / The plan, X said, failed. / As X said, the plan failed. */
  function readLeft(of: Cue, by: Source, from: number): Found | undefined {
    const after = adjunctsEnd(items, of.to);
    const goesOn =
      isPause(items[after]) &&
      after + 1 < items.length &&
      (predicateAt(items, after + 1) || (fronted(items, used, from) && mainClauseAt(items, after + 1, of)));
    const { frames, modes } = of.verb;
    const closing = after >= items.length || /^[.?!]$/.test((items[after] as Item).lower);
    const says = !of.generic && !modes.has('stance') && (frames.has('bare') || frames.has('that'));
    // “…, and as X noted, the plan failed”
    const joined = items[from]?.lower === 'as' && items[from - 1]?.pos === 'CCONJ' && isComma(items[after]);
    if (says && joined && clauseAt(items, after + 1)) return rightOf(of, by, after);
    const plainly = closing && /^(?:say|add|report)$/.test(of.verb.lemma) && !of.generic;
    const content =
      leftContent(context, from, goesOn, says && (closing || isPause(items[after]))) ??
      (plainly ? unparsedClause(context, from) : undefined);
    const quoted = closesQuotation(items, from);
    const plain =
      (frames.has('bare') || (frames.has('that') && !frames.has('addressee'))) &&
      !of.generic &&
      (!modes.has('stance') || modes.has('speech'));
    if (!quoted && !plain) return undefined;
    if (!content) {
      const opening =
        from <= 2 &&
        items.slice(0, from).every((item) => item.pos === 'CCONJ' || isComma(item)) &&
        (edgeOf(by) === from + 1 || announces(items, of, after)) &&
        isComma(items[after]) &&
        clauseAt(items, after + 1);
      return opening ? rightOf(of, by, after) : undefined;
    }
    return onBothSides('closing', context, of, by, content, after, quoted ? (of.generic ? 0.85 : 0.97) : 0.85);
  }
}

/** Whether the words from `start` to `end` only lead up to a clause: “In Paris,”, “And yet,”, “Many days,”, “If the ferry fails,”. */
function fronted(items: Items, start: number, end: number): boolean {
  if (/^(?:ADP|SCONJ|PART|ADV|VERB)$/.test(items[start]?.pos ?? '')) return true;
  return (
    end > start &&
    isComma(items[end - 1]) &&
    !items.slice(start, end).some(({ pos }, k) => pos === 'QUOTE' || finite(items, start + k))
  );
}

/** A clause, also one with an aside behind its subject, or one whose predicate somebody quotes. */
const mainClauseAt = (items: Items, i: number, { verb }: Cue): boolean =>
  clauseAt(items, i) ||
  (/^(?:say|note|argue|observe|explain|add|write|recall)$/.test(verb.lemma) &&
    /^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(items[i]?.pos ?? '') &&
    (items.slice(i, i + 4).some(({ pos }) => pos === 'QUOTE') || items.slice(i).some((_, k) => finite(items, i + k))));

/** “X said, the plan failed”, “X tells the crew, it failed”: a comma where “that” would stand. */
const announces = (items: Items, { verb, form, to }: Cue, comma: number): boolean =>
  verb.modes.has('speech') &&
  verb.frames.has('that') &&
  form !== 'base' &&
  (comma === to || (verb.frames.has('addressee') && comma <= to + 3)) &&
  items[comma + 1]?.pos !== 'CCONJ';

/** Whether the source is the cue's own subject, with at most an aside between the two: “Ana Ruiz, who was there, said”. */
function standsBefore({ items, lexicons }: Context, { group }: Cue, { spans, head }: Source): boolean {
  if (spans.some(({ to }) => to >= group - 1)) return true;
  const aside = isComma(items[group - 1]) || items[group - 1]?.pauses === true;
  return aside && phraseEndingAt(items, group - 1, lexicons)?.core.from === head.from;
}

/** “emailed the crew saying …”: the participle reports, and the verb before it only leads to it. */
const asSays = (items: Items, object: number): boolean =>
  /^(?:saying|asking|telling|announcing|warning|urging|stating|claiming|arguing)$/.test(
    items[phraseEnd(items, object)]?.lower ?? '',
  );

/** “As X said”: the conjunction belongs to the attribution. */
const beforeAs = (items: Items, edge: number): number => (items[edge - 1]?.lower === 'as' ? edge - 1 : edge);

function allowsInversion(items: Items, cue: Cue, complement: Complement | undefined, inverted: Source): boolean {
  const left = items[cue.group - 1];
  if (left && personal.has(left.lower)) return false;
  if (complement === undefined || complement.kind === 'object') return true;
  if (left === undefined && complement.kind === 'quote')
    return complement.from >= Math.max(...inverted.spans.map(({ to }) => to));
  const quoted = left?.pos === 'QUOTE' || items[cue.group - 2]?.pos === 'QUOTE';
  const behind = Math.max(...inverted.spans.map(({ to }) => to));
  // “…,” said the captain, “…”
  const goesOn = complement.kind === 'quote' && complement.from === behind + 1;
  return quoted && (complement.from < inverted.head.to || goesOn);
}

/** “…,” said X. / Said X: “…” */
function readInverted(context: Context, cue: Cue, source: Source): Found | undefined {
  const { items, lexicons } = context;
  const quoted = closesQuotation(items, cue.group);
  const after = Math.max(...source.spans.map(({ to }) => to));
  const closing = after >= items.length || /^[.?!]$/.test((items[after] as Item).lower);
  const content =
    leftContent(context, cue.group, false, closing) ??
    (closing && cue.verb.lemma === 'say' ? unparsedClause(context, cue.group) : undefined);
  if (content)
    return onBothSides('inverted', context, cue, source, content, after, quoted ? (cue.generic ? 0.85 : 0.97) : 0.8);
  if (items[after]?.lower !== ':' && !isComma(items[after])) return undefined;
  const right = complementAfter(items, { ...cue, to: after }, lexicons);
  if (!right) return undefined;
  const to = contentEnd(items, right.from, ending(context, cue, right.kind));
  return {
    by: 'inverted-ahead',
    cue,
    source,
    content: [{ from: right.from, to }],
    cueTo: cue.to,
    confidence: 0.85,
    complement: complementOf(right.kind),
  };
}

/** The words before an attribution, and those after it when the sentence goes on. */
function onBothSides(
  by: string,
  context: Context,
  cue: Cue,
  source: Source,
  content: Stretch,
  after: number,
  confidence: number,
): Found {
  const more = rest(context, cue, after, content);
  return {
    by,
    cue,
    source,
    content: more ? [content, more] : [content],
    cueTo: cue.to,
    confidence: confidence * certainty(cue),
    complement: context.items.slice(content.from, content.to).some(({ pos }) => pos === 'QUOTE')
      ? 'quotation'
      : 'clause',
  };
}

/** How sure a report is by what its verb group says: less for “could say”, “would like to say”, “did not say”. */
const certainty = (cue: Cue): number =>
  (cue.unreal ? 0.6 : 1) *
  (cue.under && !cue.negated ? 0.85 : 1) *
  (cue.negated ? 0.8 : 1) *
  (cue.form === 'base' && !cue.under ? 0.85 : 1);

/** What goes on after a parenthetical attribution: “…, X said, adding nothing” has none, “…, X said, and left” has. */
function rest(context: Context, cue: Cue, after: number, content: Stretch): Stretch | undefined {
  const { items, cueStarts } = context;
  let i = after;
  while (i < items.length && (isPause(items[i]) || /^[;:]$/.test((items[i] as Item).lower))) i++;
  const first = items[i];
  if (i === after || !first || first.names || /^[.?!]$/.test(first.lower)) return undefined;
  if (first.pos === 'QUOTE') return { from: i, to: contentEnd(items, i, ending(context, cue, 'quote')) };
  const quoted = items.slice(content.from, content.to).some(({ pos }) => pos === 'QUOTE');
  const partly = quoted && items[i + 1]?.pos === 'QUOTE';
  if (quoted && !(first.pos === 'CCONJ' && items.slice(i + 1, i + 5).some(({ pos }) => pos === 'QUOTE')))
    return partly ? { from: i, to: i + 2 } : undefined;
  if (
    cueStarts.has(i) ||
    (first.pos === 'VERB' && /ing$/.test(first.lower)) ||
    (first.pos === 'CCONJ' && cueStarts.has(items[i + 1]?.pos === 'ADV' ? i + 2 : i + 1)) ||
    // “…, records show, and experts say it is worth less”
    (first.pos === 'CCONJ' && cueStarts.get(phraseEnd(items, i + 1))?.verb.frames.has('that'))
  )
    return undefined;
  if (
    !quoted &&
    /^(?:but|according|citing|as|who|which|after|while|when|during|in|on|at|referring|noting|with)$/.test(first.lower)
  )
    return undefined;
  // “…, X said, a step that …”: the reporter's word on it.
  if (!quoted && /^an?$/.test(first.lower) && /^(?:that|which)$/.test(items[phraseEnd(items, i)]?.lower ?? ''))
    return undefined;
  return { from: i, to: contentEnd(items, i, ending(context, cue, 'clause')) };
}
