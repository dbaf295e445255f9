import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { constructions } from '../../server/src/reading/constructions';
import { notation, withoutNotation } from '../../server/src/reading/notation';
import { read } from '../read';

/** Reads the example, which must come out as it was marked; gives the names of the constructions of its statements. */
function check(example: string): string[] {
  const reading = read(parseArticle(withoutNotation(example), 'plain'), { entries: [] }, lexicons);
  expect(notation(reading)).toBe(example);
  return reading.statements.map(({ by }) => by);
}

describe.each(constructions.map((construction) => [construction.name, construction] as const))(
  '%s',
  (name, { what, reads, leaves }) => {
    test.each(reads)('reads %s', (example) => expect(check(example)).toContain(name));
    test.each(leaves)('leaves %s', (example) => expect(check(example)).not.toContain(name));
    test('says what it is, in a sentence and with examples of both kinds', () => {
      expect(what).toMatch(/^\p{Lu}.*\.$/u);
      expect(reads.length).toBeGreaterThan(0);
      expect(leaves.length).toBeGreaterThan(0);
    });
  },
);

test('every file that defines a construction is among them, under its name', () => {
  const folder = join(import.meta.dirname, '../../server/src/reading');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && / = defineConstruction\b/.test(readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    )
    .map(({ name }) => name.replace('.ts', ''));
  expect(constructions.map(({ name }) => name).sort()).toEqual(files.filter((name) => name !== 'construction').sort());
});
