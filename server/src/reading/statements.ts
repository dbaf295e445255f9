import type { Article } from '../article/types';
import type { Lexicons } from '../lexicons/lexicons';
import type { Span } from '../text/span';
import { type Complement, complementAfter, contentEnd } from './complements';
import { type Cue, findCues, participial } from './cues';
import {
  days,
  finite,
  isComma,
  isPause,
  personal,
  phraseEnd,
  phraseEndingAt,
  relative,
  type Stretch,
  sourceEnd,
} from './phrases';
import type { Quotation, Statement, StatementKind } from './types';
import type { Item, Unit } from './units';

type Items = readonly Item[];

/** A statement before it is known who its source is. */
export interface Draft {
  readonly block: number;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly verb: string;
  readonly confidence: number;
  readonly quotations: readonly number[];
  readonly kind: StatementKind;
  readonly complement: Statement['complement'];
  /** The words that a source without a name leans on: the block's label, the subject of the sentence before. */
  readonly sourceHead?: Span;
}

interface Found {
  readonly cue: Cue;
  readonly source?: Source | undefined;
  readonly content: readonly Stretch[];
  readonly cueTo: number;
  readonly confidence: number;
  readonly complement: Statement['complement'];
}

interface Source {
  readonly spans: readonly Stretch[];
  /** The part that names: without appositions. */
  readonly head: Stretch;
}

/** The statements that one unit makes with words of report; left to right. */
export function statementsOfUnit(
  unit: Unit,
  article: Article,
  quotations: readonly Quotation[],
  lexicons: Lexicons,
): Draft[] {
  const { items } = unit;
  const cues = findCues(items, lexicons);
  const starts = new Map(
    cues.flatMap(
      (cue) =>
        [
          [cue.group, cue],
          [cue.from, cue],
        ] as const,
    ),
  );
  const found: Found[] = [];
  let contentFrom = 0;
  for (const cue of cues) {
    const entry = readCue(items, cue, starts, lexicons, found, contentFrom);
    if (!entry) continue;
    found.push(entry);
    contentFrom = Math.max(
      contentFrom,
      ...entry.content.map(({ to }) => to),
      entry.cueTo,
      ...(entry.source?.spans.map(({ to }) => to) ?? []),
    );
  }
  const phrases = sourcePhrases(items, lexicons, found);
  return outermost([...found, ...phrases])
    .map((entry) => draft(entry, unit, article, quotations))
    .filter(({ content }) => content.length > 0);
}

/** Reports inside what somebody else is reported to say are that speaker's words; only the outer one is a statement of the text. */
function outermost(found: readonly Found[]): Found[] {
  return found.filter((entry) => {
    const holder = found.find((other) => other !== entry && other.content.some(({ from, to }) => from <= entry.cue.from && entry.cue.to <= to));
    if (!holder) return true;
    const strong = entry.complement === 'quotation' || (entry.complement === 'clause' && entry.source !== undefined);
    return strong && entry.confidence > holder.confidence + 0.1;
  });
}

