import { defineCommand, deskFiles } from '../command';

export const annotate = defineCommand({
  name: 'annotate',
  summary: 'put what a review finds into a Word document, as comments',
  operands: 'FILE.docx',
  completes: 'file',
  about: [
    'Writes a new document with a comment beside the words of each finding; its words, looks and the comments it has already stay as they are. The document you name is never changed.',
  ],
  options: {
    output: {
      kind: 'word',
      value: 'FILE',
      completes: 'file',
      help: 'where to write it; without this option, NAME.reviewed.docx beside the document, unless that is there already',
    },
    ...deskFiles,
  },
  examples: [
    ['hearsay annotate talks.docx', 'writes talks.reviewed.docx'],
    ['hearsay annotate talks.docx --output for-ina.docx', 'writes another file'],
  ],
  async run(operands, values, io) {
    const [{ annotateNamed }, { deskChoice }] = await Promise.all([import('../annotate-named'), import('../desks')]);
    return annotateNamed(operands, { output: values.output, desk: await deskChoice(values, io) }, io);
  },
});
