import type { YamlPath } from './yaml';

/** As much of JSON Schema as the desk files' schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** All that the value at the path may be by the schema; empty where nothing is known of it. */
export const schemasAt = (root: JsonSchema, path: YamlPath): readonly JsonSchema[] =>
  path.reduce<JsonSchema[]>(
    (parts, step) => parts.flatMap((part) => inner(part, step)).flatMap((part) => resolved(root, part)),
    resolved(root, root),
  );

/** What the items of a list by the schema may be. */
export const itemSchemas = (root: JsonSchema, { items }: JsonSchema): readonly JsonSchema[] =>
  items ? resolved(root, items) : [];

function inner({ properties, additionalProperties, items }: JsonSchema, step: string | number): JsonSchema[] {
  if (typeof step === 'number') return items ? [items] : [];
  const own = properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
  return own ? [own] : typeof additionalProperties === 'object' ? [additionalProperties] : [];
}

/** The alternatives that the schema stands for. */
function resolved(root: JsonSchema, schema: JsonSchema): JsonSchema[] {
  const { $ref, anyOf } = schema;
  const named = $ref === undefined ? undefined : root.definitions?.[$ref.replace('#/definitions/', '')];
  if (named) return resolved(root, named);
  return anyOf ? anyOf.flatMap((part) => resolved(root, part)) : [schema];
}
