import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { OwnVoice } from '../../../client/src/own-voice';
import { extension, once, openReviewed, placeOf } from './newsroom';

describe('dimming what is attributed', () => {
  let article: vscode.TextEditor;
  let ownVoice: OwnVoice;

  beforeEach(async () => {
    article = await openReviewed('articles/bridge.article');
    ownVoice = (await extension().activate()).ownVoice;
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('hearsay.stopDimming');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  const dimmed = (): string[] => ownVoice.dimmedIn(article.document).map((range) => article.document.getText(range));

  /** Waits for the dimmed words to be as wanted. */
  const dimmedOnce = (what: string, wanted: (words: readonly string[]) => boolean): Promise<true> =>
    once(what, ownVoice.onDidChange, () => (wanted(dimmed()) ? true : undefined));

  it('leaves what the paper says, until it is stopped', async () => {
    assert.deepEqual(dimmed(), []);
    await vscode.commands.executeCommand('hearsay.dimAttributed');
    const words = dimmed().join('\n');
    assert.match(words, /“The bridge will open in two years,” Mayor Ana Brandt said\./);
    assert.match(words, /that the new one was cheaper/);
    assert.doesNotMatch(words, /council|failed/);
    await vscode.commands.executeCommand('hearsay.stopDimming');
    assert.deepEqual(dimmed(), []);
  });

  it('follows what is typed', async () => {
    await vscode.commands.executeCommand('hearsay.dimAttributed');
    const { start } = placeOf(article.document, 'Brandt said that the new');
    await article.edit((edit) => edit.insert(start, '“The old one fell down,” Ana Brandt said. '));
    await dimmedOnce('the new quotation to be dimmed', (words) => words.join('\n').includes('The old one fell down'));
  });

  it('ends where a document is not reviewed, and goes on when it is again', async () => {
    await vscode.commands.executeCommand('hearsay.dimAttributed');
    await vscode.commands.executeCommand('hearsay.toggle');
    await dimmedOnce('nothing to be dimmed', (words) => words.length === 0);
    await vscode.commands.executeCommand('hearsay.toggle');
    await dimmedOnce('words to be dimmed', (words) => words.length > 0);
  });

  it('ends where a document is of a language that is not reviewed', async () => {
    await vscode.commands.executeCommand('hearsay.dimAttributed');
    await vscode.languages.setTextDocumentLanguage(article.document, 'json');
    await dimmedOnce('nothing to be dimmed', (words) => words.length === 0);
    await vscode.languages.setTextDocumentLanguage(article.document, 'article');
    await dimmedOnce('words to be dimmed', (words) => words.length > 0);
  });
});
