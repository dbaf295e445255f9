import * as v from 'valibot';
import { findingsInput, findingsOn, findingsOutput } from '../findings';
import { fileInput } from '../inputs';
import { defineTool } from '../tool';

export const reviewFile = defineTool({
  name: 'review_file',
  title: 'Review an article',
  description:
    'Reviews the sourcing of a news article in a file: unattributed quotations and claims, loaded words, vague sources, slips in names and quotation marks. Gives findings with line, words, rule, message and, where there is one, a fix. The desk files beside the article count. The same file always gets the same answer. Use it before and after you change an article.',
  input: v.strictObject({ file: fileInput, ...findingsInput }),
  output: findingsOutput,
  answer: async ({ file, ...wish }, newsroom) => findingsOn(await newsroom.open(file), wish),
});
