import { expect, test } from 'vitest';
import * as protocol from '../../server/src/lsp/protocol';
import { startEditor, uriOf } from './editor';

const files = { 'actors.yaml': '- { id: dorvek, name: Ilan Dorvek, aliases: [the harbour chief] }\n' };

test('how an article is read, as it stands', async () => {
  const editor = await startEditor({ files });
  const reading = (path: string): Promise<protocol.ReadingResult> =>
    editor.client.sendRequest(protocol.readingRequest, { uri: uriOf(path) });
  await editor.open('talks.txt', '“We go home,” the harbour chief said.\n');
  expect(await reading('talks.txt')).toMatch(
    /^⟨“We go home,”⟩ \[the harbour chief\] \{said\}\.\n {2}paragraph\n {2}statement 1: closing, direct, .*, Ilan Dorvek by /,
  );
  await editor.type('talks.txt', 'the harbour chief', 'Ana Ruiz');
  expect(await reading('talks.txt')).toMatch(/^⟨“We go home,”⟩ \[Ana Ruiz\] \{said\}\.\n.*\n.*, Ana Ruiz by named, /);
  expect(await reading('gone.txt')).toBeNull();
});
