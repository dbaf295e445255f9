import { expect, test } from 'vitest';
import * as protocol from '../../server/src/lsp/protocol';
import { startEditor, uriOf } from './editor';

const files = {
  'talks.md': '# Talks go on\n\n“Nothing is agreed,” Ina Berg said.\n',
  'hearsay.yaml': 'rules:\n  editorial-adverb: error\n',
};

type Editor = Awaited<ReturnType<typeof startEditor>>;

const ask = (editor: Editor, tool: string, input: object): Promise<protocol.ToolResult> =>
  editor.client.sendRequest(protocol.toolRequest, { tool, input } satisfies protocol.ToolParams);

test('an agent in the editor sees what is written and not saved, by the desk of the file', async () => {
  const editor = await startEditor({ files });
  const review = () => ask(editor, 'review_file', { file: 'talks.md', rule: 'editorial-adverb' });
  expect(await review()).toMatchObject({ answer: { file: 'talks.md', total: 0 } });
  await editor.open('talks.md', files['talks.md']);
  await editor.type('talks.md', 'Nothing', 'They obviously failed. “Nothing');
  await editor.type('talks.md', '“They', 'They');
  expect(await review()).toMatchObject({ answer: { findings: [{ words: 'obviously', severity: 'error' }] } });
  const input = { beforeFile: 'talks.md', after: '# Talks go on\n\n“All is agreed,” Ina Berg said.\n' };
  expect(await ask(editor, 'compare_versions', input)).toMatchObject({
    answer: { changes: expect.arrayContaining([expect.objectContaining({ kind: 'quotation-altered', line: 3 })]) },
  });
});

test('an article is named by its path in the workspace or its address, and nothing outside is read', async () => {
  const editor = await startEditor({ files: { ...files, 'file:///secret/a.md': 'The secret plan.\n' } });
  await editor.open('untitled:Untitled-1', '“It was a long night,” Ana Ruiz said.\n', 'plaintext');
  const file = async (path: string) => ask(editor, 'list_actors', { file: path });
  expect(await file(uriOf('talks.md'))).toMatchObject({ answer: { file: 'talks.md' } });
  expect(await file('/newsroom/talks.md')).toMatchObject({ answer: { file: 'talks.md' } });
  expect(await file('untitled:Untitled-1')).toMatchObject({ answer: { actors: [{ name: 'Ana Ruiz' }] } });
  for (const path of ['../secret/a.md', 'file:///secret/a.md', '/secret/a.md'])
    expect(await file(path)).toEqual({
      problem: `“${path}” is outside the workspace’s folders: give a path below one of them.`,
    });
  expect(await file('none.md')).toEqual({ problem: 'There is no file “none.md” in the workspace: check the path.' });
});
