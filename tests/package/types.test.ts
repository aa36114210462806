import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { resolutions, root, typeCheck } from './type-check.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
/** Named by the line on which they begin. */
const found = (pattern: RegExp) =>
  [...readme.matchAll(pattern)].map(
    ({ index, 1: text = '' }) => [readme.slice(0, index).split('\n').length, text] as const,
  );

/** A pack as a module that says what it is: as a site would write it in TypeScript. */
const asPack = (pack: string) =>
  `import type { DataPack } from 'prime-cancel-widgets';\nexport const pack = ${pack.trim()} satisfies DataPack;`;

/** Code for an application; `analytics` stands for whatever a site counts with. */
const snippets = found(/^```((?:js|tsx?)\n[^]*?)^```/gm).map(([line, block]) => {
  const [language = '', ...code] = block.split('\n');
  const text = ['declare const analytics: { send(data: object): void };', ...code].join('\n');
  return [`README.${line}.${language.replace('js', 'ts')}`, text] as const;
});

const packs = [
  ...found(/^```json\n([^]*?)^```/gm),
  ...found(/<script type="application\/json">([^]*?)<\/script>/g),
] as const;

const whole = `{
  version: 1,
  scenarios: [{ id: 'my-case', title: '…', methods: ['phone'] }],
  steps: [
    {
      id: 'sign-in',
      screen: { path: ['A', 'B'], variants: [['C']] },
      cautions: [{ id: 'mine', text: '…', hidden: true }],
      variants: [{ id: 'mine', when: { scenarios: ['my-case'], devices: ['ios-app'] }, title: '…' }],
    },
  ],
  congestion: { waits: [{ id: 'mine', label: '…', value: { min: 20, unit: 'minute' } }, { id: 'other', value: null }] },
  tables: [
    { id: 'mine', columns: [{ id: 'a', hidden: true }], rows: [{ id: 'x', cells: { a: '…', b: { values: ['…'] } } }] },
  ],
  advisor: { rules: [{ id: 'mine', scenario: 'my-case', levelNow: ['quiet'], when: { stuck: ['yes'] } }] },
  call: { tips: [{ id: 'mine', text: '…' }] },
  faq: [{ id: 'mine', question: '…', answer: '…', asOf: null, links: [{ label: '…', href: 'https://example.com/' }] }],
}`;

const wrong = {
  'a topic that there is not': `{ fax: [] }`,
  'another version': `{ version: 2 }`,
  'a record without an id': `{ steps: [{ title: '…' }] }`,
  'a field that there is not': `{ steps: [{ id: 'a', titel: '…' }] }`,
  'a number for a text': `{ faq: [{ id: 'a', answer: 7 }] }`,
  'a word that is none of the list': `{ congestion: { bands: [{ id: 'a', level: 'loud' }] } }`,
  'a link without an address': `{ steps: [{ id: 'a', links: [{ label: '…' }] }] }`,
  'a measured cell without its hour': `{ congestion: { cells: [{ day: 'mon', level: 'quiet' }] } }`,
  'a figure without its unit': `{ congestion: { waits: [{ id: 'a', value: { min: 3 } }] } }`,
  'a number for a cell': `{ tables: [{ id: 'a', rows: [{ id: 'b', cells: { price: 900 } }] }] }`,
  'a field of a cell that there is not': `{ tables: [{ id: 'a', rows: [{ id: 'b', cells: { price: { mim: 9 } } }] }] }`,
};

const right = Object.fromEntries([
  ...packs.map(([line, pack]) => [`README.${line}.ts`, asPack(pack)]),
  ['example.ts', asPack(read('examples/pack.json'))],
  ['whole.ts', asPack(whole)],
  // Also from the entry without elements; the bundled guide is a pack itself.
  [
    'guide.ts',
    `import { guide, type DataPack } from 'prime-cancel-widgets/data';\nexport const pack: DataPack = guide('ja');`,
  ],
]) as Record<string, string>;

const files = {
  ...right,
  ...Object.fromEntries(Object.values(wrong).map((pack, index) => [`wrong-${index}.ts`, asPack(pack)])),
};

for (const resolution of Object.keys(resolutions) as (keyof typeof resolutions)[]) {
  describe(`the built types, resolved as by ${resolution}`, () => {
    const problems = typeCheck(files, resolution);

    it('DataPack takes the packs of the README and of the examples, and the guide itself', () => {
      assert.ok(packs.length >= 2, 'packs in the README');
      assert.deepEqual(
        problems.filter((line) => !line.startsWith('wrong-')),
        [],
      );
    });

    for (const [file, text] of snippets) {
      // Each by itself, as a reader copies it: what one imports, the next does not have.
      it(`${file.replace(/\.(\d+)\..*/, ', line $1')}: the code stands alone`, () => {
        assert.match(text, /prime-cancel/);
        assert.deepEqual(typeCheck({ [file]: text }, resolution), []);
      });
    }

    for (const [index, what] of Object.keys(wrong).entries()) {
      it(`DataPack refuses ${what}`, () => {
        assert.ok(problems.some((line) => line.startsWith(`wrong-${index}.ts:`)));
      });
    }
  });
}
