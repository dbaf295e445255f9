import type { Article } from '../../article/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { type Item, isQuoted } from '../../syntax/item';
import { type Span, trimmed } from '../../text/span';
import { announcer, type Draft, statementsOfUnit } from '../reports/statements';
import type { Quotation } from '../types';
import type { Unit } from '../units';
import { joinQuestions } from './join-questions';
import { signature, signedInside, signedParagraph } from './signatures';

/**
 * All statements of the article in order: those with words of report, quotations that go on from them in the same
 * paragraph or the next, turns of an interview, lists after a colon, and quotations that nobody in the text speaks.
 */
export function findStatements(
  article: Article,
  units: readonly Unit[],
  quotations: readonly Quotation[],
  lexicons: Lexicons,
): Draft[] {
  const drafts: Draft[] = [];
  /** The statement that an unmarked quotation would go on with; null once the reporter has spoken again. */
  let current: number | null = null;
  let awaiting: {
    source: Draft['source'];
    head: Span | undefined;
    cue: Draft['cue'];
    verb: string;
    block: number;
  } | null = null;
  let block = -1;
  /** Whether the block is words pulled out of the story, with their speaker's name. */
  let pulled = false;
  /** The headline printed again says nothing new. */
  const headline = article.blocks.findIndex(({ kind }) => kind === 'headline');

  for (const unit of joinQuestions(units, lexicons)) {
    const kind = article.blocks[unit.block]?.kind;
    if (kind === 'furniture' || kind === 'byline' || kind === 'verbatim') continue;
    if (kind === 'headline' && unit.block !== headline) continue;
    if (kind === 'turn' && unit.block !== block) drafts.push(turn(article, unit.block, quotations));
    if (unit.block !== block) {
      const signed = kind === 'paragraph' ? signedParagraph(article, unit.block, quotations) : undefined;
      if (signed) drafts.push(signed);
      pulled = signed !== undefined;
    }
    if (pulled) {
      block = unit.block;
      current = null;
      continue;
    }
    if (unit.block !== block && !continuing(unit)) current = null;
    const introduced = article.blocks[unit.block]?.introducedBy;
    if (awaiting && unit.block !== awaiting.block && introduced !== awaiting.block && unit.block !== awaiting.block + 1)
      awaiting = null;
    block = unit.block;

    const all = statementsOfUnit(unit, article, quotations, lexicons);
    // In a turn, or in a list somebody has announced, only what is reported of somebody named is not the speaker's own.
    const spoken = kind === 'turn' || (awaiting !== null && unmarked(unit));
    const own = spoken ? all.filter((draft) => isRelayed(article, draft)) : all;
    let speaks = false;
    for (const draft of own) {
      const merged = goesOnWith(draft, unit);
      if (!merged) drafts.push(draft);
      // “…,” X said, noting the “mess”: what comes next goes on with the speech, not with the aside.
      if (draft.quotations.length > 0 && !(speaks && draft.kind !== 'direct'))
        current = merged ? current : drafts.length - 1;
      speaks ||= draft.kind === 'direct' && draft.complement === 'quotation';
    }
    if (own.length === 0) alone(unit);
    else attachRest(unit, own);
    const opener = colonAtEnd(unit);
    if (opener) awaiting = opener;
  }
  return drafts.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));

  /** Nothing but a name, below a quotation that nobody has spoken yet, or touching it: “- Ana Ruiz.”, “…”Ana Ruiz */
  function signedBelow({ items, block, start, end }: Unit): Draft | undefined {
    const orphan = drafts.at(-1);
    if (!orphan || orphan.source.length > 0 || orphan.kind !== 'direct') return undefined;
    const name = items.filter(({ pos }) => pos !== 'PUNCT');
    const named = name.length > 0 && name.length <= 5 && name.every(({ pos }) => pos === 'PROPN');
    if (!named) return undefined;
    const below = article.blocks[block]?.kind === 'list-item' && orphan.block === block - 1;
    // “…”Ana Ruiz: the name touches the closing mark.
    const glued = orphan.block === block && name.length > 1 && /["”’]/.test(article.text[start - 1] ?? '');
    if (!below && !glued) return undefined;
    const source = trimmed(article.text, [start, end], /[\s.]/);
    drafts.pop();
    return { ...orphan, by: 'credit', source: [source], sourceHead: source, confidence: 0.9 };
  }

  function continuing(unit: Unit): boolean {
    const first = unit.items[0];
    return first?.pos === 'QUOTE' && goesOn(first.quotation);
  }

  /** A unit without words of report: a quotation alone, words that a colon announced, or the reporter's own. */
  function alone(unit: Unit): void {
    const marks = unit.items.filter(isQuoted);
    const first = unit.items[0];
    const leading = first?.pos === 'QUOTE' && quotations[first.quotation]?.use === 'speech';
    const whole = leading && unit.items.every(({ pos }) => pos === 'QUOTE' || pos === 'PUNCT');
    if (awaiting && (whole || leading || (awaiting.verb !== '' && unmarked(unit)))) {
      const inside = marks.map(({ quotation }) => quotation);
      drafts.push({
        by: 'announced',
        block: unit.block,
        source: awaiting.source,
        cue: awaiting.cue,
        verb: awaiting.verb,
        quotations: inside,
        content: whole ? inside.map((i) => (quotations[i] as Quotation).content) : [[unit.start, unit.end]],
        kind: whole ? 'direct' : inside.length > 0 ? 'mixed' : 'indirect',
        complement: whole ? 'quotation' : 'clause',
        confidence: whole ? 0.93 : 0.82,
        ...(awaiting.head && { sourceHead: awaiting.head }),
      });
      current = whole ? drafts.length - 1 : null;
      if (whole && article.blocks[unit.block]?.introducedBy === undefined) awaiting = null;
      return;
    }
    const signed = signature(article, unit, quotations) ?? signedInside(article, unit, quotations) ?? signedBelow(unit);
    if (signed) {
      drafts.push(signed);
      current = null;
      return;
    }
    if (whole) {
      const spans = marks.map(({ quotation }) => (quotations[quotation] as Quotation).content);
      const ids = marks.map(({ quotation }) => quotation);
      if (current !== null) {
        const held = drafts[current] as Draft;
        drafts[current] = { ...held, content: [...held.content, ...spans], quotations: [...held.quotations, ...ids] };
      } else {
        drafts.push({
          by: 'unspoken',
          block: unit.block,
          content: spans,
          cue: [],
          source: [],
          verb: '',
          confidence: 0.85,
          quotations: ids,
          kind: 'direct',
          complement: 'quotation',
        });
        current = drafts.length - 1;
      }
      return;
    }
    const tail = current === null ? undefined : spokenWithTail(unit);
    if (current !== null && tail) {
      const held = drafts[current] as Draft;
      const ids = marks.map(({ quotation }) => quotation);
      drafts[current] = {
        ...held,
        content: [...held.content, tail],
        quotations: [...held.quotations, ...ids],
        kind: 'mixed',
      };
      return;
    }
    if (marks.length === 0 || !leading) current = null;
  }

  /** “…,” X said. “We can win” in the north.: quoted words that the reporter ends in a few of their own. */
  function spokenWithTail({ items, end }: Unit): Span | undefined {
    const first = items[0];
    const tail = items.slice(1);
    if (first?.pos !== 'QUOTE' || quotations[first.quotation]?.use !== 'speech' || first.end - first.start < 30)
      return undefined;
    const words = tail.filter(({ pos }) => pos !== 'PUNCT');
    const relative = /^(?:which|who|that)$/.test(words[0]?.lower ?? '');
    const clause = words.some(
      ({ pos }, k) => pos === 'QUOTE' || (/^(?:AUX|VERB)$/.test(pos) && words[k - 1]?.lower !== 'to' && !relative),
    );
    if (words.length === 0 || words.length > 16 || clause) return undefined;
    return trimmed(article.text, [(quotations[first.quotation] as Quotation).content[0], end], /[\s.]/);
  }

  /** Quotations in a unit with a statement, after its own: “…,” X said. “…” in one sentence of the splitter. */
  function attachRest(unit: Unit, own: readonly Draft[]): void {
    for (let i = 0; i < unit.items.length; i++) {
      const item = unit.items[i] as Item;
      if (item.pos !== 'QUOTE' || quotations[item.quotation]?.use !== 'speech') continue;
      if (own.some((draft) => draft.quotations.includes(item.quotation))) continue;
      const before = unit.items[i - 1];
      if (current === null || !before || !/^[.?!,;]$/.test(before.lower)) continue;
      const held = drafts[current] as Draft;
      drafts[current] = {
        ...held,
        content: [...held.content, (quotations[item.quotation] as Quotation).content],
        quotations: [...held.quotations, item.quotation],
      };
    }
  }

  /** “Why?” in one unit, X asked. in the next: the cue's unit has no words of its own to report. */
  function goesOnWith(draft: Draft, unit: Unit): boolean {
    const previous = current === null ? undefined : drafts[current];
    if (!previous || previous.source.length > 0 || draft.quotations.length === 0) return false;
    if (previous.block !== unit.block) {
      // Paragraphs that the quotation began in before its speaker is named: statements of their own, by the same source.
      if (draft.quotations.some(goesOn)) drafts[current as number] = { ...draft, ...wordsOf(previous) };
      return false;
    }
    if (previous.cue.length > 0) return false;
    drafts[current as number] = {
      ...draft,
      content: [...previous.content, ...draft.content],
      quotations: [...previous.quotations, ...draft.quotations],
    };
    return true;
  }

  /** Whether the quotation takes up one left open in the paragraph before. */
  function goesOn(quotation: number): boolean {
    return quotations[quotation]?.continues !== undefined;
  }

  function wordsOf({ block, content, quotations, kind, complement }: Draft) {
    return { block, content, quotations, kind, complement };
  }

  function unmarked(unit: Unit): boolean {
    return article.blocks[unit.block]?.introducedBy !== undefined;
  }

  /** A unit that ends in a colon: what comes next is said by whoever spoke last in it, or by its subject. */
  function colonAtEnd(unit: Unit): typeof awaiting {
    if (unit.items.at(-1)?.lower !== ':') return null;
    const { block } = unit;
    const draft = drafts.findLast(
      (entry) => entry.block === block && entry.source.length > 0 && (entry.cue[0]?.[0] ?? 0) >= unit.start,
    );
    if (draft) return { source: draft.source, head: draft.sourceHead, cue: draft.cue, verb: draft.verb, block };
    const found = announcer(unit, lexicons);
    return found ? { ...found, block } : null;
  }
}

/** What a speaker in an interview reports of somebody named; everything else in the turn is the speaker's own. */
const isRelayed = (article: Article, { source, complement, confidence }: Draft): boolean =>
  complement !== 'phrase' && confidence >= 0.85 && /^\p{Lu}/u.test(article.text.slice(...(source[0] ?? [0, 0])));

function turn(article: Article, index: number, quotations: readonly Quotation[]): Draft {
  const { body, label } = article.blocks[index] as Article['blocks'][number];
  return {
    by: 'turn',
    block: index,
    content: [body],
    cue: [],
    source: label ? [label] : [],
    verb: '',
    // A label that stands alone may be a heading with a colon.
    confidence: article.blocks.filter(({ kind }) => kind === 'turn').length < 3 ? 0.85 : 0.95,
    kind: 'direct',
    complement: 'quotation',
    quotations: quotations.flatMap((quotation, i) => (quotation.block === index && quotation.depth === 0 ? [i] : [])),
    ...(label && { sourceHead: label }),
  };
}
