import schema from '../../server/review.schema.json';

/** As much of JSON Schema as `review.schema.json` uses. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Record<string, Schema>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: false;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

const root = schema as Schema;
const understood = new Set([
  ...['$ref', '$defs', '$schema', '$id', 'title', 'description', 'const', 'enum', 'type', 'required', 'properties'],
  ...['additionalProperties', 'items', 'prefixItems', 'minItems', 'minimum', 'maximum', 'pattern'],
]);

/** Where and how the value breaks the schema of the JSON review. */
export function faults(value: unknown, schema: Schema = root, path = '$'): string[] {
  const strange = Object.keys(schema).filter((key) => !understood.has(key));
  if (strange.length > 0) return [`${path}: the test does not understand ${strange.join(', ')}`];
  if (schema.$ref) return faults(value, root.$defs?.[schema.$ref.split('/').at(-1) as string] as Schema, path);
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const types = [schema.type ?? []].flat();
  const found: string[] = [];
  if (types.length > 0 && !types.some((t) => t === type || (t === 'integer' && Number.isInteger(value))))
    return [`${path}: ${type} is not ${types.join(' or ')}`];
  if ('const' in schema && value !== schema.const)
    found.push(`${path}: ${String(value)} is not ${String(schema.const)}`);
  if (schema.enum && !schema.enum.includes(value))
    found.push(`${path}: ${String(value)} is none of ${schema.enum.join(', ')}`);
  if (typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value)))
    found.push(`${path}: ${value} is out of range`);
  if (typeof value === 'string' && schema.pattern && !new RegExp(schema.pattern).test(value))
    found.push(`${path}: “${value}” has the wrong form`);
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) found.push(`${path}: too few items`);
    value.forEach((item, i) => {
      const itemSchema = schema.prefixItems?.[i] ?? schema.items;
      if (itemSchema === false) found.push(`${path}[${i}]: one too many`);
      else if (itemSchema) found.push(...faults(item, itemSchema, `${path}[${i}]`));
    });
  } else if (type === 'object') {
    const object = value as Record<string, unknown>;
    for (const key of schema.required ?? []) if (!(key in object)) found.push(`${path}: ${key} is missing`);
    for (const [key, inner] of Object.entries(object)) {
      const known = schema.properties?.[key];
      if (known) found.push(...faults(inner, known, `${path}.${key}`));
      else if (schema.additionalProperties === false) found.push(`${path}: ${key} is not known`);
    }
  }
  return found;
}
