import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Guide } from '../../src/data/types.js';
import { readPack, type Topic } from '../../src/pack/read.js';
import { schemas } from '../../src/pack/schema/all.js';
import { added, guide, merged, read, topics } from './fixtures.js';

const first = (pack: unknown) => read(pack).problems.map(({ code, message }) => `${code} ${message}`);
const origin = { source: 'site', asOf: null, confidence: 'stated' };

describe('readPack: a bad pack is dropped whole, with the one reason', () => {
  const text = (bad: unknown) => [{ id: 'x', title: bad }];
  const table: readonly (readonly [unknown, string])[] = [
    // the pack as a whole
    [undefined, 'type data pack: expected object, got nothing'],
    [null, 'type data pack: expected object, got null'],
    ['{}', 'type data pack: expected object, got text'],
    [[], 'type data pack: expected object, got list'],
    [7, 'type data pack: expected object, got number'],
    [() => 1, 'type data pack: expected object, got function'],
    [{ version: 2 }, 'version version: expected 1, got 2'],
    [{ version: '1' }, 'version version: expected 1, got text'],
    [{ version: null }, 'version version: expected 1, got null'],
    [{ faq: new Array(5001).fill({}) }, 'items faq: expected at most 5000 items, got 5001'],
    // ids
    [{ faq: [{ question: 'x', answer: 'x' }] }, 'id faq[0].id: expected an id of a-z, 0-9 and -, got nothing'],
    [{ faq: [{ id: 'Große' }] }, 'id faq[0].id: expected an id of a-z, 0-9 and -, got "Große"'],
    [{ faq: [{ id: '' }] }, 'id faq[0].id: expected an id of a-z, 0-9 and -, got ""'],
    [{ faq: [{ id: 5 }] }, 'id faq[0].id: expected an id of a-z, 0-9 and -, got 5'],
    [{ faq: [{ id: 'number' }, { id: 'number' }] }, 'id faq[1].id: expected an id that stands once, got "number"'],
    [
      {
        steps: [
          {
            id: 'call',
            cautions: [
              { id: 'a', text: 'a' },
              { id: 'a', text: 'b' },
            ],
          },
        ],
      },
      'id steps[0].cautions[1].id: expected an id that stands once, got "a"',
    ],
    [
      { steps: [{ id: 'call', after: 'Sign In' }] },
      'id steps[0].after: expected an id of a-z, 0-9 and -, got "Sign In"',
    ],
    [
      { steps: [{ id: 'call', scenarios: ['self-paid', '家族'] }] },
      'id steps[0].scenarios[1]: expected an id of a-z, 0-9 and -, got "家族"',
    ],
    // the types of fields
    [{ sources: {} }, 'type sources: expected list, got object'],
    [{ sources: text(5) }, 'type sources[0].title: expected text, got number'],
    [
      { sources: [{ id: 'x', title: 'x', asOf: '2026-02-30' }] },
      'type sources[0].asOf: expected a date YYYY-MM-DD, got "2026-02-30"',
    ],
    [
      { sources: [{ id: 'x', title: 'x', staleAfter: null }] },
      'type sources[0].staleAfter: expected a date YYYY-MM-DD, got null',
    ],
    [{ scenarios: text(null) }, 'type scenarios[0].title: expected text, got null'],
    [
      { scenarios: [{ id: 'x', scope: 'prime' }] },
      'type scenarios[0].scope: expected one of prime-membership, prime-video-plan, amazon-account, got "prime"',
    ],
    [
      { scenarios: [{ id: 'x', methods: ['fax'] }] },
      'type scenarios[0].methods[0]: expected one of phone, web-app, chat, got "fax"',
    ],
    [{ scenarios: [{ id: 'x', deadEnd: 'yes' }] }, 'type scenarios[0].deadEnd: expected true or false, got text'],
    [{ steps: [[]] }, 'type steps[0]: expected object, got list'],
    [{ steps: ['sign-in'] }, 'type steps[0]: expected object, got text'],
    [{ steps: text(['x']) }, 'type steps[0].title: expected text, got list'],
    [{ steps: [{ id: 'call', hidden: 1 }] }, 'type steps[0].hidden: expected true or false, got number'],
    [
      { steps: [{ id: 'call', links: [{ label: 'x', href: 5 }] }] },
      'type steps[0].links[0].href: expected text, got number',
    ],
    [{ steps: [{ id: 'call', screen: { path: 'x' } }] }, 'type steps[0].screen.path: expected list, got text'],
    [{ steps: [{ id: 'call', screen: ['x'] }] }, 'type steps[0].screen: expected object, got list'],
    [
      { congestion: { waits: [{ id: 'wait', label: 'x', value: { min: -1, unit: 'hour' } }] } },
      'type congestion.waits[0].value.min: expected a number from 0 up, got -1',
    ],
    [
      { steps: [{ id: 'call', devices: ['ios'] }] },
      'type steps[0].devices[0]: expected one of ios-app, android-app, mobile-web, desktop-web, got "ios"',
    ],
    [
      { steps: [{ id: 'call', variants: [{ id: 'x', when: { methods: 'phone' } }] }] },
      'type steps[0].variants[0].when.methods: expected list, got text',
    ],
    [
      { steps: [{ id: 'call', confidence: 'sure' }] },
      'type steps[0].confidence: expected one of stated, conflicting, derived, assumption, unsourced, got "sure"',
    ],
    [
      { identity: [{ id: 'name', listedIn: Infinity }] },
      'type identity[0].listedIn: expected a number from 0 up, got Infinity',
    ],
    [{ documents: [{ id: 'x', examples: [1] }] }, 'type documents[0].examples[0]: expected text, got number'],
    [{ congestion: [] }, 'type congestion: expected object, got list'],
    [{ congestion: { timeZone: 'UTC' } }, 'type congestion.timeZone: expected one of Asia/Tokyo, got "UTC"'],
    [
      { congestion: { bands: [{ id: 'x', from: 24 }] } },
      'type congestion.bands[0].from: expected a whole hour from 0 to 23, got 24',
    ],
    [
      { congestion: { bands: [{ id: 'x', to: 0 }] } },
      'type congestion.bands[0].to: expected a whole hour from 1 to 24, got 0',
    ],
    [
      { congestion: { bands: [{ id: 'x', from: 9.5 }] } },
      'type congestion.bands[0].from: expected a whole hour from 0 to 23, got 9.5',
    ],
    [
      { congestion: { bands: [{ id: 'x', from: '9' }] } },
      'type congestion.bands[0].from: expected a whole hour from 0 to 23, got "9"',
    ],
    [
      { congestion: { bands: [{ id: 'x', days: ['Mon'] }] } },
      'type congestion.bands[0].days[0]: expected one of mon, tue, wed, thu, fri, sat, sun, got "Mon"',
    ],
    [
      { congestion: { bands: [{ id: 'x', level: 'loud' }] } },
      'type congestion.bands[0].level: expected one of quiet, slightly-quiet, busy, very-busy, got "loud"',
    ],
    [
      { congestion: { cells: [{ day: 'mon', hour: 9, minutes: NaN }] } },
      'type congestion.cells[0].minutes: expected a number from 0 up, got NaN',
    ],
    [
      { tables: [{ id: 'services', rows: [{ id: 'one', cells: { price: 500 } }] }] },
      'type tables[0].rows[0].cells.price: expected object, got number',
    ],
    [
      { tables: [{ id: 'services', rows: [{ id: 'one', cells: { price: { min: '500' } } }] }] },
      'type tables[0].rows[0].cells.price.min: expected a number from 0 up, got "500"',
    ],
    [
      { tables: [{ id: 'services', rows: [{ id: 'one', cells: ['500'] }] }] },
      'type tables[0].rows[0].cells: expected object, got list',
    ],
    [
      { tables: [{ id: 'services', rows: [{ id: 'one', cells: { '料 金': null } }] }] },
      'type tables[0].rows[0].cells["料 金"]: expected object, got null',
    ],
    [
      { tables: [{ id: 'services', columns: [{ id: 'price', type: 'money' }] }] },
      'type tables[0].columns[0].type: expected one of text, level, price, quantity, yes-no, got "money"',
    ],
    [{ advisor: { questions: {} } }, 'type advisor.questions: expected list, got object'],
    [
      { advisor: { rules: [{ id: 'phone', when: { case: 'own' } }] } },
      'type advisor.rules[0].when.case: expected list, got text',
    ],
    [{ advisor: { rules: [{ id: 'phone', when: null }] } }, 'type advisor.rules[0].when: expected object, got null'],
    [{ faq: [{ id: 'number', answer: 7 }] }, 'type faq[0].answer: expected text, got number'],
    [{ faq: [{ id: 'number', aliases: 'x' }] }, 'type faq[0].aliases: expected list, got text'],
    [{ gaps: [{ id: 'fee', nearest: [null] }] }, 'id gaps[0].nearest[0]: expected an id of a-z, 0-9 and -, got null'],
    [{ call: { stages: [{ id: 'reason', says: 'x' }] } }, 'type call.stages[0].says: expected list, got text'],
    [{ call: { tips: [{ id: 'notes', text: {} }] } }, 'type call.tips[0].text: expected text, got object'],
    [
      { deadlines: [{ id: 'trial', offset: '1 day' }] },
      'type deadlines[0].offset: expected an ISO 8601 duration such as P1D or PT15M, got "1 day"',
    ],
    [
      { deadlines: [{ id: 'trial', offset: 'P' }] },
      'type deadlines[0].offset: expected an ISO 8601 duration such as P1D or PT15M, got "P"',
    ],
    [
      { troubles: [{ id: 'no-callback', causes: [{ id: 'busy', actions: [true] }] }] },
      'type troubles[0].causes[0].actions[0]: expected text, got boolean',
    ],
    // what a new record needs
    [{ sources: [{ id: 'x' }] }, 'missing sources[0].title: expected text for the new id "x", got nothing'],
    [{ scenarios: [{ id: 'x' }] }, 'missing scenarios[0].title: expected text for the new id "x", got nothing'],
    [
      { steps: [{ id: 'sing-in', text: 'x' }] },
      'missing steps[0].title: expected text for the new id "sing-in", got nothing',
    ],
    [
      { steps: [{ id: 'call', variants: [{ id: 'x', text: 'x' }] }] },
      'missing steps[0].variants[0].when: expected object for the new id "x", got nothing',
    ],
    [
      { steps: [{ id: 'call', links: [{ href: 'https://a.jp' }] }] },
      'missing steps[0].links[0].label: expected text, got nothing',
    ],
    [
      { congestion: { waits: [{ id: 'wait', label: 'x', value: { min: 1 } }] } },
      'missing congestion.waits[0].value.unit: expected one of minute, hour, day, business-day, got nothing',
    ],
    [
      { steps: [{ id: 'sign-in', screen: { variants: [] } }] },
      'missing steps[0].screen.path: expected list, got nothing',
    ],
    [{ identity: [{ id: 'x' }] }, 'missing identity[0].label: expected text for the new id "x", got nothing'],
    [{ documents: [{ id: 'x' }] }, 'missing documents[0].label: expected text for the new id "x", got nothing'],
    [
      { congestion: { bands: [{ id: 'x', from: 1, to: 2 }] } },
      'missing congestion.bands[0].level: expected one of quiet, slightly-quiet, busy, very-busy for the new id "x", got nothing',
    ],
    [
      { congestion: { overlays: [{ id: 'x', text: 'x' }] } },
      'missing congestion.overlays[0].kind: expected one of avoid, longer-wait, easier, staff-shortage for the new id "x", got nothing',
    ],
    [
      { congestion: { cells: [{ day: 'mon', level: 'busy' }] } },
      'missing congestion.cells[0].hour: expected a whole hour from 0 to 23, got nothing',
    ],
    [
      { tables: [{ id: 'x', caption: 'x' }] },
      'missing tables[0].rowHeader: expected text for the new id "x", got nothing',
    ],
    [
      { tables: [{ id: 'services', rows: [{ id: 'x' }] }] },
      'missing tables[0].rows[0].label: expected text for the new id "x", got nothing',
    ],
    [
      { tables: [{ id: 'services', columns: [{ id: 'x' }] }] },
      'missing tables[0].columns[0].label: expected text for the new id "x", got nothing',
    ],
    [
      { advisor: { questions: [{ id: 'x', question: 'x' }] } },
      'missing advisor.questions[0].options: expected list for the new id "x", got nothing',
    ],
    [
      { advisor: { rules: [{ id: 'x', text: 'x' }] } },
      'missing advisor.rules[0].effect: expected one of recommend, exclude, warn for the new id "x", got nothing',
    ],
    [{ faq: [{ id: 'x', question: 'x' }] }, 'missing faq[0].answer: expected text for the new id "x", got nothing'],
    [
      { faq: [{ id: 'x', question: ' \u3000', answer: 'x' }] },
      'missing faq[0].question: expected text for the new id "x", got empty text',
    ],
    [{ faq: [{ id: 'number', answer: '' }] }, 'missing faq[0].answer: expected text, got empty text'],
    [{ gaps: [{ id: 'x', title: 'x' }] }, 'missing gaps[0].text: expected text for the new id "x", got nothing'],
    [
      { call: { stages: [{ id: 'x' }] } },
      'missing call.stages[0].title: expected text for the new id "x", got nothing',
    ],
    [
      { deadlines: [{ id: 'x', title: 'x', text: 'x' }] },
      'missing deadlines[0].anchor: expected one of free-trial-end, call-requested, cancelled for the new id "x", got nothing',
    ],
    [{ troubles: [{ id: 'x' }] }, 'missing troubles[0].title: expected text for the new id "x", got nothing'],
  ];
  for (const [pack, expected] of table) {
    it(expected, () => {
      assert.deepEqual(first(pack), [expected]);
      assert.equal(read(pack).topics, guide);
    });
  }

  it('names the first of several', () => {
    assert.deepEqual(first({ faq: [{ id: 'number', answer: 1 }, { id: '?' }], steps: 5 }), [
      'type faq[0].answer: expected text, got number',
    ]);
  });
});

