import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guide, merged, read } from './fixtures.js';

const number = guide.faq[0]!;
const problemOf = (pack: unknown) => {
  const { topics, problems } = read(pack);
  assert.equal(topics, guide);
  const { code, message } = problems.at(-1)!;
  return `${code} ${message}`;
};

describe('readPack: any object, as JSON would carry it', () => {
  it('shares nothing with what was given', () => {
    const screen = { path: ['x'], variants: [['y']] };
    const step = merged({ steps: [{ id: 'call', screen }] }).steps.at(-1)!;
    assert.deepEqual(step.screen, screen);
    screen.path[0] = 'z';
    screen.variants[0]![0] = 'z';
    assert.deepEqual(step.screen, { path: ['x'], variants: [['y']] });
  });

  it('takes own enumerable fields alone', () => {
    const entry = Object.create(
      { question: 'inherited' },
      { id: { value: 'number', enumerable: true }, answer: { value: 'not enumerable', enumerable: false } },
    ) as object;
    assert.deepEqual(merged({ faq: [entry] }).faq[0], number);
  });

  it('lets no name change a prototype', () => {
    const cells = '{"__proto__":{"text":"x"},"constructor":"y","price":"z"}';
    const pack = JSON.parse(
      `{"__proto__":{"x":1},"tables":[{"id":"services","rows":[{"id":"one","cells":${cells}}]}]}`,
    ) as unknown;
    const [row] = merged(pack).tables[0]!.rows;
    assert.equal(Object.getPrototypeOf(row!.cells), Object.prototype);
    assert.deepEqual(Object.keys(row!.cells), ['price', 'cancel', 'constructor']);
    assert.equal(({} as { x?: number }).x, undefined);
  });

  it('does not ask toJSON', () => {
    const asked = { id: 'number', answer: 'x', toJSON: () => assert.fail('asked') };
    assert.equal(merged({ faq: [asked] }).faq[0]?.answer, 'x');
  });

  it('reads through the objects of frameworks', () => {
    const reactive = new Proxy(
      {
        get faq() {
          return new Proxy([new Proxy({ id: 'number', answer: 'x' }, {})], {});
        },
      },
      {},
    );
    assert.equal(merged(reactive).faq[0]?.answer, 'x');
  });

  it('leaves out what is `undefined`', () => {
    assert.deepEqual(
      merged({ version: undefined, faq: [{ id: 'number', answer: undefined }], gaps: undefined }),
      guide,
    );
  });
});

describe('readPack: objects that break', () => {
  const broken = 'expected plain data, got an error while reading it';
  const thrower = (thrown: unknown) => ({
    faq: [
      {
        get answer(): string {
          throw thrown;
        },
      },
    ],
  });
  const nasty = new Proxy({}, { getPrototypeOf: () => assert.fail('asked'), get: () => assert.fail('asked') });
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  let reads = 0;
  const fickle = {
    get id() {
      return reads++ % 2 ? 'new' : 'number';
    },
  };

  for (const [name, pack, expected] of [
    ['a getter that throws', thrower(new Error('no')), `type faq[0].answer: ${broken}`],
    ['a getter that throws a trap', thrower(nasty), `type faq[0].answer: ${broken}`],
    ['a proxy that throws', new Proxy({}, { ownKeys: () => assert.fail() }), `type data pack: ${broken}`],
    ['a revoked proxy', { faq: revoked.proxy }, `type faq: ${broken}`],
    ['a text with a trap', { faq: nasty }, `type faq: expected list, got object`],
  ] as const) {
    it(`refuses ${name}`, () => assert.equal(problemOf(pack), expected));
  }

  it('is whole also where an id is another one each time', () => {
    const { topics } = read({ faq: [fickle] });
    for (const { question, answer } of topics.faq) assert.ok(question && answer);
  });
});

describe('readPack: limits', () => {
  // Each level holds the one below it a thousand times: small in memory, endless to walk.
  let bomb: unknown = 'x';
  for (let level = 0; level < 10; level++) bomb = new Array(1000).fill(bomb);
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  const many = Object.fromEntries(new Array(5001).fill(0).map((_, index) => [index, 0]));
  const long = 'x'.repeat(20_001);
  const size = 'size data pack: expected at most 512 kB, got more';

  for (const [name, pack, expected] of [
    ['a cycle', cycle, `depth ${'self.'.repeat(11)}self: expected at most 12 levels, got more`],
    ['a list too long', { faq: new Array(5001) }, 'items faq: expected at most 5000 items, got 5001'],
    ['an object too large', { a: many }, 'items a: expected at most 5000 items, got 5001'],
    ['a text too long', { a: [long] }, 'length a[0]: expected at most 20000 characters, got 20001'],
    [
      'a text too long in a known field',
      { faq: [{ id: 'number', answer: long }] },
      'length faq[0].answer: expected at most 20000 characters, got 20001',
    ],
    ['a key too long', { [long]: 1 }, `length ["${'x'.repeat(40)}"]: expected at most 20000 characters, got 20001`],
    ['too much in all', { a: new Array(40).fill('x'.repeat(19_000)) }, size],
    ['too much in bytes of UTF-8', { a: new Array(30).fill('あ'.repeat(6000)) }, size],
    ['the same list a thousand times', { a: bomb }, size],
    [
      'too much in a field that is ignored',
      { faq: [{ id: 'number', later: { a: [long] } }] },
      'length faq[0].later.a[0]: expected at most 20000 characters, got 20001',
    ],
  ] as const) {
    it(`refuses ${name}`, () => assert.equal(problemOf(pack), expected));
  }

  it('takes the longest text, the longest list and the deepest nesting', () => {
    let deep: unknown = 1;
    for (let level = 4; level < 12; level++) deep = [deep];
    const { topics, problems } = read({
      faq: [{ id: 'number', answer: 'x'.repeat(20_000), later: { deep } }],
      gaps: [{ id: 'fee', terms: new Array(5000).fill('x') }],
    });
    assert.deepEqual(problems, []);
    assert.equal(topics.faq[0]!.answer.length, 20_000);
    assert.equal(topics.gaps[0]!.terms.length, 5000);
  });

  it('counts an object no heavier than its JSON', () => {
    const texts = new Array(26).fill('あ'.repeat(6700));
    const pack = { gaps: [{ id: 'fee', terms: texts }] };
    assert.ok(Buffer.byteLength(JSON.stringify(pack)) < 512 * 1024);
    assert.ok(JSON.stringify(pack).length * 2.9 < 512 * 1024);
    assert.deepEqual(merged(pack).gaps[0]!.terms, texts);
  });

  it('reads five thousand questions at once', () => {
    const faq = new Array(5000).fill(0).map((_, index) => ({ id: `q${index}`, question: '質問', answer: 'こたえ' }));
    assert.equal(merged({ faq }).faq.length, guide.faq.length + 5000);
  });
});
