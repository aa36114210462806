import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copyPlain, parseJson } from '../../src/pack/plain.js';

const pack = { version: 1, faq: [{ id: 'a', question: '番号は?', answer: 'ありません。<p>ではない</p>\n\n"以上"' }] };
const json = JSON.stringify(pack, null, 2);

describe('parseJson: what editors and themes do to inline JSON', () => {
  const paragraphs = json.replace(/\n/g, '<br />\n').replace('"faq"', '</p>\n<p>"faq"');
  const table: Readonly<Record<string, string>> = {
    'as it is': json,
    'a byte order mark': `\ufeff${json}`,
    'white space around it': `\n\t ${json}\r\n `,
    'WordPress paragraphs and line breaks': `<p>${paragraphs}</p>`,
    'line breaks as HTML writes them': json.replace(/\n/g, '<br>\n').replace('[', '[<br/>'),
    'wide and unbreakable spaces as indentation': json.replace(/\n {2}/g, '\n\u3000\u00a0'),
    'quotes as entities': json
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;'),
    'quotes as numbers': json.replaceAll('"', '&#034;'),
    'both at once': `<p>${json.replaceAll('"', '&quot;').replace(/\n/g, '<br />\n')}</p>`,
  };
  for (const [name, text] of Object.entries(table)) {
    it(name, () => assert.deepEqual(parseJson(text), { value: pack }));
  }

  it('leaves entities and tags in texts alone where the JSON is whole', () => {
    const text = '{"a":"&quot;<p>x</p><br />&amp;\\u00a0"}';
    assert.deepEqual(parseJson(text), { value: { a: '&quot;<p>x</p><br />&amp;\u00a0' } });
  });

  it('leaves tags in texts alone where there are others between them', () => {
    assert.deepEqual(parseJson('<p>{"a":"<p>\\"x</p>\\\\",<br />"b":"<br />"}</p>'), {
      value: { a: '<p>"x</p>\\', b: '<br />' },
    });
  });

  for (const [name, text] of Object.entries({
    nothing: '',
    'a trailing comma': '{"a":1,}',
    'an open text': '{"a":"b',
    'typographic quotes': '{“a”:1}',
    'a page instead of a file': '<!doctype html>\n<html><p>404</p></html>',
    'many quotes without an end': `"${'\\"'.repeat(200_000)}`,
  })) {
    it(`says in one line that it is not JSON: ${name}`, () => {
      const { problem } = parseJson(text);
      assert.equal(problem?.code, 'json');
      assert.equal(problem.path, '');
      assert.match(problem.message, /^data pack: expected JSON, got .+$/);
    });
  }

  it('measures in bytes of UTF-8', () => {
    const text = (bytes: number) => JSON.stringify(['あ'.repeat(100_000), 'x'.repeat(bytes - 300_007)]);
    assert.equal(Buffer.byteLength(text(512 * 1024)), 512 * 1024);
    assert.equal(parseJson(text(512 * 1024)).problem, undefined);
    assert.deepEqual(parseJson(text(512 * 1024 + 1)).problem, {
      code: 'size',
      path: '',
      message: 'data pack: expected at most 512 kB, got more',
    });
  });
});

describe('copyPlain', () => {
  const problemOf = (value: unknown) => {
    const { problem } = copyPlain(value);
    return problem && `${problem.code} ${problem.message}`;
  };

  it('copies what JSON can carry, and nothing of it is shared', () => {
    const copy = copyPlain(pack).value as typeof pack;
    assert.deepEqual(copy, pack);
    assert.notEqual(copy, pack);
    assert.notEqual(copy.faq[0], pack.faq[0]);
  });

  it('takes own enumerable fields alone', () => {
    const from = Object.create({ inherited: 1 }, { hidden: { value: 1, enumerable: false } }) as Record<
      string,
      unknown
    >;
    from.own = 1;
    from[Symbol('s') as never] = 1;
    assert.deepEqual(copyPlain(from).value, { own: 1 });
  });

  it('passes over the keys that change prototypes', () => {
    const { value } = copyPlain(JSON.parse('{"a":{"__proto__":{"x":1},"constructor":1,"prototype":2,"b":3}}'));
    assert.deepEqual(value, { a: { b: 3 } });
    assert.equal(Object.getPrototypeOf((value as { a: object }).a), Object.prototype);
  });

  it('does not ask toJSON', () => {
    const asked = { a: 1, toJSON: () => assert.fail('asked') };
    assert.equal((copyPlain(asked).value as { a: number }).a, 1);
  });

  it('reads through the objects of frameworks', () => {
    const reactive = new Proxy(
      {
        version: 1,
        get faq() {
          return new Proxy([{ id: 'a' }], {});
        },
      },
      {},
    );
    assert.deepEqual(copyPlain(reactive).value, { version: 1, faq: [{ id: 'a' }] });
  });

  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
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
  // Each level holds the one below it a thousand times: small in memory, endless to walk.
  let bomb: unknown = 'x';
  for (let level = 0; level < 10; level++) bomb = new Array(1000).fill(bomb);

  for (const [name, value, expected] of [
    [
      'a getter that throws',
      thrower(new Error('no')),
      'type faq[0].answer: expected plain data, got an error while reading it',
    ],
    [
      'a getter that throws a trap',
      thrower(nasty),
      'type faq[0].answer: expected plain data, got an error while reading it',
    ],
    [
      'a proxy that throws',
      new Proxy({}, { ownKeys: () => assert.fail() }),
      'type data pack: expected plain data, got an error while reading it',
    ],
    ['a revoked proxy', { faq: revoked.proxy }, 'type faq: expected plain data, got an error while reading it'],
    ['a cycle', cycle, `depth ${'self.'.repeat(11)}self: expected at most 12 levels, got more`],
    ['a list too long', { faq: new Array(5001) }, 'items faq: expected at most 5000 items, got 5001'],
    [
      'an object too large',
      { a: Object.fromEntries(new Array(5001).fill(0).map((_, i) => [i, 0])) },
      'items a: expected at most 5000 items, got 5001',
    ],
    ['a text too long', { a: ['x'.repeat(20_001)] }, 'length a[0]: expected at most 20000 characters, got 20001'],
    [
      'a key too long',
      { ['x'.repeat(20_001)]: 1 },
      `length ["${'x'.repeat(40)}"]: expected at most 20000 characters, got 20001`,
    ],
    [
      'too much in all',
      { a: new Array(40).fill('x'.repeat(19_000)) },
      'size data pack: expected at most 512 kB, got more',
    ],
    ['the same list a thousand times', bomb, 'size data pack: expected at most 512 kB, got more'],
  ] as const) {
    it(`refuses ${name}`, () => assert.equal(problemOf(value), expected));
  }

  it('takes the longest text, the longest list and the deepest nesting', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 12; level++) deep = [deep];
    for (const value of [['x'.repeat(20_000)], new Array(5000).fill(0), deep]) {
      assert.deepEqual(copyPlain(value), { value });
    }
  });

  it('counts an object no heavier than its JSON', () => {
    const texts = new Array(26).fill('あ'.repeat(6700));
    const text = JSON.stringify({ texts });
    assert.ok(text.length * 2.9 < 524_288);
    assert.deepEqual(copyPlain(JSON.parse(text)), { value: { texts } });
  });
});
