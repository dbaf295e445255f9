// Writes the JSON schemas of the desk files from the rules, options, presets and lexicons there are.
// `node server/tools/schemas.mjs --check` writes nothing and fails when one of them is not current.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { load, root, writeAll } from './from-code.mjs';

const { rules, levels, categories, presets, styles, changeable, entrySchema, correctionSchema, tools } = await load(`
  export { tools } from './server/src/agents/tools/index';
  export { rules } from './server/src/rules/index';
  export { styles } from './server/src/rules/rule';
  export { levels } from './server/src/review/rule-settings';
  export { categories } from './server/src/rules/rule';
  export { presets } from './server/src/review/presets';
  export { changeable } from './server/src/lexicons/changed';
  export { entrySchema } from './server/src/actors/schema';
  export { correctionSchema } from './server/src/corrections/schema';
`);

const texts = (description) => ({ type: 'array', items: { type: 'string' }, description });
const level = { enum: [...levels] };

/** The level of a rule alone, or with its options. */
function ruleSchema({ title, why, options = {} }) {
  const settings = Object.entries(options).map(([name, option]) => [name, optionSchema(option)]);
  return {
    description: `${title}. ${why}`,
    anyOf: [
      level,
      {
        type: 'object',
        additionalProperties: false,
        properties: { severity: level, ...Object.fromEntries(settings) },
      },
    ],
  };
}

function optionSchema({ default: usual, why, choices }) {
  if (Array.isArray(usual)) return { type: 'array', items: { type: 'string' }, default: usual, description: why };
  if (choices) return { enum: choices, default: usual, description: why };
  const above = typeof usual === 'number' ? { exclusiveMinimum: 0 } : {};
  return { type: typeof usual, ...above, default: usual, description: why };
}

const ruleMap = {
  type: 'object',
  additionalProperties: false,
  description: 'How serious each remark is; `off` for none. A category stands for all its rules.',
  properties: {
    ...Object.fromEntries(
      categories.map((name) => [name, { ...level, description: `All rules of the category ${name}.` }]),
    ),
    ...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  },
};
const part = {
  style: { enum: [...styles], description: 'The style book that rules of style go by.' },
  minConfidence: { enum: ['low', 'medium', 'high'], description: 'Findings that are less sure are not shown.' },
  rules: { $ref: '#/definitions/rules' },
};
const change = {
  type: 'object',
  additionalProperties: false,
  properties: {
    add: {
      type: 'array',
      description: 'Entries of the desk’s own.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['terms', 'why'],
        properties: {
          terms: texts('Words or phrases, in every form that counts.'),
          why: { type: 'string', description: 'What the word does to the reader; it completes “… why”.' },
          instead: { type: 'string', description: 'What may stand in its place.' },
          kind: { type: 'string' },
        },
      },
    },
    remove: texts('Terms that are fine here.'),
    reword: { type: 'object', additionalProperties: { type: 'string' }, description: 'Another reason for a term.' },
  },
};
const base = { anyOf: [{ enum: Object.keys(presets) }, { type: 'string' }] };
const settings = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'hearsay.yaml: what a desk lays down for its articles',
  type: 'object',
  additionalProperties: false,
  properties: {
    include: texts('What is reviewed without being asked: globs relative to this file.'),
    exclude: texts('What is left alone, even when it is included.'),
    actors: texts('Actors files, by paths relative to this file.'),
    extends: {
      description:
        'Presets, paths of other settings files, or packages that bring one. Later ones count more, this file most.',
      anyOf: [base, { type: 'array', items: base }],
    },
    ...part,
    lexicon: {
      type: 'object',
      additionalProperties: false,
      description: 'Changes to the word lists.',
      properties: Object.fromEntries(Object.keys(changeable).map((name) => [name, { $ref: '#/definitions/change' }])),
    },
    overrides: {
      type: 'array',
      description: 'Other settings for some articles; later ones count more.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files'],
        properties: { files: texts('Globs relative to this file.'), ...part },
      },
    },
  },
  definitions: { rules: ruleMap, change },
};
const entry = withoutSchema(toJsonSchema(entrySchema, { errorMode: 'ignore', typeMode: 'input' }));
// A year alone is a number to other programs.
const { from, to } = entry.properties.roles.items.properties;
for (const date of [from, to]) date.type = ['string', 'integer'];
const actors = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'actors.yaml: who is who',
  anyOf: [
    { $ref: '#/definitions/actors' },
    {
      type: 'object',
      additionalProperties: false,
      required: ['actors'],
      properties: { actors: { $ref: '#/definitions/actors' } },
    },
  ],
  definitions: {
    actors: {
      type: 'array',
      description: 'The actors, each with a name.',
      items: entry,
    },
  },
};

/** The tools as VS Code offers them to its own agents; what a user sees of them stands in package.nls.json. */
const declared = tools.map(({ name, description, input }) => ({
  name: `hearsay_${name}`,
  displayName: `%tool.${name}%`,
  userDescription: `%tool.${name}.about%`,
  modelDescription: description,
  toolReferenceName: `hearsay_${name}`,
  canBeReferencedInPrompt: true,
  icon: '$(quote)',
  inputSchema: withoutSchema(toJsonSchema(input, { errorMode: 'ignore' })),
}));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
manifest.contributes.languageModelTools = declared;
const correction = withoutSchema(toJsonSchema(correctionSchema, { errorMode: 'ignore', typeMode: 'input' }));
correction.properties.date.type = ['string', 'integer'];
const corrections = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'corrections.yaml: what the desk says of words that were misread',
  type: 'array',
  description: 'The corrections, each with the article and the words it is about.',
  items: correction,
};

writeAll(
  [
    ['server/hearsay.schema.json', settings],
    ['server/actors.schema.json', actors],
    ['server/corrections.schema.json', corrections],
    ['package.json', manifest],
  ].map(([path, schema]) => [path, `${JSON.stringify(schema, null, 2)}\n`]),
  (path) => `${path} is not current: run \`npm run schemas\`.`,
);

function withoutSchema({ $schema, ...rest }) {
  return rest;
}
