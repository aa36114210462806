import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Cell, Column, Row } from '../../src/data/types.js';
import { differences, figure, sortRows } from '../../src/logic/table-view.js';

const stated = { source: 'article', asOf: null, confidence: 'stated' } as const;
const known = (rest: Partial<Cell> = {}): Cell => ({ ...stated, kind: 'known', ...rest });
const unknown: Cell = { ...stated, kind: 'unknown', reason: 'not-stated' };
const row = (id: string, cells: Row['cells'], rest: Partial<Row> = {}): Row => ({
  ...stated,
  id,
  label: id,
  cells,
  ...rest,
});
const column = (type: Column['type'], id = 'c'): Column => ({ id, label: id, type });

/** A table of one column whose rows are called a, b, c … */
const tableOf = (type: Column['type'], ...cells: Cell[]) => ({
  columns: [column(type)],
  rows: cells.map((cell, index) => row(String.fromCharCode(97 + index), { c: cell })),
});
const order = (table: ReturnType<typeof tableOf>, direction?: 'ascending' | 'descending') =>
  sortRows(table, 'c', direction)
    .map(({ id }) => id)
    .join('');

describe('sortRows', () => {
  const price = (min?: number, max?: number) =>
    known({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) });

  it('sorts levels by rank, not by their words', () => {
    const table = tableOf(
      'level',
      known({ text: 'ア', rank: 5 }),
      known({ text: 'イ', rank: 0 }),
      known({ text: 'ウ', rank: 3 }),
    );
    assert.equal(order(table), 'bca');
    assert.equal(order(table, 'descending'), 'acb');
  });

  it('sorts yes and no by rank, no first', () => {
    const table = tableOf('yes-no', known({ rank: 1 }), unknown, known({ rank: 0 }), known({ rank: 1 }));
    assert.equal(order(table), 'cadb');
    assert.equal(order(table, 'descending'), 'adcb');
  });

  it('sorts prices by minimum, then maximum; a minimum alone is one price', () => {
    const table = tableOf('price', price(790, 1980), price(500, 900), price(500), price(500, 500), price(790, 1490));
    assert.equal(order(table), 'cdbea');
    assert.equal(order(table, 'descending'), 'aebcd');
  });

  it('sorts quantities by minimum, then maximum; an absent end is open', () => {
    const table = tableOf('quantity', price(5, 15), price(5), price(undefined, 300), price(5, 10), price(0, 1));
    assert.equal(order(table), 'cedab');
    assert.equal(order(table, 'descending'), 'badec');
  });

  it('takes zero for a figure', () => {
    assert.equal(order(tableOf('quantity', price(1, 2), price(0, 0), unknown)), 'bac');
  });

  it('sorts text for Japanese readers, figures in it as figures', () => {
    const texts = ['平日', '10分', 'チャット', '2分', 'あさ', 'イス'].map((text) => known({ text }));
    const table = tableOf('text', ...texts);
    const expected = [...texts].sort((a, b) => (a.text ?? '').localeCompare(b.text ?? '', 'ja', { numeric: true }));
    assert.deepEqual(
      sortRows(table, 'c').map(({ cells }) => cells.c?.text),
      expected.map(({ text }) => text),
    );
    assert.ok(order(table).startsWith('db'));
  });

  it('puts unknown and missing cells last in both directions, and those known in words alone before them', () => {
    const table = tableOf('price', unknown, price(2), known({ text: '応相談' }), price(1));
    table.rows.splice(1, 0, row('z', {}));
    assert.equal(order(table), 'dbcaz');
    assert.equal(order(table, 'descending'), 'bdcaz');
  });

  it('takes a conflict by its lowest figure, or by its first word', () => {
    const conflict = (rest: Partial<Cell>): Cell => ({ ...known(rest), kind: 'conflicting' });
    assert.equal(order(tableOf('quantity', price(5, 6), conflict({ min: 3, max: 20 }), price(2, 30))), 'cba');
    const words = tableOf('text', known({ text: '3' }), conflict({ values: ['2', '9'] }), known({ text: '1' }));
    assert.equal(order(words), 'cba');
    assert.equal(order(tableOf('quantity', unknown, conflict({ values: ['数分', '20分以上'] }), price(1))), 'cba');
  });

  it('keeps the order of the data where the column is not there', () => {
    const table = tableOf('text', known({ text: 'b' }), known({ text: 'a' }));
    for (const id of ['', 'nothing', 'constructor']) assert.deepEqual(sortRows(table, id), table.rows);
    assert.equal(order(table), 'ba');
  });

  it('reads own cells alone', () => {
    const table = {
      columns: [column('text', 'constructor')],
      rows: [row('a', {}), row('b', { constructor: known({ text: 'あり' }) })],
    };
    assert.deepEqual(
      sortRows(table, 'constructor').map(({ id }) => id),
      ['b', 'a'],
    );
  });

  const figure = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined });
  const anyCell = fc
    .record({ gap: fc.boolean(), min: figure, max: figure, rank: figure, text: fc.string() })
    .map(({ gap, min, max, rank, text }): Cell =>
      gap
        ? unknown
        : known({
            text,
            ...(min !== undefined && { min }),
            ...(max !== undefined && { max }),
            ...(rank !== undefined && { rank }),
          }),
    );
  const anyType = fc.constantFrom<Column['type']>('text', 'level', 'price', 'quantity', 'yes-no');

  it('loses no row, keeps unknown last, and is stable in both directions', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 30 }), anyType, fc.boolean(), (cells, type, down) => {
        const table = tableOf(type, ...cells);
        const before = [...table.rows];
        const sorted = sortRows(table, 'c', down ? 'descending' : 'ascending');
        assert.deepEqual(table.rows, before);
        assert.equal(new Set(sorted).size, before.length);
        const gaps = sorted.map(({ cells: { c } }) => c?.kind === 'unknown');
        assert.deepEqual(gaps, [...gaps].sort());
        // Rows with the same cell stand as the data has them.
        for (const [index, each] of sorted.entries()) {
          const next = sorted.slice(index + 1).filter(({ cells: { c } }) => c === each.cells.c);
          for (const other of next) assert.ok(before.indexOf(each) < before.indexOf(other));
        }
        // Sorting again changes nothing.
        assert.deepEqual(sortRows({ ...table, rows: sorted }, 'c', down ? 'descending' : 'ascending'), sorted);
      }),
    );
  });

  it('agrees with plain comparisons of whole figures', () => {
    const cell = fc.tuple(fc.integer(), fc.nat()).map(([min, more]) => price(min, min + more));
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const pairs = sortRows(tableOf('price', ...cells), 'c').map(({ cells: { c } }) => [
          c?.min ?? NaN,
          c?.max ?? NaN,
        ]);
        for (const [index, [min, max]] of pairs.slice(1).entries()) {
          const [low, high] = pairs[index] as [number, number];
          assert.ok(low < min! || (low === min && high <= max!));
        }
      }),
    );
  });

  it('sorts a thousand rows in a few milliseconds', () => {
    const cells = [...Array(1000).keys()].map((n) =>
      known({ text: `サービス${(n * 7919) % 1000}`, min: (n * 7919) % 97 }),
    );
    for (const type of ['text', 'price'] as const) {
      const table = tableOf(type, ...cells);
      sortRows(table, 'c');
      const times = [...Array(9).keys()].map(() => {
        const start = performance.now();
        sortRows(table, 'c', 'descending');
        return performance.now() - start;
      });
      // Generous, for busy machines: what it catches is work that grows with the square of the rows.
      assert.ok(Math.min(...times) < 50, `${type}: ${Math.min(...times)} ms`);
    }
  });
});

