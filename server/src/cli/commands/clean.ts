import { defineCommand, stdinFilename } from '../command';

export const clean = defineCommand({
  name: 'clean',
  summary: 'print an article without the comments that suppress findings',
  operands: 'FILE',
  completes: 'file',
  about: [
    'Prints the article as it may be filed or printed: without the comments that are meant for Hearsay. Nothing else changes, and the file stays as it is.',
    '“-” stands for what comes over standard input.',
  ],
  options: { 'stdin-filename': stdinFilename },
  examples: [['hearsay clean talks.md > talks-final.md', 'a copy to file']],
  async run(operands, values, io) {
    const { cleanNamed } = await import('../clean-named');
    return cleanNamed(operands, values['stdin-filename'], io);
  },
});