function readCue(
  items: Items,
  cue: Cue,
  starts: ReadonlyMap<number, Cue>,
  lexicons: Lexicons,
  before: readonly Found[],
  contentFrom: number,
): Found | undefined {
  const relayed = relay(items, cue, lexicons);
  if (relayed === 'upper') return undefined;
  const complement = complementAfter(items, cue, lexicons);
  if (cue.voice === 'passive') return passive(items, cue, complement, starts, lexicons);
  const left = items[cue.group - 1];
  const quotedLeft = quotationBefore(items, cue.group);

  // “…,” said X.
  const inverted = invertedSource(items, cue, lexicons, left);
  if (
    inverted &&
    (complement === undefined || complement.kind === 'object' || complement.from < inverted.head.to) &&
    !(left && personal.has(left.lower))
  ) {
    const content = leftContent(items, cue.group, contentFrom);
    if (content)
      return finish(
        cue,
        inverted,
        content,
        Math.max(...inverted.spans.map(({ to }) => to)),
        quotedLeft ? (cue.generic ? 0.85 : 0.97) : 0.8,
      );
    const after = Math.max(...inverted.spans.map(({ to }) => to));
    if (items[after]?.lower === ':' || isComma(items[after])) {
      const rest = complementAt(items, cue, after, lexicons);
      if (rest)
        return {
          cue,
          source: inverted,
          content: [{ from: rest.from, to: contentEnd(items, rest.from, rest.kind, starts, lexicons) }],
          cueTo: cue.to,
          confidence: 0.85,
          complement: complementOf(rest.kind),
        };
    }
  }

  const source = relayed ?? subject(items, cue, lexicons, before);
  // “…,” X said, “…”
  const edgeBefore = source ? Math.min(...source.spans.map(({ from }) => from)) : 0;
  if (source && complement?.kind === 'quote' && quotationBefore(items, edgeBefore)) {
    const content = leftContent(items, edgeBefore, contentFrom);
    const more = { from: complement.from, to: contentEnd(items, complement.from, 'quote', starts, lexicons) };
    if (content)
      return {
        cue,
        source,
        content: [content, more],
        cueTo: complement.cueTo,
        confidence: 0.97,
        complement: 'quotation',
      };
  }
  // “…,” X told reporters
  const spokenLeft = source !== undefined && complement?.kind !== 'quote' && clauseEndsAt(items, edgeBefore);
  if (complement && !spokenLeft) {
    if (cue.generic && complement.kind !== 'quote') return undefined;
    if (!source && complement.kind === 'object') return undefined;
    const to = contentEnd(items, complement.from, complement.kind, starts, lexicons);
    if (to <= complement.from) return undefined;
    const confidence = complement.confidence * certainty(cue) * (source ? 1 : 0.75);
    return {
      cue,
      source,
      content: [{ from: complement.from, to }],
      cueTo: complement.cueTo,
      confidence,
      complement: complementOf(complement.kind),
    };
  }

  // “…,” X said. / The plan failed, X said. / The plan, X said, failed.
  if (!source || participial(items, cue)) return undefined;
  const edge = Math.min(...source.spans.map(({ from }) => from));
  const after = adjuncts(items, cue.to);
  const predicate = isPause(items[after]) && after + 1 < items.length && finiteFrom(items, after + 1);
  const content = leftContent(items, edge, contentFrom, predicate);
  if (!content) return undefined;
  const quoted = items[edge - 1]?.pos === 'QUOTE' || items[edge - 2]?.pos === 'QUOTE';
  if (!quoted && !(cue.verb.frames.has('bare') || cue.verb.frames.has('that') || cue.verb.frames.has('quote')))
    return undefined;
  if (!quoted && (cue.generic || (cue.verb.modes.has('stance') && !cue.verb.modes.has('speech')))) return undefined;
  return finish(cue, source, content, after, quoted ? (cue.generic ? 0.85 : 0.97) : 0.85);

  function finish(of: Cue, by: Source, content: Stretch, after: number, confidence: number): Found {
    const more = rest(items, after, content, starts, lexicons);
    return {
      cue: of,
      source: by,
      content: more ? [content, more] : [content],
      cueTo: of.to,
      confidence: confidence * certainty(of),
      complement: quotedLeft ? 'quotation' : 'clause',
    };
  }
}

/** “The agency quoted him as saying”: “him” is the source of “saying”, and “quoted” reports nothing of its own. */
function relay(items: Items, cue: Cue, lexicons: Lexicons): Source | 'upper' | undefined {
  const as =
    cue.form === 'ing'
      ? cue.group - 1
      : items.findIndex((item, k) => k >= cue.to && k < cue.to + 8 && item.lower === 'as');
  if (as < 0 || items[as]?.lower !== 'as') return undefined;
  if (cue.form !== 'ing') {
    const next = lexicons.reportingVerbs.at(items, as + 1)?.entry;
    return next?.form === 'ing' && cue.voice === 'active' && /^(?:quote|cite|describe|report)$/.test(cue.verb.lemma)
      ? 'upper'
      : undefined;
  }
  let from = as;
  while (
    from > 0 &&
    !/^(?:quot|cit|describ|report)(?:ed|es?|ing)$/.test((items[from - 1] as Item).lower) &&
    as - from < 8
  )
    from--;
  const head = { from, to: phraseEnd(items, from) };
  return from < as && from > 0 && head.to === as ? { spans: [head], head } : undefined;
}

const complementOf = (kind: Complement['kind']): Statement['complement'] =>
  kind === 'quote' ? 'quotation' : kind === 'to' ? 'infinitive' : kind === 'object' ? 'phrase' : 'clause';

const certainty = (cue: Cue): number =>
  (cue.unreal ? 0.6 : 1) *
  (cue.under && !cue.negated ? 0.85 : 1) *
  (cue.negated ? 0.8 : 1) *
  (cue.form === 'base' && !cue.under ? 0.85 : 1);

