// Starting the tools of node_modules, and knowing whether what they made is still fresh.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const cache = join(root, 'node_modules/.cache/prime-cancel-widgets');

/** The script behind a package's command, without a shell: the same on every system. */
export function bin(name, pkg = name) {
  // Some packages do not export their package.json: look it up by folder.
  const file = join(root, 'node_modules', pkg, 'package.json');
  const manifest = createRequire(file)(file);
  return join(dirname(file), typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name]);
}

/** Runs node with these arguments; resolves with the exit code. */
export const node = (args, { env = {}, stdio = 'inherit' } = {}) =>
  new Promise((resolve, reject) => {
    spawn(process.execPath, args, { cwd: root, stdio, env: { ...process.env, ...env } })
      .on('error', reject)
      .on('exit', (code, signal) => resolve(signal ? 1 : code));
  });

/** Like `node`, but a failure throws. */
export async function must(args, options) {
  const code = await node(args, options);
  if (code !== 0) throw new Error(`exit code ${code}: node ${args.join(' ').replaceAll(root, '')}`);
}

/** Every file below these paths, sorted, as paths from the root. */
export const files = (...paths) =>
  paths
    .filter((path) => existsSync(join(root, path)))
    .flatMap((path) =>
      statSync(join(root, path)).isDirectory()
        ? readdirSync(join(root, path)).flatMap((name) => files(`${path}/${name}`))
        : [path],
    )
    .sort();

export const hash = (...paths) => {
  const sum = createHash('sha256');
  for (const file of files(...paths))
    sum
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return sum.digest('hex');
};

/** A note in the cache of what an output was made from. */
export const stamp = (name, ...inputs) => {
  const file = join(cache, `${name}.stamp`);
  return {
    fresh: () => existsSync(file) && readFileSync(file, 'utf8') === hash(...inputs),
    set: () => {
      mkdirSync(cache, { recursive: true });
      writeFileSync(file, hash(...inputs));
    },
  };
};
