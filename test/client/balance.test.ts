import { expect, test } from 'vitest';
import { pictureOf, type Shown } from '../../client/src/balance/make-picture';
import { messageOf } from '../../client/src/balance/messages';
import { balancePage } from '../../client/src/balance/page';
import type { BalanceWords } from '../../client/src/balance/words';
import { type Choice, drawing } from '../../client/src/webview/drawing';
import type { Node } from '../../client/src/webview/nodes';
import type { ArticleBalance, BalanceResult, SpeakerNode, VoiceNode } from '../../server/src/lsp/protocol';
import { pictureOf as barsAndColours } from '../../server/src/report/picture';

const words: BalanceWords = {
  headings: {
    speakers: 'Speakers',
    sides: 'Sides',
    silent: 'Silence',
    shares: '% of it',
    strip: 'Strip',
    folder: 'Folder',
    split: 'By',
    quoted: 'quoted',
    paraphrased: 'paraphrased',
    narrated: 'own',
    found: 'finding',
    trace: 'Trace',
  },
  nobody: 'Nobody',
  noSide: 'No side',
  rest: 'Others',
  others: (count) => `${count} others`,
  percent: (share) => `${share}%`,
  summary: (...figures) => figures.join(' '),
  voice: (...told) => told.join(' '),
  part: (...told) => told.join(' '),
  finding: (severity, message) => `${severity}: ${message}`,
  shareOf: (name, share) => `${name} ${share}%`,
  own: (share) => `own ${share}%`,
};

const line = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 9 } });
const voice = (name: string, quoted: number, paraphrased: number): VoiceNode => ({ name, quoted, paraphrased });
const speaker = (name: string, paraphrased: number) => ({ ...voice(name, 0, paraphrased), side: '' });

/** The article as the server tells of it, with such voices. */
function balanced<Given extends { readonly voices: readonly SpeakerNode[]; readonly sides: readonly VoiceNode[] }>(
  given: Given,
): Given & Pick<BalanceResult, 'voices' | 'bars'> {
  const voices = given.voices.map((voice) => ({ actor: voice.name || null, statements: 1, ...voice }));
  const { colours, ...bars } = barsAndColours({ voices, sides: given.sides });
  return { ...given, voices: voices.map((voice, i) => ({ ...voice, colour: colours[i] ?? null })), bars };
}

const talks: BalanceResult = balanced({
  version: 1,
  headline: 'Talks end',
  words: 60,
  quoted: 20,
  paraphrased: 20,
  statements: 3,
  voices: [
    { ...voice('Ilan Dorvek', 20, 10), side: 'Velmara' },
    { ...voice('Mara Telling', 0, 6), side: 'Osk' },
    { ...voice('', 0, 4), side: '' },
  ],
  sides: [voice('Velmara', 20, 10), voice('Osk', 0, 6), voice('', 0, 4)],
  strip: [
    { manner: 'narration', voice: null, words: 10, text: 'The talks', range: line(2) },
    { manner: 'quotation', voice: 0, words: 20, text: 'We go', range: line(2) },
    { manner: 'paraphrase', voice: 1, words: 6, text: 'it rained', range: line(4) },
    { manner: 'paraphrase', voice: 0, words: 10, text: 'it was over', range: line(4) },
    { manner: 'paraphrase', voice: 2, words: 4, text: 'the end', range: line(5) },
    { manner: 'narration', voice: null, words: 10, text: 'They left', range: line(7) },
  ],
  findings: [
    { severity: 'warning', message: 'Says who?', range: line(5), at: 46 },
    { severity: 'hint', message: 'Late.', range: line(9), at: 60 },
  ],
});
const article = (headline: string, date: string | undefined, ...sides: VoiceNode[]): ArticleBalance => ({
  uri: `file:///${headline}.md`,
  headline,
  ...(date !== undefined && { date }),
  words: 100,
  quoted: 0,
  paraphrased: sides.reduce((sum, { paraphrased }) => sum + paraphrased, 0),
  voices: sides.map(({ name, ...voice }) => ({ ...voice, name: name && `${name} minister`, side: name })),
  sides,
});
const shown: Shown = { uri: 'file:///talks.md', balance: talks };

/** What is drawn, as its reader finds it: the words, and in brackets the words of what has none. */
function check(shown: Shown, folder: readonly ArticleBalance[], choice: Choice, lines: string) {
  const nodes = drawing(pictureOf(shown, folder, words), choice);
  expect(`\n${nodes.flatMap(read).join('\n')}\n`).toBe(lines);
  return nodes;
}

