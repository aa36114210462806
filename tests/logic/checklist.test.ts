import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Scenario, Step, StepVariant } from '../../src/data/types.js';
import {
  changedSteps,
  devices,
  guessDevice,
  isStale,
  keyOf,
  positionIn,
  resolveContext,
  stepsFor,
  ticked,
  type Choice,
  type Context,
} from '../../src/logic/checklist.js';

const stated = { source: 'article', asOf: null, confidence: 'stated' } as const;

const scenario = (id: string, methods: Scenario['methods']): Scenario => ({
  ...stated,
  id,
  title: id,
  scope: 'prime-membership',
  scopeText: id,
  actor: 'member',
  methods,
});
const scenarios = [scenario('paid', ['phone', 'web-app', 'chat']), scenario('stuck', ['phone', 'chat'])];
const noWay = scenario('no-way', []);

const step = (id: string, rest: Partial<Step> = {}): Step => ({
  ...stated,
  id,
  title: id,
  text: `text of ${id}`,
  scenarios: ['paid', 'stuck'],
  cautions: [],
  variants: [],
  ...rest,
});
const variant = (when: object, rest: Partial<StepVariant>): StepVariant => ({ ...stated, id: 'v', when, ...rest });
const context = (rest: Partial<Context> = {}): Context => ({
  scenario: scenarios[0]!,
  method: 'phone',
  device: 'ios-app',
  ...rest,
});
const shown = (list: readonly Step[], where: Context) => stepsFor({ steps: list }, where);
const only = (one: Step, where: Context) => shown([one], where)[0]!;
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'unknown-to-this-version');
const ids = fc.uniqueArray(id);
const listOfIds = ids.map((list) => list.map((id) => ({ id })));

describe('guessDevice', () => {
  const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15';
  const table: readonly [string, string, number, string][] = [
    ['an iPhone', iPhone, 5, 'ios-app'],
    ['an iPad that says so', 'Mozilla/5.0 (iPad; CPU OS 12_2 like Mac OS X)', 5, 'ios-app'],
    ['an iPad that calls itself a Macintosh', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, 'ios-app'],
    ['a Macintosh', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, 'desktop-web'],
    ['an Android phone', 'Mozilla/5.0 (Linux; Android 16; Pixel 10) Mobile', 5, 'android-app'],
    ['Windows with a touch screen', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 10, 'desktop-web'],
    ['nothing known', '', 0, 'desktop-web'],
  ];
  for (const [name, userAgent, touchPoints, device] of table) {
    it(`${name}: ${device}`, () => assert.equal(guessDevice(userAgent, touchPoints), device));
  }

  it('always is a device that the reader can choose', () => {
    fc.assert(fc.property(fc.string(), fc.nat(), (agent, points) => devices.includes(guessDevice(agent, points))));
  });
});

