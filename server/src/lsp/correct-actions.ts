import { type CodeAction, CodeActionKind, type CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver';
import type { Actor } from '../actors/types';
import { actorOf } from '../reading/look-ups';
import { speakersOf } from '../reading/speakers/speakers-of';
import { contains, type Span, slice, touches, trimmed } from '../text/span';
import type { CorrectionSays } from '../workspace/desk-change';
import { correctionsAt, statementAt } from '../workspace/new-correction';
import { baseName } from '../workspace/uri';
import { findingsAt, wants } from './code-actions';
import type { DeskActionData } from './desk-actions';
import type { CorrectArguments, CorrectCommand, DeskChange } from './protocol';
import type { Current } from './reviews';

/** Says what the desk knows better than the reading. */
export const correctKind = 'refactor.rewrite.correct';

/** How many people are offered where the editor can't ask for one. */
const most = 8;

/**
 * What the desk can correct at the range: who says the words, how far they reach, whom a name means. An editor that asks the user for
 * somebody is given commands for it, others an action for each of the nearest.
 */
export function correctActions(current: Current, params: CodeActionParams, asks: boolean): CodeAction[] {
  const { only, triggerKind } = params.context;
  const { start, end } = params.range;
  const isChosen = start.line !== end.line || start.character !== end.character;
  const isAsked = only !== undefined || isChosen || triggerKind !== CodeActionTriggerKind.Automatic;
  if (!wants(only, correctKind) || (!isAsked && findingsAt(current, params.range).length === 0)) return [];
  const { document } = current;
  return new CorrectActions(current, [document.offsetAt(start), document.offsetAt(end)], asks).all();
}

class CorrectActions {
  constructor(
    private readonly current: Current,
    private readonly at: Span,
    private readonly asks: boolean,
  ) {}

  all(): CodeAction[] {
    const { review, desk } = this.current;
    if (desk.correctionsFile === null) return [];
    const ground = { reading: review.reading, corrections: review.corrections, actors: desk.actors };
    const isUndone = correctionsAt(ground, this.at).length > 0;
    return [
      ...this.speaker(),
      ...this.name(),
      ...(isUndone
        ? [this.action('Remove Correction', 'removeCorrection', { kind: 'removeCorrection', at: this.at })]
        : []),
    ];
  }

  private speaker(): CodeAction[] {
    const { reading } = this.current.review;
    const statement = statementAt(reading, this.at);
    const chosen = trimmed(reading.article.text, this.at);
    const isName = reading.mentions.some(({ span }) => contains(span, chosen));
    const isChosen = !isName && /[\p{L}\p{N}]/u.test(slice(reading.article.text, chosen));
    const isSaid = statement?.content.some((own) => contains(own, chosen)) === true;
    // A name or a single word is said by nobody.
    if (!statement && (isName || !/\s/.test(slice(reading.article.text, chosen)))) return [];
    const said = statement ? 'Said by' : 'This Is Said by';
    const others = this.people(statement ? speakersOf(statement) : []);
    const says = (saidBy: string | null) => this.correct({ saidBy });
    return [
      ...(this.asks
        ? [this.action(`${said}…`, 'saidBy', says(null))]
        : [
            ...others.map(({ id, name }) => this.action(`${said} ${name}`, 'saidBy', says(id))),
            ...(statement ? [this.action(`${said} Nobody`, 'saidBy', says(null))] : []),
          ]),
      ...(statement ? [this.action('Not a Statement', 'notAStatement', this.correct({ statement: 'no' }))] : []),
      ...(isChosen && !isSaid && (statement || this.hasStatementNear())
        ? [this.action('These Words, Too', 'theseWordsToo', this.correct({ extent: 'also' }))]
        : []),
      ...(isChosen && statement
        ? [this.action('Only These Words', 'onlyTheseWords', this.correct({ extent: 'only' }))]
        : []),
    ];
  }

  private hasStatementNear(): boolean {
    const { article, statements } = this.current.review.reading;
    const block = article.blocks.find(({ span }) => span[0] <= this.at[0] && this.at[1] <= span[1]);
    return statements.some(({ content }) =>
      content.some(([start]) => block && block.span[0] <= start && start < block.span[1]),
    );
  }

  private name(): CodeAction[] {
    const { reading } = this.current.review;
    const mention = reading.mentions.find(({ span }) => touches(span, this.at[0]) && this.at[1] <= span[1]);
    if (!mention) return [];
    const actor = actorOf(reading.actors, mention.actor);
    const alike = this.people(actor ? [actor.id] : []).filter(({ kind }) => !actor || kind === actor.kind);
    return [
      ...(this.asks
        ? [this.action('Is the Same as…', 'sameAs', this.correct({ sameAs: '' }))]
        : alike.map(({ id, name }) => this.action(`Is the Same as ${name}`, 'sameAs', this.correct({ sameAs: id })))),
      ...(actor ? [this.action('Is Somebody Else', 'somebodyElse', this.correct({ somebodyElse: true }))] : []),
    ];
  }

  /** Who may be meant: those who speak most first. */
  private people(without: readonly string[]): readonly Actor[] {
    const { actors, statements } = this.current.review.reading;
    const counts = new Map<string, number>();
    for (const id of statements.flatMap(speakersOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return actors
      .filter(({ id }) => !without.includes(id))
      .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
      .slice(0, most);
  }

  private correct(says: CorrectionSays): DeskChange {
    return { kind: 'correct', at: this.at, says };
  }

  private action(title: string, does: CorrectCommand, change: DeskChange): CodeAction {
    const { uri } = this.current.document;
    if (!this.asks) return { title, kind: correctKind, data: { uri, change } satisfies DeskActionData };
    return {
      title,
      kind: correctKind,
      command: { title, command: `hearsay.${does}`, arguments: [{ uri, at: this.at } satisfies CorrectArguments] },
    };
  }
}

/** Entries of the corrections file that would suppress the findings at the range: at their words, and in the whole article. */
export function suppressActions(current: Current, params: CodeActionParams, asks: boolean): CodeAction[] {
  const { document, desk } = current;
  if (!wants(params.context.only, CodeActionKind.QuickFix) || desk.correctionsFile === null) return [];
  const file = baseName(desk.correctionsFile);
  return findingsAt(current, params.range).flatMap(({ rule, span }) =>
    [false, true].map((everywhere): CodeAction => {
      const title = `Suppress “${rule}” ${everywhere ? 'in this article' : 'here'}, in ${file}`;
      const { uri } = document;
      const change: DeskChange = { kind: 'correct', at: span, says: { suppress: rule, everywhere, why: '' } };
      const asked: CorrectArguments = { uri, at: span, rule, everywhere };
      return {
        title,
        kind: CodeActionKind.QuickFix,
        ...(asks
          ? { command: { title, command: 'hearsay.suppress', arguments: [asked] } }
          : { data: { uri, change } satisfies DeskActionData }),
      };
    }),
  );
}
