import * as assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { FirstSight, legend } from '../../../client/src/first-sight';
import { extension, openReviewed } from './newsroom';

describe('the first article', () => {
  it('says once what the colours mean and where the actors are', async () => {
    const { article } = await extension().activate();
    const kept = new Map<string, unknown>();
    const state = {
      keys: () => [...kept.keys()],
      get: (key: string) => kept.get(key),
      update: async (key: string, value: unknown) => void kept.set(key, value),
    } as vscode.Memento;
    const said: string[][] = [];
    const say = async (...words: string[]) => void said.push(words);
    const sights = [new FirstSight(state, article, say), new FirstSight(state, article, say)];
    await openReviewed('articles/ferry.md');
    await openReviewed('articles/harbour.article');
    for (const sight of sights) sight.dispose();
    assert.deepEqual(said, [[legend(), 'Show Actors', 'Take the Walkthrough']]);
  });
});
