// The topics of the guide are kept as facts and words, joined by code (src/data/topics/). A page needs the result alone:
// while something is built, each topic is joined beforehand and written as one literal.
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { join, relative, sep } from 'node:path';
import { root } from './run.mjs';

/** The values that a TypeScript module exports, run here and now. */
async function valuesOf(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const isObject = (value) => typeof value === 'object' && value !== null;

/** Leaves out what `complete` of src/data/record.ts gives back. */
const shorten = (value, defaultsOf, key) => {
  if (Array.isArray(value)) return value.map((item) => shorten(item, defaultsOf, key));
  if (!isObject(value)) return value;
  const defaults = defaultsOf(value, key);
  const inner = (name) => (key === 'cells' ? 'cell' : name);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, own]) => !(name in defaults && own === defaults[name]))
      .map(([name, own]) => [name, shorten(own, defaultsOf, inner(name))]),
  );
};

/** A value as the source text of a literal. */
const literal = (value) => {
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, own]) => `${JSON.stringify(name)}:${literal(own)}`);
  return `{${entries.join(',')}}`;
};

/** Rollup plugin: writes each module of src/data/topics/ as the literals that it exports. */
export const joinedTopics = () => ({
  name: 'joined-topics',
  async load(id) {
    if (!/^src\/data\/topics\/[\w-]+\.ts$/.test(relative(root, id).split(sep).join('/'))) return null;
    const { complete, defaultsOf } = await valuesOf(join(root, 'src/data/record.ts'));
    const exported = Object.entries(await valuesOf(id)).map(([name, value]) => {
      const short = shorten(value, defaultsOf);
      // What holds no records, such as the names of groups, is written as it is.
      return isDeepStrictEqual(complete(short), value)
        ? `export const ${name} = /* @__PURE__ */ complete(${literal(short)});`
        : `export const ${name} = ${literal(value)};`;
    });
    return { code: [`import { complete } from '../record.js';`, ...exported].join('\n'), map: { mappings: '' } };
  },
});
