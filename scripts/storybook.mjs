// Builds the stories into storybook-static/, when they or the package have changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bin, must, root, stamp } from './run.mjs';

const sources = stamp('storybook', 'src', 'stories', '.storybook', 'custom-elements.json', 'package-lock.json');

export async function buildStories() {
  if (existsSync(join(root, 'storybook-static/index.html')) && sources.fresh()) return;
  console.log('building the stories …');
  await must(
    [bin('storybook'), 'build', '-o', 'storybook-static', '--disable-telemetry', '--quiet', '--loglevel', 'warn'],
    { env: { STORYBOOK_DISABLE_TELEMETRY: '1' }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  sources.set();
}
