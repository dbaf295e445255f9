import * as v from 'valibot';
import { findingsInput, findingsOn, findingsOutput } from '../findings';
import { articleInput } from '../inputs';
import { articleAsked } from '../newsroom';
import { defineTool } from '../tool';

export const reviewText = defineTool({
  name: 'review_text',
  title: 'Review a text',
  description:
    'Reviews the sourcing of a news article that you hand over as text, such as a draft that is not saved. Give “file” as well if the text is a version of a file, so that its desk files count. The answer is like that of review_file.',
  input: v.strictObject({ ...articleInput, text: v.pipe(v.string(), v.description('The article.')), ...findingsInput }),
  output: findingsOutput,
  answer: async ({ file, text, format, ...wish }, newsroom) =>
    findingsOn(await articleAsked({ file, text, format }, newsroom), wish),
});
