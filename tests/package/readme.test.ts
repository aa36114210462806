import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const read = (path: string) => readFileSync(at(path), 'utf8');
const { files } = JSON.parse(read('package.json')) as { readonly files: readonly string[] };

/** npm packs these whatever `files` says. */
const always = ['README.md', 'LICENSE', 'package.json'];
const isPacked = (path: string) => [...always, ...files].some((file) => path === file || path.startsWith(`${file}/`));

/** As a forge makes the address of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (text: string) =>
  [...text.replace(/^```[^]*?^```/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));

describe('links between the documents', () => {
  for (const file of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md']) {
    it(`${file} and what it links to are in the package, pictures aside`, () => {
      assert.ok(isPacked(file));
      for (const [, path = '', hash] of read(file).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)) {
        const target = path || file;
        assert.ok(existsSync(at(target)), `${target} is there`);
        assert.ok(isPacked(target) || target.endsWith('.png'), `${target} is packed`);
        if (hash) assert.ok(anchorsOf(read(target)).includes(hash), `${target}#${hash}`);
      }
    });
  }
});
