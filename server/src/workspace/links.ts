import { frontMatterYaml } from '../article/front-matter';
import { anyOf } from '../lexicons/word-classes';
import { presets } from '../review/presets';
import { readSettings } from '../review/settings';
import { type Span, trimmed } from '../text/span';
import { readYaml, type Yaml, type YamlPath, type YamlValue } from '../text/yaml';
import { isPath } from './built-on';
import type { FoundDesk } from './find-desk';
import { folderOf, within } from './uri';

/** Keys of front matter under which a path is one, with what each says. */
export const sourceKeys: Readonly<Record<string, string>> = {
  source: 'Where it comes from: a page, or a file beside the article.',
  sources: 'Where it comes from: pages, or files beside the article.',
  links: 'Pages or files that belong to it.',
};

/** Words that lead to another document or page. */
export interface Link {
  readonly span: Span;
  readonly target: string;
}

/** In front matter: every address, and under keys that name sources or links the paths of files beside the article, too. */
export function articleLinks(uri: string, text: string): Link[] {
  const head = frontMatterYaml(text);
  if (!head) return [];
  const yaml = readYaml(head.yaml);
  return leaves(yaml).flatMap(({ path, value }) => {
    const isSource = path.some((step) => Object.hasOwn(sourceKeys, String(step).toLowerCase()));
    const target = isAddress(value) ? value : isSource && isFile(value) ? within(folderOf(uri), value) : null;
    if (target === null) return [];
    const [start, end] = yaml.valueSpan(path);
    return [{ span: unquoted(text, [start + head.start, end + head.start]), target }];
  });
}

/** In a settings file: the actors files, and the files and packages it builds on, as far as they were found. */
export function settingsLinks(uri: string, text: string, { files }: FoundDesk): Link[] {
  const { settings } = readSettings(text);
  const folder = folderOf(uri);
  return [
    ...(settings.actors ?? []).map(({ path, span }) => ({ span, target: within(folder, path) })),
    ...settings.extends.flatMap(({ name, span }) => {
      if (Object.hasOwn(presets, name)) return [];
      const inPackage = () => files.find((file) => file.uri.endsWith(`/node_modules/${name}/hearsay.yaml`))?.uri;
      const target = isPath(name) ? within(folder, name) : inPackage();
      return target === undefined ? [] : [{ span, target }];
    }),
  ].map(({ span, target }) => ({ span: unquoted(text, span), target }));
}

/** In an actors file: the addresses under `links`. */
export function actorsLinks(text: string): Link[] {
  const yaml = readYaml(text);
  return leaves(yaml)
    .filter(({ path, value }) => path.includes('links') && isAddress(value))
    .map(({ path, value }) => ({ span: unquoted(text, yaml.valueSpan(path)), target: value }));
}

const isAddress = (words: string): boolean => /^https?:\/\/[^\s/]\S*$/i.test(words);

/** A relative path with a folder in it, or the name of a file that people keep material in. */
const isFile = (words: string): boolean => file.test(words) || /^\.{1,2}\/./.test(words);

const file = new RegExp(`^(?!\\w+:)(?:[^\\s/]+/)*[^/]*\\.(?:${anyOf('file-ending')})$`, 'i');

/** All words in the text, with the paths to them. */
function leaves(yaml: Yaml): { readonly path: YamlPath; readonly value: string }[] {
  return below(yaml.value, []);

  function below(value: YamlValue, path: YamlPath): ReturnType<typeof leaves> {
    if (value === null) return [];
    if (typeof value === 'string') return [{ path, value }];
    const items = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    return items.flatMap(([step, item]) => below(item, [...path, step]));
  }
}

const unquoted = (text: string, span: Span): Span => trimmed(text, span, /["'\s]/);
