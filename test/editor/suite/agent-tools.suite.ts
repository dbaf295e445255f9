import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openReviewed, placeOf } from './newsroom';

/** What an agent of VS Code is told by the tool. */
async function asked(tool: string, input: object): Promise<Record<string, unknown>> {
  const { content } = await vscode.lm.invokeTool(`hearsay_${tool}`, { input, toolInvocationToken: undefined });
  return JSON.parse((content[0] as vscode.LanguageModelTextPart).value);
}

describe('the tools for agents of VS Code', () => {
  before(function () {
    // Kin of VS Code may have no agents, and before 1.95 tools are a proposal.
    if (Number(vscode.version.split('.')[1]) < 95 || !vscode.lm?.tools) this.skip();
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.files.revert'));

  it('are those of the manifest', () => {
    const names = vscode.lm.tools?.map(({ name }) => name).filter((name) => name.startsWith('hearsay_'));
    assert.deepEqual(names?.sort(), [
      'hearsay_compare_versions',
      'hearsay_explain_rule',
      'hearsay_get_balance',
      'hearsay_list_actors',
      'hearsay_list_statements',
      'hearsay_review_file',
      'hearsay_review_text',
    ]);
  });

  it('see an article as it is written, saved or not, through a whole conversation', async () => {
    const article = await openReviewed('articles/bridge.article');
    const file = 'articles/bridge.article';
    const before = article.document.getText();
    const input = { file, rule: 'editorial-adverb' };
    const first = await asked('review_file', input);
    const { start } = placeOf(article.document, 'Brandt said that the new');
    await article.edit((edit) => edit.insert(start, 'The plan obviously failed. '));
    const second = await asked('review_file', input);
    assert.equal(second.total, Number(first.total) + 1);
    const explained = await asked('explain_rule', { rule: 'editorial-adverb' });
    assert.match(String(explained.why), /\S/);
    const compared = await asked('compare_versions', { before, afterFile: file });
    assert.match(String(compared.summary), /\S/);
  });

  it('say what is wrong and what to do', () =>
    assert.rejects(asked('review_file', { file: 'articles/none.md' }), /There is no file “articles\/none\.md”/));
});
