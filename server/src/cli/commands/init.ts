import { presetNames } from '../../review/preset-names';
import { defineCommand } from '../command';

export const init = defineCommand({
  name: 'init',
  summary: 'write a hearsay.yaml and an actors.yaml from the articles that are there',
  operands: '[FOLDER]',
  completes: 'file',
  about: [
    'Writes into the folder, or the one you are in: a hearsay.yaml that includes the folders its articles are in, and an actors.yaml with those who speak in them, their roles as the articles have them. A file that is there already is left as it is.',
    'Look through actors.yaml: who is named in two ways is there twice, until you make one name an alias of the other.',
  ],
  options: {
    preset: {
      kind: 'word',
      choices: presetNames,
      value: 'NAME',
      help: `what the hearsay.yaml builds on: ${presetNames.slice(0, -1).join(', ')} or ${presetNames.at(-1)}`,
    },
    'dry-run': { kind: 'flag', help: 'print the files and write nothing' },
  },
  examples: [
    ['hearsay init --preset ap', 'a desk that goes by the AP style'],
    ['hearsay init --dry-run news', 'look first'],
  ],
  async run(operands, values, io) {
    const { initDesk } = await import('../init-desk');
    return initDesk(operands, { preset: values.preset ?? null, writes: !values['dry-run'] }, io);
  },
});
