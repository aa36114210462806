// Run by old-page.test.ts in a process of its own, where it may change the built-in objects as a library of 2008 did.
import { guide } from './guide.js';

type Loose = Record<string, Record<string, unknown> & { readonly prototype: Record<string, unknown> }>;
const { Array: array, String: string, Number: number, Date: date, Object: object } = globalThis as unknown as Loose;

const quoted = function (this: unknown) {
  return `"${String(this)}"`;
};
const own = function (this: unknown) {
  return this;
};

function change() {
  for (const each of [array, string, number, date, object]) each!.prototype.toJSON = quoted;
  array!.from = (value: unknown) => [value];
  Object.assign(array!.prototype, { entries: own, reduce: own, each: quoted, first: quoted, clone: quoted });
  Object.assign(string!.prototype, { blank: quoted, include: quoted, toArray: quoted });
  Object.assign(object!.prototype, { inspect: quoted, extend: quoted, each: quoted });
}

function restore() {
  for (const each of [array, string, number, date, object]) delete each!.prototype.toJSON;
  for (const name of ['inspect', 'extend', 'each']) delete object!.prototype[name];
}

const text = JSON.stringify({
  sources: [{ id: 'my-site', title: 'サイト', asOf: '2026-11-01' }],
  steps: [
    { id: 'sign-in', text: 'x', cautions: [{ id: 'new', text: 'y' }] },
    { id: 'new', title: 'x', after: 'prepare', links: [{ label: 'x', href: 'https://example.com/' }] },
    { id: 'call', hidden: true },
  ],
  tables: [{ id: 'services', columns: [{ id: 'new', label: 'x' }], rows: [{ id: 'one', cells: { new: 'x' } }] }],
  faq: [{ id: 'number', answer: 'x', aliases: ['a', 'b'] }],
  fax: 1,
});

if (process.argv.includes('--old')) change();
// Loaded only now, as a widget is: after the page has changed the objects.
const { schemas } = await import('../../src/pack/schema/all.js');
const { readPack } = await import('../../src/pack/read.js');
const { visible } = await import('../../src/pack/visible.js');
const { topics, problems } = readPack(text, schemas, guide, true);
const shown = visible(topics);
const broken = readPack('{', schemas, guide, true).problems[0];
restore();

console.log(JSON.stringify({ shown, problems, broken: broken?.code }));