function complementAt(items: Items, cue: Cue, at: number, lexicons: Lexicons): Complement | undefined {
  return complementAfter(items, { ...cue, to: at }, lexicons);
}

/** Whether a quotation that ends its clause stands right before `i`. */
const clauseEndsAt = (items: Items, i: number): boolean =>
  (items[i - 1]?.pos === 'QUOTE' && items[i - 1]?.pauses === true) ||
  (isPause(items[i - 1]) &&
    items[i - 2]?.pos === 'QUOTE' &&
    (items[i - 2]?.end ?? 0) - (items[i - 2]?.start ?? 0) > 25);

const quotationBefore = (items: Items, i: number): boolean =>
  items[i - 1]?.pos === 'QUOTE' || (isPause(items[i - 1]) && items[i - 2]?.pos === 'QUOTE');

/** The words before a clause-final or parenthetical attribution that begins at `edge`. */
function leftContent(items: Items, edge: number, contentFrom: number, goesOn = false): Stretch | undefined {
  const mark = items[edge - 1];
  if (!mark) return undefined;
  const quoted = mark.pos === 'QUOTE';
  if (!quoted && !isPause(mark) && !/^[?!]$/.test(mark.lower)) return undefined;
  const to = quoted ? edge : edge - 1;
  let from = contentFrom;
  while (
    from < to &&
    (isPause(items[from]) ||
      /^[.;:]$/.test((items[from] as Item).lower) ||
      ((items[from] as Item).pos === 'CCONJ' && contentFrom > 0))
  )
    from++;
  if (from >= to) return undefined;
  const whole = items.slice(from, to);
  if (whole.some(({ pos }) => pos === 'QUOTE')) return { from, to };
  // An introductory phrase (“In Paris, X said …”) has no predicate of its own, unless it follows: “The plan, X said, failed”.
  return (whole.some((_, k) => finite(items, from + k)) || goesOn) &&
    !/^(?:SCONJ)$/.test((items[from] as Item).pos) &&
    !/^(?:when|while|as|after|before|if|although|though|because|since|speaking|asked|in|on|at|during)$/.test(
      (items[from] as Item).lower,
    )
    ? { from, to }
    : undefined;
}

/** What goes on after a parenthetical attribution: “…, X said, adding nothing” has none, “…, X said, and left” has. */
function rest(
  items: Items,
  from: number,
  content: Stretch,
  starts: ReadonlyMap<number, Cue>,
  lexicons: Lexicons,
): Stretch | undefined {
  let i = from;
  while (
    i < items.length &&
    (isPause(items[i]) || (items[i] as Item).lower === ';' || (items[i] as Item).lower === ':')
  )
    i++;
  if (i === from || i >= items.length || /^[.?!]$/.test((items[i] as Item).lower)) return undefined;
  const first = items[i] as Item;
  const quoted = items.slice(content.from, content.to).some(({ pos }) => pos === 'QUOTE');
  if (first.pos === 'QUOTE') return { from: i, to: contentEnd(items, i, 'quote', starts, lexicons) };
  if (starts.has(i) || (first.pos === 'VERB' && /ing$/.test(first.lower)) || (first.pos === 'SCONJ' && quoted))
    return undefined;
  if (quoted || (first.pos === 'CCONJ' && (starts.has(i + 1) || first.lower === 'but' || first.lower === 'and')))
    return undefined;
  if (/^(?:according|citing|as|who|which|after|while|when|during|in|on|at|referring|noting|with)$/.test(first.lower))
    return undefined;
  return { from: i, to: contentEnd(items, i, 'clause', starts, lexicons) };
}

function adjuncts(items: Items, from: number): number {
  let i = from;
  while (
    i < items.length &&
    !isPause(items[i]) &&
    (items[i] as Item).pos !== 'QUOTE' &&
    !/^[.;:?!]$/.test((items[i] as Item).lower)
  )
    i++;
  return i;
}

