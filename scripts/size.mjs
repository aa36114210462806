// npm run size: what a page has to load, in bytes of brotli quality 11, held against the budgets. Exits 1 above one.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { selfContained } from '../rollup.config.mjs';
import { files, root } from './run.mjs';

const kB = 1000;

/** One element through a site's bundler: lit and the topics that it renders included. */
const elementBudgets = {
  'prime-cancel-steps': 22 * kB,
  'prime-cancel-heatmap': 20 * kB,
  'prime-cancel-compare': 22 * kB,
  'prime-cancel-advisor': 18 * kB,
  'prime-cancel-faq': 26 * kB,
};

/** The file for a script tag grows with the elements in it: the budget is that of the last one that is there. */
const bundleBudgets = [
  ['prime-cancel-steps', 34 * kB],
  ['prime-cancel-heatmap', 41 * kB],
  ['prime-cancel-advisor', 52 * kB],
  ['prime-cancel-compare', 52 * kB],
  ['prime-cancel-faq', 62 * kB],
];
const codeBudget = 36 * kB;

const brotli = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } })
    .length;

/**
 * Leaves the guide's words and records out of a bundle. Each export of a module below data/topics/ becomes
 * a property of one global that does not exist: nothing is run here, and a minifier cannot look into it and drop the
 * code that works on it, as it could with an empty object.
 */
const withoutWords = {
  name: 'without-words',
  transform: {
    order: 'post',
    handler(code, id) {
      if (!/^src\/data\/topics\//.test(relative(root, id).split(sep).join('/'))) return null;
      const names = this.parse(code)
        .body.filter(({ type }) => type === 'ExportNamedDeclaration')
        .flatMap(({ declaration, specifiers }) => [
          ...(declaration?.declarations?.map(({ id }) => id.name) ?? (declaration ? [declaration.id.name] : [])),
          ...specifiers.map(({ exported }) => exported.name),
        ]);
      return { code: names.map((name) => `export const ${name} = w.${name};`).join('\n'), map: null };
    },
  },
};

async function bundled(entry, { words = true } = {}) {
  const bundle = await rollup({
    input: join(root, 'src', entry),
    plugins: words ? selfContained() : [withoutWords, ...selfContained()],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return brotli(output[0].code);
}

const rows = [];
const add = (what, total, budget, code) => rows.push({ what, total, budget, code });

const tags = files('src/define')
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'all');

for (const tag of tags) {
  const entry = `define/${tag}.ts`;
  add(
    `prime-cancel-widgets/define/${tag}`,
    await bundled(entry),
    elementBudgets[tag],
    await bundled(entry, { words: false }),
  );
}

const budget = bundleBudgets.filter(([tag]) => tags.includes(tag)).at(-1)?.[1];
const code = await bundled('bundle.ts', { words: false });
// The classic script has no budget of its own: it is the same code, with every Japanese letter escaped.
for (const [file, limit] of [
  ['dist/prime-cancel.js', budget],
  ['dist/prime-cancel.classic.js', undefined],
]) {
  if (existsSync(join(root, file))) add(file, brotli(readFileSync(join(root, file))), limit, code);
  else rows.push({ what: `${file} (not built)`, total: Infinity, budget });
}
add('code of dist/prime-cancel.js, words left out', code, codeBudget);

const line = (cells) =>
  console.log(
    cells[0].padEnd(46) +
      cells
        .slice(1)
        .map((cell) => String(cell).padStart(9))
        .join(''),
  );
line(['bytes, brotli 11', 'total', 'budget', 'code', 'words']);
for (const { what, total, budget, code } of rows) {
  line([what, total, budget ?? '-', code ?? '', code ? total - code : '']);
}
for (const { what, total, budget = Infinity } of rows) {
  if (total <= budget) continue;
  console.error(`too large by ${total - budget} bytes: ${what}`);
  process.exitCode = 1;
}
