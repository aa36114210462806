import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import type { Guide } from '../../src/data/types.js';
import { parseJson } from '../../src/pack/json.js';
import { stepTo, type Problem } from '../../src/pack/problem.js';
import { visible } from '../../src/pack/visible.js';
import { packs } from './arbitrary.js';
import { places, put } from './corrupt.js';
import { guide, read, readText, topics } from './fixtures.js';

/** Neither drops a pack. */
const mild = new Set(['link', 'unknown-key']);

/** Whether a path such as `.faq[3].answer` leads to something; its last name may be what is lacking. */
function exists(value: unknown, path: string): boolean {
  if (path === '') return true;
  if (typeof value !== 'object' || value === null) return false;
  if (/^\.\w+$/.test(path)) return true;
  return Object.keys(value).some((key) => {
    const step = stepTo(Array.isArray(value) ? +key : key);
    return path.startsWith(step) && exists((value as Record<string, unknown>)[key], path.slice(step.length));
  });
}

function checkProblems(pack: unknown, { topics, problems }: ReturnType<typeof read>) {
  // One reason drops a pack whole, and it is the last that is named.
  const blocking = problems.filter(({ code }) => !mild.has(code));
  assert.deepEqual(blocking, topics === guide ? problems.slice(-1) : []);
  for (const { path, message } of problems) {
    assert.ok(message.startsWith(`${path || 'data pack'}: expected `), message);
    assert.doesNotMatch(message, /[\n\r\u2028\u2029]/);
    assert.ok(message.length < 400, message);
    assert.ok(exists(pack, /^(\[|$)/.test(path) ? path : `.${path}`), `${path} in ${inspect(pack, { depth: 9 })}`);
  }
}

/** The checks that every merged guide has to pass, whatever a site wrote. */
function checkWhole(all: Partial<Guide>) {
  for (const each of all.steps ?? []) {
    assert.ok(each.title && each.source);
    for (const list of [each.scenarios, each.cautions, each.variants]) assert.ok(Array.isArray(list));
  }
  for (const { question, answer, category, aliases } of all.faq ?? [])
    assert.ok(question && answer && category && Array.isArray(aliases));
  for (const { caption, rows, columns } of all.tables ?? []) {
    assert.ok(caption && columns.every(({ id, label, type }) => id && label && type));
    for (const { label, cells } of rows)
      assert.ok(label && Object.values(cells).every(({ kind, source }) => kind && source));
  }
  for (const list of Object.values(all.congestion ?? {})) assert.ok(list);
  assert.doesNotMatch(JSON.stringify(all), /"href":"javascript|"hidden":true/);
}

describe('any input', () => {
  const key = fc.constantFrom(
    ...topics,
    ...[
      'version',
      'id',
      'title',
      'text',
      'rows',
      'columns',
      'cells',
      'after',
      'hidden',
      'links',
      'href',
      'label',
      'when',
    ],
    ...['question', 'answer', 'variants', 'values', 'constructor', '__proto__', 'toString', 'fax', '料金', ''],
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 7, depthSize: 'medium' },
      fc.constantFrom<unknown>(
        null,
        undefined,
        0,
        1,
        -1,
        NaN,
        Infinity,
        true,
        '',
        'sign-in',
        'x',
        'javascript:x',
        '2026-01-01',
        () => 1,
        1n,
        Symbol('s'),
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((fields) => Object.fromEntries(fields) as unknown),
    ),
  }));

  it('is never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          value,
          fc.anything({
            withBigInt: true,
            withDate: true,
            withMap: true,
            withNullPrototype: true,
            withSparseArray: true,
            withTypedArray: true,
            withBoxedValues: true,
          }),
        ),
        (input) => {
          const result = read(input);
          checkProblems(input, result);
          checkWhole(visible(result.topics));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is never an exception over an empty guide either', () => {
    fc.assert(
      fc.property(fc.oneof(value, packs), (input) => {
        checkWhole(visible(read<Partial<Guide>>(input, {}).topics));
      }),
      { numRuns: 1000 },
    );
  });

  it('as text is read as its value, or is one problem', () => {
    const damaged = packs.chain((pack) => {
      const text = JSON.stringify(pack, null, 1);
      return fc
        .tuple(fc.nat(text.length), fc.constantFrom('', '"', '{', ']', '<p>', '</p>\n', '\\', '&quot;', '\u0000'))
        .map(([at, noise]) => text.slice(0, at) + noise + text.slice(at + 1));
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), damaged), (text) => {
        const { topics, problems } = readText(text);
        if (problems.some(({ code }) => code === 'json')) {
          assert.equal(topics, guide);
          assert.equal(problems.length, 1);
          assert.match(problems[0]!.message, /^data pack: expected JSON, got [^\n\r]+$/);
        } else {
          assert.deepEqual({ topics, problems }, read(parseJson(text)));
        }
      }),
    );
  });

  it('JSON in WordPress paragraphs is what it was', () => {
    fc.assert(
      fc.property(packs, (pack) => {
        const text = `<p>${JSON.stringify(pack, null, 2).replace(/\n/g, '<br />\n').replace(/\n/, '</p>\n<p>\n')}</p>`;
        assert.deepEqual(parseJson(text), JSON.parse(JSON.stringify(pack)));
      }),
    );
  });
});