/** The noun phrase after the verb in “…,” said X. */
function invertedSource(items: Items, cue: Cue, lexicons: Lexicons, left: Item | undefined): Source | undefined {
  const after = items[cue.to];
  if (!after || cue.form === 'ing' || cue.under || cue.to - cue.group > 3) return undefined;
  const opens =
    left === undefined ||
    left.pos === 'QUOTE' ||
    isPause(left) ||
    /^[?!]$/.test(left.lower) ||
    (left.pos === 'CCONJ' && false);
  if (!opens) return undefined;
  if (left === undefined && !(cue.form === 'past' || cue.form === 's')) return undefined;
  if (left?.pos !== 'QUOTE' && items[cue.group - 2]?.pos !== 'QUOTE') {
    // Without a quotation only a plain verb of saying is inverted: “The plan failed, said X.”
    if (!cue.verb.frames.has('bare') || !cue.verb.frames.has('quote') || cue.verb.modes.has('stance')) return undefined;
    if (isPause(left) && phraseEndingAt(items, cue.group - 1, lexicons)) return undefined;
  }
  if (after.pos === 'PRON' && !personal.has(after.lower)) return undefined;
  if (!/^(?:DET|PROPN|NOUN|ADJ|NUM|PRON)$/.test(after.pos) || after.lower === 'that' || days.has(after.lower))
    return undefined;
  const end = sourceEnd(items, cue.to, lexicons);
  if (end === cue.to) return undefined;
  // “…, said the plan had failed”: a clause follows, so the phrase is its subject and no source.
  if (items[end] && finite(items, end)) return undefined;
  const head = { from: cue.to, to: phraseEnd(items, cue.to) };
  return { spans: [{ from: cue.to, to: end }], head };
}

/** The source to the left of the verb group, or the one the sentence has already named. */
function subject(items: Items, cue: Cue, lexicons: Lexicons, before: readonly Found[]): Source | undefined {
  const j = cue.group - 1;
  const left = items[j];
  if (participial(items, cue)) return participleSubject(items, cue, lexicons, before);
  if (!left) return undefined;
  if (relative.has(left.lower) && left.pos !== 'DET') {
    const noun = isComma(items[j - 1]) ? j - 2 : j - 1;
    const head = phraseEndingAt(items, noun, lexicons);
    if (!head) return undefined;
    return { spans: [head.stretch, { from: j, to: j + 1 }], head: head.core };
  }
  if (left.pos === 'CCONJ' || (isComma(left) && items[j - 1]?.pos === 'CCONJ'))
    return sharedSubject(items, cue, lexicons, before);
  const phrase = phraseEndingAt(items, j, lexicons);
  if (phrase) return { spans: [phrase.stretch], head: phrase.core };
  return isComma(left) ? sharedSubject(items, cue, lexicons, before, true) : undefined;
}

/** “X met Y and said …”: the subject of the verb before. */
function sharedSubject(
  items: Items,
  cue: Cue,
  lexicons: Lexicons,
  before: readonly Found[],
  listOnly = false,
): Source | undefined {
  const last = before.findLast((entry) => entry.source && entry.cue.to <= cue.group);
  if (last && (!listOnly || cue.group - last.cueTo < 30)) return last.source;
  if (listOnly) return undefined;
  for (let k = cue.group - 2; k > 0; k--) {
    if (!finite(items, k) || finite(items, k - 1)) continue;
    let g = k;
    while (g > 0 && /^(?:ADV|AUX|PART)$/.test((items[g - 1] as Item).pos) && (items[g - 1] as Item).lower !== "'s") g--;
    const phrase = phraseEndingAt(items, g - 1, lexicons);
    if (phrase) return { spans: [phrase.stretch], head: phrase.core };
  }
  return undefined;
}

/** “X left, saying …”, “a statement saying …”, “Stressing …, X said …”. */
function participleSubject(items: Items, cue: Cue, lexicons: Lexicons, before: readonly Found[]): Source | undefined {
  const left = items[cue.group - 1];
  if (left && (left.pos === 'NOUN' || left.pos === 'PROPN') && !days.has(left.lower)) {
    const phrase = phraseEndingAt(items, cue.group - 1, lexicons);
    if (phrase) return { spans: [phrase.stretch], head: phrase.core };
  }
  const last = before.findLast((entry) => entry.source && entry.cue.to <= cue.group);
  if (last) return last.source;
  const main = mainSubject(items, cue.group, lexicons);
  if (main) return main;
  if (cue.group <= 2) {
    const comma = items.findIndex((item, k) => k >= cue.to && (isComma(item) || item.pauses === true));
    if (comma > 0) {
      const end = phraseEnd(items, comma + 1);
      if (end > comma + 1 && items[end] && (finite(items, end) || items[end]?.pos === 'ADV' || isComma(items[end])))
        return { spans: [{ from: comma + 1, to: end }], head: { from: comma + 1, to: end } };
    }
  }
  return undefined;
}

