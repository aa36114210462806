// Ids are unique and last; whatever names something by its id or address names something that is there.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { conflicts } from '../../src/data/conflicts.js';
import { evidence } from '../../src/data/evidence.js';
import { faqCategoryIds } from '../../src/data/facts/faq.js';
import { lasting } from './ids.js';
import { at, ja, records } from './walk.js';

const idsOf = (list: readonly { readonly id: string }[]) => new Set<string>(list.map(({ id }) => id));
const topics = Object.keys(ja);

/** Every list of things with an id, with its address. */
function* listsIn(value: unknown, address = ''): Generator<readonly [string, readonly { readonly id: string }[]]> {
  if (typeof value !== 'object' || !value) return;
  if (Array.isArray(value)) {
    const items = value.filter((item) => typeof item === 'object' && item && 'id' in item) as { id: string }[];
    if (items.length > 0) yield [address, items];
    for (const item of items) yield* listsIn(item, `${address}.${item.id}`);
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* listsIn(inner, address ? `${address}.${key}` : key);
}
const lists = [...listsIn(ja)];

describe('ids', () => {
  it('are [a-z0-9-]+', () => {
    assert.ok(lists.length > 100);
    const odd = lists.flatMap(([address, list]) =>
      list.filter(({ id }) => !/^[a-z0-9-]+$/.test(id)).map(({ id }) => `${address}.${id}`),
    );
    assert.deepEqual(odd, []);
  });

  it('are unique in their list', () => {
    const twice = lists.filter(([, list]) => idsOf(list).size < list.length).map(([address]) => address);
    assert.deepEqual(twice, []);
  });

  it('are in one file only, where a topic has several', async () => {
    const folder = (name: string) => new URL(`../../src/data/${name}/`, import.meta.url);
    const keysOf = async (name: string, pattern: RegExp) => {
      const files = readdirSync(folder(name)).filter((file) => pattern.test(file));
      const modules = await Promise.all(
        files.map((file) => import(new URL(file, folder(name)).href) as Promise<object>),
      );
      return modules.flatMap((module) => Object.values(module).flatMap((map: object) => Object.keys(map)));
    };
    for (const [keys, all] of [
      [await keysOf('evidence', /./), Object.keys(evidence)],
      [await keysOf('facts', /^faq-/), [...idsOf(ja.faq)]],
      [await keysOf('ja', /^troubles/), [...idsOf(ja.troubles)]],
    ] as const) {
      assert.deepEqual([...keys].sort(), [...all].sort());
    }
  });

  for (const [address, ids] of Object.entries(lasting)) {
    it(`of ${address} last`, () => {
      const now = idsOf(at(address) as { id: string }[]);
      assert.deepEqual(
        ids.split(' ').filter((id) => !now.has(id)),
        [],
      );
    });
  }

  it('that last are those of every list that storage, links and attributes name', () => {
    for (const address of ['scenarios', 'steps', 'tables', 'faq']) {
      assert.deepEqual([...idsOf(at(address) as { id: string }[])].sort(), lasting[address]!.split(' ').sort());
    }
  });
});

/** Where it is named → ids or addresses that are not there. */
const missing = (named: Iterable<readonly [string, readonly string[] | undefined]>, isThere: (id: string) => boolean) =>
  [...named].flatMap(([where, ids]) => (ids ?? []).filter((id) => !isThere(id)).map((id) => `${where} → ${id}`));

describe('references', () => {
  const scenarios = idsOf(ja.scenarios);
  const methods = new Set(['phone', 'web-app', 'chat']);
  const devices = new Set(['ios-app', 'android-app', 'mobile-web', 'desktop-web']);
  const faq = idsOf(ja.faq);

  it('every source is listed', () => {
    const sources = idsOf(ja.sources);
    const named = records.map(([address, { source }]) => [address, [source]] as const);
    assert.deepEqual(
      missing(named, (id) => sources.has(id)),
      [],
    );
  });

  it('steps and their variants name scenarios, methods and devices', () => {
    const whens = ja.steps.flatMap((step) => [
      { at: `steps.${step.id}`, ...step },
      ...step.variants.map(({ id, when }) => ({ at: `steps.${step.id}.${id}`, ...when })),
    ]);
    assert.deepEqual(
      missing(
        whens.map((when) => [when.at, when.scenarios]),
        (id) => scenarios.has(id),
      ),
      [],
    );
    assert.deepEqual(
      missing(
        whens.map((when) => [when.at, when.methods]),
        (id) => methods.has(id),
      ),
      [],
    );
    assert.deepEqual(
      missing(
        whens.map((when) => [when.at, when.devices]),
        (id) => devices.has(id),
      ),
      [],
    );
  });

  it('scenarios, rules and rows name methods and scenarios', () => {
    const rows = ja.tables.flatMap((table) =>
      table.rows.map((row) => ({ at: `tables.${table.id}.${row.id}`, ...row })),
    );
    const one = (id: string | undefined) => (id ? [id] : []);
    assert.deepEqual(
      missing(
        ja.scenarios.map((each) => [each.id, each.methods]),
        (id) => methods.has(id),
      ),
      [],
    );
    assert.deepEqual(
      missing(
        rows.map((row) => [row.at, one(row.method)]),
        (id) => methods.has(id),
      ),
      [],
    );
    assert.deepEqual(
      missing(
        ja.advisor.rules.map((rule) => [rule.id, one(rule.method)]),
        (id) => methods.has(id),
      ),
      [],
    );
    assert.deepEqual(
      missing(
        ja.advisor.rules.map((rule) => [rule.id, one(rule.scenario)]),
        (id) => scenarios.has(id),
      ),
      [],
    );
  });

  it('rules and questions of the advisor name questions and their answers', () => {
    const answers = new Set(
      ja.advisor.questions.flatMap(({ id, options }) => options.map((each) => `${id}=${each.id}`)),
    );
    const named = [...ja.advisor.questions, ...ja.advisor.rules].map(
      ({ id, when = {} }) =>
        [id, Object.entries(when).flatMap(([question, ids]) => ids.map((answer) => `${question}=${answer}`))] as const,
    );
    assert.ok(named.some(([, ids]) => ids.length > 0));
    assert.deepEqual(
      missing(named, (answer) => answers.has(answer)),
      [],
    );
  });

  it('every cell stands in a column, and every row has each', () => {
    for (const { id, columns, rows } of ja.tables) {
      const names = columns.map((column) => column.id).sort();
      for (const row of rows) assert.deepEqual(Object.keys(row.cells).sort(), names, `${id}.${row.id}`);
    }
  });

  it('questions lead on to other records, never to themselves, and stand in a group', () => {
    const isThere = (address: string) => (topics.includes(address) ? true : at(address) !== undefined);
    assert.deepEqual(
      missing(
        ja.faq.map((entry) => [entry.id, entry.related]),
        isThere,
      ),
      [],
    );
    assert.deepEqual(
      missing(
        ja.faq.map((entry) => [entry.id, [entry.category]]),
        (id) => faqCategoryIds.some((known) => known === id),
      ),
      [],
    );
    for (const { id, related = [] } of ja.faq) {
      assert.ok(related.length > 0 && !related.includes(`faq.${id}`), id);
      assert.equal(new Set(related).size, related.length, id);
    }
  });

  it('every gap names the questions nearest to it', () => {
    assert.deepEqual(
      missing(
        ja.gaps.map((gap) => [gap.id, gap.nearest]),
        (id) => faq.has(id),
      ),
      [],
    );
    assert.deepEqual(
      ja.gaps.filter(({ nearest }) => nearest.length === 0),
      [],
    );
  });

  it('the call names items of the identity check, steps name lists that there are', () => {
    const items = idsOf(ja.identity);
    assert.deepEqual(
      missing(
        ja.call.stages.map((stage) => [stage.id, stage.haveAtHand]),
        (id) => items.has(id),
      ),
      [],
    );
    assert.deepEqual(
      missing(
        ja.steps.map((step) => [step.id, step.supply ? [step.supply] : []]),
        (topic) => topics.includes(topic),
      ),
      [],
    );
  });

  it('the documents are the same in their topic, in their table and in the words of troubles', () => {
    const documents = ja.documents.map(({ id, label }) => `${id} ${label}`);
    const table = ja.tables.find(({ id }) => id === 'documents')!.rows.map(({ id, label }) => `${id} ${label}`);
    assert.deepEqual(table, documents);
    assert.deepEqual(
      ja.troubles.find(({ id }) => id === 'holder-died')!.bring,
      ja.documents.map(({ label }) => label),
    );
  });

  it('every address of the evidence and of the contradictions is that of a record', () => {
    for (const [name, map] of Object.entries({ evidence, conflicts })) {
      assert.deepEqual(
        Object.keys(map).filter((address) => at(address) === undefined),
        [],
        name,
      );
    }
  });
});
