/** Words that would do something where they are not shown as they are, each with a part that must still be seen. */
export const hostile: readonly string[] = [
  '\u001B[31mInk\u001B[0m',
  'Ink\u001B]8;;https://example.org\u0007',
  'Ink\u009B2J\u0090',
  'Ink\u007F\b\b\b\u0000',
  'Ink\u202Egnorw\u2066',
  'Ink\u2028\u2029',
  'Ink\uD800',
  '\uDC00Ink\uFFFF',
  '<img src=x onerror=alert(1)>Ink</title></script>',
  '"Ink\' onclick="x',
  '![Ink](https://example.org/x.png)[x](command:x)',
  '- Ink `x` $(trash) | {0} {1}',
  '=Ink()',
  '+Ink',
  '@Ink',
  '-Ink',
];

/** What no terminal, page or picture may be given as it is. */
export const raw = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028-\u202E\u2066-\u2069]/u;
