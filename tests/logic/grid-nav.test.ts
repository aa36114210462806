import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { moveInGrid } from '../../src/logic/grid-nav.js';

const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'] as const;
/** Hour of the week from day and hour. */
const at = (day: number, hour: number) => day * 24 + hour;
const lines = [24, 12, 6, 4];

describe('moveInGrid: hours', () => {
  const week = [
    ['ArrowUp', false, at(2, 10)],
    ['ArrowDown', false, at(4, 10)],
    ['ArrowLeft', false, at(3, 9)],
    ['ArrowRight', false, at(3, 11)],
    ['Home', false, at(3, 0)],
    ['End', false, at(3, 23)],
    ['Home', true, at(0, 0)],
    ['End', true, at(6, 23)],
    ['PageUp', false, at(0, 10)],
    ['PageDown', false, at(6, 10)],
  ] as const;
  for (const [key, ctrl, to] of week) {
    it(`the week: ${ctrl ? 'Ctrl+' : ''}${key}`, () => assert.equal(moveInGrid(at(3, 10), key, 24, ctrl), to));
  }

  const day = [
    ['ArrowUp', 4, at(3, 6)],
    ['ArrowDown', 4, at(3, 14)],
    ['ArrowDown', 12, at(3, 22)],
    ['ArrowUp', 12, at(3, 10)],
    ['ArrowDown', 6, at(3, 16)],
    ['PageUp', 6, at(2, 10)],
    ['PageDown', 6, at(4, 10)],
    ['Home', 6, at(3, 0)],
    ['End', 6, at(3, 23)],
  ] as const;
  for (const [key, line, to] of day) {
    it(`one day, ${line} in a line: ${key}`, () => assert.equal(moveInGrid(at(3, 10), key, line, false), to));
  }

  it('stays at the edges', () => {
    for (const line of lines) {
      for (const key of ['ArrowUp', 'ArrowLeft', 'Home', 'PageUp'])
        assert.equal(moveInGrid(0, key, line, false), 0, key);
      for (const key of ['ArrowDown', 'ArrowRight', 'End', 'PageDown']) {
        assert.equal(moveInGrid(167, key, line, false), 167, key);
      }
    }
  });

  it('leaves other keys and the commands of the browser alone', () => {
    for (const key of ['Tab', 'Enter', ' ', 'a', 'Escape', 'home', '']) {
      assert.equal(moveInGrid(0, key, 24, false), undefined);
    }
    for (const key of keys.filter((each) => each !== 'Home' && each !== 'End')) {
      assert.equal(moveInGrid(30, key, 24, true), undefined, key);
    }
  });

  it('never leaves the week, by arrows of one day not that day, and moves along one axis', () => {
    const place = fc.integer({ min: 0, max: 167 });
    fc.assert(
      fc.property(place, fc.constantFrom(...lines), fc.constantFrom(...keys), (from, line, key) => {
        const to = moveInGrid(from, key, line, false);
        assert.ok(to !== undefined && to >= 0 && to < 168);
        const isSameDay = Math.floor(to / 24) === Math.floor(from / 24);
        if (line < 24 ? !key.startsWith('Page') : /Left|Right|Home|End/.test(key)) assert.ok(isSameDay);
        else assert.equal(to % 24, from % 24);
      }),
    );
  });

  it('leads to every hour of the week', () => {
    for (const line of lines) {
      const seen = new Set<number>();
      const open = [0];
      for (let from = open.pop(); from !== undefined; from = open.pop()) {
        if (seen.has(from)) continue;
        seen.add(from);
        for (const key of keys) open.push(moveInGrid(from, key, line, false) ?? from);
      }
      assert.equal(seen.size, 168);
    }
  });
});

describe('moveInGrid: chips', () => {
  const table = [
    [0, 'ArrowRight', 1],
    [0, 'ArrowDown', 1],
    [0, 'ArrowLeft', 0],
    [3, 'ArrowUp', 2],
    [3, 'Home', 0],
    // Behind the last chip, wherever that is.
    [6, 'ArrowRight', 7],
    [3, 'End', 23],
    [3, 'Enter', undefined],
    [3, 'PageDown', undefined],
  ] as const;
  for (const [index, key, expected] of table) {
    it(`${key} from ${index} → ${expected}`, () => assert.equal(moveInGrid(index, key, 1, false), expected));
  }
});
