// Builds twice, in two folders, and compares every file: one commit gives one set of bytes, wherever it is built.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { files, root } from './run.mjs';

async function built(folder) {
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  await build(folder);
  const made = new Map(files(folder).map((file) => [file.slice(folder.length + 1), readFileSync(join(root, file))]));
  rmSync(join(root, folder), { recursive: true, force: true });
  return made;
}

const one = await built('.cache/build-one');
const two = await built('.cache/build-two');
const problems = [];
for (const file of new Set([...one.keys(), ...two.keys()])) {
  if (!one.get(file)?.equals(two.get(file) ?? Buffer.alloc(0))) problems.push(`differs between two builds: ${file}`);
  if (one.get(file)?.includes(root)) problems.push(`names a folder of this machine: ${file}`);
}

for (const problem of problems) console.error(problem);
console.log(`${one.size} files built twice, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
