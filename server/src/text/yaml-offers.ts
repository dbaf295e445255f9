import { stringify } from 'yaml';
import { itemSchemas, type JsonSchema, schemasAt } from './json-schema';
import type { Offer } from './offer';
import type { YamlPath } from './yaml';
import type { YamlCaret } from './yaml-caret';

/** A value that no schema knows, as the text of a YAML file means it. */
export interface KnownValue {
  readonly value: string;
  readonly detail?: string;
}

/** The keys and values that may be written at the caret by the schema, and the values that are `known` at a path besides. */
export function yamlOffers(
  schema: JsonSchema,
  caret: YamlCaret,
  known: (path: YamlPath) => readonly KnownValue[],
): Offer[] {
  const { path, place, written, lacksDash, lacksBlank, hasColon, quoted } = caret;
  const here = schemasAt(schema, path);
  const lead = lacksBlank ? ' ' : lacksDash ? '- ' : '';
  // Where a list may stand, its first item does, behind a dash.
  const items = place === 'either' && !lacksDash ? here.flatMap((part) => itemSchemas(schema, part)) : [];
  const offers = [
    ...(place === 'value' ? [] : [...keys(here, lead), ...keys(items, '- ')]),
    ...(place === 'key'
      ? []
      : [...values(here, path, lead), ...(items.length > 0 ? values(items, [...path, 0], '- ') : [])]),
  ];
  return offers.filter(({ text }, i) => offers.findIndex((other) => other.text === text) === i);

  function keys(parts: readonly JsonSchema[], before: string): Offer[] {
    return parts
      .flatMap(({ properties = {} }) => Object.entries(properties))
      .filter(([key]) => !written.includes(key))
      .map(([key, { description }]) => ({
        label: key,
        text: `${before}${key}${hasColon || quoted ? '' : ': '}`,
        kind: 'key',
        ...(description !== undefined && { about: description }),
        isFromSchema: true,
      }));
  }

  function values(parts: readonly JsonSchema[], at: YamlPath, before: string): Offer[] {
    const named = parts.flatMap((part) => part.enum ?? (part.type === 'boolean' ? ['true', 'false'] : []));
    return [
      ...named.map((value): Offer => {
        const isUsual = parts.some((part) => part.default === value);
        return { ...offer(value, before), ...(isUsual && { detail: 'default' }), isFromSchema: true };
      }),
      ...known(at).map(({ value, detail }) => ({ ...offer(value, before), ...(detail !== undefined && { detail }) })),
    ];
  }

  function offer(value: string, before: string): Offer {
    return { label: value, text: before + (quoted ? value : plain(value)), kind: 'value' };
  }
}

/** The value on one line, in quotation marks where it needs them, in brackets as well. */
const plain = (value: string): string =>
  /[,[\]{}]/.test(value) ? JSON.stringify(value) : stringify(value, { lineWidth: 0 }).trimEnd();