/** The subject of the clause the participle hangs on: the nearest finite verb to the left whose subject can be read. */
function mainSubject(items: Items, edge: number, lexicons: Lexicons): Source | undefined {
  for (let k = 1; k < edge; k++) {
    if (!finite(items, k)) continue;
    let g = k;
    while (g > 0 && /^(?:ADV|AUX|PART)$/.test((items[g - 1] as Item).pos) && (items[g - 1] as Item).lower !== "'s") g--;
    const phrase = phraseEndingAt(items, g - 1, lexicons);
    if (phrase && !relative.has((items[g - 1] as Item).lower)) return { spans: [phrase.stretch], head: phrase.core };
  }
  return undefined;
}

const expectation =
  /^(?:expect|believe|think|say|allege|understand|report|accuse|describe|see|view|regard|consider|call|dub|label|quote|tell|ask|urge|warn|describe|portray|suppose|assume|estimate|criticize|criticise|praise|blame|charge|suspect|credit)$/;

/** “X was quoted as saying …”, “X is expected to …”, “X was described by Y as …”, “X was told that …”. */
function passive(
  items: Items,
  cue: Cue,
  complement: Complement | undefined,
  starts: ReadonlyMap<number, Cue>,
  lexicons: Lexicons,
): Found | undefined {
  const phrase = phraseEndingAt(items, cue.group - 1, lexicons);
  if (!phrase) return undefined;
  const by = items.findIndex((item, k) => k >= cue.to && k < cue.to + 12 && item.lower === 'by');
  const agentEnd = by > 0 ? sourceEnd(items, by + 1, lexicons) : 0;
  const agent: Source | undefined =
    agentEnd > by + 1
      ? { spans: [{ from: by + 1, to: agentEnd }], head: { from: by + 1, to: phraseEnd(items, by + 1) } }
      : undefined;
  const { lemma } = cue.verb;
  if (lemma === 'quote' && items[cue.to]?.lower === 'as') {
    const from = items.findIndex((item, k) => k > cue.to && (item.pos === 'QUOTE' || item.lower === 'that'));
    if (from < 0 || from > cue.to + 4) return undefined;
    return {
      cue,
      source: { spans: [phrase.stretch], head: phrase.core },
      content: [{ from, to: contentEnd(items, from, 'quote', starts, lexicons) }],
      cueTo: cue.to + 2,
      confidence: 0.9,
      complement: 'quotation',
    };
  }
  if (!agent && !expectation.test(lemma)) return undefined;
  const next = items[cue.to];
  if (
    !agent &&
    !(
      next?.lower === 'to' ||
      next?.lower === 'as' ||
      next?.lower === 'that' ||
      next?.lower === 'of' ||
      complement?.kind === 'quote'
    )
  )
    return undefined;
  if (/^(?:tell|ask|urge|warn)$/.test(lemma) && !agent) {
    if (!complement || complement.kind === 'object') return undefined;
    return {
      cue,
      content: [{ from: complement.from, to: contentEnd(items, complement.from, complement.kind, starts, lexicons) }],
      cueTo: cue.to,
      confidence: 0.5,
      complement: complementOf(complement.kind),
    };
  }
  const content: Stretch[] = [phrase.stretch];
  const from = agent ? agentEnd : cue.to;
  const tail = items[from];
  if (tail && !/^[.,;:]$/.test(tail.lower))
    content.push({ from, to: contentEnd(items, from, 'object', starts, lexicons) });
  return { cue, source: agent, content, cueTo: cue.to, confidence: agent ? 0.7 : 0.5, complement: 'phrase' };
}

