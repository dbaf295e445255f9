import * as v from 'valibot';
import { changeable, type LexiconChange, type LexiconName } from '../lexicons/changed';
import { type Confidence, type Style, styles } from '../rules/rule';
import { append } from '../text/append';
import { globFault } from '../text/glob';
import type { Problem } from '../text/problem';
import { bySpan, type Span } from '../text/span';
import { suggestion } from '../text/suggestion';
import { readYaml, type Yaml, type YamlPath, type YamlValue } from '../text/yaml';
import { checkYaml } from '../text/yaml-check';
import { type RuleSettings, readRuleSettings } from './rule-settings';

/** What can be laid down for all articles of a desk, or for some of them. */
export interface Part extends RuleSettings {
  readonly style: Style | null;
  /** Findings that are less sure are not shown; null where nothing is said. */
  readonly minConfidence: Confidence | null;
}

/** What a desk lays down in its `hearsay.yaml`. */
export interface SettingsFile extends Part {
  /** Names of presets, paths of files and names of packages that it builds on, in order. */
  readonly extends: readonly Named[];
  /** Globs relative to the file's folder; null where the file says nothing, so that the usual choice stands. */
  readonly include: readonly string[] | null;
  readonly exclude: readonly string[] | null;
  /** Paths of actors files relative to the file's folder; null where it says nothing: `actors.yaml` beside it, if there. */
  readonly actors: readonly { readonly path: string; readonly span: Span }[] | null;
  readonly lexicon: readonly LexiconChange[];
  /** For articles that match the globs; later ones count more. */
  readonly overrides: readonly (Part & { readonly files: readonly string[] })[];
}

export interface Named {
  readonly name: string;
  readonly span: Span;
}

/** What is laid down for one article. */
export interface Settings extends RuleSettings {
  readonly style: Style;
  readonly minConfidence: Confidence;
}

export const defaultSettings: Settings = { rules: {}, options: {}, style: 'none', minConfidence: 'low' };

export const emptyFile: SettingsFile = {
  extends: [],
  include: null,
  exclude: null,
  actors: null,
  lexicon: [],
  overrides: [],
  style: null,
  minConfidence: null,
  rules: {},
  options: {},
};

/** How many files a desk may build on at a place, and how many actors files and patterns it may name. */
const [mostBases, mostNames] = [100, 1000];
const tooMany = `This list has more than ${mostNames} items, so none of it is read: shorten it.`;
const globs = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.maxLength(1000, 'This pattern is too long to be read: split it.'),
      v.check(
        (glob) => glob.length > 1000 || globFault(glob) === null,
        ({ input }) => `This pattern ${globFault(input)}.`,
      ),
    ),
  ),
  v.maxLength(mostNames, tooMany),
);
const part = {
  style: v.optional(v.picklist(styles)),
  minConfidence: v.optional(v.picklist(['high', 'medium', 'low'])),
  rules: v.optional(v.any()),
};
const schema = v.strictObject({
  include: v.optional(globs),
  exclude: v.optional(globs),
  actors: v.optional(v.pipe(v.array(v.string()), v.maxLength(mostNames, tooMany))),
  extends: v.optional(v.any()),
  ...part,
  lexicon: v.optional(v.any()),
  overrides: v.optional(v.array(v.any())),
});
const overrideSchema = v.pipe(v.strictObject({ files: globs, ...part }), v.title('override'));
const changeSchema = v.strictObject({
  add: v.optional(
    v.array(
      v.pipe(
        v.strictObject({
          terms: v.array(v.string()),
          why: v.string(),
          instead: v.exactOptional(v.string()),
          kind: v.exactOptional(v.string()),
        }),
        v.title('entry'),
      ),
    ),
    [],
  ),
  remove: v.optional(v.array(v.string()), []),
  reword: v.optional(v.record(v.string(), v.string()), {}),
});

/** Reads a `hearsay.yaml`. Never throws: each mistake is a problem at its place, and all that is right is used. */
export function readSettings(text: string): { settings: SettingsFile; problems: Problem[] } {
  const yaml = readYaml(text);
  if (yaml.value === null) return { settings: emptyFile, problems: [...yaml.problems] };
  const { value, problems: misread } = checkYaml(yaml, [], schema, yaml.value);
  const file = new SettingsYaml(yaml, [...misread]);
  const settings: SettingsFile = {
    ...file.partOf([], value),
    extends: file.names(value?.extends),
    include: value?.include ?? null,
    exclude: value?.exclude ?? null,
    actors: value?.actors?.map((path) => ({ path, span: file.itemSpan('actors', path) })) ?? null,
    lexicon: file.lexicon(value?.lexicon),
    overrides: (value?.overrides ?? []).flatMap((item: YamlValue, i) => file.override(item, i)),
  };
  const all = [...yaml.problems, ...(yaml.broken ? [] : file.problems)];
  return { settings, problems: all.sort((a, b) => bySpan(a.span, b.span)) };
}