function read({ tag, attributes, children }: Node): string[] {
  const own = children.filter((child) => typeof child === 'string');
  const pressed = attributes['aria-pressed'] === 'true' || attributes['aria-current'] ? '*' : '';
  if (attributes['aria-hidden']) return [];
  if (tag === 'button' && own.length === 0)
    return [`${pressed}[${attributes['aria-label']?.replaceAll('\n', ' / ')}]${traced(attributes)}`];
  return [
    ...own.map((text) => `${pressed}${text}`),
    ...children.flatMap((child) => (typeof child === 'string' ? [] : read(child))),
  ];
}

const traced = ({ class: classes }: Node['attributes']): string => (classes?.split(' ').includes('traced') ? ' !' : '');

const all = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...all(node.children.filter((child) => typeof child !== 'string'))]);

test('the article: in figures, as a strip with its findings where they are, as bars', () => {
  check(
    shown,
    [],
    {},
    `
60 33 33 34
*Speakers
Sides
Strip
[narration Nobody 10 The talks]
[quotation Ilan Dorvek 20 We go]
[paraphrase Mara Telling 6 it rained]
[paraphrase Ilan Dorvek 10 it was over]
[paraphrase Nobody 4 the end]
[warning: Says who?]
[narration Nobody 10 They left]
[hint: Late.]
Speakers
[Ilan Dorvek 75% 20 10. Trace]
[Mara Telling 15% 0 6. Trace]
[Nobody 10% 0 4. Trace]
`,
  );
});

test('by side, with the parts of one side standing out', () => {
  const nodes = check(
    shown,
    [],
    { split: 'sides', traced: 'Velmara' },
    `
60 33 33 34
Speakers
*Sides
Strip
[narration Nobody 10 The talks]
[quotation Ilan Dorvek 20 We go] !
[paraphrase Mara Telling 6 it rained]
[paraphrase Ilan Dorvek 10 it was over] !
[paraphrase Nobody 4 the end]
[warning: Says who?]
[narration Nobody 10 They left]
[hint: Late.]
Sides
*[Velmara 75% 20 10. Trace]
[Osk 15% 0 6. Trace]
[No side 10% 0 4. Trace]
`,
  );
  const [first] = all(nodes).filter(({ attributes }) => attributes['data-trace'] === 'Velmara');
  expect(all(first ? [first] : []).map(({ style }) => style['flex-grow'])).toContain(String(20 / 30));
});

test('the folder: the latest first, those without a date last, the article at hand marked', () => {
  check(
    { missing: 'Open one.' },
    [
      article('Sun', '2025-05-05', voice('Osk', 0, 30)),
      article('Rain', '2025-05-06', voice('Velmara', 0, 40), voice('', 0, 5)),
      article('Fog', undefined),
    ],
    { split: 'sides' },
    `
Open one.
Speakers
*Sides
Folder
[2025-05-06 / Rain / Velmara 89% / No side 11% / own 55%]
[2025-05-05 / Sun / Osk 100% / own 70%]
[Fog / own 100%]
`,
  );
  const { folder } = pictureOf({ ...shown, uri: 'file:///Sun.md' }, [article('Sun', '2025-05-05')], words);
  expect(folder.map(({ current }) => current)).toEqual([true]);
});

test('a colour stays with its side from row to row, and those without one are together', () => {
  const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name, i) => voice(name, 0, 9 - i));
  const { folder, legend } = pictureOf(
    shown,
    [article('One', '2025-01-01', ...many), article('Two', '2025-01-02', voice('C', 0, 8))],
    words,
  );
  const coloured = folder.map(({ bars }) => bars.sides.parts.map(({ colour }) => colour));
  expect(coloured).toEqual([[0], [0, 1, 2, 3, 4, 5, null]]);
  expect(legend.sides.map(({ name }) => name)).toEqual(['C', 'A', 'B', 'D', 'E', 'F', 'Others']);
});