/** “According to X, …”, “…, according to X.”, “…, according to X, …”. */
function sourcePhrases(items: Items, lexicons: Lexicons, others: readonly Found[]): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < items.length; i++) {
    const match = lexicons.sourcePhrases.at(items, i);
    if (!match) continue;
    if (match.length === 1 && !(isComma(items[i - 1]) && (match.entry === 'citing' || match.entry === 'quoting')))
      continue;
    const from = i + match.length;
    const to = sourceEnd(items, from, lexicons);
    if (to === from) continue;
    const cue: Cue = {
      group: i,
      from: i,
      to: from,
      form: 'base',
      verb: { lemma: match.entry, frames: new Set(), modes: new Set(['speech']) },
      voice: 'active',
      under: false,
      unreal: false,
      negated: false,
      generic: false,
    };
    const source: Source = { spans: [{ from, to }], head: { from, to: phraseEnd(items, from) } };
    const clauseFrom =
      i === 0 || !isPause(items[i - 1]) ? startOfClause(items, i, others) : startOfClause(items, i - 1, others);
    const content: Stretch[] = [];
    const leftTo = isPause(items[i - 1]) ? i - 1 : i;
    if (
      leftTo > clauseFrom &&
      items
        .slice(clauseFrom, leftTo)
        .some(({ pos }) => pos !== 'PUNCT' && pos !== 'CCONJ' && pos !== 'ADV' && pos !== 'SCONJ')
    )
      content.push({ from: clauseFrom, to: leftTo });
    let after = to;
    while (isPause(items[after])) after++;
    const opening = content.length === 0;
    if (
      after > to &&
      after < items.length &&
      (opening || finiteFrom(items, after)) &&
      !/^[.?!]$/.test((items[after] as Item).lower)
    )
      content.push({ from: after, to: stopBeforePeriod(items) });
    else if (opening && after === to && after < items.length)
      content.push({ from: after, to: stopBeforePeriod(items) });
    if (content.length > 0) found.push({ cue, source, content, cueTo: from, confidence: 0.92, complement: 'clause' });
    i = to - 1;
  }
  return found;
}

const finiteFrom = (items: Items, i: number): boolean => {
  const first = items[i] as Item;
  return (
    finite(items, i) || (first.pos === 'ADV' && i + 1 < items.length && finite(items, i + 1)) || first.pos === 'QUOTE'
  );
};

function startOfClause(items: Items, i: number, others: readonly Found[]): number {
  const before = others.flatMap((entry) => entry.content.filter(({ to }) => to < i).map(({ to }) => to));
  let from = Math.max(0, ...before);
  while (from < i && (isPause(items[from]) || (items[from] as Item).pos === 'CCONJ')) from++;
  return from;
}

function stopBeforePeriod(items: Items): number {
  let end = items.length;
  while (end > 0 && /^[.;:?!]$/.test((items[end - 1] as Item).lower)) end--;
  return end;
}

function draft(entry: Found, unit: Unit, article: Article, quotations: readonly Quotation[]): Draft {
  const { items } = unit;
  const spanOf = ({ from, to }: Stretch): Span => [(items[from] as Item).start, (items[to - 1] as Item).end];
  const inside: number[] = [];
  let quotedLength = 0;
  let length = 0;
  const content: Span[] = [];
  for (const stretch of entry.content.filter(({ from, to }) => to > from)) {
    const part = items.slice(stretch.from, stretch.to);
    for (const item of part) {
      if (item.pos === 'PUNCT') continue;
      length += item.end - item.start;
      if (item.pos === 'QUOTE' && quotations[item.quotation]?.use !== 'title') {
        inside.push(item.quotation);
        quotedLength += item.end - item.start;
      }
    }
    content.push(...withoutMarks(part, spanOf(stretch), quotations));
  }
  const kind = inside.length === 0 ? 'indirect' : quotedLength >= length - 5 ? 'direct' : 'mixed';
  const { cue } = entry;
  return {
    block: unit.block,
    content: content.filter(([start, end]) => article.text.slice(start, end).trim() !== ''),
    cue: [
      spanOf({ from: cue.from, to: cue.to }),
      ...(entry.cueTo > cue.to ? [spanOf({ from: cue.to, to: entry.cueTo })] : []),
    ],
    source: entry.source?.spans.map(spanOf) ?? [],
    verb: cue.verb.lemma,
    confidence: entry.confidence,
    quotations: inside,
    kind,
    complement: entry.complement,
    ...(entry.source && { sourceHead: spanOf(entry.source.head) }),
  };
}

/** Quotations alone lose their marks; one within a paraphrase keeps them, so that the content stays in one piece. */
function withoutMarks(part: Items, span: Span, quotations: readonly Quotation[]): Span[] {
  const words = part.filter(({ pos }) => pos !== 'PUNCT');
  if (words.length > 0 && words.every(({ pos }) => pos === 'QUOTE'))
    return words.map(({ quotation }) => (quotations[quotation] as Quotation).content);
  let [start, end] = span;
  const first = part[0] as Item;
  const last = part.at(-1) as Item;
  if (first.pos === 'QUOTE') start = (quotations[first.quotation] as Quotation).content[0];
  if (last.pos === 'QUOTE') end = (quotations[last.quotation] as Quotation).content[1];
  return [[start, end]];
}
