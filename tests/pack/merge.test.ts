import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Guide } from '../../src/data/types.js';
import { visible } from '../../src/pack/visible.js';
import { readPack } from '../../src/pack/read.js';
import { schemas } from '../../src/pack/schema/all.js';
import { guide, merged, read } from './fixtures.js';

const added = (id: string, after?: string) => ({ id, title: id, ...(after !== undefined && { after }) });
const order = (all: Guide) => all.steps.map(({ id }) => id).join(' ');
const signIn = (...packs: readonly unknown[]) => merged(...packs).steps.find(({ id }) => id === 'sign-in')!;

describe('merging: order', () => {
  const table: readonly (readonly [string, readonly unknown[], string])[] = [
    [
      'known records keep their place',
      [
        { id: 'call', title: 'x' },
        { id: 'prepare', title: 'x', after: 'call' },
      ],
      'prepare sign-in call',
    ],
    ['new ones come last', [added('a'), added('b')], 'prepare sign-in call a b'],
    ['or behind another', [added('a', 'prepare')], 'prepare a sign-in call'],
    ['several in their order', [added('a', 'prepare'), added('b', 'prepare')], 'prepare a b sign-in call'],
    ['behind nobody: last', [added('a', 'nobody'), added('b')], 'prepare sign-in call a b'],
    ['behind a new one', [added('a', 'prepare'), added('b', 'a'), added('c', 'prepare')], 'prepare a b c sign-in call'],
    ['behind one that comes later', [added('a', 'b'), added('b', 'sign-in')], 'prepare sign-in b a call'],
    ['behind one that is hidden', [{ id: 'sign-in', hidden: true }, added('a', 'sign-in')], 'prepare a call'],
    ['behind each other: last', [added('a', 'b'), added('b', 'a'), added('c')], 'prepare sign-in call c a b'],
    ['behind itself: last', [added('a', 'a'), added('b', 'a')], 'prepare sign-in call a b'],
    [
      'hidden ones go',
      [
        { id: 'prepare', hidden: true },
        { id: 'gone', hidden: true },
      ],
      'sign-in call',
    ],
  ];
  for (const [name, steps, expected] of table) it(name, () => assert.equal(order(merged({ steps })), expected));

  it('a later layer stands over the one before', () => {
    assert.equal(
      order(merged({ steps: [added('a', 'prepare')] }, { steps: [added('b', 'a'), added('c', 'prepare')] })),
      'prepare c a b sign-in call',
    );
    assert.equal(
      order(merged({ steps: [{ id: 'call', hidden: true }] }, { steps: [added('a', 'call')] })),
      'prepare sign-in a',
    );
    assert.equal(
      order(merged({ steps: [{ id: 'call', hidden: true }] }, { steps: [{ id: 'call', hidden: false }] })),
      'prepare sign-in call',
    );
    assert.equal(merged({ steps: [added('a')] }, { steps: [{ id: 'a', text: 'x' }] }).steps.at(-1)?.text, 'x');
  });

  it('takes a chain of five thousand', () => {
    const steps = new Array(5000).fill(0).map((_, index) => added(`s${index}`, index ? `s${index - 1}` : 'prepare'));
    assert.match(order(merged({ steps })), /^prepare s0 s1 .* s4999 sign-in call$/);
  });
});