test('who speaks has one colour in the article, its strip and among the folder’s', () => {
  const one = { ...article('One', '2025-01-01'), voices: [speaker('A minister', 20), speaker('Mara Telling', 10)] };
  const { article: drawn, folder, legend } = pictureOf(shown, [one], words);
  const picture = 'bars' in drawn ? drawn : undefined;
  expect(picture?.bars.speakers.map(({ colour }) => colour)).toEqual([0, 1, null]);
  expect(picture?.strip.map(({ colours }) => colours.speakers)).toEqual([null, 0, 1, 0, null, null]);
  expect(folder[0]?.bars.speakers.parts.map(({ colour }) => colour)).toEqual([1, 2]);
  expect(legend.speakers).toEqual([
    { name: 'Mara Telling', colour: 1 },
    { name: 'A minister', colour: 2 },
    { name: 'Others', colour: null },
  ]);
});

test('where the article takes all colours, none of them means somebody else in the folder', () => {
  const voices = ['A', 'B', 'C', 'D', 'E', 'F'].map((name, i) => ({ ...voice(name, 9 - i, 0), side: '' }));
  const one = { ...article('One', '2025-01-01'), voices: [speaker('G', 30), speaker('F', 10)] };
  const { legend } = pictureOf({ uri: 'file:///a.md', balance: balanced({ ...talks, voices }) }, [one], words);
  expect(legend.speakers).toEqual([
    { name: 'F', colour: 5 },
    { name: 'Others', colour: null },
  ]);
});

test('more speakers than can be taken in end in one bar', () => {
  const voices = Array.from({ length: 12 }, (_, i) => ({ ...voice(`S${i}`, 12 - i, 0), side: '' }));
  const { article } = pictureOf({ uri: 'file:///a.md', balance: balanced({ ...talks, voices, sides: [] }) }, [], words);
  const bars = 'bars' in article ? article.bars : undefined;
  expect(bars?.speakers.map(({ name }) => name).slice(-2)).toEqual(['S8', '3 others']);
  expect(bars?.sides.map(({ name, told }) => [name, told])).toEqual([['No side', 'No side 100% 20 20']]);
});

test('an article in which nobody speaks', () => {
  const quiet = balanced({
    ...talks,
    words: 0,
    quoted: 0,
    paraphrased: 0,
    voices: [],
    sides: [],
    strip: [],
    findings: [],
  });
  check({ uri: 'file:///a.md', balance: quiet }, [], {}, '\n0 0 0 0\nStrip\nSpeakers\nSilence\n');
});

test('the paper’s own share is never less than nothing, however the others are rounded', () => {
  const said = { ...talks, words: 200, quoted: 101, paraphrased: 99, strip: [], findings: [] };
  const { article } = pictureOf({ uri: 'file:///a.md', balance: said }, [], words);
  expect(article).toMatchObject({ summary: '200 51 50 0' });
});

test('words of an article are never markup', () => {
  const name = '<img src=x onerror=alert(1)>';
  const { voices } = talks;
  const odd = balanced({ ...talks, voices: voices.map((voice) => ({ ...voice, name })) });
  const nodes = drawing(pictureOf({ uri: 'file:///a.md', balance: odd }, [], words), {});
  expect(all(nodes).map(({ tag }) => tag)).not.toContain('img');
  expect(all(nodes).flatMap(({ children }) => children)).toContain(name);
});

test('the page loads its own script and style, and nothing else', () => {
  const page = balancePage({ own: 'vscode:', script: 'b.js', style: 'b.css', language: 'en', nonce: 'n0nce' });
  expect(page).toContain(`content="default-src 'none'; style-src vscode:; script-src 'nonce-n0nce'"`);
  expect([...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)).toEqual(['b.css', 'b.js']);
});

test('only messages that mean something in the picture are heard', () => {
  const picture = pictureOf(shown, [article('Sun', '2025-05-05')], words);
  const spot = { uri: 'file:///talks.md', range: line(2) };
  const sound = [
    { kind: 'ready' },
    { kind: 'drawn', serial: 3, parts: 6, articles: 1 },
    { kind: 'reveal', spot },
    { kind: 'open', uri: 'file:///Sun.md' },
  ];
  expect(sound.map((message) => messageOf(message, picture))).toEqual(sound);
  const unsound = [
    undefined,
    'ready',
    { kind: 'drawn', serial: 3, parts: '6', articles: 1 },
    { kind: 'reveal', spot: { ...spot, uri: 'file:///secret.md' } },
    { kind: 'reveal', spot: { ...spot, range: { start: { line: -1, character: 0 }, end: { line: 0, character: 0 } } } },
    { kind: 'reveal' },
    { kind: 'open', uri: 'https://example.org/' },
    { kind: 'run', command: 'x' },
  ];
  expect(unsound.map((message) => messageOf(message, picture))).toEqual(unsound.map(() => undefined));
});
