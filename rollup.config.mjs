// What is built: one module a source file for npm (libraries external, so that a site's bundler shares and shakes
// them), and one self-contained file for a script tag, as a module and as a classic script.
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import swc from '@swc/core';
import { joinedTopics } from './scripts/topics.mjs';

const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const dist = process.env.BUILD_DIR ?? 'dist';

export const typescript = () =>
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true, charset: 'utf8' });

/**
 * Spaces and longer forms in style sheets: 2 % of the steps element.
 *
 * Without `targets` the CSS minifier takes every browser to know everything, and drops what stands before
 * `inline-size: stretch` as a fallback. These are the oldest with container queries. `exclude` names all of its
 * features: it leaves the CSS as written, `light-dark()` above all.
 */
const major = (number) => number << 16;
const minifyCSS = {
  targets: { chrome: major(105), firefox: major(110), safari: major(16) },
  exclude: 2 ** 21 - 1,
};
export const literals = () => minifyLiterals({ failOnError: true, options: { minifyOptions: { minifyCSS } } });

/** The libraries' own licence comments are left out of the bundle: this line and the file it names stand for them. */
const banner = `/*! prime-cancel-widgets ${manifest.version}, MIT. Libraries in it: see THIRD-PARTY-LICENSES.txt */`;

const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Minifies with swc: some 2 % smaller than terser, 4 % smaller than esbuild after brotli. */
export const minify = ({ module = true, asciiOnly = false, head = '' } = {}) => ({
  name: 'swc-minify',
  async renderChunk(code) {
    const result = await swc.minify(code, {
      module,
      ecma: 2022,
      sourceMap: true,
      mangle: { toplevel: module },
      compress: { passes: 3 },
      format: { comments: false, asciiOnly },
    });
    // swc leaves the letters of template literals as they are.
    const small = asciiOnly ? result.code.replace(/[^\0-\x7f]/g, escaped) : result.code;
    if (!head) return { code: small, map: result.map };
    const { mappings, ...rest } = JSON.parse(result.map);
    return { code: `${head}\n${small}`, map: { ...rest, mappings: `;${mappings}` } };
  },
});

/** Everything that turns a source file with its libraries into one small file. */
export const selfContained = (options) => [
  joinedTopics(),
  typescript(),
  nodeResolve({ exportConditions: ['production'] }),
  literals(),
  minify(options),
];

const define = readdirSync(new URL('src/define/', import.meta.url)).filter((file) => file.endsWith('.ts'));

/** A warning (a circle, an unresolved name) is a mistake. */
const onwarn = (warning) => {
  throw new Error(warning.message);
};

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: Object.fromEntries(
      ['index.ts', 'data/guide.ts', 'data/evidence.ts', ...define.map((file) => `define/${basename(file)}`)].map(
        (file) => [file.slice(0, -'.ts'.length), `src/${file}`],
      ),
    ),
    external: [/^lit(\/|$)/, /^@lit\//, /^@floating-ui\//],
    plugins: [joinedTopics(), typescript(), literals()],
    onwarn,
    output: {
      dir: dist,
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  {
    input: 'src/bundle.ts',
    plugins: selfContained({ head: banner }),
    onwarn,
    output: { file: `${dist}/prime-cancel.js`, format: 'es', sourcemap: true },
  },
  {
    // No exports, so no global name either. The leading semicolon lets optimiser plugins put it behind a file that
    // ends without one; and as a classic script is read in the encoding of its page, which on older Japanese blogs is
    // not UTF-8, every other letter is escaped.
    input: 'src/define/all.ts',
    plugins: selfContained({ module: false, asciiOnly: true, head: `${banner};` }),
    onwarn,
    output: { file: `${dist}/prime-cancel.classic.js`, format: 'iife', sourcemap: true },
  },
];
