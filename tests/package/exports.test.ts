import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { guide } from '../../src/data/guide.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (path: string) => join(root, path);
const read = (path: string) => readFileSync(at(path), 'utf8');

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly exports?: readonly {
      readonly kind: string;
      readonly name: string;
      readonly declaration: { module: string };
    }[];
  }[];
}
interface Package {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
  readonly customElements: string;
}
const { exports, sideEffects, version, customElements } = JSON.parse(read('package.json')) as Package;

const dist = readdirSync(at('dist'), { recursive: true, encoding: 'utf8' }).map(
  (file) => `./dist/${file.replaceAll('\\', '/')}`,
);
const modules = dist.filter((file) => file.endsWith('.js'));
const tags = readdirSync(at('src/define'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'all');
const matches = (file: string, pattern: string) =>
  pattern.includes('*')
    ? new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '[^/]+')}$`).test(file)
    : file === pattern;
const hasSideEffects = (file: string) => sideEffects.some((pattern) => matches(file, pattern));

/** The names by which a module knows what it imports from the libraries. */
const libraryNames = (file: string) =>
  [...read(file).matchAll(/^import (?:\* as (\w+)|\{([^}]*)\}) from '[^.]/gm)].flatMap(([, all, some]) =>
    all ? [all] : (some ?? '').split(',').map((name) => name.trim().replace(/.* as /, '')),
  );
const pure = new Set([
  ...modules.flatMap((file) => (file.startsWith('./dist/prime-cancel.') ? [] : libraryNames(file))),
  '__decorateClass',
]);

/**
 * What is left of a module, with those of the package that it imports, where it is imported for nothing.
 *
 * Calls into the libraries make values (`css`, `property()`, a schema), and `__decorateClass` changes the class that
 * stands beside it: where nobody uses that class, both can go. So can its static fields, which the build writes as
 * blocks that rollup does not look into.
 */
async function remains(file: string): Promise<string> {
  const bundle = await rollup({
    input: 'unused',
    external: (id) => !/^(unused$|it$|\.|\/)/.test(id),
    treeshake: { moduleSideEffects: 'no-external', propertyReadSideEffects: false, manualPureFunctions: [...pure] },
    onwarn: () => undefined,
    plugins: [
      {
        name: 'unused',
        resolveId: (id) => (id === 'unused' ? id : id === 'it' ? at(file) : null),
        load: (id) => (id === 'unused' ? `import 'it';` : null),
        transform: (code) =>
          code.replace(/static \{\s*(?:\/\*\*[^]*?\*\/\s*)?this\.(\w+) = ([^;]+);\s*\}/g, 'static $1 = $2;'),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code.trim();
}

/** Runs a script of its own in plain Node; fails with what it printed. */
const node = (script: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });

describe('exports', () => {
  for (const [name, target] of Object.entries(exports)) {
    it(`${name} is built, with its types`, () => {
      const paths = typeof target === 'string' ? { default: target } : target;
      if (typeof target !== 'string') assert.deepEqual(Object.keys(target), ['types', 'default']);
      for (const path of Object.values(paths)) {
        if (!path.includes('*')) assert.ok(existsSync(at(path)), path);
        else for (const tag of tags) assert.ok(existsSync(at(path.replace('*', tag))), `${path} for ${tag}`);
      }
    });
  }

  it('custom-elements.json names every element and files of the package', () => {
    assert.equal(customElements, 'custom-elements.json');
    const { modules } = JSON.parse(read('custom-elements.json')) as Manifest;
    const definitions = modules.flatMap(({ exports = [] }) =>
      exports.filter((e) => e.kind === 'custom-element-definition'),
    );
    assert.deepEqual(definitions.map(({ name }) => name).sort(), [...tags].sort());
    for (const path of [
      ...modules.map(({ path }) => path),
      ...definitions.map(({ declaration }) => declaration.module),
    ]) {
      assert.ok(existsSync(at(path)), path);
    }
  });

  it('the version in the source is that of the package', () => {
    assert.ok(read('src/version.ts').includes(`'${version}'`));
  });

  it('every module has types, and a map with its source', () => {
    for (const file of modules) {
      assert.ok(existsSync(at(`${file}.map`)), `${file}.map`);
      if (!file.endsWith('.classic.js')) assert.ok(existsSync(at(file.replace(/\.js$/, '.d.ts'))), `types of ${file}`);
    }
  });
});

describe('sideEffects', () => {
  it('names only patterns that match a file', () => {
    for (const pattern of sideEffects)
      assert.ok(
        modules.some((file) => matches(file, pattern)),
        pattern,
      );
  });
  it('names every file that has any', async () => {
    for (const file of modules.filter((file) => !hasSideEffects(file))) {
      assert.equal(await remains(file), '', `${file} does something when it is imported`);
    }
  });
  it('names no file that has none', async () => {
    for (const file of modules.filter(hasSideEffects)) assert.notEqual(await remains(file), '', file);
  });
});

describe('in plain Node', () => {
  it('the data module has what the facts and words of the source make, joined beforehand', async () => {
    const built = (await import('prime-cancel-widgets/data')) as { guide: typeof guide };
    assert.deepEqual(built.guide('ja'), guide('ja'));
  });

  it('the data module runs and leaves the global object alone', () => {
    const out = node(`
      const before = Object.getOwnPropertyNames(globalThis);
      const { guide } = await import('prime-cancel-widgets/data');
      const { evidence } = await import('prime-cancel-widgets/data/evidence');
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
      const ja = guide('ja');
      const same = JSON.stringify(JSON.parse(JSON.stringify(ja))) === JSON.stringify(ja);
      console.log(JSON.stringify({ added, same, frozen: Object.isFrozen(ja), evidence: typeof evidence }));
    `);
    assert.deepEqual(JSON.parse(out), { added: [], same: true, frozen: true, evidence: 'object' });
  });

  // The file for a script tag is for browsers alone; the others are JSON.
  const paths = Object.keys(exports).filter((path) => !/\.json$|^\.\/bundle$/.test(path));
  for (const path of paths.flatMap((path) => (path.includes('*') ? tags.map((tag) => path.replace('*', tag)) : path))) {
    const name = `prime-cancel-widgets${path.slice(1)}`;
    it(`${name} can be imported without a DOM`, () => {
      const out = node(`
        const { length } = Object.keys(await import('${name}'));
        console.log(JSON.stringify({ dom: typeof document, exports: length > 0 }));
      `);
      assert.deepEqual(JSON.parse(out), { dom: 'undefined', exports: !path.startsWith('./define') });
    });
  }
});

describe('the built files', () => {
  it('hold no dialable link', () => {
    for (const file of [...dist, './custom-elements.json']) {
      if (/\.(js|ts|json|map|txt|css|html)$/.test(file)) assert.doesNotMatch(read(file), /\btel:/i, file);
    }
  });

  const bundles = ['./dist/prime-cancel.js', './dist/prime-cancel.classic.js'];
  for (const file of bundles) {
    it(`${basename(file)} stands alone`, () => {
      const text = read(file);
      assert.doesNotMatch(text, /Lit is in dev mode/);
      const tree = JSON.stringify(parseAst(text));
      assert.doesNotMatch(tree, /"type":"ImportExpression"/, 'dynamic import');
      assert.doesNotMatch(tree, /"type":"Import(Declaration|Specifier)"/, 'import');
      assert.doesNotMatch(text, /\bimport\.meta\b/);
      for (const tag of tags) assert.ok(text.includes(tag), tag);
    });
  }

  it('prime-cancel.js exports what the index exports', () => {
    const names = (file: string) =>
      parseAst(read(file)).body.flatMap((node) =>
        node.type === 'ExportNamedDeclaration'
          ? node.specifiers.map(({ exported }) => (exported as { name: string }).name)
          : [],
      );
    assert.deepEqual(names('dist/prime-cancel.js').sort(), names('dist/index.js').sort());
  });

  it('prime-cancel.classic.js is a plain script, in every encoding and between two others', () => {
    const classic = read('dist/prime-cancel.classic.js');
    assert.equal(Buffer.byteLength(classic), classic.length);
    assert.doesNotThrow(() => new vm.Script(`var before = 1${classic}var after = 2`));
  });
});