/** A settings file as it is written, and what is wrong in it so far. */
class SettingsYaml {
  constructor(
    private readonly yaml: Yaml,
    readonly problems: Problem[],
  ) {}

  partOf(
    path: YamlPath,
    said: { style?: Style | undefined; minConfidence?: Confidence | undefined; rules?: YamlValue } | undefined,
  ): Part {
    const read = said?.rules ? readRuleSettings(this.yaml, [...path, 'rules'], said.rules) : undefined;
    append(this.problems, read?.problems ?? []);
    return {
      style: said?.style ?? null,
      minConfidence: said?.minConfidence ?? null,
      ...(read?.settings ?? { rules: {}, options: {} }),
    };
  }

  /** Read one by one, so that a bad one moves none of the others. */
  override(item: YamlValue, i: number): (Part & { files: readonly string[] })[] {
    const read = checkYaml(this.yaml, ['overrides', i], overrideSchema, item);
    append(this.problems, read.problems);
    return read.value ? [{ files: read.value.files, ...this.partOf(['overrides', i], read.value) }] : [];
  }

  /** One name or a list of them. */
  names(said: YamlValue | undefined): Named[] {
    if (said === undefined || said === null) return [];
    if (typeof said === 'string') return [{ name: said, span: this.yaml.valueSpan(['extends']) }];
    if (Array.isArray(said)) {
      const wrong = said.findIndex((name) => typeof name !== 'string');
      if (wrong >= 0)
        this.problems.push({
          span: this.yaml.valueSpan(['extends', wrong]),
          message: 'This must be the name of a preset or a package, or a path.',
        });
      if (said.length > mostBases)
        this.problems.push({
          span: this.yaml.valueSpan(['extends', mostBases]),
          message: `Only the first ${mostBases} of the ${said.length} items of “extends” are read: shorten it.`,
        });
      return said
        .slice(0, mostBases)
        .flatMap((name, i) => (typeof name === 'string' ? [{ name, span: this.yaml.valueSpan(['extends', i]) }] : []));
    }
    this.problems.push({
      span: this.yaml.valueSpan(['extends']),
      message: '“extends” must be a preset, a path or a package, or a list of them.',
    });
    return [];
  }

  itemSpan(key: string, item: string): Span {
    const written = ((this.yaml.value as Record<string, YamlValue>)[key] ?? []) as readonly YamlValue[];
    return this.yaml.valueSpan([key, written.indexOf(item)]);
  }

  lexicon(said: YamlValue | undefined): LexiconChange[] {
    if (said === undefined || said === null) return [];
    const known = Object.keys(changeable);
    if (typeof said === 'string' || Array.isArray(said)) {
      this.problems.push({
        span: this.yaml.valueSpan(['lexicon']),
        message: `“lexicon” must name lexicons: begin with “${known[0]}: …”.`,
      });
      return [];
    }
    return Object.entries(said).flatMap(([name, change]) => {
      if (!Object.hasOwn(changeable, name)) {
        this.problems.push({
          span: this.yaml.keySpan(['lexicon', name]),
          message: `There is no lexicon “${name}”: ${suggestion(name, known)}`,
        });
        return [];
      }
      const read = checkYaml(this.yaml, ['lexicon', name], changeSchema, change);
      append(this.problems, read.problems);
      return read.value ? [{ lexicon: name as LexiconName, ...read.value }] : [];
    });
  }
}

/** The settings with what a part says laid over them. */
export const laidOver = (settings: Settings, part: Part): Settings => ({
  style: part.style ?? settings.style,
  minConfidence: part.minConfidence ?? settings.minConfidence,
  rules: { ...settings.rules, ...part.rules },
  options: merged(settings.options, part.options),
});

function merged(a: RuleSettings['options'], b: RuleSettings['options']): RuleSettings['options'] {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(ids.map((id) => [id, { ...a[id], ...b[id] }]));
}
