import { describe, expect, test } from 'vitest';
import {
  type CompletionItem,
  type CompletionList,
  CompletionTriggerKind,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Setup, startEditor, uriOf } from './editor';

const actors = `- id: velmara
  name: Velmara
  kind: country
- { id: ministry, name: Velmaran Foreign Ministry, kind: government }
- id: dorvek
  name: Ilan Dorveck
  spelling: Ilan Dorvek
  aliases: [Élan Dorwek]
  affiliation: ministry
  side: the coast
  roles:
    - { title: Foreign Minister of Velmara, from: '2019', to: '2023' }
    - { title: Prime Minister of Velmara, from: '2023' }
`;
const files = { 'actors.yaml': actors, 'monday.txt': 'Monday\n\nMayor Ana Ruiz of Osk said it rained.\n' };

interface Asked {
  /** The whole text, with `|` where the caret is. */
  readonly text: string;
  readonly path?: string;
  /** What was typed last, where it has the editor ask by itself. */
  readonly trigger?: '@' | ' ' | '-';
  /** Whether the folder is to be known first. */
  readonly afterFolder?: true;
  readonly setup?: Setup;
}

/** The offers at the caret. */
async function offers({ text, path = 'talks.md', trigger, afterFolder, setup }: Asked) {
  const editor = await startEditor({ files, ...setup });
  if (afterFolder) while ((await editor.folder.next()) < 1);
  const offset = text.indexOf('|');
  const written = text.slice(0, offset) + text.slice(offset + 1);
  await editor.open(path, written);
  await editor.client.sendRequest('textDocument/documentSymbol', { textDocument: { uri: uriOf(path) } });
  const document = TextDocument.create(uriOf(path), '', 1, written);
  const list: CompletionList | null = await editor.client.sendRequest('textDocument/completion', {
    textDocument: { uri: uriOf(path) },
    position: document.positionAt(offset),
    context: trigger
      ? { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: trigger }
      : { triggerKind: CompletionTriggerKind.Invoked },
  });
  const items = list?.items ?? [];
  const chosen = (label: string) => {
    const item = items.find((item) => item.label === label) as CompletionItem;
    return TextDocument.applyEdits(document, [item.textEdit as TextEdit]);
  };
  return { items, labels: items.map(({ label }) => label), chosen };
}

/** The labels of the offers at the caret; none where the editor would show nothing. */
const check = async (asked: Asked): Promise<string[]> => (await offers(asked)).labels;
const inSettings = (text: string) => check({ path: 'hearsay.yaml', text });
const inActors = (text: string) => check({ path: 'actors.yaml', text });

describe('names after @', () => {
  const text = '---\ndate: 2020-05-05\n---\n\nMara Telling, the mayor, said it rained. @|\n';

  test('the article’s actors first, then the desk’s, then the folder’s', async () => {
    const { items, labels } = await offers({ text, trigger: '@', afterFolder: true });
    expect(labels).toEqual(['Mara Telling', 'Velmara', 'Velmaran Foreign Ministry', 'Ilan Dorvek', 'Ana Ruiz']);
    expect(items.map(({ detail }) => detail)).toEqual([
      expect.stringContaining('mayor'),
      'country',
      'government',
      'Foreign Minister of Velmara · Velmaran Foreign Ministry',
      expect.stringMatching(/mayor/i),
    ]);
  });

  test('the detail beside every name, where the editor can show it', async () => {
    const { items } = await offers({ text: '@ilan|', setup: { detailsLabels: true } });
    expect(items).toMatchObject([{ labelDetails: { description: expect.stringContaining('Prime Minister') } }]);
    expect(items[0]?.detail).toBeUndefined();
  });

  test('the desk’s spelling takes the place of what was typed', async () => {
    const { chosen } = await offers({ text: 'It was @do| who said so.' });
    expect(chosen('Ilan Dorvek')).toBe('It was Ilan Dorvek who said so.');
  });

  test('by any word of any name, in any case, with and without marks, and on over a blank', async () => {
    expect(await check({ text: '@dorwe|' })).toEqual(['Ilan Dorvek']);
    expect(await check({ text: '“@ELAN|' })).toEqual(['Ilan Dorvek']);
    expect(await check({ text: '(@ilan d|', trigger: ' ' })).toEqual(['Ilan Dorvek']);
    expect(await check({ text: '@vel|' })).toEqual(['Velmara', 'Velmaran Foreign Ministry']);
  });

  test.each([
    ['prose', 'Ilan Dor|'],
    ['an address', 'Write to desk@|'],
    ['an address half through', 'Write to desk@vel|'],
    ['a handle that is nobody’s name', 'He wrote as @osknews|'],
    ['a handle with a blank behind it', 'He wrote as @osknews |'],
    ['a link', 'See https://coast.example/@ilan|'],
    ['a name that is written out', '@Ilan Dorvek said |'],
  ])('nothing in %s', async (_, text) => {
    expect(await check({ text })).toEqual([]);
    expect(await check({ text, trigger: ' ' })).toEqual([]);
  });

  test('nothing in a document that is not reviewed', async () => {
    expect(await check({ path: 'README.md', text: '@il|' })).toEqual([]);
    expect(await check({ text: '@il|', setup: { settings: { enable: false } } })).toEqual([]);
    expect(await check({ path: 'actors.yaml', text: '- |', setup: { settings: { enable: false } } })).toEqual([]);
  });
});