describe('readPack: what does not drop a pack', () => {
  it('names unknown topics and goes on', () => {
    const { topics, problems } = read({ fax: 1, '<b>\n': 2, toString: 3, faq: [{ id: 'number', answer: 'x' }] });
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [
        ['unknown-key', 'fax'],
        ['unknown-key', '["<b> "]'],
        ['unknown-key', 'toString'],
      ],
    );
    assert.match(problems[0]!.message, /^fax: expected one of sources, .*troubles, got another key$/);
    assert.equal(topics.faq[0]?.answer, 'x');
  });

  it('says nothing of the language of a guide and of what editors add', () => {
    assert.deepEqual(first({ $schema: './x.json', $id: 'x', version: 1, lang: 'en' }), []);
  });

  it('ignores fields that a later version may know', () => {
    const { topics, problems } = read({ faq: [{ id: 'number', answer: 'x', colour: { red: 1 } }] });
    assert.deepEqual(problems, []);
    assert.ok(!('colour' in topics.faq[0]!));
  });

  it('does not look at the topics that an element does not render', () => {
    const { topics, problems } = readPack(
      { steps: 5, faq: [{ id: 'number', answer: 'x' }] },
      { faq: schemas.faq },
      guide,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(added(topics, guide) as object), ['faq']);
  });

  it('hides what the guide no longer has', () => {
    const { topics, problems } = read({ faq: [{ id: 'gone', hidden: true }] });
    assert.deepEqual(problems, []);
    assert.deepEqual(topics.faq, guide.faq);
  });

  it('leaves the given object alone', () => {
    const input = { faq: [{ id: 'x', question: 'x', answer: 'x', links: [{ label: 'x', href: 'tel:1' }] }] };
    const before = structuredClone(input);
    read(input);
    assert.deepEqual(input, before);
  });
});

