import { expect, test } from 'vitest';
import { cleanCopy } from '../../server/src/review/clean';

const check = (text: string, clean: string, format: 'markdown' | 'plain' = 'markdown') =>
  expect(cleanCopy(text, format)).toBe(clean);

test('comments for Hearsay go, with their line where they stand alone on one', () => {
  check(
    'Critics say so. <!-- hearsay-disable-line vague-source -- named-below -->\n\n<!-- hearsay-disable -->\nIt failed.\n',
    'Critics say so.\n\nIt failed.\n',
  );
  check('It failed. <!-- hearsay-disabel -->\r\nIt sank.\r\n', 'It failed.\r\nIt sank.\r\n', 'plain');
});

test('other comments stay, and so does all else', () => {
  const text = '---\ntitle: Talks\n---\n\nIt failed.   <!-- to be checked -->\n\n“hearsay-disable” is a word.\n';
  check(text, text);
});