describe('comments', () => {
  test('the command, when it is asked for or begun', async () => {
    const all = ['disable-line', 'disable-next-line', 'disable', 'enable', 'disable-file'].map(
      (word) => `hearsay-${word}`,
    );
    expect(await check({ text: 'It rained. <!-- |' })).toEqual(all);
    expect(await check({ text: 'It rained. <!-- |', trigger: ' ' })).toEqual([]);
    const { labels, chosen } = await offers({ text: 'It rained. <!-- hearsay-dis| -->', trigger: '-' });
    expect(labels).toEqual(all.filter((word) => word !== 'hearsay-enable'));
    expect(chosen('hearsay-disable-line')).toBe('It rained. <!-- hearsay-disable-line -->');
  });

  test('rules and categories that it does not name yet', async () => {
    const { items, labels, chosen } = await offers({
      text: 'It rained. <!-- hearsay-disable-line vague-source, edi|torial -- named-below -->',
    });
    expect(labels).toContain('language');
    expect(labels).not.toContain('vague-source');
    expect(items.find(({ label }) => label === 'editorial-adverb')?.detail).toBe('Adverb that passes judgment');
    expect(chosen('editorial-adverb')).toBe(
      'It rained. <!-- hearsay-disable-line vague-source, editorial-adverb -- named-below -->',
    );
    expect(await check({ text: '<!-- hearsay-disable |', trigger: ' ' })).toContain('sourcing');
  });

  test('first what is found nearest to the comment', async () => {
    const text = 'The plan obviously failed.\n\nCritics say the law will fail. <!-- hearsay-disable-line |\n';
    expect((await check({ text })).slice(0, 4)).toEqual(['vague-source', 'sourcing', 'editorial-adverb', 'language']);
  });

  test('one that is not closed ends with its paragraph', async () => {
    expect(await check({ text: '<!-- hearsay-disable-line\r\n\r\n@dor|', trigger: '@' })).toEqual(['Ilan Dorvek']);
  });

  test('reasons', async () => {
    expect(await check({ text: '<!-- hearsay-disable-file names -- |', trigger: ' ' })).toContain('house-style');
  });

  test.each([
    ['a comment about something else', 'It rained. <!-- check-| -->'],
    ['a misspelt command', '<!-- hearsay-disble-line | -->'],
    ['dashes', '<!-- hearsay-disable-line names --| -->'],
    ['a reason of one’s own', '<!-- hearsay-disable-line names -- as the editor | -->'],
    ['the end of a comment', '<!-- hearsay-disable-line names -->|'],
    ['prose', 'A well-|'],
  ])('nothing in %s', async (_, text) => {
    expect(await check({ text, trigger: '-' })).toEqual([]);
    expect(await check({ text, trigger: ' ' })).toEqual([]);
  });
});

describe('front matter', () => {
  test('keys that are not written yet', async () => {
    const { labels, chosen } = await offers({ text: '---\ndate: 2025-05-05\nty|\n---\n\nIt rained.\n' });
    expect(labels).toEqual(expect.arrayContaining(['title', 'type', 'sources', 'hearsay']));
    expect(labels).not.toContain('date');
    expect(chosen('type')).toBe('---\ndate: 2025-05-05\ntype: \n---\n\nIt rained.\n');
  });

  test('values, rules and levels', async () => {
    expect(await check({ text: '---\ntype: |\n---\n', trigger: ' ' })).toContain('obituary');
    expect(await check({ text: '---\nhearsay: { vague-source: | }\n---\n' })).toContain('hint');
    expect(await check({ text: '---\r\nhearsay:\r\n  edi|\r\n---\r\n' })).toEqual(
      expect.arrayContaining(['editorial-adverb', 'off']),
    );
  });

  test('while its end is not written yet, up to an empty line', async () => {
    expect(await check({ text: '---\ntype: o|' })).toContain('opinion');
    expect(await check({ text: '---\ntype: opinion\n\nIt rained |' })).toEqual([]);
  });

  test('nothing in a title, nor behind the lines of dashes', async () => {
    expect(await check({ text: '---\ntitle: Talks |\n---\n' })).toEqual([]);
    expect(await check({ text: '---\ntype: news\n---\n|' })).toEqual([]);
  });
});

