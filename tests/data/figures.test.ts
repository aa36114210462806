// A figure is said once: in facts/figures.ts. Whoever changes it there changes every record that shows it.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { evidence } from '../../src/data/evidence.js';
import { figures } from '../../src/data/facts/figures.js';
import type { Guide } from '../../src/data/types.js';
import { at, ja } from './walk.js';

const data = new URL('../../src/data/', import.meta.url);

type Figures = { readonly [key: string]: number | Figures };

/** Each single figure, by its path, with all figures where it alone is another. */
function* changes(of: Figures, path = ''): Generator<readonly [path: string, Figures]> {
  for (const [key, value] of Object.entries(of)) {
    if (typeof value === 'number') yield [path + key, { ...of, [key]: value + 1 }];
    else for (const [inner, changed] of changes(value, `${path}${key}.`)) yield [inner, { ...of, [key]: changed }];
  }
}

/** The guide as it would be with other figures. */
async function guideWith(changed: Figures): Promise<Guide> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('guide.ts', data))],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    plugins: [
      {
        name: 'other-figures',
        setup(bundler) {
          bundler.onLoad({ filter: /facts[\\/]figures\.ts$/ }, () => ({
            contents: `export const figures = ${JSON.stringify(changed)};`,
          }));
        },
      },
    ],
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
  const module = (await import(`data:text/javascript;base64,${code}`)) as { guide: () => Guide };
  return module.guide();
}

/** Figure → the fact that states it. A record whose evidence names the fact shows the figure. */
const factOf: Readonly<Record<string, string | undefined>> = {
  'callbackWait.range.min': 'stats.callbackWait.range',
  'callbackWait.range.max': 'stats.callbackWait.range',
  'callbackWait.average.min': 'stats.callbackWait.average',
  'callbackWait.average.max': 'stats.callbackWait.average',
  'callbackWait.fewTo': 'steps.success.3',
  'callbackWait.mostlyWithin': 'experience.wait.positive',
  'callbackWait.eveningWeekendFrom': 'experience.wait.negative',
  rerequestAfter: 'trouble.action.1',
  'callMinutes.min': 'stats.callMinutes',
  'callMinutes.max': 'stats.callMinutes',
  'totalMinutes.min': 'stats.totalMinutes',
  'totalMinutes.max': 'stats.totalMinutes',
  'refundDays.min': 'refund.flow.1',
  'refundDays.max': 'refund.flow.1',
  successPercent: 'experience.success.positive',
  'avoidHours.from': 'congestion.avoidWindow',
  'avoidHours.to': 'congestion.avoidWindow',
  'bands.morning.from': 'congestion.band.morning',
  'bands.morning.to': 'congestion.band.morning',
  'bands.noon.from': 'congestion.band.noon',
  'bands.noon.to': 'congestion.band.noon',
  'bands.evening.from': 'congestion.band.evening',
  'bands.evening.to': 'congestion.band.evening',
};

/** Records that carry a fact without this part of it. */
const without: Readonly<Record<string, readonly string[]>> = {
  'callbackWait.range.min': ['deadlines.call-longest'],
  'callbackWait.range.max': ['deadlines.call-shortest'],
};

describe('a figure', () => {
  for (const [path, changed] of changes(figures)) {
    it(`${path} is shown by every record that rests on it`, async () => {
      const other = await guideWith(changed);
      assert.notDeepEqual(other, ja, 'shown nowhere');
      const fact = factOf[path];
      const carriers = Object.keys(evidence).filter((address) => fact && evidence[address]!.includes(fact));
      const still = carriers.filter((address) => JSON.stringify(at(address)) === JSON.stringify(at(address, other)));
      assert.deepEqual(
        still.filter((address) => !without[path]?.includes(address)),
        [],
      );
    });
  }
});

/** Digits that are no figure of `figures.ts`. */
const others: readonly RegExp[] = [
  /24時間対応/g, // round the clock, in words
  /–24時/g, // midnight
  /2024年/g, // all that is known of the source's age
  /0120/g, // how free numbers begin
  /1日4万件/g, // said once, and by nobody else
  /1,200円/g, // points, not money
  /'午後4時'|'夜11時'|'050'/g, // typed by readers
];

describe('words', () => {
  const files = readdirSync(new URL('ja/', data)).filter((file) => !/^(figures|search)\.ts$/.test(file));
  for (const file of files) {
    it(`ja/${file} writes no figure out`, () => {
      let source = readFileSync(new URL(`ja/${file}`, data), 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
        .replace(/\$\{[^}]*\}/g, '');
      for (const other of others) source = source.replace(other, '');
      const strings = source.match(/'[^'\n]*'|`[^`]*`/g) ?? [];
      assert.deepEqual(
        strings.filter((text) => /\p{sc=Han}|\p{sc=Hiragana}/u.test(text) && /\d/.test(text)),
        [],
      );
    });
  }
});
