import { defineCommand } from '../command';
import { Refusal } from '../io';

export const lsp = defineCommand({
  name: 'lsp',
  summary: 'start the language server, for an editor',
  operands: '--stdio',
  about: [
    'Speaks the Language Server Protocol over standard input and output. An editor starts it; by hand there is nothing to see.',
  ],
  options: {
    stdio: { kind: 'flag', help: 'speak over standard input and output; there is no other way yet' },
    clientProcessId: { kind: 'word', value: 'ID', help: 'the process of the editor, as editors add it' },
  },
  examples: [['hearsay lsp --stdio', 'what to enter in an editor’s settings']],
  async run(_, { stdio }, io) {
    if (!stdio) throw new Refusal('The language server speaks over standard input and output: add --stdio.');
    await io.serve();
    return 0;
  },
});
