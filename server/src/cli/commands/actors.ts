import { defineCommand, deskFiles, postType, stdinFilename } from '../command';
import { colorsFor } from '../look';

export const actors = defineCommand({
  name: 'actors',
  summary: 'list who speaks in the articles, how often, and in how many words',
  operands: '[PATHS…]',
  completes: 'file',
  about: [
    'Prints a line for each actor of all articles together, those with most statements first. A person’s full name, the name of a body and an entry of actors.yaml stand for the same actor in every article; a surname alone, or somebody unnamed, is counted in its own article.',
    'Paths are those of “hearsay review”.',
  ],
  options: {
    format: {
      kind: 'word',
      choices: ['table', 'csv', 'json'],
      value: 'FORMAT',
      help: 'table (default), csv for spreadsheets, or json for programs',
    },
    all: { kind: 'flag', help: 'those who are named and say nothing, too' },
    ...deskFiles,
    jobs: { kind: 'number', short: 'j', value: 'N', help: 'read in so many threads' },
    'post-type': postType,
    'stdin-filename': stdinFilename,
  },
  examples: [
    ['hearsay actors', 'who speaks in what hearsay.yaml includes'],
    ['hearsay actors --format csv archive > actors.csv', 'a table to sort and to draw'],
  ],
  async run(operands, values, io) {
    const [{ reviewNamed }, { deskChoice }] = await Promise.all([
      import('../reviewing/review-named'),
      import('../desks'),
    ]);
    const everything = { rules: [], categories: [], minConfidence: null };
    return reviewNamed(
      operands.length > 0 ? operands : ['.'],
      {
        outputs: [{ format: `actors-${values.format ?? 'table'}`, file: null }],
        ...{
          failOn: 'never',
          rows: undefined,
          since: undefined,
          keeps: null,
          mends: null,
          only: null,
          quiet: false,
          timing: false,
        },
        everybody: values.all,
        postTypes: values['post-type'],
        stdinName: values['stdin-filename'],
        color: colorsFor(values, io),
        jobs: values.jobs ?? 1,
        desk: await deskChoice(values, io),
        pick: everything,
      },
      io,
    );
  },
});