describe('hearsay.yaml', () => {
  test('keys at the top, and nothing that is written already', async () => {
    const labels = await inSettings('rules: { vague-source: off }\n|\nminConfidence: low\n');
    expect(labels).toEqual(expect.arrayContaining(['include', 'extends', 'overrides', 'lexicon']));
    expect(labels).not.toContain('rules');
    expect(labels).not.toContain('minConfidence');
  });

  test('rules, levels and options', async () => {
    expect(await inSettings('rules:\n  vague-source: off\n  |')).toEqual(
      expect.arrayContaining(['language', 'euphemism']),
    );
    expect(await inSettings('rules:\n  vague-source: |\n')).toEqual(['off', 'error', 'warning', 'information', 'hint']);
    expect(await inSettings('rules: { unsourced-figure: { severity: hint, | } }')).toEqual(['least']);
    expect(await inSettings('rules:\n  vague-source:|\n')).toContain('hint');
  });

  test('presets, lexicons and their terms', async () => {
    expect(await inSettings('extends: gu|')).toContain('guardian');
    expect(await inSettings('extends: [ap, |')).toContain('strict');
    expect(await inSettings('lexicon:\n  |')).toContain('contentious-labels');
    expect(await inSettings('lexicon:\n  contentious-labels:\n    remove: [re|')).toContain('regime');
  });

  test('items of a list are begun with a dash', async () => {
    const text = 'overrides:\n  |';
    const { chosen } = await offers({ path: 'hearsay.yaml', text });
    expect(chosen('files')).toBe('overrides:\n  - files: ');
    expect(await inSettings('overrides:\n  - files: [blog]\n    |')).toEqual(['style', 'minConfidence', 'rules']);
  });

  test('a file that others build on, by whatever name', async () => {
    const setup = { files: { ...files, 'hearsay.yaml': 'extends: base/law.yaml\n', 'base/law.yaml': '' } };
    expect(await check({ path: 'base/law.yaml', text: 'extends: |', setup })).toContain('bbc');
  });

  test.each([
    ['a comment', '# The rules |\nrules: {}\n'],
    ['a value that is anybody’s', 'include: [|'],
    ['a text of several lines', 'rules: some text\n  that goes on |'],
    ['a text in block form', 'style: |-\n  that goes o|'.replace('|', '>')],
    ['another YAML file', 'rules:\n  |'],
  ])('nothing in %s', async (name, text) => {
    expect(await check({ path: name === 'another YAML file' ? 'notes.yaml' : 'hearsay.yaml', text })).toEqual([]);
  });
});

describe('actors.yaml', () => {
  test('keys of an entry and of a role', async () => {
    const labels = await inActors('- id: dorvek\n  |\n- id: berg\n  name: Ina Berg\n');
    expect(labels).toEqual(expect.arrayContaining(['name', 'aliases', 'pronouns']));
    expect(labels).not.toContain('id');
    expect(await inActors('- id: dorvek\n  roles:\n    - { title: Mayor, | }\n')).toEqual([
      'from',
      'to',
      'affiliation',
    ]);
  });

  test('a new entry', async () => {
    const { chosen } = await offers({ path: 'actors.yaml', text: 'actors:\n  - { id: a, name: Ana Ruiz }\n  |' });
    expect(chosen('id')).toBe('actors:\n  - { id: a, name: Ana Ruiz }\n  - id: ');
    expect(await inActors('|')).toEqual(expect.arrayContaining(['id', 'actors']));
  });

  test('values that the file allows, the usual one marked', async () => {
    const { items } = await offers({ path: 'actors.yaml', text: '- id: berg\n  kind: |\n', trigger: ' ' });
    expect(items.map(({ label }) => label)).toContain('government');
    expect(items.find(({ label }) => label === 'person')?.detail).toBe('default');
    expect(await inActors("- id: berg\n  pronouns: 's|'\n")).toEqual(['he', 'she', 'they', 'it']);
  });

  test('ids and words used so far', async () => {
    const entry = `${actors}- id: berg\n  name: Ina Berg\n`;
    expect(await inActors(`${entry}  affiliation: |\n`)).toEqual(['velmara', 'ministry']);
    expect(await inActors(`${entry}  country: |\n`)).toEqual(['velmara']);
    expect(await inActors(`${entry}  side: the|\n`)).toEqual(['velmara', 'ministry', 'the coast']);
  });

  test.each([
    ['no bracket is closed', '- { id: berg, ki|\n- { id: holm, name: Anders Holm }\n'],
    ['a line above is no YAML', '- id: "berg\n- id: holm\n  ki|\n'],
    ['a key lacks its colon', '- id: berg\n  name Ina\n  ki|\n'],
    ['the entry is written over lines in brackets', '- {\n    id: berg,\n    ki|\n  }\n'],
  ])('while %s', async (_, text) => {
    expect(await inActors(text)).toContain('kind');
  });
});
