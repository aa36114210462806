import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../src', import.meta.url));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/**
 * What each layer may import. `type:` allows types alone. A layer may import itself, but for components/ (see below);
 * a name is a folder or a file below src/, or a library.
 */
const table: Readonly<Record<string, readonly string[]>> = {
  'data/': [],
  'strings/': ['type:data/'],
  'warn.ts': [],
  'events.ts': ['type:data/'],
  'version.ts': [],
  'register.ts': ['version.ts', 'warn.ts'],
  'pack/': ['data/'],
  'logic/': ['type:data/', 'type:pack/'],
  'controllers/': [
    'data/',
    'pack/',
    'logic/',
    'strings/',
    'events.ts',
    'warn.ts',
    'version.ts',
    '@lit/reactive-element',
    '@floating-ui/dom',
  ],
  'components/': [
    'data/',
    'pack/',
    'logic/',
    'controllers/',
    'strings/',
    'events.ts',
    'warn.ts',
    'version.ts',
    '@lit/reactive-element',
  ],
  'define/': ['components/', 'register.ts', 'type:events.ts'],
  'index.ts': ['components/', 'events.ts', 'version.ts', 'type:data/', 'type:pack/', 'type:logic/'],
  'bundle.ts': ['index.ts', 'define/'],
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

/** A folder of src/ (`data/`), a file of src/ (`warn.ts`), or a library (`@lit/reactive-element`, `@floating-ui/dom`). */
const layer = (path: string) => (files.includes(path) ? path.replace(/\/.*/, '/') : path);

const typeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration) => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const named = node.importClause?.namedBindings;
  const everyNameIsAType =
    !node.importClause?.name && named && ts.isNamedImports(named) && named.elements.every((name) => name.isTypeOnly);
  return node.importClause?.isTypeOnly === true || everyNameIsAType === true;
};

const imports: readonly Import[] = files.flatMap((from) => {
  const tree = ts.createSourceFile(from, readFileSync(join(src, from), 'utf8'), ts.ScriptTarget.Latest);
  return tree.statements.flatMap((node) => {
    if (!(ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) || !node.moduleSpecifier) return [];
    const name = (node.moduleSpecifier as ts.StringLiteral).text;
    const to = name.startsWith('.') ? posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts') : name;
    return [{ from, to, typeOnly: typeOnly(node) }];
  });
});

const show = ({ from, to }: Import) => `${from} → ${to}`;

describe('layers of src', () => {
  it('import only what stands above them', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const allowed = table[layer(from)];
      assert.ok(allowed, `${from} belongs to no layer`);
      const target = layer(to);
      return !(target === layer(from) || allowed.includes(target) || (typeOnly && allowed.includes(`type:${target}`)));
    });
    assert.deepEqual(wrong.map(show), []);
  });

  it('keep components apart: a component imports its own parts and what is shared, never another', () => {
    const inComponents = ({ from, to }: Import) => layer(from) === 'components/' && layer(to) === 'components/';
    const name = (path: string) => posix.basename(path, '.ts');
    const own = ({ from, to }: Import) => new RegExp(`^(shared|${name(from).replace(/[.-].*/, '')})\\b`).test(name(to));
    assert.deepEqual(imports.filter((i) => inComponents(i) && !own(i)).map(show), []);
  });

  it('keep the whole guide and its evidence out of every bundle', () => {
    const entries = /^data\/(guide|evidence)\b/;
    const wrong = imports.filter(({ from, to, typeOnly }) => entries.test(to) && !entries.test(from) && !typeOnly);
    assert.deepEqual(wrong.map(show), []);
    assert.deepEqual(
      imports.filter(({ from, to }) => from.startsWith('data/guide') && to.startsWith('data/evidence')).map(show),
      [],
    );
  });

  it('use the positioning library in one controller only', () => {
    const users = imports.filter(({ to }) => to.startsWith('@floating-ui/')).map(({ from }) => from);
    assert.deepEqual(
      users.filter((from) => from !== 'controllers/tooltip.ts'),
      [],
    );
  });

  it('go round in no circle', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      assert.ok(!path.includes(file), `circle: ${[...path, file].join(' → ')}`);
      if (done.has(file)) return;
      for (const { to } of imports.filter(({ from }) => from === file)) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it('name files that exist, in folders no deeper than two, and load nothing later', () => {
    const local = imports.filter(({ to }) => /\.ts$|^\./.test(to));
    assert.deepEqual(local.filter(({ to }) => !files.includes(to)).map(show), []);
    assert.deepEqual(
      files.filter((file) => file.split('/').length > 3),
      [],
    );
    assert.deepEqual(
      files.filter((file) => /\bimport\(/.test(readFileSync(join(src, file), 'utf8'))),
      [],
    );
  });
});
