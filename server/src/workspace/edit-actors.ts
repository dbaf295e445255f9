import { idOf, openIds } from '../actors/free-id';
import { readActorsFile } from '../actors/registry';
import type { ActorEntry, ActorKind } from '../actors/types';
import { readYaml, type Yaml, type YamlPath, type YamlValue } from '../text/yaml';
import { changeYaml, type YamlStep } from '../text/yaml-change';
import { brokenFile, type FileEdits, leftAlone } from './file-edits';
import { baseName } from './uri';

/** What is known of an actor whom an entry is written for. */
export interface NewEntry {
  readonly name: string;
  readonly kind: ActorKind;
  readonly role?: string;
  readonly affiliation?: string;
  readonly country?: string;
}

/** What can be done to an actors file. An entry is named by its id. */
export type ActorsChange =
  | { readonly kind: 'addActor'; readonly actor: NewEntry; readonly taken: readonly Pick<ActorEntry, 'id'>[] }
  | { readonly kind: 'addAliases'; readonly entry: string; readonly aliases: readonly string[] }
  | { readonly kind: 'removeAlias'; readonly entry: string; readonly alias: string }
  /** The spelling that the desk prints; the one before becomes an alias. */
  | { readonly kind: 'setSpelling'; readonly entry: string; readonly spelling: string };

/** The edits of the actors file that make the change, and leave all else in it as it is written. */
export function editActors(text: string, uri: string, change: ActorsChange): FileEdits {
  const yaml = readYaml(text);
  const broken = brokenFile(yaml, text, uri);
  if (broken !== null) return { refused: broken };
  const list = listPath(yaml);
  if (!list)
    return {
      refused: `${baseName(uri)} is not a list of actors: begin each actor on a line of its own with “- id: …”.`,
    };
  const file = new ActorsYaml(yaml, list, readActorsFile(text, uri).actors.entries);
  const steps = change.kind === 'addActor' ? file.added(change) : file.changed(change);
  if (steps === null)
    return { refused: `There is no actor “${'entry' in change ? change.entry : ''}” in ${baseName(uri)}.` };
  const edits = changeYaml(text, steps);
  return edits ? { edits } : { refused: leftAlone(uri) };
}

/** An actors file as it is written, and what it says. */
class ActorsYaml {
  constructor(
    private readonly yaml: Yaml,
    private readonly list: YamlPath,
    private readonly entries: readonly ActorEntry[],
  ) {}

  added({ actor, taken }: ActorsChange & { kind: 'addActor' }): YamlStep[] {
    if (this.entries.some((entry) => formsOf(entry).includes(formKey(actor.name)))) return [];
    const id = openIds([...this.entries, ...taken].map((entry) => entry.id)).give(idOf(actor.name, 'actor'));
    const { name, kind, role, affiliation, country } = actor;
    const value = {
      id,
      name,
      kind,
      ...(role && { roles: [{ title: role }] }),
      ...(affiliation && { affiliation }),
      ...(country && { country }),
    };
    return [{ kind: 'add', path: this.list, value }];
  }

  changed(change: Exclude<ActorsChange, { kind: 'addActor' }>): YamlStep[] | null {
    const entry = this.entries.find(({ id }) => id === change.entry);
    const path = entry && this.pathOf(entry);
    if (!path) return null;
    switch (change.kind) {
      case 'addAliases':
        return newForms(entry, change.aliases).map((value) => ({ kind: 'add', path: [...path, 'aliases'], value }));
      case 'removeAlias': {
        const at = this.aliasesAt(path).indexOf(change.alias);
        return at < 0 ? [] : [{ kind: 'remove', path: [...path, 'aliases', at] }];
      }
      case 'setSpelling':
        return this.respelled(entry, path, change.spelling);
      default:
        return change satisfies never;
    }
  }

  /** The old spelling takes the place of the new one among the aliases, or stands at their end. */
  private respelled(entry: ActorEntry, path: YamlPath, spelling: string): YamlStep[] {
    const old = entry.spelling;
    if (old === spelling) return [];
    const own = this.valueAt([...path, 'spelling']) !== undefined;
    const steps: YamlStep[] = [{ kind: 'set', path: [...path, own ? 'spelling' : 'name'], value: spelling }];
    if (own && old === entry.name) return steps;
    const at = this.aliasesAt(path).indexOf(spelling);
    if (entry.aliases.includes(old)) return steps;
    if (at >= 0) return [...steps, { kind: 'set', path: [...path, 'aliases', at], value: old }];
    return [...steps, { kind: 'add', path: [...path, 'aliases'], value: old }];
  }

  /** Where the entry stands: its name is at its own place. */
  private pathOf({ span }: ActorEntry): YamlPath | null {
    const items = this.valueAt(this.list);
    const at = Array.isArray(items)
      ? items.findIndex((_, i) => this.yaml.valueSpan([...this.list, i, 'name'])[0] === span[0])
      : -1;
    return at < 0 ? null : [...this.list, at];
  }

  private aliasesAt(path: YamlPath): readonly YamlValue[] {
    const aliases = this.valueAt([...path, 'aliases']);
    return Array.isArray(aliases) ? aliases : [];
  }

  private valueAt(path: YamlPath): YamlValue | undefined {
    return path.reduce<YamlValue | undefined>(
      (value, step) => (value as Record<string, YamlValue> | null | undefined)?.[step],
      this.yaml.value,
    );
  }
}

/** Where the list of actors stands or is to stand; null in a file that is something else. */
function listPath({ value }: Yaml): YamlPath | null {
  if (value === null || Array.isArray(value)) return [];
  if (typeof value === 'string') return null;
  const { actors } = value as { readonly actors?: YamlValue };
  return Array.isArray(actors) || Object.keys(value).length === 0 ? ['actors'] : null;
}

/** Those of the names that the entry does not go by yet, each once. */
const newForms = (entry: ActorEntry, names: readonly string[]): string[] =>
  names.filter((name, i) => !formsOf(entry).includes(formKey(name)) && names.indexOf(name) === i);

const formsOf = ({ name, spelling, aliases }: ActorEntry): string[] => [name, spelling, ...aliases].map(formKey);
const formKey = (form: string): string => form.normalize('NFC').toLowerCase();
