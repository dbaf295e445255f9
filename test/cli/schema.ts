import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import ajvFormats from 'ajv-formats';
import review from '../../server/review.schema.json';
import rows from '../../server/rows.schema.json';

/** Where and how the value breaks a schema of the project; nothing where it keeps to it. */
export type Faults = (value: unknown) => string[];

const ajv = ajvFormats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true }));
ajv.addSchema(review, 'review.schema.json').addSchema(rows, 'rows.schema.json');

/** The schema in `server/` of the name, or a part of it: “rows.schema.json#/$defs/finding”. */
export function schemaFaults(name: string): Faults {
  const validate = ajv.getSchema(name);
  if (!validate) throw new Error(`There is no schema “${name}”.`);
  return (value) => told(validate, value);
}

/** What a checker has to say of the value. */
export function told(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

/** What breaks the schema of the JSON review. */
export const faults: Faults = schemaFaults('review.schema.json');
