import { expect, test } from 'vitest';
import { openFraming } from '../../server/src/lsp/framing';

const message = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const hello = message('{"words":"Ina Berg said “no”.\\r\\n\\r\\nContent-Length: x"}');

/** What is wrong with the bytes, whether they come at once or one by one. */
function check(bytes: string): string | null {
  const chunk = Buffer.from(bytes);
  const atOnce = openFraming()(chunk);
  const wrongIn = openFraming();
  const oneByOne = [...chunk].map((byte) => wrongIn(Uint8Array.of(byte))).find((wrong) => wrong !== null) ?? null;
  expect(oneByOne).toBe(atOnce);
  return atOnce;
}

test('messages, whole and cut short', () => {
  expect(check(hello + hello)).toBeNull();
  expect(check(hello.slice(0, 30))).toBeNull();
  expect(
    check(`content-length:2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}${hello}`),
  ).toBeNull();
  expect(check(message('') + hello)).toBeNull();
});

test('lengths that are none', () => {
  for (const length of ['', 'abc', '12abc', '-5', '0x10', '1e3', '99999999999'])
    expect(check(`${hello}Content-Length: ${length}\r\n\r\n{}`)).toBe(
      `The Content-Length “${length}” is no number of bytes up to 536870912.`,
    );
  expect(check('Content-Type: text\r\n\r\n{}')).toBe('A message has no Content-Length.');
  expect(check('\r\n')).toBe('A message has no Content-Length.');
});

test('a length too short or too long for its message is noticed at the next one', () => {
  const next = message('{}');
  expect(check(`Content-Length: 1\r\n\r\n{}${next}`)).toBe('“}Content-Length: 2” is no header of a message.');
  expect(check(`Content-Length: 9\r\n\r\n{}${next}`)).toBe('“-Length: 2” is no header of a message.');
});

test('what is no message at all, made fit for a terminal', () => {
  expect(check('hello\n')).toBe('“hello” is no header of a message: lines end in CR LF.');
  expect(check('GET / HTTP/1.1\r\n\r\n')).toBe('“GET / HTTP/1.1” is no header of a message.');
  expect(check('\u001b[31mred\r\n\r\n')).toBe('“?[31mred” is no header of a message.');
  expect(check('x'.repeat(2000))).toBe(`“${'x'.repeat(60)}” is no header of a message.`);
});
