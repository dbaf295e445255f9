import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const tool = join(import.meta.dirname, '../../client/tools/release.mjs');
const today = new Date().toISOString().slice(0, 10);
const succeeds = 'node -e ""';

let clone;
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'hearsay-release-'));
  git('init', '--quiet');
  git('config', 'user.name', 'Ina Berg');
  git('config', 'user.email', 'ina@berg.example');
});
afterEach(() => rmSync(clone, { recursive: true }));

const git = (...words) => execFileSync('git', words, { cwd: clone, encoding: 'utf8' }).trim();
const read = (path) => readFileSync(join(clone, path), 'utf8');

/** Runs a release of the clone with this changelog; a script of `package.json` may be another. */
function check(wish, changelog, scripts = {}) {
  const checks = { test: succeeds, 'test:nodes': succeeds, package: succeeds };
  const manifest = { name: 'hearsay', version: '0.1.0', scripts: { ...checks, ...scripts } };
  writeFileSync(join(clone, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(clone, 'CHANGELOG.md'), changelog);
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
  const { status, stderr } = spawnSync(process.execPath, [tool, ...(wish ? [wish] : [])], {
    cwd: clone,
    encoding: 'utf8',
  });
  return {
    status,
    said: stderr.trim().split('\n').at(-1),
    version: JSON.parse(read('package.json')).version,
    tags: git('tag'),
  };
}

const news = '# Changes\n\n## Not released yet\n\n- more\n\n## 0.1.0 (2025-01-31)\n\n- all\n';

test('a minor version is made of what is new', () => {
  expect(check('minor', news)).toMatchObject({ status: 0, version: '0.2.0', tags: 'v0.2.0' });
  expect(read('CHANGELOG.md')).toBe(news.replace('Not released yet', `0.2.0 (${today})`));
  expect(git('log', '--format=%s', '-1')).toBe('Release 0.2.0');
  expect(git('status', '--porcelain')).toBe('');
});

test('the first version is released under the number it has', () => {
  const first = '# Changes\n\n## 0.1.0 (not released yet)\n\n- all\n';
  expect(check('0.1.0', first)).toMatchObject({ status: 0, version: '0.1.0', tags: 'v0.1.0' });
  expect(read('CHANGELOG.md')).toBe(first.replace('not released yet', today));
});

test('what is not fit to be released is left as it was', () => {
  const refused = { status: 1, version: '0.1.0', tags: '' };
  expect(check('major', news, { test: 'node -e "process.exit(1)"' })).toMatchObject({
    ...refused,
    said: 'Nothing was released: npm test failed.',
  });
  expect(git('status', '--porcelain')).toBe('');
});

test('what can’t be packed is left as it was', () => {
  expect(check('major', news, { package: 'node -e "process.exit(1)"' }).said).toBe(
    'Nothing was released: npm run package failed.',
  );
  expect(read('CHANGELOG.md')).toBe(news);
  expect(git('status', '--porcelain')).toBe('');
});

test('a release without news, without a version or of an older one is refused', () => {
  const released = '# Changes\n\n## 0.1.0 (2025-01-31)\n\n- all\n';
  expect(check('minor', released).said).toMatch(/^The top section of CHANGELOG\.md is released: add one/);
  expect(check('minor', '# Changes\n\n## Not released yet\n\n## 0.1.0\n\n- all\n').said).toMatch(
    /^CHANGELOG\.md says nothing/,
  );
  expect(check('0.0.9', news).said).toBe('0.0.9 comes before 0.1.0, which package.json has already.');
  expect(check(undefined, `${news}\n`).said).toMatch(/^Say which version it is to be: npm run release/);
});