describe('resolveContext', () => {
  const resolve = (...choices: Choice[]) => {
    const found = resolveContext(scenarios, choices, 'desktop-web')!;
    return [found.scenario.id, found.method, found.device];
  };

  it('starts with the first case, its first method, and the guess', () => {
    assert.deepEqual(resolve(), ['paid', 'phone', 'desktop-web']);
  });

  it('takes each axis from the most binding choice that has it', () => {
    const reader = { device: 'android-app' };
    const attributes = { scenario: 'stuck', method: 'chat', device: 'ios-app' };
    assert.deepEqual(resolve(reader, attributes), ['stuck', 'chat', 'android-app']);
  });

  it('passes over what does not exist', () => {
    const unknown = { scenario: 'x', method: 'fax', device: 'auto' };
    assert.deepEqual(resolve(unknown), ['paid', 'phone', 'desktop-web']);
    assert.deepEqual(resolve(unknown, { scenario: 'stuck' }), ['stuck', 'phone', 'desktop-web']);
  });

  it('passes over a method that the case does not offer', () => {
    assert.deepEqual(resolve({ scenario: 'stuck', method: 'web-app' }, { method: 'chat' }), [
      'stuck',
      'chat',
      'desktop-web',
    ]);
  });

  it('has no method where none leads there, and no context without cases', () => {
    assert.equal(resolveContext([noWay], [{ method: 'phone' }], 'ios-app')?.method, undefined);
    assert.equal(resolveContext([], [{ scenario: 'paid' }], 'ios-app'), undefined);
  });

  it('says whether the device is a guess, whatever name was given for it', () => {
    const guessed = (...choices: Choice[]) => resolveContext(scenarios, choices, 'ios-app')!.guessed;
    assert.equal(guessed(), true);
    for (const device of ['auto', 'constructor', '']) assert.equal(guessed({ device }), true, device);
    assert.equal(guessed({ device: 'auto' }, { device: 'ios-app' }), false);
  });

  it('has another key for another case, method or device', () => {
    const key = (choice: Choice) => keyOf(resolveContext(scenarios, [choice], 'ios-app')!);
    const keys = [{}, { scenario: 'stuck' }, { method: 'chat' }, { device: 'desktop-web' }].map(key);
    assert.equal(new Set(keys).size, 4);
    assert.equal(key({ scenario: 'paid', method: 'phone', device: 'ios-app' }), keys[0]);
  });

  it('never leaves what there is, whatever is chosen', () => {
    const text = fc.option(
      fc.constantFrom('paid', 'stuck', 'phone', 'web-app', 'chat', 'ios-app', 'auto', '', '__proto__'),
      {
        nil: undefined,
      },
    );
    const choice = fc.record({ scenario: text, method: text, device: text });
    fc.assert(
      fc.property(fc.array(choice), fc.constantFrom(...devices), (choices, guess) => {
        const found = resolveContext(scenarios, choices, guess)!;
        assert.ok(scenarios.includes(found.scenario));
        assert.ok(found.scenario.methods.includes(found.method!));
        assert.ok(devices.includes(found.device));
      }),
    );
  });
});

describe('stepsFor', () => {
  it('takes the steps of the case, the method and the device, in the order of the guide', () => {
    const list = [
      step('all'),
      step('other-case', { scenarios: ['stuck'] }),
      step('by-chat', { methods: ['chat'] }),
      step('by-phone', { methods: ['phone', 'chat'] }),
      step('in-a-browser', { devices: ['mobile-web'] }),
      step('last', { devices: ['ios-app'] }),
    ];
    assert.deepEqual(idsOf(shown(list, context())), ['all', 'by-phone', 'last']);
    assert.deepEqual(idsOf(shown(list, context({ method: 'chat', device: 'mobile-web' }))), [
      'all',
      'by-chat',
      'by-phone',
      'in-a-browser',
    ]);
  });

  it('asks for no method where the case has none', () => {
    const list = [step('all', { scenarios: ['no-way'] }), step('phone', { scenarios: ['no-way'], methods: ['phone'] })];
    assert.deepEqual(idsOf(shown(list, context({ scenario: noWay, method: undefined }))), ['all']);
  });

  it("lays a variant's words over the step's own, and leaves the others", () => {
    const one = step('a', {
      doneWhen: 'own sign',
      variants: [variant({ devices: ['ios-app'] }, { title: 'on an iPhone' })],
    });
    const on = only(one, context());
    assert.deepEqual([on.title, on.text, on.doneWhen], ['on an iPhone', 'text of a', 'own sign']);
    assert.equal(only(one, context({ device: 'desktop-web' })).title, 'a');
  });

  it('lets the first of two variants win word by word', () => {
    const one = step('a', {
      variants: [
        variant({ scenarios: ['paid'] }, { title: 'first' }),
        variant({ methods: ['phone'] }, { title: 'second', text: 'second' }),
      ],
    });
    const on = only(one, context());
    assert.deepEqual([on.title, on.text], ['first', 'second']);
  });

  it('needs every axis that a variant names', () => {
    const one = step('a', {
      variants: [
        variant({ scenarios: ['paid'], methods: ['chat'], devices: ['ios-app'] }, { title: 'all three' }),
        variant({}, { note: 'always' }),
      ],
    });
    assert.equal(only(one, context({ method: 'chat' })).title, 'all three');
    for (const other of [
      { method: 'phone' },
      { method: 'chat', device: 'desktop-web' },
      { method: undefined },
    ] as const) {
      const on = only(one, context(other));
      assert.deepEqual([on.title, on.note], ['a', 'always']);
    }
  });

  it('keeps variants out of what is shown, and the guide as it was', () => {
    const one = step('a', { variants: [variant({}, { title: 'b' })] });
    const before = structuredClone(one);
    assert.equal('variants' in only(one, context()), false);
    assert.deepEqual(one, before);
  });

  it('gives the same objects for the same topics and context, and fresh ones for other topics', () => {
    const topics = { steps: [step('a')] };
    assert.equal(stepsFor(topics, context()), stepsFor(topics, context()));
    assert.notEqual(stepsFor(topics, context({ device: 'desktop-web' })), stepsFor(topics, context()));
    assert.notEqual(stepsFor({ ...topics }, context()), stepsFor(topics, context()));
  });
});

