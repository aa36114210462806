// npm test: builds when dist/ is missing or stale, then the tests in Node, then the tests in a browser.
//
//   npm test                                     all
//   npm run test:node [-- file …]                tests of pure code and of the package, by `node --test`
//   npm run test:browser [-- file …]             tests of elements, by @web/test-runner
//
// With TEST_COUNTS=<file> the figures are written there as JSON.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { bin, cache, files, node } from './run.mjs';

const only = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
const named = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const inNode = (file) => /^tests\/(data|pack|logic|package)\//.test(file);
const tests = files('tests').filter((file) => file.endsWith('.test.ts'));

async function nodeTests(counts) {
  const run = named.length > 0 ? named : tests.filter(inNode);
  if (run.length === 0) return 0;
  return node([
    ...['--import', 'tsx', '--test'],
    ...['--test-reporter', 'spec', '--test-reporter-destination', 'stdout'],
    ...['--test-reporter', './scripts/count-reporter.mjs', '--test-reporter-destination', counts],
    ...run,
  ]);
}

async function browserTests(counts) {
  const run = named.length > 0 ? named : tests.filter((file) => !inNode(file));
  if (run.length === 0) return 0;
  const list = named.length > 0 ? ['--files', ...named] : [];
  return node([bin('wtr', '@web/test-runner'), ...list], { env: { TEST_COUNTS: counts } });
}

try {
  await buildIfStale();
  mkdirSync(cache, { recursive: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, run] of Object.entries({ node: nodeTests, browser: browserTests })) {
    if (only.length > 0 && !only.includes(`--${name}`)) continue;
    const counts = join(cache, `counts-${name}-${process.pid}.json`);
    const code = await run(counts);
    const result = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
    rmSync(counts, { force: true });
    if (code !== 0 && result.failed === 0) result.failed = 1; // the runner itself went wrong
    for (const key of Object.keys(total)) total[key] += result[key];
  }
  if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(total));
  else
    console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
