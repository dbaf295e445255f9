import { defineCommand, deskFiles, stdinFilename } from '../command';

export const read = defineCommand({
  name: 'read',
  summary: 'print how an article is read: who says what, and how that was found',
  operands: 'FILE',
  completes: 'file',
  about: [
    'Prints each paragraph with ⟨what is said⟩, {by which words} and [on whose word] marked in it, and below it what each statement, name and sentence was taken for. That is where to look when somebody is given words that are not theirs.',
    '“-” stands for what comes over standard input.',
  ],
  options: {
    format: {
      kind: 'word',
      choices: ['text', 'json'],
      value: 'FORMAT',
      help: 'text (default), or json for programs; both follow the reading and may change with it',
    },
    ...deskFiles,
    'stdin-filename': stdinFilename,
  },
  examples: [
    ['hearsay read talks.md', 'a whole article'],
    ['echo "It failed, the mayor said." | hearsay read -', 'a sentence'],
  ],
  async run(operands, values, io) {
    const [{ readNamed }, { deskChoice }] = await Promise.all([import('../read-named'), import('../desks')]);
    const desk = await deskChoice(values, io);
    return readNamed(operands, { format: values.format ?? 'text', stdinName: values['stdin-filename'], desk }, io);
  },
});
