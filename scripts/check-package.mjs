// What npm would publish: publint and "are the types wrong" over the packed package.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { bin, cache, node, root } from './run.mjs';

await buildIfStale();
const folder = join(cache, 'pack');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
// Built already: the package's own scripts need not run again.
const npm = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
const [packed] = npm.status === 0 ? readdirSync(folder) : [];
if (!packed) throw new Error('npm pack failed');
const file = join(folder, packed);

const codes = [
  await node([bin('publint'), 'run', file, '--strict']),
  await node([bin('attw', '@arethetypeswrong/cli'), file, '--profile', 'esm-only']),
];
rmSync(folder, { recursive: true, force: true });
if (codes.some((code) => code !== 0)) process.exitCode = 1;
