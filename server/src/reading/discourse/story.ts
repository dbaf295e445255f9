import type { Article, Block } from '../../article/types';
import type { Lexicons } from '../../lexicons/lexicons';
import type { Span } from '../../text/span';
import type { Draft } from '../reports/statements';
import type { Quotation } from '../types';
import type { Unit } from '../units';

/** Looks in a unit without words of report for words that somebody says all the same. */
export type FindInStory = (unit: Unit, story: Story) => Draft | undefined;

/** Who is about to speak after a colon. */
export interface Announced {
  readonly source: Draft['source'];
  readonly head: Span | undefined;
  readonly cue: Draft['cue'];
  readonly verb: string;
  readonly block: number;
}

/** The story as far as it has been told: its statements, who has the floor, and who is about to speak. Feed it in order of the text. */
export class Story {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly lexicons: Lexicons;
  announced: Announced | undefined;
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

  /** Takes the statement last added for another. */
  replaceLast(draft: Draft): void {
    this.#drafts[this.#drafts.length - 1] = draft;
  }

  /** Changes the statement that has the floor, and leaves it there. */
  mend(change: (held: Draft) => Draft): void {
    if (this.#floor !== undefined) this.#drafts[this.#floor] = change(this.#drafts[this.#floor] as Draft);
  }

  /** The reporter has spoken: no quotation goes on from here. */
  leave(): void {
    this.#floor = undefined;
  }

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
