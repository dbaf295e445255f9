import { categories } from '../../rules/rule';
import { defineCommand, deskOptions } from '../command';
import { colorsFor } from '../look';

export const rules = defineCommand({
  name: 'rules',
  summary: 'list the rules, and how grave each one is here',
  operands: '',
  about: [
    'Prints a line for each rule: its name, how grave what it finds is by the hearsay.yaml of the folder you are in, and what it looks for. A rule that is off is silent; a draft is off until a hearsay.yaml gives it a level. “hearsay explain RULE” tells more of one.',
  ],
  options: {
    category: {
      kind: 'word',
      many: true,
      choices: categories,
      value: 'CATEGORY',
      help: 'only the rules of this category',
    },
    format: {
      kind: 'word',
      choices: ['table', 'json'],
      value: 'FORMAT',
      help: 'table (default), or json with why each rule is there, what to do, its options and who asks for it',
    },
    ...deskOptions,
  },
  examples: [
    ['hearsay rules', 'all rules'],
    [
      'hearsay rules --category sourcing --preset reuters',
      'those about sources, as a desk that goes by Reuters has them',
    ],
    ['hearsay rules --format json', 'for programs'],
  ],
  async run(operands, values, io) {
    const [{ listRules }, { deskChoice }] = await Promise.all([import('../list-rules'), import('../desks')]);
    const wishes = { categories: values.category, format: values.format ?? 'table', color: colorsFor(values, io) };
    return listRules(operands, { ...wishes, desk: await deskChoice(values, io) }, io);
  },
});
