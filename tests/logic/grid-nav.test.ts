import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { moveInGrid, roving } from '../../src/logic/grid-nav.js';

const week = { rows: 24, columns: 7 };
const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'] as const;

describe('moveInGrid', () => {
  const table = [
    ['ArrowUp', false, [9, 3]],
    ['ArrowDown', false, [11, 3]],
    ['ArrowLeft', false, [10, 2]],
    ['ArrowRight', false, [10, 4]],
    ['Home', false, [10, 0]],
    ['End', false, [10, 6]],
    ['Home', true, [0, 0]],
    ['End', true, [23, 6]],
    ['PageUp', false, [4, 3]],
    ['PageDown', false, [16, 3]],
  ] as const;
  for (const [key, ctrl, [row, column]] of table) {
    it(`${ctrl ? 'Ctrl+' : ''}${key}`, () => {
      assert.deepEqual(moveInGrid({ row: 10, column: 3 }, key, week, { ctrl }), { row, column });
    });
  }

  it('stays at the edges', () => {
    const first = { row: 0, column: 0 };
    const last = { row: 23, column: 6 };
    for (const key of ['ArrowUp', 'ArrowLeft', 'Home', 'PageUp']) assert.deepEqual(moveInGrid(first, key, week), first);
    for (const key of ['ArrowDown', 'ArrowRight', 'End', 'PageDown']) {
      assert.deepEqual(moveInGrid(last, key, week), last);
    }
  });

  it('leaves other keys and the commands of the browser alone', () => {
    for (const key of ['Tab', 'Enter', ' ', 'a', 'Escape', 'home', '']) {
      assert.equal(moveInGrid({ row: 0, column: 0 }, key, week), undefined);
    }
    for (const key of keys.filter((each) => each !== 'Home' && each !== 'End')) {
      assert.equal(moveInGrid({ row: 1, column: 1 }, key, week, { ctrl: true }), undefined, key);
    }
    assert.equal(moveInGrid({ row: 0, column: 0 }, 'End', { rows: 0, columns: 7 }), undefined);
  });

  it('takes the height of a page', () => {
    assert.deepEqual(moveInGrid({ row: 0, column: 0 }, 'PageDown', week, { page: 12 }), { row: 12, column: 0 });
  });

  it('never leaves the grid, moves along one axis, and every cell can be reached', () => {
    const index = fc.integer({ min: -3, max: 30 });
    const size = fc.record({ rows: fc.integer({ min: 1, max: 24 }), columns: fc.integer({ min: 1, max: 24 }) });
    fc.assert(
      fc.property(index, index, size, fc.constantFrom(...keys), fc.boolean(), (row, column, grid, key, ctrl) => {
        const to = moveInGrid({ row, column }, key, grid, { ctrl });
        if (!to) return assert.ok(ctrl);
        assert.ok(to.row >= 0 && to.row < grid.rows && to.column >= 0 && to.column < grid.columns);
      }),
    );
    fc.assert(
      fc.property(size, (grid) => {
        const seen = new Set<string>();
        const open = [{ row: 0, column: 0 }];
        for (let at = open.pop(); at; at = open.pop()) {
          if (seen.has(`${at.row} ${at.column}`)) continue;
          seen.add(`${at.row} ${at.column}`);
          for (const key of ['ArrowDown', 'ArrowRight']) open.push(moveInGrid(at, key, grid) ?? at);
        }
        assert.equal(seen.size, grid.rows * grid.columns);
      }),
    );
  });
});

describe('roving', () => {
  const table = [
    [0, 'ArrowRight', 1],
    [0, 'ArrowDown', 1],
    [6, 'ArrowRight', 0],
    [0, 'ArrowLeft', 6],
    [3, 'ArrowUp', 2],
    [3, 'Home', 0],
    [3, 'End', 6],
    [99, 'ArrowLeft', 5],
    [-1, 'ArrowRight', 1],
    [3, 'Enter', undefined],
    [3, 'PageDown', undefined],
  ] as const;
  for (const [index, key, expected] of table) {
    it(`${key} from ${index} of 7 → ${expected}`, () => assert.equal(roving(7, index, key), expected));
  }

  it('has nowhere to go in an empty group', () => assert.equal(roving(0, 0, 'Home'), undefined));

  it('comes round after as many steps as there are chips', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(29), (length, start) => {
        const from = Math.min(start, length - 1);
        for (const key of ['ArrowRight', 'ArrowLeft']) {
          let at = from;
          for (let step = 0; step < length; step++) at = roving(length, at, key) ?? NaN;
          assert.equal(at, from);
        }
      }),
    );
  });
});
