import { expect, test } from 'vitest';
import * as protocol from '../../server/src/lsp/protocol';
import { startEditor, uriOf } from './editor';

const talks = 'Talks end early\n\n“We go home,” Ilan Dorvek said. The plan obviously failed.\n';
const files = {
  'actors.yaml': '- { id: dorvek, name: Ilan Dorvek, side: osk-government }\n',
  'b.md': '---\ndate: 2025-05-06\n---\n\n# Rain\n\nAna Ruiz said it rained.\n',
  'a.md': '---\ndate: 2025-05-05\n---\n\n# Sun\n\nIlan Dorvek said the sun shone.\n',
};

test('who has how many words, and where they stand', async () => {
  const editor = await startEditor({ files });
  await editor.open('talks.txt', talks);
  const told: protocol.BalanceResult = await editor.client.sendRequest(protocol.balanceRequest, {
    uri: uriOf('talks.txt'),
  });
  expect(told).toMatchObject({
    headline: 'Talks end early',
    words: 10,
    voices: [{ name: 'Ilan Dorvek', side: 'Osk government', quoted: 3, paraphrased: 0 }],
    sides: [{ name: 'Osk government', quoted: 3, paraphrased: 0 }],
    findings: [{ severity: 'warning', at: 3 }],
  });
  expect(
    editor.shown(
      'talks.txt',
      told.strip.filter(({ voice }) => voice === 0).map(({ range }) => range),
    ),
  ).toEqual(['3: We go home,']);
  expect(await editor.client.sendRequest(protocol.balanceRequest, { uri: uriOf('gone.txt') })).toBeNull();
});

test('the folder, the earliest article first', async () => {
  const editor = await startEditor({ files });
  while ((await editor.folder.next()) !== 2);
  const told: protocol.FolderBalanceResult = await editor.client.sendRequest(protocol.folderBalanceRequest);
  expect(told.map(({ headline, date, sides }) => [headline, date, sides.length])).toEqual([
    ['Sun', '2025-05-05', 1],
    ['Rain', '2025-05-06', 0],
  ]);
});

test('what is kept: a picture, a table, a page', async () => {
  const editor = await startEditor({ files });
  await editor.open('talks.txt', talks);
  while ((await editor.folder.next()) !== 3);
  const uri = uriOf('talks.txt');
  const exported = (as: string) => editor.client.sendRequest(protocol.exportBalanceRequest, { uri, as });
  expect(await exported('svg')).toMatch(/^<svg .*Ilan Dorvek.*<\/svg>$/);
  expect(await exported('csv')).toContain('Ilan Dorvek,Osk government,1,3,0');
  const ofFolder = (as: string) => editor.client.sendRequest(protocol.exportBalanceRequest, { as });
  expect(await ofFolder('csv')).toContain(
    '\r\n2025-05-05,Sun,a.md,6,Ilan Dorvek,Osk government,0,3,1.000\r\n2025-05-06,Rain,b.md,',
  );
  expect(await ofFolder('svg')).toMatch(/^<svg .*3 articles.*Osk government.*Sun.*Rain.*<\/svg>$/);
  const one: string = await editor.client.sendRequest(protocol.reportRequest, { uri });
  expect(one).toContain('<h1>Talks end early</h1>');
  const all: string = await editor.client.sendRequest(protocol.reportRequest, {});
  expect(all).toContain('<h1>3 articles</h1>');
  expect(all).toMatch(/<h1>Sun<\/h1>.*a\.md.*<h1>Rain<\/h1>/s);
});