describe('a good pack', () => {
  it('is read without a blocking problem, and makes a whole guide', () => {
    fc.assert(
      fc.property(packs, (input) => {
        const result = read(input);
        assert.deepEqual(
          result.problems.filter(({ code }) => code !== 'link'),
          [],
        );
        checkProblems(input, result);
        checkWhole(visible(result.topics));
      }),
    );
  });

  it('with anything put anywhere is good or has one reason, which leads to its place', () => {
    const bad = fc.constantFrom<unknown>(
      null,
      undefined,
      5,
      -1,
      NaN,
      true,
      '',
      'Bad Id',
      'javascript:x',
      [],
      {},
      [[]],
      { id: 'x' },
      'x'.repeat(20_001),
      () => 1,
    );
    const corrupted = fc
      .tuple(packs, bad)
      .chain(([pack, value]) => fc.constantFrom(...places(pack)).map((at) => [put(pack, at, value), at] as const));
    const seen = new Set<Problem['code']>();
    fc.assert(
      fc.property(corrupted, ([input]) => {
        const result = read(input);
        checkProblems(input, result);
        for (const { code } of result.problems) seen.add(code);
        checkWhole(visible(result.topics));
      }),
      { numRuns: 2000 },
    );
    for (const code of ['type', 'id', 'missing', 'link', 'length'] as const) assert.ok(seen.has(code), code);
  });
});

describe('merging', () => {
  it('nothing changes nothing', () => {
    for (const empty of [{}, { version: 1 }, { steps: [], faq: [], congestion: {}, call: { tips: [] } }]) {
      const { topics, problems } = read(empty);
      assert.deepEqual(problems, []);
      assert.deepEqual(topics, guide);
    }
    assert.deepEqual(visible(guide), guide);
  });

  it('the guide over itself changes nothing', () => {
    const { topics, problems } = read(guide);
    assert.deepEqual(problems, []);
    assert.deepEqual(topics, guide);
  });

  it('leaves the base alone', () => {
    // It is frozen: writing to it would throw, and drop the pack.
    fc.assert(fc.property(packs, (input) => assert.notEqual(read(input).topics, guide)));
  });

  it('twice is once', () => {
    fc.assert(
      fc.property(packs, (input) => {
        const once = read(input).topics;
        assert.deepEqual(read(input, once).topics, once);
      }),
    );
  });

  it('keeps the known in order, adds each new one once and behind its anchor, and shows no hidden one', () => {
    fc.assert(
      fc.property(packs, packs, (one, two) => {
        let all: Guide = guide;
        for (const input of [one, two]) {
          const before = all.steps.map(({ id }) => id);
          const given = (input.steps ?? []) as Guide['steps'];
          all = read(input, all).topics;
          const after = all.steps.map(({ id }) => id);
          const added = given.filter(({ id }) => !before.includes(id));
          assert.deepEqual(
            after.filter((id) => before.includes(id)),
            before,
          );
          assert.deepEqual([...after].sort(), [...before, ...added.map(({ id }) => id)].sort());
          // Records that stand behind each other have no place of their own.
          const circular = added.some(({ id }) => {
            const way = new Set<string | undefined>();
            let at: string | undefined = id;
            while (at && !way.has(at)) {
              way.add(at);
              at = added.find((step) => step.id === at)?.after;
            }
            return at !== undefined;
          });
          if (circular) continue;
          for (const { id, after: anchor } of added) {
            if (!anchor || !after.includes(anchor)) continue;
            const between = after.slice(after.indexOf(anchor) + 1, after.indexOf(id));
            assert.ok(after.indexOf(id) > after.indexOf(anchor), after.join(' '));
            assert.ok(
              between.every((other) => added.some((step) => step.id === other)),
              after.join(' '),
            );
          }
        }
        const hidden = new Set(all.steps.filter((step) => step.hidden).map(({ id }) => id));
        const shown = visible(all).steps.map(({ id }) => id);
        assert.deepEqual(
          shown,
          all.steps.map(({ id }) => id).filter((id) => !hidden.has(id)),
        );
      }),
    );
  });
});
