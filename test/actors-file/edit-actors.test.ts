import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { edited } from '../../server/src/text/yaml-change';
import { type ActorsChange, editActors } from '../../server/src/workspace/edit-actors';

const uri = 'file:///desk/actors.yaml';
const dorvek: ActorsChange = { kind: 'addActor', actor: { name: 'Ilan Dorvek', kind: 'person' }, taken: [] };
const alias = (name: string): ActorsChange => ({ kind: 'addAliases', entry: 'berg', aliases: [name] });

/** Makes the change in a file without the lines and words that stand after `+` or in `+…+`, and expects them to be there after it. */
function check(change: ActorsChange, marked: string) {
  const before = marked.replace(/^\+.*\n/gm, '').replace(/\+[^+\n]*\+/g, '');
  const after = marked.replace(/^\+/gm, '').replace(/\+([^+\n]*)\+/g, '$1');
  const made = editActors(before, uri, change);
  expect('refused' in made ? made.refused : edited(before, made.edits)).toBe(after);
}

test('into a file with nothing in it', () => {
  check(dorvek, '+- id: ilan-dorvek\n+  name: Ilan Dorvek\n+  kind: person\n');
  check(dorvek, '# Who is who.\n+- id: ilan-dorvek\n+  name: Ilan Dorvek\n+  kind: person\n');
  check(dorvek, 'actors:\n+  - id: ilan-dorvek\n+    name: Ilan Dorvek\n+    kind: person\n');
});

test('under the last entry, in the manner of those before', () => {
  check(
    dorvek,
    `actors: # ours

  -   id: berg # the mayor
      name: Ina Berg
      # no side

  -   id: osk
      name: Osk
      # a town
+
+  -   id: ilan-dorvek
+      name: Ilan Dorvek
+      kind: person

# the end
`,
  );
  check(dorvek, '[{ id: berg, name: Ina Berg }+, { id: ilan-dorvek, name: Ilan Dorvek, kind: person }+]\n');
  check(dorvek, '- { id: berg, name: Ina Berg }\n+- { id: ilan-dorvek, name: Ilan Dorvek, kind: person }\n');
});

test('an id that is free in all files of the desk', () => {
  const taken = [{ id: 'ilan-dorvek' }, { id: 'ilan-dorvek-2' }];
  check({ ...dorvek, taken } as ActorsChange, '+- id: ilan-dorvek-3\n+  name: Ilan Dorvek\n+  kind: person\n');
});

test('only what is known, in quotation marks only where they are needed', () => {
  const actor = {
    name: 'Osk: The Port',
    kind: 'organisation',
    role: 'No. 1 port',
    affiliation: 'osk',
    country: 'velmara',
  } as const;
  check(
    { kind: 'addActor', actor, taken: [] },
    `- { id: 'x', name: 'X' }
+- { id: osk-the-port, name: 'Osk: The Port', kind: organisation, roles: [{ title: No. 1 port }], affiliation: osk, country: velmara }
`,
  );
});

test('an alias joins the others, however they are written', () => {
  check(
    alias('Frau Berg'),
    '- id: berg\n  name: Ina Berg\n+  aliases: [Frau Berg]\n  # no side\n- id: osk\n  name: Osk\n'.replace(
      '  # no side\n',
      '',
    ),
  );
  check(alias('Frau Berg'), '- { id: berg, name: Ina Berg, aliases: [I. Berg+, Frau Berg+] } # she\n');
  check(
    alias('Berg, Ina'),
    '- id: berg\n  name: Ina Berg\n  aliases:\n    - I. Berg # short\n+    - Berg, Ina\n  side: osk\n',
  );
  check(
    alias('Frau Berg'),
    '- id: berg\n  name: Ina Berg\n  aliases: [\n    I. Berg+,+ # short\n+    Frau Berg\n  ]\n',
  );
  check(alias('ina berg'), '- id: berg\n  name: Ina Berg\n');
});

test('a desk that lists aliases line by line has the first one of an entry on a line, too', () => {
  check(
    alias('Frau Berg'),
    '- id: osk\n  name: Osk\n  aliases:\n  - Port Osk\n- id: berg\n  name: Ina Berg\n+  aliases:\n+  - Frau Berg\n',
  );
});

test('a spelling that the entry gives is changed, else its name', () => {
  const respelled = (text: string) => {
    const made = editActors(text, uri, { kind: 'setSpelling', entry: 'berg', spelling: 'Ina Bergh' });
    return 'edits' in made && edited(text, made.edits);
  };
  expect(respelled('- id: berg # 1\n  name: "Ina Berg" # 2\n  side: osk\n')).toBe(
    '- id: berg # 1\n  name: "Ina Bergh" # 2\n  side: osk\n  aliases: [Ina Berg]\n',
  );
  expect(respelled('- id: berg\n  name: Ina Berg\n  spelling: Ina Bergg\n  aliases: [Ina Bergh, Frau Berg]\n')).toBe(
    '- id: berg\n  name: Ina Berg\n  spelling: Ina Bergh\n  aliases: [Ina Bergg, Frau Berg]\n',
  );
});

test('a file that is broken, or something else, is left alone', () => {
  const refused = (text: string) => {
    const made = editActors(text, uri, dorvek);
    return 'refused' in made && made.refused;
  };
  expect(refused('- id: berg\n  name: "Ina Berg\n')).toBe(
    'Nothing can be written into actors.yaml before line 2 is mended. This text has an opening quotation mark and no closing one: close it.',
  );
  for (const text of ['Ina Berg\n', 'id: berg\nname: Ina Berg\n'])
    expect(refused(text)).toBe(
      'actors.yaml is not a list of actors: begin each actor on a line of its own with “- id: …”.',
    );
  expect(refused('actors: &all\n  - id: berg\n    name: Ina Berg\nmore: *all\n')).toBe(false);
});

test('the sample newsroom’s file takes in an actor and an alias with nothing else changed', () => {
  const text = readFileSync('seeds/actors.yaml', 'utf8');
  const entries = readActorsFile(text, uri).actors.entries.filter((_, i) => i % 10 === 0);
  const telling: ActorsChange = { ...dorvek, actor: { name: 'Mara Tellingham', kind: 'person' } } as ActorsChange;
  for (const change of [
    telling,
    ...entries.map(({ id }): ActorsChange => ({ kind: 'addAliases', entry: id, aliases: ['Zz'] })),
  ]) {
    const made = editActors(text, uri, change);
    if ('refused' in made) throw new Error(made.refused);
    const [edit] = made.edits;
    expect(made.edits.length).toBe(1);
    expect(edit?.span[0]).toBe(edit?.span[1]);
    expect(readActorsFile(edited(text, made.edits), uri).problems).toEqual([]);
  }
});
