// npm run bench: what the widgets cost the main thread, against plain HTML, held against the budgets.
//
//   npm run bench                        all elements that there are; exits 1 when a budget is broken
//   npm run bench -- --only steps        cases whose id begins so: an element, or one figure such as steps-tick
//   npm run bench -- --samples 31        more samples a side (15 at least)
//   npm run bench -- --json              everything, each sample too
//   npm run bench -- --readme            writes the table into the README, between its markers
//   npm run bench -- --bundle old.js     another build, such as that of the last release
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../scripts/build.mjs';
import { files, root } from '../scripts/run.mjs';
import { writeSection } from '../scripts/section.mjs';
import { cases } from './cases.mjs';
import { measure } from './measure.mjs';
import { asJson, asMarkdown, asText, holds } from './report.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    samples: { type: 'string', default: '15' },
    bundle: { type: 'string' },
    json: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
});

try {
  const samples = Number(values.samples);
  if (!(samples >= 15)) throw new Error('--samples: 15 or more');
  const defined = files('src/define');
  const chosen = cases.filter(
    ({ id, tag }) =>
      defined.includes(`src/define/${tag}.ts`) && id.startsWith(values.only.replace(/^prime-cancel-/, '')),
  );
  if (!chosen.length) throw new Error(`--only ${values.only}: there is no such case`);
  if (!values.bundle) await buildIfStale();
  const progress = process.stderr.isTTY ? (id) => process.stderr.write(`\r\u001b[K${id} …`) : undefined;
  const run = await measure(chosen, {
    samples,
    bundle: values.bundle ?? join(root, 'dist/prime-cancel.js'),
    onProgress: progress,
  });
  if (progress) process.stderr.write('\r\u001b[K');
  if (values.readme) {
    await writeSection(
      'README.md',
      'markdown',
      ['<!-- bench -->', '<!-- /bench -->'],
      `\n${asMarkdown(run, samples)}\n`,
    );
  }
  console.log((values.json ? asJson : asText)(run, samples));
  if (!run.results.every(holds)) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
