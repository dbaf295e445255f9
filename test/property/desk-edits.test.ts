import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import type { ActorEntry } from '../../server/src/actors/types';
import { readSettings } from '../../server/src/review/settings';
import { edited } from '../../server/src/text/yaml-change';
import { type ActorsChange, editActors } from '../../server/src/workspace/edit-actors';
import { editSettings, type SettingsChange } from '../../server/src/workspace/edit-settings';

const runs = Number(process.env.HEARSAY_RUNS ?? 0);
const some: fc.Parameters<unknown> = runs > 0 ? { numRuns: runs } : { numRuns: 600, seed: 1 };
const timeout = runs > 0 ? 600_000 : 20_000;
const uri = 'file:///desk/actors.yaml';

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const names = oneOf(
  'Ina Berg',
  '"Mara Telling"',
  "'Anders O''Holm'",
  'Ána Brandt',
  'Osk',
  '“Osk”',
  'Ива́н',
  'N.N. # no',
);
const comment = oneOf('', ' # checked', '  # “it”: no');
const ownLine = oneOf('', '', '\n', '# all\n', '\n# ── Osk ──\n\n');
const words = oneOf('x y', '"x, y"', "'x: y'", 'Frau x');

const aliases = (indent: string) =>
  oneOf(
    '',
    '',
    `${indent}aliases: []\n`,
    `${indent}aliases:\n`,
    `${indent}aliases: ~\n`,
    `${indent}aliases: [a b, "c, d"] # two\n`,
    `${indent}aliases: [\n${indent}  a b, # one\n${indent}  'c d', # two\n${indent}]\n`,
    `${indent}aliases: [ a b,\n${indent} c d ]\n`,
    `${indent}aliases:\n${indent}  - a b # one\n${indent}  # and\n${indent}  - "c d"\n`,
    `${indent}aliases:\n${indent}- a b\n`,
  );
const rest = (indent: string) =>
  oneOf(
    '',
    `${indent}kind: person\n`,
    `${indent}notes: |\n${indent}  one\n\n${indent}  two\n\n`,
    `${indent}notes: |+\n${indent}  one\n\n`,
    `${indent}notes: >-\n${indent}  one\n${indent}  two\n`,
    `${indent}roles:\n${indent}  - title: Mayor\n${indent}    from: 2014 # or so\n`,
    `${indent}roles: [{ title: Mayor }]\n`,
    `${indent}country:\n`,
    `${indent}# no country\n`,
  );

const blockEntry = (dash: string, id: string) => {
  const indent = ' '.repeat(dash.length);
  return fc
    .tuple(names, comment, fc.shuffledSubarray([0, 1], { minLength: 2 }), aliases(indent), rest(indent))
    .map(([name, remark, order, ...parts]) => {
      const tail = order.map((i) => parts[i]).join('');
      return `${dash}id: ${id}${remark}\n${indent}name: ${name}\n${tail}`;
    });
};
const flowEntry = (dash: string, id: string) =>
  fc
    .tuple(oneOf('Ina Berg', '"Mara, Telling"'), oneOf('', ', aliases: [a b]', ', aliases: []', ', kind: person'))
    .map(([name, more]) => `${dash}{ id: ${id}, name: ${name}${more} }\n`);

/** A file whose entries have the ids e0, e1 …, and all that people write round them. */
const actorsFile = fc
  .record({
    head: ownLine,
    key: fc.boolean(),
    indent: oneOf('', '  ', '    '),
    gap: oneOf(' ', ' ', '   '),
    between: oneOf('', '', '\n', '\n  # ── more ──\n'),
    tail: ownLine,
    end: oneOf('', '', 'cut'),
    count: fc.integer({ min: 0, max: 4 }),
  })
  .chain(({ head, key, indent, gap, between, tail, end, count }) => {
    const dash = `${key ? indent : ''}-${gap}`;
    const entries = Array.from({ length: count }, (_, i) =>
      fc.oneof(blockEntry(dash, `e${i}`), flowEntry(dash, `e${i}`)),
    );
    return fc.tuple(...entries).map((items) => {
      const text = `${head}${key ? 'actors:\n' : ''}${items.join(between)}${tail}`;
      return end === 'cut' ? text.trimEnd() : text;
    });
  });

function change(text: string, change: ActorsChange): string {
  const made = editActors(text, uri, change);
  if ('refused' in made) throw new Error(`${made.refused}\n${text}`);
  return edited(text, made.edits);
}

const entriesOf = (text: string) => readActorsFile(text, uri).actors.entries;
/** What the entries say, wherever they stand; a line end that closes the last note of a file says nothing. */
const said = (entries: readonly ActorEntry[]) =>
  entries.map(({ span: _, notes = '', ...entry }) => ({ ...entry, notes: notes.trimEnd() }));

/** The lines of the first text that are not in the second, at the same distance from its beginning or its end. */
function linesLost(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  while (old.length > 0 && old[0] === now[0]) {
    old.shift();
    now.shift();
  }
  while (old.length > 0 && old.at(-1) === now.at(-1)) {
    old.pop();
    now.pop();
  }
  return old;
}

const entry = { name: 'Ilan Dorvek', kind: 'person', role: 'Minister: sea', country: 'velmara' } as const;
const addition: ActorsChange = { kind: 'addActor', actor: entry, taken: [] };

