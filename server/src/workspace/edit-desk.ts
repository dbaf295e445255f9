import type { Actor, ActorEntry, Role } from '../actors/types';
import type { Reading } from '../reading/types';
import { ownSettings } from '../review/own-settings';
import { levelOf } from '../review/rule-settings';
import type { Corrected } from '../review/types';
import { rules } from '../rules/index';
import { edited } from '../text/yaml-change';
import type { YamlEdit } from '../text/yaml-places';
import type { DeskChange } from './desk-change';
import { deskFor } from './desk-for';
import { type DeskPlaces, deskFolder, deskPlaces } from './desk-places';
import { type ActorsChange, editActors, type NewEntry } from './edit-actors';
import { editCorrections } from './edit-corrections';
import { editSettings } from './edit-settings';
import type { FileEdits } from './file-edits';
import type { Files } from './files';
import { actorsNames, type FoundDesk, findDesk } from './find-desk';
import { keyOf } from './indexed-article';
import { isNamed } from './named';
import { correctionsAt, newCorrection } from './new-correction';
import { baseName, pathFrom, sameUri, within } from './uri';

/** The edits of one file; `text` is what it says before them, null for a file that is to be written. */
export interface FileChange {
  readonly uri: string;
  readonly text: string | null;
  readonly edits: readonly YamlEdit[];
}

export interface Article {
  readonly uri: string;
  readonly reading: Reading;
  readonly desk: FoundDesk;
  /** Those of the review that the reading is of. */
  readonly corrections: readonly Corrected[];
}

type Made = { readonly changes: readonly FileChange[] } | { readonly refused: string };

/** What is written into which files to make the change; the file that it is about stands first. Or one sentence on why nothing is. */
export const editDesk = (article: Article, change: DeskChange, files: Files, roots: readonly string[]): Promise<Made> =>
  new DeskEditor(article, files, roots).make(change);

class DeskEditor {
  private readonly places: DeskPlaces;

  constructor(
    private readonly article: Article,
    private readonly files: Files,
    private readonly roots: readonly string[],
  ) {
    this.places = deskPlaces(article.desk, article.uri, roots);
  }

  async make(change: DeskChange): Promise<Made> {
    switch (change.kind) {
      case 'addActor':
        return this.addActor(change.actor);
      case 'addAlias':
        return this.addAliases(change.entry, [change.alias]);
      case 'mergeInto': {
        const actor = this.unregistered(change.actor);
        return typeof actor === 'string' ? { refused: actor } : this.addAliases(change.entry, namesOf(actor));
      }
      case 'removeAlias':
      case 'setSpelling':
        return this.inEntry(change.entry, ({ id }) => ({ ...change, entry: id }));
      case 'setRule':
        return this.setRule(change);
      case 'correct':
        return this.correct(change);
      case 'removeCorrection': {
        const correction = correctionsAt(this.ground(), change.at).at(-1);
        if (!correction) return { refused: 'Nothing was corrected here.' };
        return this.inFile(correction.file, (text, uri) => editCorrections(text, uri, { kind: 'remove', correction }));
      }
      default:
        return change satisfies never;
    }
  }

  private async addActor(id: string) {
    const actor = this.unregistered(id);
    if (typeof actor === 'string') return { refused: actor };
    const place = this.places.actors(actor.kind);
    const added: ActorsChange = {
      kind: 'addActor',
      actor: this.entryFor(actor),
      taken: this.article.desk.actors.entries,
    };
    const made = await this.inFile(place, (text, uri) => editActors(text, uri, added));
    if ('refused' in made || place === null || this.places.finds(place)) return made;
    const path = pathFrom(this.article.desk.folder ?? '', place) ?? (actorsNames[0] as string);
    const named = await this.inFile(this.places.settings, (text, uri) =>
      editSettings(text, uri, { kind: 'addActorsFile', path }),
    );
    return 'refused' in named ? named : { changes: [...made.changes, ...named.changes] };
  }

  private addAliases(entry: string, aliases: readonly string[]) {
    const others = this.article.desk.actors.entries.filter((other) => !isEntry(other, entry));
    for (const alias of aliases) {
      const owner = others.find(({ name, aliases }) => [name, ...aliases].some((form) => isSame(form, alias)));
      if (owner) return { refused: `“${alias}” already stands for ${owner.name} (${owner.id}) in the actors file.` };
    }
    return this.inEntry(entry, ({ id }) => ({ kind: 'addAliases', entry: id, aliases }));
  }