describe('readPack: new records are complete', () => {
  const table: readonly (readonly [Topic, unknown, unknown])[] = [
    ['sources', [{ id: 'x', title: 'X' }], [{ id: 'x', title: 'X', asOf: null }]],
    [
      'scenarios',
      [{ id: 'x', title: 'X', scope: 'prime-video-plan' }],
      [
        {
          ...origin,
          id: 'x',
          title: 'X',
          scope: 'prime-video-plan',
          scopeText: 'ビデオだけをやめます。',
          actor: 'member',
          methods: ['phone'],
        },
      ],
    ],
    [
      'steps',
      [{ id: 'x', title: 'X', after: 'call' }],
      [
        {
          ...origin,
          id: 'x',
          title: 'X',
          after: 'call',
          text: '',
          scenarios: ['self-paid'],
          cautions: [],
          variants: [],
        },
      ],
    ],
    ['identity', [{ id: 'x', label: 'X' }], [{ ...origin, id: 'x', label: 'X', listedIn: 0, lists: 0, core: false }]],
    [
      'documents',
      [{ id: 'x', label: 'X', submitVia: ['メール', '郵便'] }],
      [
        {
          ...origin,
          id: 'x',
          label: 'X',
          proves: '',
          examples: [],
          submitVia: ['メール', '郵便'],
        },
      ],
    ],
    [
      'congestion',
      {
        bands: [{ id: 'x', from: 9, to: 12, level: 'quiet' }],
        waits: [{ id: 'x', label: 'X' }],
        cells: [{ day: 'tue', hour: 0, level: 'quiet' }],
      },
      {
        bands: [{ ...origin, id: 'x', from: 9, to: 12, level: 'quiet', label: '9:00–12:00' }],
        waits: [{ ...origin, id: 'x', label: 'X', value: null }],
        cells: [{ day: 'tue', hour: 0, level: 'quiet', source: 'site' }],
      },
    ],
    [
      'tables',
      [
        {
          id: 'x',
          caption: 'X',
          rowHeader: 'X',
          columns: [{ id: 'a', label: 'A' }],
          rows: [
            {
              id: 'y',
              label: 'Y',
              cells: {
                a: '文字',
                b: { min: 0, asOf: '2026-10-01' },
                c: {},
                d: { values: ['1', '2'] },
                e: { rank: 0 },
                f: { text: 'x', kind: 'conflicting', source: 'article' },
                g: { kind: 'known', reason: 'cell-missing' },
              },
            },
            { id: 'z', label: 'Z' },
          ],
        },
      ],
      [
        {
          ...origin,
          id: 'x',
          caption: 'X',
          rowHeader: 'X',
          notes: [],
          columns: [{ id: 'a', label: 'A', type: 'text' }],
          rows: [
            {
              ...origin,
              id: 'y',
              label: 'Y',
              cells: {
                a: { ...origin, kind: 'known', text: '文字' },
                b: { ...origin, kind: 'known', min: 0, asOf: '2026-10-01' },
                c: { ...origin, kind: 'unknown', reason: 'not-stated' },
                d: { ...origin, kind: 'conflicting', values: ['1', '2'] },
                e: { ...origin, kind: 'known', rank: 0 },
                f: { ...origin, kind: 'conflicting', text: 'x', source: 'article' },
                g: { ...origin, kind: 'unknown', reason: 'cell-missing' },
              },
            },
            { ...origin, id: 'z', label: 'Z', cells: {} },
          ],
        },
      ],
    ],
    [
      'advisor',
      { rules: [{ id: 'x', effect: 'warn', text: 'X' }], questions: [{ id: 'y', question: 'Y', options: [] }] },
      {
        rules: [{ ...origin, id: 'x', effect: 'warn', text: 'X', when: {} }],
        questions: [{ ...origin, id: 'y', question: 'Y', options: [] }],
      },
    ],
    [
      'faq',
      [{ id: 'x', question: 'X', answer: 'Y' }],
      [{ ...origin, id: 'x', question: 'X', answer: 'Y', category: 'other', aliases: [] }],
    ],
    [
      'gaps',
      [{ id: 'x', title: 'X', text: 'Y' }],
      [{ ...origin, id: 'x', title: 'X', text: 'Y', terms: [], nearest: [] }],
    ],
    [
      'call',
      { stages: [{ id: 'x', title: 'X' }], figures: [{ id: 'y', label: 'Y', value: { min: 3, unit: 'minute' } }] },
      {
        stages: [{ ...origin, id: 'x', title: 'X', asks: [], says: [], mayBeSkipped: false }],
        figures: [{ ...origin, id: 'y', label: 'Y', text: '', value: { min: 3, max: null, unit: 'minute' } }],
      },
    ],
    [
      'deadlines',
      [{ id: 'x', title: 'X', text: 'Y', anchor: 'cancelled', until: 'PT1H30M' }],
      [{ ...origin, id: 'x', title: 'X', text: 'Y', anchor: 'cancelled', until: 'PT1H30M' }],
    ],
    [
      'troubles',
      [{ id: 'x', title: 'X', causes: [{ id: 'y', text: 'Y' }] }],
      [{ ...origin, id: 'x', title: 'X', causes: [{ ...origin, id: 'y', text: 'Y', actions: [] }] }],
    ],
  ];
  for (const [topic, given, expected] of table) {
    it(topic, () => {
      const { topics, problems } = read({ [topic]: given });
      assert.deepEqual(problems, []);
      assert.deepEqual(added(topics[topic], guide[topic]), expected);
    });
  }

  it('in every topic', () => assert.deepEqual(table.map(([topic]) => topic).sort(), [...topics].sort()));

  it('shows a step without cases wherever the step before it stands, else everywhere', () => {
    const steps = (pack: unknown) => merged(pack).steps.filter(({ id }) => id.startsWith('x'));
    const found = steps({
      steps: [
        { id: 'x1', title: 'X', after: 'sign-in' },
        { id: 'x2', title: 'X', after: 'x3' },
        { id: 'x3', title: 'X', scenarios: ['own'] },
        { id: 'x4', title: 'X', after: 'x3' },
      ],
    });
    assert.deepEqual(Object.fromEntries(found.map(({ id, scenarios }) => [id, scenarios])), {
      x1: ['self-paid', 'video-plan-only'],
      x2: ['self-paid', 'video-plan-only'],
      x3: ['own'],
      x4: ['own'],
    });
  });
});

