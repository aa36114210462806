// npm run build: dist/ and custom-elements.json, then the size budgets.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin, must, root, stamp } from './run.mjs';

const sources = stamp(
  'build',
  'src',
  'scripts/build.mjs',
  'scripts/pack-schema.mjs',
  'scripts/topics.mjs',
  'rollup.config.mjs',
  'custom-elements-manifest.config.mjs',
  'tsconfig.json',
  'tsconfig.types.json',
  'package.json',
  'package-lock.json',
);

/** Builds into `<target>/dist` and `<target>/custom-elements.json`; `target` is a folder of the project or its root. */
export async function build(target = '.') {
  const to = (path) => join(root, target, path);
  // First into a folder beside it, then renamed: nobody who reads dist/ meanwhile meets half a build, and the depth of
  // the folder, which source maps depend on, is the same.
  const work = `dist-${process.pid}`;
  const BUILD_DIR = target === '.' ? work : `${target}/${work}`;
  rmSync(to(work), { recursive: true, force: true });
  mkdirSync(to(work), { recursive: true });
  try {
    const made = await Promise.allSettled([
      must([bin('rollup'), '-c', '--silent'], { env: { BUILD_DIR } }),
      must([bin('tsc', 'typescript'), '-p', 'tsconfig.types.json', '--declarationDir', BUILD_DIR]),
      must([bin('cem', '@custom-elements-manifest/analyzer'), 'analyze', '--quiet'], {
        env: { BUILD_DIR, MANIFEST_DIR: BUILD_DIR },
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
      must(['scripts/pack-schema.mjs', `${BUILD_DIR}/pack.schema.json`]),
    ]);
    for (const { reason } of made) if (reason) throw reason;
    // The bundle exports what the index does, and registers.
    writeFileSync(to(`${work}/prime-cancel.d.ts`), `import './define/all.js';\nexport * from './index.js';\n`);
    writeFileSync(to(`${work}/THIRD-PARTY-LICENSES.txt`), licences());
    renameSync(to(`${work}/custom-elements.json`), to('custom-elements.json'));
    if (existsSync(to('dist'))) renameSync(to('dist'), to(`${work}-old`));
    renameSync(to(work), to('dist'));
  } finally {
    rmSync(to(work), { recursive: true, force: true });
    rmSync(to(`${work}-old`), { recursive: true, force: true });
  }
}

/** The licences of the libraries inside the self-contained files. */
const licences = () =>
  ['@lit/reactive-element', '@floating-ui/dom', '@floating-ui/core', '@floating-ui/utils']
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = ['LICENSE', 'LICENSE.md', 'license', 'LICENCE'].find((file) => existsSync(join(folder, file)));
      return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);

/** Builds the package when its sources are newer than what stands in dist/. */
export async function buildIfStale() {
  if (
    existsSync(join(root, 'dist/prime-cancel.js')) &&
    existsSync(join(root, 'custom-elements.json')) &&
    sources.fresh()
  ) {
    return;
  }
  console.log('building dist/ …');
  await build();
  sources.set();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build();
    sources.set();
    await must(['scripts/size.mjs']);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
