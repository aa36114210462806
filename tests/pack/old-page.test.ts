import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('old-page.ts', import.meta.url));
const run = (...args: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', file, ...args], { encoding: 'utf8' });

it('a pack is the same on a page whose library changed Array, String, Date and Object', () => {
  const expected = run();
  assert.match(expected, /"id":"new"/);
  assert.equal(run('--old'), expected);
});