describe('readPack: whose words they are', () => {
  const one = [{ id: 'my-site', title: 'サイト', asOf: '2026-11-01' }];
  const two = [...one, { id: 'other', title: 'べつ' }];
  const change = [{ id: 'sign-in', title: '新しい題' }];
  const source = (pack: unknown, id = 'sign-in') => {
    const step = merged(pack).steps.find((each) => each.id === id)!;
    return [step.source, step.asOf, step.confidence, step.conflicts, step.note];
  };

  it("are the site's where it changes them: its only source, with its own date", () => {
    assert.deepEqual(source({ sources: one, steps: change }), ['my-site', null, 'stated', undefined, undefined]);
    const dated = [{ ...change[0], asOf: '2026-10-01', confidence: 'unsourced', note: 'x' }];
    assert.deepEqual(source({ sources: one, steps: dated }), ['my-site', '2026-10-01', 'unsourced', undefined, 'x']);
  });

  it('are of the source `site` where it names none or several', () => {
    for (const sources of [undefined, [], two]) {
      const pack = sources ? { sources, steps: change } : { steps: change };
      assert.equal(source(pack)[0], 'site');
      assert.deepEqual(merged(pack).sources.at(-1), { id: 'site', title: 'このサイト', asOf: null });
    }
  });

  it('are of the source that a record names, described or not', () => {
    assert.equal(source({ sources: two, steps: [{ ...change[0], source: 'other' }] })[0], 'other');
    const { sources } = merged({ sources: one, steps: [{ ...change[0], source: 'book' }] });
    assert.deepEqual(
      sources.map(({ id, title }) => [id, title]),
      [
        ['article', '記事'],
        ['my-site', 'サイト'],
        ['book', 'book'],
      ],
    );
    assert.deepEqual(source({ steps: [{ ...change[0], source: 'article' }] }), [
      'article',
      null,
      'conflicting',
      ['C14'],
      '食い違いがあります。',
    ]);
  });

  it("stay the guide's where only links, place or records of their own change", () => {
    const link = { label: 'x', href: 'https://example.com/' };
    for (const rest of [{ links: [link] }, { hidden: false }, { cautions: [{ id: 'new', text: 'x' }] }]) {
      assert.equal(source({ sources: one, steps: [{ id: 'sign-in', ...rest }] })[0], 'article');
    }
    const table = merged({
      sources: one,
      tables: [{ id: 'services', rows: [{ id: 'one', cells: { price: { min: 1 } } }] }],
    }).tables[0]!;
    assert.deepEqual(
      [table.source, table.rows[0]!.source, table.rows[0]!.cells.price?.source],
      ['article', 'article', 'my-site'],
    );
  });

  it('keep their date and doubts while the same source speaks on', () => {
    const layer = {
      sources: one,
      steps: [{ id: 'sign-in', title: 'x', asOf: '2026-10-01', confidence: 'assumption' }],
    };
    const all = merged(layer, { sources: one, steps: [{ id: 'sign-in', text: 'y' }] });
    const step = all.steps.find(({ id }) => id === 'sign-in')!;
    assert.deepEqual([step.source, step.asOf, step.confidence], ['my-site', '2026-10-01', 'assumption']);
  });
});

describe('the whole guide and the example', () => {
  it('the bundled guide is a pack of its own, and changes nothing over itself', async () => {
    const { guide: bundled } = await import('../../src/data/guide.js');
    const all = bundled('ja');
    const pack = JSON.parse(JSON.stringify(all)) as typeof all;
    assert.deepEqual(readPack(pack, schemas, all), { topics: all, problems: [] });
    const alone = readPack<Partial<Guide>>(pack, schemas, {});
    assert.deepEqual(alone.problems, []);
    assert.deepEqual(Object.keys(alone.topics), topics);
  });

  it('the example file is good', async () => {
    const { guide: bundled } = await import('../../src/data/guide.js');
    const file = new URL('../../examples/pack.json', import.meta.url);
    assert.deepEqual(readPack(JSON.parse(readFileSync(file, 'utf8')), schemas, bundled('ja')).problems, []);
  });
});
