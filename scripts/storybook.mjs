// Builds the stories into storybook-static/, when they or the package have changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';
import { bin, must, root, stamp } from './run.mjs';

const sources = stamp('storybook', 'src', 'stories', '.storybook', 'custom-elements.json', 'package-lock.json');

export async function buildStories() {
  await buildIfStale(); // for custom-elements.json, which the docs are made from
  if (existsSync(join(root, 'storybook-static/index.html')) && sources.fresh()) return;
  console.log('building the stories …');
  await must(
    [bin('storybook'), 'build', '-o', 'storybook-static', '--disable-telemetry', '--quiet', '--loglevel', 'warn'],
    { env: { STORYBOOK_DISABLE_TELEMETRY: '1' }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  sources.set();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildStories().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
