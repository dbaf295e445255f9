import { readCorrectionsFile } from '../corrections/read-corrections';
import type { Correction } from '../corrections/types';
import { readYaml, type Yaml, type YamlValue } from '../text/yaml';
import { changeYaml, type YamlStep } from '../text/yaml-change';
import { brokenFile, type FileEdits, leftAlone } from './file-edits';
import type { NewCorrection } from './new-correction';
import { baseName } from './uri';

/** What can be done to a corrections file. */
export type CorrectionsChange =
  /** Says more of words that an entry is about, or of others in an entry of their own. */
  | {
      readonly kind: 'correct';
      /** The name of the article's file. */
      readonly article: string;
      readonly correction: NewCorrection;
      /** Who says so, and when; empty where nothing is said. */
      readonly by: string;
      readonly date: string;
    }
  /** Takes the entry out. */
  | { readonly kind: 'remove'; readonly correction: Correction };

/** The edits of the corrections file that make the change, and leave all else in it as it is written. */
export function editCorrections(text: string, uri: string, change: CorrectionsChange): FileEdits {
  const yaml = readYaml(text);
  const broken = brokenFile(yaml, text, uri);
  if (broken !== null) return { refused: broken };
  if (yaml.value !== null && !Array.isArray(yaml.value))
    return {
      refused: `${baseName(uri)} is not a list of corrections: begin each on a line of its own with “- article: …”.`,
    };
  const steps = change.kind === 'remove' ? removal(yaml, text, uri, change.correction) : addition(yaml, change);
  if (steps === null) return { refused: `This correction is no longer in ${baseName(uri)}.` };
  const edits = changeYaml(text, steps);
  return edits ? { edits } : { refused: leftAlone(uri) };
}

function removal(yaml: Yaml, text: string, uri: string, correction: Correction): YamlStep[] | null {
  const items = itemsOf(yaml);
  const here = readCorrectionsFile(text, uri).corrections.find((other) => isSame(other, correction));
  const at = here ? items.findIndex((_, i) => startsAt(yaml, i, here)) : -1;
  return at < 0 ? null : [{ kind: 'remove', path: [at] }];
}

const isSame = ({ file: _file, span: _span, ...a }: Correction, { file, span, ...b }: Correction): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const startsAt = (yaml: Yaml, i: number, { span, exact }: Correction): boolean =>
  yaml.valueSpan([i, exact === '' ? 'article' : 'exact'])[0] === span[0];

function addition(
  yaml: Yaml,
  { article, correction: { words, says }, by, date }: CorrectionsChange & { readonly kind: 'correct' },
): YamlStep[] {
  const { exact, prefix, suffix } = words;
  const { also, suppress, ...single } = says;
  const signed = { ...(by && { by }), ...(date && { date }) };
  const items = itemsOf(yaml);
  const at = items.findIndex((item) => isAbout(item, article, words));
  const lists = { ...(also && { also: [also] }), ...(suppress && { suppress: [suppress] }) };
  if (at < 0) {
    const where = { ...(exact && { exact }), ...(prefix && { prefix }), ...(suffix && { suffix }) };
    const { why, ...own } = single;
    return [{ kind: 'add', path: [], value: { article, ...where, ...own, ...lists, ...signed, ...(why && { why }) } }];
  }
  const wider = says.only === undefined ? [] : listAt(items[at], 'also');
  const list = (key: 'also' | 'suppress', value: string): YamlStep => ({ kind: 'add', path: [at, key], value });
  return [
    ...Object.entries({ ...single, ...signed })
      .filter(([, value]) => value)
      .map(([key, value]): YamlStep => ({ kind: 'set', path: [at, key], value })),
    ...wider.map((_, i): YamlStep => ({ kind: 'remove', path: [at, 'also', wider.length - 1 - i] })),
    ...(also ? [list('also', also)] : []),
    ...(suppress ? [list('suppress', suppress)] : []),
  ];
}

const itemsOf = ({ value }: Yaml): readonly YamlValue[] => (Array.isArray(value) ? value : []);

function listAt(item: YamlValue | undefined, key: string): readonly YamlValue[] {
  const list = (item as Readonly<Record<string, YamlValue>> | null | undefined)?.[key];
  return Array.isArray(list) ? list : [];
}

/** Whether the entry is about the same words of the article. */
function isAbout(item: YamlValue, article: string, words: NewCorrection['words']): boolean {
  const said = (item ?? {}) as Readonly<Record<string, YamlValue | undefined>>;
  const own = (['exact', 'prefix', 'suffix'] as const).every((key) => (said[key] ?? '') === words[key]);
  return said.article === article && own;
}
