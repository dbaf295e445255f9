import { defineCommand } from '../command';

export const checkConfig = defineCommand({
  name: 'check-config',
  summary: 'check hearsay.yaml and actors.yaml, and say what they come to',
  operands: '[PATHS…]',
  completes: 'file',
  about: [
    'Reads the desk files that count for each folder or file, or for the folder you are in: the nearest hearsay.yaml, what it builds on, and its actors files. A hearsay.yaml counts for its folder. Prints each mistake with its place, then what is reviewed, by which rules and actors.',
    'The exit code is 1 where there is a mistake, and 2 where a file can’t be read or there is none.',
  ],
  options: {},
  examples: [
    ['hearsay check-config', 'the desk of this folder'],
    ['hearsay check-config news/hearsay.yaml sport', 'two desks'],
  ],
  async run(operands, _, io) {
    const { checkDesks } = await import('../check-desks');
    return checkDesks(operands.length > 0 ? operands : ['.'], io);
  },
});