describe('merging: fields', () => {
  it('replaces what is given and keeps the rest', () => {
    const [entry] = merged({ faq: [{ id: 'number', answer: 'x', aliases: ['y'] }] }).faq;
    assert.deepEqual(entry, { ...guide.faq[0], answer: 'x', aliases: ['y'], source: 'site' });
  });

  it('replaces objects that are no records as a whole', () => {
    const { screen } = signIn({ steps: [{ id: 'sign-in', screen: { path: ['入る'] } }] });
    assert.deepEqual(screen, { path: ['入る'], variants: [] });
    const waits = [{ id: 'average', value: { max: 3, unit: 'minute' } }];
    assert.deepEqual(merged({ congestion: { waits } }).congestion.waits[0]!.value, {
      min: null,
      max: 3,
      unit: 'minute',
    });
  });

  it('merges lists of records inside of records by id', () => {
    const { cautions } = signIn({
      steps: [
        {
          id: 'sign-in',
          cautions: [
            { id: 'accounts', text: 'x' },
            { id: 'new', text: 'y' },
          ],
        },
      ],
    });
    assert.deepEqual(
      cautions.map(({ id, text, source }) => [id, text, source]),
      [
        ['accounts', 'x', 'site'],
        ['new', 'y', 'site'],
      ],
    );
    assert.deepEqual(signIn({ steps: [{ id: 'sign-in', cautions: [{ id: 'accounts', hidden: true }] }] }).cautions, []);
  });

  it('merges the lists of topics that are objects', () => {
    const { congestion, advisor, call } = merged({
      congestion: {
        bands: [
          { id: 'evening', level: 'very-busy' },
          { id: 'late', from: 22, to: 24, level: 'quiet' },
        ],
      },
      advisor: {
        questions: [{ id: 'case', options: [{ id: 'family', label: '家族' }] }],
        rules: [{ id: 'phone', when: {} }],
      },
      call: { tips: [{ id: 'notes', hidden: true }] },
    });
    assert.deepEqual(
      congestion.bands.map(({ id, level, from }) => [id, level, from]),
      [
        ['evening', 'very-busy', 18],
        ['late', 'quiet', 22],
      ],
    );
    assert.deepEqual(congestion.overlays, guide.congestion.overlays);
    assert.deepEqual(
      advisor.questions[0]!.options.map(({ id }) => id),
      ['own', 'family'],
    );
    assert.deepEqual(advisor.rules[0]!.when, {});
    assert.deepEqual(call, { ...guide.call, tips: [] });
  });

  it('replaces a measured hour whole and adds others', () => {
    const { cells } = merged({
      congestion: {
        cells: [
          { day: 'mon', hour: 9, level: 'quiet' },
          { day: 'tue', hour: 9, minutes: 0 },
        ],
      },
    }).congestion;
    assert.deepEqual(cells, [
      { day: 'mon', hour: 9, level: 'quiet', source: 'site' },
      { day: 'tue', hour: 9, minutes: 0, source: 'site' },
    ]);
  });

  it('merges the cells of a row by column, each whole', () => {
    const [row] = merged({
      tables: [{ id: 'services', rows: [{ id: 'one', cells: { price: { min: 700, asOf: '2026-10-01' } } }] }],
    }).tables[0]!.rows;
    assert.deepEqual(row!.cells, {
      price: { kind: 'known', min: 700, asOf: '2026-10-01', source: 'site', confidence: 'stated' },
      cancel: guide.tables[0]!.rows[0]!.cells.cancel,
    });
  });

  it('adds columns, and takes names that objects have by nature', () => {
    const table = merged({
      tables: [
        {
          id: 'services',
          columns: [
            { id: 'variants', label: 'V' },
            { id: 'source', label: 'S', after: 'price' },
          ],
          rows: [{ id: 'one', cells: { variants: 'x', source: 'y' } }],
        },
      ],
    }).tables[0]!;
    assert.deepEqual(
      table.columns.map(({ id }) => id),
      ['price', 'source', 'cancel', 'variants'],
    );
    assert.deepEqual(Object.keys(table.rows[0]!.cells), ['price', 'cancel', 'variants', 'source']);
  });
});

describe("merging: the site's words hold in every variant of a step", () => {
  const words = (step: Guide['steps'][number]) =>
    step.variants.map(({ id, title, text, screen, doneWhen }) => [id, title, text, screen?.path[0], doneWhen]);

  it('so the variants lose the words that the site replaces, and no others', () => {
    assert.deepEqual(words(signIn({ steps: [{ id: 'sign-in', text: 'x' }] })), [
      ['app', 'アプリで', undefined, '≡', undefined],
      ['video', undefined, undefined, undefined, undefined],
    ]);
    assert.deepEqual(words(signIn({ steps: [{ id: 'sign-in', title: 'x', screen: { path: ['y'] } }] })), [
      ['app', undefined, 'アプリを開きます。', undefined, undefined],
      ['video', undefined, 'ビデオの画面を開きます。', undefined, undefined],
    ]);
  });

  it('unless the site gives variants itself', () => {
    const variants = [
      { id: 'app', text: 'y' },
      { id: 'desk', when: { devices: ['desktop-web'] }, text: 'z' },
    ];
    assert.deepEqual(words(signIn({ steps: [{ id: 'sign-in', text: 'x', variants }] })), [
      ['app', 'アプリで', 'y', '≡', undefined],
      ['video', undefined, undefined, undefined, undefined],
      ['desk', undefined, 'z', undefined, undefined],
    ]);
  });

  it("and a variant's cautions stay", () => {
    assert.equal(signIn({ steps: [{ id: 'sign-in', text: 'x' }] }).variants[0]!.cautions?.[0]?.id, 'wrong-app');
  });
});

describe('visible', () => {
  it('keeps hidden records in their place until the end', () => {
    const { topics: all } = read({
      steps: [{ id: 'sign-in', hidden: true }],
      faq: [{ id: 'x', question: 'x', answer: 'x', hidden: true }],
    });
    assert.equal(order(all), 'prepare sign-in call');
    assert.equal(order(visible(all)), 'prepare call');
    assert.deepEqual(visible(all).faq, guide.faq);
  });

  it('serves an element that has some of the topics', () => {
    const base = { faq: guide.faq };
    const { topics } = readPack({ faq: [{ id: 'number', hidden: true }] }, { faq: schemas.faq }, base);
    assert.deepEqual(visible(topics), { faq: [guide.faq[1]] });
  });

  it('has the topics that the base lacks', () => {
    const { topics } = read<Partial<Guide>>({ faq: [{ id: 'x', question: 'x', answer: 'x' }], call: {} }, {});
    assert.deepEqual(Object.keys(topics), ['faq', 'call', 'sources']);
  });
});
