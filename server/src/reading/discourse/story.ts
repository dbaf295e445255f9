import type { Article, Block } from '../../article/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { type Span, startOfRun } from '../../text/span';
import type { Announcement } from '../reports/announcer';
import type { Draft } from '../reports/statements';
import type { Quotation } from '../types';
import type { Unit } from '../units';
import { awaitsCredit } from './credit';

/** Looks in a unit without words of report for words that somebody says all the same. */
export type FindInStory = (unit: Unit, story: Story) => Draft | undefined;

/** Who is about to speak, and how far. */
export interface Announced extends Announcement {
  /** The block that announces it. */
  readonly block: number;
  /** The last block that may be theirs, where the words have no marks. */
  readonly until: number;
}

/** The story as far as it has been told: its statements, who has the floor, and who is about to speak. Feed it in order of the text. */
export class Story {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly lexicons: Lexicons;
  announced: Announced | undefined;
  /** The unit before this one, where it was told by the reporter alone, in the same paragraph or as the last of the one before. */
  before: Unit | undefined;
  /** Whether the block that has begun is all somebody's words, which have been told. */
  isTold = false;
  /** The statement whose speaker a quotation without one goes on with; undefined once the story has gone on to something else. */
  speaking: Draft | undefined;
  /** The last line that is a name and nothing else, which what is below it may be said by. */
  nameLine: { readonly source: Span; readonly head: Span; readonly block: number } | undefined;
  readonly #drafts: Draft[] = [];
  /** The statement that an unmarked quotation would go on with; undefined once the reporter has spoken again. */
  #floor: number | undefined;
  /** How many blocks have begun. */
  #paragraph = 0;
  /** The number of the block in which somebody last spoke. */
  #spokeIn = 0;

  constructor(article: Article, quotations: readonly Quotation[], lexicons: Lexicons) {
    this.article = article;
    this.quotations = quotations;
    this.lexicons = lexicons;
  }

  /** All statements, in order of their words. */
  get told(): Draft[] {
    return this.#drafts.toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  }

  /** The statement last added. */
  get last(): Draft | undefined {
    return this.#drafts.at(-1);
  }

  /** The statement whose speaker has the floor. */
  get floor(): Draft | undefined {
    return this.#floor === undefined ? undefined : this.#drafts[this.#floor];
  }

  add(draft: Draft): void {
    this.#drafts.push(draft);
  }

  /** Adds the statement, with whose quotation the next one would go on. */
  give(draft: Draft): void {
    this.#floor = this.#drafts.push(draft) - 1;
  }

  /** Takes the statement last added for another; so are the paragraphs before it of a display quotation. */
  creditLast(draft: Draft): void {
    const { source, sourceHead, by, how, confidence } = draft;
    let block = draft.block;
    for (let i = this.#drafts.length - 1; i >= 0; i--) {
      const before = this.#drafts[i] as Draft;
      const paragraph = before.block === block - 1 && this.blockOf(draft).kind === 'block-quote';
      if ((before.block !== draft.block && !paragraph) || !awaitsCredit(before)) break;
      block = before.block;
      this.#drafts[i] = { ...before, source, by, confidence, ...(how && { how }), ...(sourceHead && { sourceHead }) };
    }
  }

  /** Changes the statement that has the floor, and leaves it there. */
  mend(change: (held: Draft) => Draft): void {
    if (this.#floor !== undefined) this.#drafts[this.#floor] = change(this.#drafts[this.#floor] as Draft);
  }

  /** The reporter has spoken: no quotation goes on from here. */
  leave(): void {
    this.#floor = undefined;
  }

  /** A block begins. Who spoke in the paragraph before may go on; past a heading nobody does. */
  open({ block }: Unit): void {
    const { kind } = this.blockOf({ block });
    if (kind !== 'paragraph' || this.before?.block !== block - 1) this.before = undefined;
    const spoke = this.#spokeIn;
    this.#paragraph++;
    if (kind === 'heading' || kind === 'headline' || spoke < this.#paragraph - 1) this.speaking = undefined;
  }

  /** The unit has been told: who has spoken in it may go on; where it is the reporter's own, the story has gone on. */
  close(unit: Unit): void {
    const { start, end } = unit;
    const within = ([from, to]: Span): boolean => start <= from && to <= end;
    const said = this.#drafts.slice(-nearDrafts).filter(({ content, cue }) => content.some(within) || cue.some(within));
    const spoken = said
      .filter((draft) => speaks(draft) && !this.#isSpeakerOfWords(draft))
      .sort((a, b) => placeOf(a) - placeOf(b));
    const speaker = spoken.findLast(({ kind }) => kind === 'direct') ?? spoken.at(-1);
    this.speaking = speaker;
    this.before = spoken.length > 0 || this.blockOf(unit).kind !== 'paragraph' ? undefined : unit;
    if (speaker) this.#spokeIn = this.#paragraph;
  }

  /** Whether the source is the “I” of somebody's own words. */
  #isSpeakerOfWords({ sourceHead: [start] = [0, 0] }: Draft): boolean {
    return /^I\b/.test(this.article.text.slice(start, start + 2));
  }

  /** Who has said these very words before, as in a quotation pulled out of the story: the statement that holds them. */
  saidBefore = (words: Span): Draft | undefined => {
    const { plain } = this.article;
    const said = plain.slice(words[0], startOfRun(plain, words[1], /\W/));
    if (said.length < shortestRepeated) return undefined;
    return this.#drafts.findLast(
      ({ source, content }) => source.length > 0 && content.some((span) => plain.slice(...span).includes(said)),
    );
  };

  /** The statement that has a source and a cue in the unit, the last of them. */
  lastSpokenIn({ block, start }: Unit): Draft | undefined {
    return this.#drafts.findLast(
      (draft) => draft.block === block && draft.source.length > 0 && (draft.cue[0]?.[0] ?? 0) >= start,
    );
  }

  blockOf = ({ block }: Pick<Unit, 'block'>): Block => this.article.blocks[block] as Block;
  quotation = (index: number): Quotation => this.quotations[index] as Quotation;

  /** Whether the unit stands in a list that a line before it announced. */
  isIntroduced = (unit: Pick<Unit, 'block'>): boolean => this.blockOf(unit).introducedBy !== undefined;
}

/** The fewest UTF-16 units of words that nobody says twice by chance. */
const shortestRepeated = 30;

/** How many statements back those of one unit are looked for. */
const nearDrafts = 12;

/** Whether somebody is said to speak, so that a quotation after it may be theirs as well; a credit is for its own words alone. */
const speaks = ({ source, how, complement, confidence }: Draft): boolean =>
  source.length > 0 && how !== 'credit' && complement !== 'infinitive' && confidence >= 0.55;

const placeOf = ({ cue, content }: Draft): number => cue[0]?.[0] ?? content.at(-1)?.[0] ?? 0;