test(
  'an actor that is added is read as asked, and no line but one beside it is another',
  () => {
    fc.assert(
      fc.property(actorsFile, (text) => {
        const after = change(text, addition);
        const [problems, now] = [readActorsFile(text, uri).problems.length, readActorsFile(after, uri)];
        expect(now.problems.length).toBeLessThanOrEqual(problems);
        expect(said(now.actors.entries.slice(0, -1))).toEqual(said(entriesOf(text)));
        expect(now.actors.entries.at(-1)).toMatchObject({
          id: 'ilan-dorvek',
          name: 'Ilan Dorvek',
          kind: 'person',
          roles: [{ title: 'Minister: sea' }],
          country: 'velmara',
        });
        expect(linesLost(text, after).filter((line) => line.trim() !== '').length).toBe(0);
        expect(change(after, addition)).toBe(after);
      }),
      some,
    );
  },
  timeout,
);

test(
  'an alias is read as asked, comes once, and can be taken out again',
  () => {
    fc.assert(
      fc.property(actorsFile, words, fc.nat(), (text, written, at) => {
        const before = entriesOf(text);
        const chosen = before[at % Math.max(before.length, 1)];
        if (!chosen) return;
        const alias = written.replace(/['"]/g, '');
        const addAlias: ActorsChange = { kind: 'addAliases', entry: chosen.id, aliases: [alias] };
        const after = change(text, addAlias);
        const wanted = before.map((other) =>
          other === chosen ? { ...other, aliases: [...other.aliases, alias] } : other,
        );
        expect(said(entriesOf(after))).toEqual(said(wanted));
        expect(linesLost(text, after).length).toBeLessThanOrEqual(1);
        expect(change(after, addAlias)).toBe(after);
        const without = change(after, { kind: 'removeAlias', entry: chosen.id, alias });
        expect(said(entriesOf(without))).toEqual(said(before));
        if (chosen.aliases.length > 0) expect(without).toBe(text);
      }),
      some,
    );
  },
  timeout,
);

test(
  'a new spelling is the one that counts, and the one before stays known',
  () => {
    fc.assert(
      fc.property(actorsFile, words, fc.nat(), (text, written, at) => {
        const before = entriesOf(text);
        const chosen = before[at % Math.max(before.length, 1)];
        if (!chosen) return;
        const spelling = written.replace(/['"]/g, '');
        const respelling: ActorsChange = { kind: 'setSpelling', entry: chosen.id, spelling };
        const after = change(text, respelling);
        const [now] = entriesOf(after).filter(({ id }) => id === chosen.id);
        expect(now?.spelling).toBe(spelling);
        expect([now?.name, ...(now?.aliases ?? [])]).toContain(chosen.spelling);
        expect(said(entriesOf(after)).filter(({ id }) => id !== chosen.id)).toEqual(
          said(before.filter(({ id }) => id !== chosen.id)),
        );
        expect(change(after, respelling)).toBe(after);
      }),
      some,
    );
  },
  timeout,
);

test(
  'a file with Windows line ends is edited alike',
  () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    fc.assert(
      fc.property(actorsFile, (text) => {
        // A file of one line has no line end to show which ones it has.
        if (!text.includes('\n')) return;
        expect(change(crlf(text), addition)).toBe(crlf(change(text, addition)));
      }),
      some,
    );
  },
  timeout,
);

const settingsFile = fc
  .tuple(
    ownLine,
    oneOf('', 'style: ap # ours\n', 'actors: [who.yaml]\n'),
    oneOf(
      '',
      'rules:\n',
      'rules: {}\n',
      'rules: # all\n',
      'rules: { vague-source: error, editorial-adverb: "hint" }\n',
      'rules: {\n  vague-source: error, # one\n}\n',
      'rules:\n  vague-source: error # one\n  # two\n',
      "rules:\n    editorial-adverb: 'hint' # soft\n    vague-source: off\n\n",
      'rules:\n  euphemism: { severity: error }\n  editorial-adverb: { severity: error } # hard\n',
      'rules:\n  editorial-adverb:\n    # hard\n    severity: error\n',
      'rules:\n  editorial-adverb:\n  vague-source: off\n',
    ),
    oneOf('', 'overrides:\n  - files: [opinion]\n    rules: { editorial-adverb: off }\n', 'lexicon: {}\n'),
    ownLine,
  )
  .map((parts) => parts.join(''));

test(
  'a rule has the level it is given, and no other setting another value',
  () => {
    const levels = fc.constantFrom(...(['off', 'hint', 'information', 'warning', 'error'] as const));
    fc.assert(
      fc.property(settingsFile, levels, (text, level) => {
        const change: SettingsChange = { kind: 'setRule', rule: 'editorial-adverb', level, article: null };
        const made = editSettings(text, uri, change);
        if ('refused' in made) throw new Error(`${made.refused}\n${text}`);
        const after = edited(text, made.edits);
        const [before, now] = [readSettings(text), readSettings(after)];
        expect(now.problems.length).toBe(before.problems.length);
        const { rules } = before.settings;
        expect(now.settings.rules).toEqual({ ...rules, 'editorial-adverb': level });
        expect({ ...now.settings, rules, actors: null }).toEqual({ ...before.settings, actors: null });
        expect(linesLost(text, after).length).toBeLessThanOrEqual(1);
        const again = editSettings(after, uri, change);
        expect(again).toEqual({ edits: [] });
      }),
      some,
    );
  },
  timeout,
);
