import { type CodeAction, CodeActionKind, type CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver';
import { namesOf } from '../actors/register';
import type { Actor } from '../actors/types';
import type { Finding } from '../review/types';
import { slice } from '../text/span';
import { type DeskPlaces, deskPlaces } from '../workspace/desk-places';
import { isNamed } from '../workspace/named';
import { likelyEntries, plainName } from '../workspace/nearest-entries';
import { baseName } from '../workspace/uri';
import { findingsAt, wants } from './code-actions';
import { type DeskFiles, deskEdit } from './edit-desk';
import { placeAt } from './place';
import type { DeskChange, RuleLevel } from './protocol';
import type { Current } from './reviews';

/** What an action for the desk's files carries, for its edit to be worked out when it is chosen. */
export interface DeskActionData {
  readonly uri: string;
  readonly change: DeskChange;
}

/**
 * What can be written into the desk's files at the range. About findings it is offered as quick fixes. About names it is offered when
 * asked for only: most names of an article stand in no actors file, and nothing is wrong with that. The edits are still to be made.
 */
export function deskActions(current: Current, params: CodeActionParams, roots: readonly string[]): CodeAction[] {
  const { only, triggerKind } = params.context;
  const { start, end } = params.range;
  const isChosen = start.line !== end.line || start.character !== end.character;
  const asked = only !== undefined || isChosen || triggerKind !== CodeActionTriggerKind.Automatic;
  const range = new RangeActions(current, params, roots);
  return [...range.names(), ...range.levels()].filter(
    ({ kind = '' }) => wants(only, kind) && (asked || kind === CodeActionKind.QuickFix),
  );
}

/** What can be written into the desk's files about one range. */
class RangeActions {
  private readonly places: DeskPlaces;
  private readonly misspelt: Finding | undefined;

  constructor(
    private readonly current: Current,
    private readonly params: CodeActionParams,
    roots: readonly string[],
  ) {
    this.places = deskPlaces(current.desk, current.document.uri, roots);
    this.misspelt = findingsAt(current, params.range).find(({ rule }) => rule === 'inconsistent-spelling');
  }

  /** One level lower, and off: who wants another level opens the file. */
  levels(): CodeAction[] {
    if (this.places.settings === null) return [];
    const file = baseName(this.places.settings);
    const findings = findingsAt(this.current, this.params.range);
    return findings
      .filter(({ rule }, i) => findings.findIndex((other) => other.rule === rule) === i)
      .flatMap((finding) => {
        const { rule } = finding;
        const lower = levelBelow[finding.severity];
        return [
          ...(lower ? [this.fix(finding, `Set “${rule}” to ${lower} in ${file}`, lower)] : []),
          this.fix(finding, `Turn “${rule}” off in ${file}`, 'off'),
        ];
      });
  }

  private fix(finding: Finding, title: string, level: RuleLevel): CodeAction {
    return this.quickFix(finding, title, { kind: 'setRule', rule: finding.rule, level });
  }

  private quickFix({ rule, span }: Finding, title: string, change: DeskChange): CodeAction {
    const diagnostics = this.params.context.diagnostics.filter(
      ({ code, range }) => code === rule && this.current.document.offsetAt(range.start) === span[0],
    );
    return {
      ...this.actionFor(title, CodeActionKind.QuickFix, change),
      ...(diagnostics.length > 0 && { diagnostics }),
    };
  }

  names(): CodeAction[] {
    const place = placeAt(this.current.review.reading, this.current.document.offsetAt(this.params.range.start));
    if (!place?.mention || !place.actor) return [];
    if (!place.actor.registered && !isNamed(this.current.review.reading, place.actor)) return [];
    if (!place.actor.registered) return [...this.addition(place.actor), ...this.aliases(place.actor)];
    return place.mention.form === 'name'
      ? this.spellings(place.actor, slice(this.current.review.reading.article.text, place.mention.span))
      : [];
  }

  private addition({ id, name, kind }: Actor): CodeAction[] {
    const file = this.places.actors(kind);
    return file === null ? [] : [this.refactor(`Add ${name} to ${baseName(file)}`, { kind: 'addActor', actor: id })];
  }

  private aliases({ id, name, kind }: Actor): CodeAction[] {
    return likelyEntries(name, kind, this.current.desk.actors.entries).map((entry) =>
      this.refactor(`Add “${name}” as an alias of ${entry.name}`, { kind: 'mergeInto', actor: id, entry: entry.id }),
    );
  }

  /** For a name that the entry does not have: to know it, or to print it. */
  private spellings({ entry }: Actor, written: string): CodeAction[] {
    const words = written.replace(/\s+/g, ' ').replace(/['’]s?$/, '');
    if (!entry || words === entry.spelling) return [];
    const own = plainName(words).split(' ');
    const forms = [...namesOf(entry)].map((form) => plainName(form).split(' '));
    const isKnown = forms.some((form) => own.every((word) => form.includes(word)));
    const isWhole = own.length >= entry.spelling.split(' ').length && words.toUpperCase() !== words;
    const alias: DeskChange = { kind: 'addAlias', entry: entry.id, alias: words };
    const title = `Make “${words}” the desk’s spelling of ${entry.spelling}`;
    const spelling: DeskChange = { kind: 'setSpelling', entry: entry.id, spelling: words };
    return [
      ...(isKnown ? [] : [this.refactor(`Add “${words}” as an alias of ${entry.name}`, alias)]),
      ...(isWhole
        ? [this.misspelt ? this.quickFix(this.misspelt, title, spelling) : this.refactor(title, spelling)]
        : []),
    ];
  }

  private refactor(title: string, change: DeskChange): CodeAction {
    return this.actionFor(title, CodeActionKind.Refactor, change);
  }

  private actionFor(title: string, kind: CodeActionKind, change: DeskChange): CodeAction {
    return { title, kind, data: { uri: this.current.document.uri, change } satisfies DeskActionData };
  }
}

const levelBelow: Readonly<Record<Finding['severity'], RuleLevel | undefined>> = {
  error: 'warning',
  warning: 'information',
  information: 'hint',
  hint: undefined,
};

/** The actions as the client is sent them: with their edits at once where it can't ask for them later, and then without those that have none. */
export async function offered(
  actions: readonly CodeAction[],
  current: Current,
  files: DeskFiles,
): Promise<CodeAction[]> {
  if (files.client.resolvesActions) return [...actions];
  const made = await Promise.all(
    actions.map((action) => (action.command ? { action } : withEdit(action, current, files))),
  );
  return made.flatMap((one) => ('refused' in one ? [] : [one.action]));
}

/** The action with its edit; a sentence where there is none, because a file is broken or the article has changed. */
export async function withEdit(
  action: CodeAction,
  current: Current,
  files: DeskFiles,
): Promise<{ readonly action: CodeAction } | { readonly refused: string }> {
  const made = await deskEdit(current, (action.data as DeskActionData).change, files);
  return 'refused' in made ? made : { action: { ...action, edit: made.edit } };
}