describe('differences', () => {
  const columns = [column('text', 'same'), column('price', 'price'), column('level', 'gap'), column('text', 'clash')];
  const cells = (rest: Row['cells']) => ({ same: known({ text: 'あり' }), price: known({ min: 500 }), ...rest });
  const clash: Cell = { ...known({ values: ['3分', '20分'] }), kind: 'conflicting' };
  const ids = (...rows: Row[]) => differences({ columns, rows }).map(({ id }) => id);

  it('names the columns whose values differ, in the order of the table', () => {
    const a = row('a', cells({ gap: unknown, clash: known({ text: '3分' }) }));
    assert.deepEqual(ids(a, row('b', cells({ price: known({ min: 500, max: 900 }), gap: unknown, clash }))), [
      'price',
      'clash',
    ]);
    assert.deepEqual(ids(a, { ...a, id: 'b' }), []);
  });

  it('counts unknown as different from known, and as the same as unknown for another reason or missing', () => {
    const a = row('a', cells({ gap: unknown }));
    assert.deepEqual(ids(a, row('b', cells({ gap: known({ text: '高い', rank: 3 }) }))), ['gap']);
    assert.deepEqual(ids(a, row('b', cells({ gap: { ...unknown, reason: 'cell-missing' } }))), []);
    assert.deepEqual(ids(a, row('b', cells({}))), []);
  });

  it('looks at words and figures, not at where they come from', () => {
    const b = row('b', cells({ same: known({ text: 'あり', source: 'my-site', asOf: '2026-11-01' }) }));
    assert.deepEqual(ids(row('a', cells({})), b), []);
  });

  it('finds no difference where there is one row, or none', () => {
    assert.deepEqual(ids(row('a', cells({}))), []);
    assert.deepEqual(ids(), []);
  });

  it('reads own cells alone, and takes a line break in a text for what it is', () => {
    const table = { columns: [column('text', 'constructor')], rows: [row('a', {}), row('b', {})] };
    assert.deepEqual(differences(table), []);
    const a = row('a', cells({ clash: { ...clash, values: ['3分', '20分'] } }));
    assert.deepEqual(ids(a, row('b', cells({ clash: { ...clash, values: ['3分\n20分'] } }))), ['clash']);
  });
});

describe('figure', () => {
  it('writes every figure as Intl does', () => {
    const digits = new Intl.NumberFormat('ja');
    const figures = fc.oneof(fc.nat(), fc.maxSafeNat(), fc.double({ min: 0, max: 1e9, noNaN: true }));
    fc.assert(fc.property(figures, (value) => assert.equal(figure(value), digits.format(value))));
  });
});