  private async inEntry(id: string, change: (entry: ActorEntry) => ActorsChange) {
    const entry = this.article.desk.actors.entries.find((entry) => isEntry(entry, id));
    if (!entry) return { refused: `There is no actor “${id}” in the actors file.` };
    return this.inFile(entry.file, (text, uri) => editActors(text, uri, change(entry)));
  }

  /** Refused where the article would have another level all the same. */
  private async setRule(change: DeskChange & { kind: 'setRule' }) {
    const rule = rules.find(({ id }) => id === change.rule);
    if (!rule) return { refused: `There is no rule “${change.rule}”.` };
    const path = this.article.desk.folder === null ? null : pathFrom(this.article.desk.folder, this.article.uri);
    const made = await this.inFile(this.places.settings, (text, uri) =>
      editSettings(text, uri, { ...change, article: path }),
    );
    if ('refused' in made) return made;
    const after = await findDesk(
      within(deskFolder(this.article.uri, this.roots), 'article'),
      withChanges(this.files, made.changes),
      this.roots,
    );
    const { settings } = deskFor(after, this.article.uri);
    if (levelOf(rule, settings) !== change.level)
      return {
        refused: `A file that the desk builds on says of articles like this one how grave “${rule.id}” is: change it there.`,
      };
    if (levelOf(rule, ownSettings(this.article.reading.article, settings).settings) !== change.level)
      return { refused: `The article says in its front matter how grave “${rule.id}” is: change it there.` };
    return made;
  }

  private async correct({ at, says, by = '', date = '' }: DeskChange & { kind: 'correct' }) {
    const { desk, uri } = this.article;
    if (/^untitled:/i.test(uri) || desk.correctionsFile === null)
      return { refused: 'Save the article first: corrections are kept in a file beside it.' };
    const correction = newCorrection(this.ground(), at, says);
    if ('refused' in correction) return correction;
    const change = { kind: 'correct', article: baseName(uri), correction, by, date } as const;
    return this.inFile(desk.correctionsFile, (text, file) => editCorrections(text, file, change));
  }

  private ground() {
    const { reading, corrections, desk } = this.article;
    return { reading, corrections, actors: desk.actors };
  }

  /** Reads the file as it is now, which may be later than the desk was found. */
  private async inFile(uri: string | null, edit: (text: string, uri: string) => FileEdits) {
    if (uri === null)
      return {
        refused: 'There is no folder to write the desk’s files in: save the article, or open a folder.',
      };
    const text = await this.files.read(sameUri(uri));
    const made = edit(text ?? '', uri);
    return 'refused' in made ? made : { changes: [{ uri, text, edits: made.edits }] };
  }

  /** The actor, or why it can't be brought into the actors file. */
  private unregistered(id: string): Actor | string {
    const actor = this.article.reading.actors.find((actor) => actor.id === id || keyOf(actor) === id);
    if (!actor) return 'The article has changed meanwhile, and nobody of that name is in it: try again.';
    if (actor.registered) return `${actor.name} is in the actors file already.`;
    return isNamed(this.article.reading, actor)
      ? actor
      : `“${actor.name}” is nobody’s name, and the actors file is for names.`;
  }

  private entryFor({ name, kind, roles }: Actor): NewEntry {
    const role = roles.reduce<Role | undefined>((a, b) => (a && a.title.length >= b.title.length ? a : b), undefined);
    return { name, kind, ...(role && { role: role.title }) };
  }
}

/** Whether the id is the entry's, in its desk or in the folder. */
const isEntry = ({ id, file }: ActorEntry, wanted: string): boolean => id === wanted || `${file}#${id}` === wanted;

/** The names in full that the article has for the actor; surnames alone are worked out from them. */
function namesOf({ name, kind, aliases }: Actor): string[] {
  const parts = new Set(name.split(/\s+/));
  const isPart = (form: string) => form.split(/\s+/).every((word) => parts.has(word));
  return [name, ...aliases.filter((form) => kind !== 'person' || (!isPart(form) && /\s/.test(form)))];
}

const isSame = (a: string, b: string): boolean => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** The files as they are when the changes are made. */
const withChanges = (files: Files, changes: readonly FileChange[]): Files => ({
  ...files,
  async read(uri) {
    const change = changes.find((change) => sameUri(change.uri) === sameUri(uri));
    return change ? edited(change.text ?? '', change.edits) : files.read(uri);
  },
});
