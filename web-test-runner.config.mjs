import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { commands, createPage } from './scripts/browser-commands.mjs';
import { findChrome } from './scripts/chrome.mjs';
import { storyList } from './scripts/story-list.mjs';

const { executablePath, args, env } = await findChrome();

const flat = ({ tests = [], suites = [] } = {}) => [...tests, ...suites.flatMap(flat)];

/** A line a file, below its name; what failed is told by the default reporter. */
const perFile = {
  reportTestFileResults({ logger, sessionsForTestFile }) {
    const tests = sessionsForTestFile.flatMap(({ testResults }) => flat(testResults));
    const count = (name, some) => (some.length > 0 ? ` ${some.length} ${name}` : '');
    const line = [
      count(
        'passed',
        tests.filter(({ passed, skipped }) => passed && !skipped),
      ),
      count(
        'failed',
        tests.filter(({ passed, skipped }) => !passed && !skipped),
      ),
      count(
        'skipped',
        tests.filter(({ skipped }) => skipped),
      ),
    ];
    logger.log(line.join(''));
  },
};

/** Leaves the figures for a script to read. A file that could not run at all counts as one failure. */
const counts = (file) => ({
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => flat(testResults));
    const broken = sessions.filter(
      ({ passed, testResults }) => !passed && !flat(testResults).some(({ passed, skipped }) => !passed && !skipped),
    );
    const skipped = tests.filter((test) => test.skipped).length;
    const passed = tests.filter((test) => test.passed && !test.skipped).length;
    const failed = tests.length - passed - skipped + broken.length;
    writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
  },
});

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  // Tests of pure code run in Node, by `node --test`: see scripts/test.mjs.
  files: ['tests/**/*.test.ts', '!tests/{data,pack,logic,package}/**'],
  concurrency: 2,
  // One file walks all stories, three times each with axe: minutes on a busy machine. Single tests keep their own limits.
  testsFinishTimeout: 15 * 60_000,
  nodeResolve: { exportConditions: ['development'] },
  coverageConfig: { include: ['src/**/*.ts'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'esnext', // built files are served as they are
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)), // for the decorators
    }),
    commands,
    storyList,
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath, args, env }, createPage })],
  reporters: [
    perFile,
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    ...(process.env.TEST_COUNTS ? [counts(process.env.TEST_COUNTS)] : []),
  ],
  // Lit's development build, for its warnings, without the one that says that it is the development build.
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>test</title>
    <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
