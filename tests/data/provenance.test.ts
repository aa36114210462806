// Nothing is said without its source, its date or the plain word that there is none, and how sure it is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { conflicts } from '../../src/data/conflicts.js';
import { evidence } from '../../src/data/evidence.js';
import { contradictions } from '../../stories/guide.contradictions.js';
import { at, ja, records, texts, wrong } from './walk.js';

const confidences = ['stated', 'conflicting', 'derived', 'assumption', 'unsourced'];
const isDate = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

describe('every record', () => {
  it('is a record: there are as many as there are things with an id, and the cells of the tables', () => {
    const things = JSON.stringify(ja).match(/"id":/g)!.length;
    const columns = ja.tables.reduce((sum, table) => sum + table.columns.length, 0);
    const cells = ja.tables.reduce((sum, table) => sum + table.rows.length * table.columns.length, 0);
    assert.equal(records.length, things - columns - ja.sources.length + cells);
  });

  it('has a source, and a date or the plain word that there is none', () => {
    assert.deepEqual(
      wrong(records, (_, { source, asOf }) => !source || !(asOf === null || isDate(asOf))),
      [],
    );
    for (const { id, asOf, asOfNote, title } of ja.sources) {
      assert.ok(title && (isDate(asOf) || (asOf === null && asOfNote)), id);
    }
  });

  it('says how sure it is', () => {
    assert.deepEqual(
      wrong(records, (_, { confidence }) => !confidences.includes(confidence)),
      [],
    );
  });

  it('that contradicts itself keeps every value, and says which contradiction it is', () => {
    const clash = (address: string) =>
      Object.keys(conflicts).some(
        (each) => each === address || each.startsWith(`${address}.`) || address.startsWith(`${each}.`),
      );
    assert.deepEqual(
      wrong(records, (address, { confidence }) => confidence === 'conflicting' && !clash(address)),
      [],
    );
    const values = records.filter(([, { kind }]) => kind === 'conflicting');
    assert.ok(values.length > 0);
    assert.deepEqual(
      wrong(values, (_, record) => new Set(record.values as string[]).size < 2),
      [],
    );
  });

  it('that is unknown says why and holds no value', () => {
    const unknown = records.filter(([, { kind }]) => kind === 'unknown');
    assert.ok(unknown.length > 0);
    assert.deepEqual(
      wrong(
        unknown,
        (_, { reason, text, min, max }) => !reason || text !== undefined || min !== undefined || max !== undefined,
      ),
      [],
    );
  });

  it('that has a price has the day on which it held, or null', () => {
    const priced = ja.tables.flatMap((table) =>
      table.columns
        .filter(({ type }) => type === 'price')
        .flatMap(({ id, unit }) => table.rows.map((row) => [`${table.id}.${row.id}`, unit, row.cells[id]!] as const)),
    );
    assert.equal(priced.length, 4);
    for (const [where, unit, { asOf, min, max = Infinity }] of priced) {
      assert.ok(asOf === null || isDate(asOf), where);
      assert.ok(unit === '円/月' && min !== undefined && min > 0 && min < max, where);
    }
    const yen = texts.filter(([, , text]) => /円/.test(text) && text !== '円/月').map(([address]) => address);
    assert.deepEqual(yen, ['tables.streaming-services.rows.u-next.cells.more.text'], 'no price but in a price cell');
    assert.equal((at('tables.streaming-services.rows.u-next.cells.more') as { asOf: null }).asOf, null);
  });
});

describe('evidence', () => {
  const addresses = Object.keys(evidence);

  it('names facts, each once', () => {
    for (const [address, facts] of Object.entries(evidence)) {
      assert.ok(facts.length > 0, address);
      assert.equal(new Set(facts).size, facts.length, address);
      for (const fact of facts) assert.match(fact, /^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)+$/, address);
    }
  });

  /** What rests on no fact, for it says what the source leaves open, or is our own advice and marked as such. */
  const ownWord = (address: string, record: Readonly<Record<string, unknown>>) =>
    record.confidence === 'assumption' ||
    record.kind === 'unknown' ||
    address.startsWith('gaps.') ||
    /記載がありません。$/.test(String(record.text));

  it('stands behind every record, or behind the one that it belongs to', () => {
    const backed = (address: string) => {
      const above = addresses.some((each) => address === each || address.startsWith(`${each}.`));
      return above || addresses.some((each) => each.startsWith(`${address}.`));
    };
    assert.deepEqual(
      wrong(records, (address, record) => !backed(address) && !ownWord(address, record)),
      [],
    );
  });
});

describe('contradictions', () => {
  const table = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
  const rows = [...table.matchAll(/^\| *(C\d+) *\|(.*)\|(.*)\|$/gm)].map(([, ...cells]) =>
    cells.map((cell) => cell.trim()),
  );
  const known = rows.map(([id]) => id!);
  const used = new Set(Object.values(conflicts).flat());

  it('are those that CONTRIBUTING explains, all of them', () => {
    assert.equal(known.length, 39);
    assert.deepEqual(
      [...used].filter((id) => !known.includes(id)),
      [],
      'unexplained',
    );
    assert.deepEqual(
      known.filter((id) => !used.has(id)),
      [],
      'explained, and nowhere handled',
    );
  });

  it('stand in the story of all records as CONTRIBUTING has them', () => {
    assert.deepEqual(contradictions, rows);
  });

  it('are laid onto the records of the guide', () => {
    for (const [address, ids] of Object.entries(conflicts)) {
      assert.deepEqual((at(address) as { conflicts?: string[] }).conflicts, ids, address);
    }
  });
});
