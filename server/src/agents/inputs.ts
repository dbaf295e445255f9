import * as v from 'valibot';

const file = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/** The path of an article, for tools that read one. */
export const fileInput = v.pipe(file, v.description('Path of the article, from the root of the newsroom.'));

export const formatInput = v.optional(
  v.pipe(
    v.picklist(['plain', 'markdown']),
    v.description('How the text is marked up; if not given, as the ending of “file” says, else plain.'),
  ),
);

/** For tools that take a file or a text. */
export const articleInput = {
  file: v.optional(
    v.pipe(
      file,
      v.description(
        'Path of the article, from the root of the newsroom. With “text”, where that belongs: whose desk files count.',
      ),
    ),
  ),
  text: v.optional(v.pipe(v.string(), v.description('The article itself, in place of what is in a file.'))),
  format: formatInput,
};

/** What every answer about an article begins with. */
export const aboutOutput = {
  file: v.optional(
    v.pipe(v.string(), v.description('The article’s path; left out for a text that belongs to no file.')),
  ),
  summary: v.pipe(v.string(), v.description('The answer in a sentence.')),
};

export const text = v.string();
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const place = {
  line: v.pipe(v.number(), v.integer(), v.description('From 1.')),
  column: v.pipe(v.number(), v.integer(), v.description('From 1, in UTF-16 units.')),
};