describe('positionIn', () => {
  const steps = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const table: readonly [string, readonly string[], [completed: number, current: number]][] = [
    ['nothing done', [], [0, 0]],
    ['the first', ['a'], [1, 1]],
    ['a later one first', ['c'], [1, 0]],
    ['a gap', ['a', 'c'], [2, 1]],
    ['all', ['c', 'b', 'a'], [3, 3]],
    ['only ids of other lists', ['x', 'y'], [0, 0]],
  ];
  for (const [name, done, [completed, current]] of table) {
    it(name, () => assert.deepEqual(positionIn(steps, done), { completed, total: 3, current }));
  }

  it('is complete when nothing is current, and everything before the current step is done', () => {
    fc.assert(
      fc.property(listOfIds, ids, (steps, done) => {
        const { completed, total, current } = positionIn(steps, done);
        assert.equal(total, steps.length);
        assert.equal(completed === total, current === total);
        assert.ok(current <= completed);
        assert.ok(steps.slice(0, current).every(({ id }) => done.includes(id)));
        if (current < total) assert.ok(!done.includes(steps[current]!.id));
      }),
    );
  });
});

describe('ticked', () => {
  it('ticks at the end, unticks in place, and leaves ids that it does not know', () => {
    assert.deepEqual(ticked(['x', 'a'], 'b', true), ['x', 'a', 'b']);
    assert.deepEqual(ticked(['x', 'a', 'b'], 'a', false), ['x', 'b']);
  });

  it('changes this id and no other, and the second time nothing', () => {
    fc.assert(
      fc.property(ids, id, fc.boolean(), (done, id, isDone) => {
        const before = [...done];
        const once = ticked(done, id, isDone);
        assert.deepEqual(done, before);
        assert.equal(once.includes(id), isDone);
        const others = (list: readonly string[]) => list.filter((other) => other !== id);
        assert.deepEqual(others(once), others(done));
        assert.deepEqual(ticked(once, id, isDone), once);
      }),
    );
  });
});

describe('changedSteps', () => {
  it('is empty for a list that stays, and names all that are new', () => {
    const list = shown([step('a'), step('b')], context());
    assert.deepEqual(changedSteps(list, list), []);
    assert.deepEqual(changedSteps([], list), [1, 2]);
    assert.deepEqual(changedSteps(list, []), []);
  });

  it('names new steps by their number in the new list, and no step that only moved', () => {
    const before = [step('a'), step('b')];
    const after = [step('new'), ...before];
    const on = context();
    assert.deepEqual(changedSteps(shown(before, on), shown(after, on)), [1]);
  });

  const screen = { path: ['x'], variants: [] };
  const caution = { ...stated, id: 'c', text: 'c' };
  const words: Partial<StepVariant>[] = [
    { title: 'other' },
    { text: 'other' },
    { screen },
    { cautions: [caution] },
    { doneWhen: 'other' },
    { note: 'other' },
  ];
  for (const word of words) {
    it(`sees another ${Object.keys(word)[0]}`, () => {
      const list = [step('a'), step('b', { variants: [variant({ devices: ['desktop-web'] }, word)] })];
      const desktop = shown(list, context({ device: 'desktop-web' }));
      assert.deepEqual(changedSteps(shown(list, context()), desktop), [2]);
    });
  }
});

describe('isStale', () => {
  const day = 86_400_000;
  const now = Date.parse('2026-11-24T10:00:00Z');
  const table: readonly [string, number | undefined, boolean][] = [
    ['never ticked', undefined, false],
    ['just now', now, false],
    ['90 days to the millisecond', now - 90 * day, false],
    ['a millisecond more', now - 90 * day - 1, true],
    ['the epoch', 0, true],
    ['a clock that was ahead', now + day, false],
  ];
  for (const [name, updatedAt, stale] of table) it(name, () => assert.equal(isStale(updatedAt, now), stale));
});
