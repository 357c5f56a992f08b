// docs/accessibility.md promises a test per point: each of them exists under the name that it is told by.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const points = [...readFileSync('docs/accessibility.md', 'utf8').matchAll(/^\| \d+ .*\| \[(.+)\]\((.+)\) \|$/gm)];

test('every point of accessibility has its test', () => {
  assert.ok(points.length >= 40, String(points.length));
  for (const [, name = '', file = ''] of points) {
    const source = readFileSync(path.join('docs', file), 'utf8');
    assert.ok(source.includes(`it('${name}'`), `${file}: no test is named "${name}"`);
  }
});
