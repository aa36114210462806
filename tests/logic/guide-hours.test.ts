import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { congestion } from '../../src/data/topics/congestion.js';
import * as cases from '../../src/data/topics/tables-cases.js';
import * as channels from '../../src/data/topics/tables-channels.js';
import * as devices from '../../src/data/topics/tables-devices.js';
import * as methods from '../../src/data/topics/tables-methods.js';
import * as services from '../../src/data/topics/tables-services.js';
import type { Table } from '../../src/data/types.js';
import { congestionCells, statedHours } from '../../src/logic/congestion.js';
import { hourNumber } from '../../src/logic/japan-time.js';
import { levelNow, nextSlot, parseHours } from '../../src/logic/next-slot.js';
import { differences, sortRows } from '../../src/logic/table-view.js';
import { japan } from './fixtures.js';

const cells = congestionCells(congestion);

describe('the hours of the bundled guide', () => {
  const counts = (list = cells) => [
    list.filter(({ level, assumed }) => level && !assumed).length,
    list.filter(({ level, assumed }) => level && assumed).length,
    list.filter(({ level }) => !level).length,
  ];
  const kinds = (list = cells) =>
    Object.fromEntries(
      congestion.overlays.map(({ id, kind }) => [
        kind,
        list.filter(({ overlays }) => overlays.some((each) => each.id === id)).length,
      ]),
    );

  it('are 70 known, 56 assumed and 42 unknown cells', () => {
    assert.deepEqual(counts(), [70, 56, 42]);
    assert.deepEqual(kinds(), { avoid: 21, 'longer-wait': 48, easier: 20, 'staff-shortage': 56 });
  });

  it('are 70 known and 98 unknown cells without the assumed night', () => {
    const bare = congestionCells(statedHours(congestion));
    assert.deepEqual(counts(bare), [70, 0, 98]);
    assert.deepEqual(kinds(bare), { avoid: 21, 'longer-wait': 48, easier: 20, 'staff-shortage': 0 });
  });

  it('lead from a busy evening to the next morning', () => {
    const now = hourNumber(japan('2026-11-24T19:05'));
    assert.equal(cells[24 + 19]?.level, 'very-busy');
    assert.equal(levelNow(cells, now).to, 22);
    const slot = nextSlot(cells, now);
    assert.deepEqual([slot?.when, slot?.first.hour, slot?.to, slot?.level], ['tomorrow', 8, 11, 'quiet']);
    assert.deepEqual(
      [...(slot?.overlays ?? [])].map(({ kind }) => kind),
      ['easier'],
    );
  });

  it('offer the night to those who have no other time, with its caution', () => {
    const slot = nextSlot(cells, hourNumber(japan('2026-11-24T19:05')), parseHours('21-6'));
    assert.deepEqual([slot?.when, slot?.first.hour, slot?.to, slot?.level], ['tomorrow', 0, 6, 'slightly-quiet']);
    assert.deepEqual(
      [...(slot?.overlays ?? [])].map(({ kind }) => kind),
      ['staff-shortage'],
    );
  });
});

describe('the tables of the bundled guide', () => {
  const tables: readonly Table[] = [cases, channels, devices, methods, services].flatMap((each) => Object.values(each));
  const order = (table: Table | undefined, column: string, direction?: 'descending') =>
    table && sortRows(table, column, direction).map(({ id }) => id);
  const byId = (id: string) => tables.find((table) => table.id === id);

  it('sort by every column, unknown last', () => {
    assert.equal(tables.length, 12);
    for (const table of tables) {
      for (const { id } of table.columns) {
        for (const direction of ['ascending', 'descending'] as const) {
          const rows = sortRows(table, id, direction);
          assert.deepEqual(new Set(rows), new Set(table.rows));
          const gaps = rows.map(({ cells: own }) => own[id]?.kind === 'unknown');
          assert.deepEqual(gaps, [...gaps].sort(), `${table.id} by ${id}`);
        }
      }
    }
  });

  it('give every known level and yes or no its rank, and every known price its figure', () => {
    for (const table of tables) {
      for (const { id, type } of table.columns) {
        for (const row of table.rows) {
          const cell = row.cells[id];
          if (cell?.kind !== 'known') continue;
          if (type === 'level' || type === 'yes-no')
            assert.notEqual(cell.rank, undefined, `${table.id}.${row.id}.${id}`);
          if (type === 'price') assert.notEqual(cell.min, undefined, `${table.id}.${row.id}.${id}`);
        }
      }
    }
  });

  it('sort the methods by ease and by quality', () => {
    assert.deepEqual(order(byId('methods'), 'ease'), ['phone', 'web-app', 'chat']);
    assert.deepEqual(order(byId('methods'), 'ease', 'descending'), ['web-app', 'phone', 'chat']);
    assert.deepEqual(order(byId('methods'), 'quality', 'descending'), ['phone', 'chat', 'web-app']);
  });

  it('sort the services by their lowest price', () => {
    const [first, ...rest] = order(byId('streaming-services'), 'price') ?? [];
    assert.deepEqual([first, rest.at(-1)], ['netflix', 'u-next']);
  });

  it('differ in some column', () => {
    for (const table of tables) assert.ok(differences(table).length > 0, table.id);
  });
});
