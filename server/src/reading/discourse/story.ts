import type { Article, Block } from '../../article/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { type Span, startOfRun } from '../../text/span';
import { isGuess } from '../confidence';
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
  /** The unit before this one, where it was told by the reporter alone. */
  before: Unit | undefined;
  /** Whether the block that has begun is all somebody's words, which have been told. */
  isTold = false;
  /** The statement whose speaker a quotation without one goes on with; undefined once the story has gone on to something else. */
  speaking: Draft | undefined;
  readonly #drafts: Draft[] = [];
  /** The statement that an unmarked quotation would go on with; undefined once the reporter has spoken again. */
  #floor: number | undefined;

  constructor(article: Article, quotations: readonly Quotation[], lexicons: Lexicons) {
    this.article = article;
    this.quotations = quotations;
    this.lexicons = lexicons;
  }

  /** All statements, in order of their words. */
  get told(): Draft[] {
    return this.#drafts.toSorted((a, b) => startOf(a) - startOf(b));
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
    const reach = this.blockOf(draft).kind === 'block-quote' ? 1 : 0;
    let { block } = draft;
    for (let i = this.#drafts.length - 1; i >= 0; i--) {
      const before = this.#drafts[i] as Draft;
      if (before.block < block - reach || !awaitsCredit(before)) break;
      block = before.block;
      this.#drafts[i] = { ...draft, block, content: before.content, quotations: before.quotations };
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

  /** The unit has been told, with these statements: who has spoken in it may go on; where it is the reporter's own, the story has gone on. */
  close(unit: Unit, said: readonly Draft[]): void {
    const spoken = said.filter((draft) => this.#speaks(draft));
    this.speaking = spoken.findLast(({ kind }) => kind === 'direct') ?? spoken.at(-1);
    this.before = said.length > 0 ? undefined : unit;
  }

  /** Whether somebody is said to speak, other than the “I” of somebody's words; a credit is for its own words alone. */
  #speaks(draft: Draft): boolean {
    const {
      source: [source],
      how,
    } = draft;
    return source !== undefined && how !== 'credit' && !isGuess(draft) && this.article.text.slice(...source) !== 'I';
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

  blockOf = ({ block }: Pick<Unit, 'block'>): Block => this.article.blocks[block] as Block;
  quotation = (index: number): Quotation => this.quotations[index] as Quotation;

  /** Whether the unit stands in a list that a line before it announced. */
  isIntroduced = (unit: Pick<Unit, 'block'>): boolean => this.blockOf(unit).introducedBy !== undefined;
}

/** The fewest UTF-16 units of words that nobody says twice by chance. */
const shortestRepeated = 30;

const startOf = ({ content: [first] }: Draft): number => (first as Span)[0];
