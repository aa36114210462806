import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scenarioFacts } from '../../src/data/facts/scenarios.js';
import { stepFacts } from '../../src/data/facts/steps.js';
import { stepWords } from '../../src/data/ja/steps.js';
import { scenarios } from '../../src/data/topics/scenarios.js';
import { steps } from '../../src/data/topics/steps.js';
import { devices, stepsFor } from '../../src/logic/checklist.js';
import { textsIn, wrong } from './walk.js';

const topics = { steps };

/** Case and method → the steps in order. What every reader is led through: a change here is a change of the guide. */
const expected: Readonly<Record<string, string>> = {
  'self-paid phone': 'sign-in customer-service choose-prime request-call take-call confirm-cancel check-completion',
  'self-paid web-app': 'sign-in open-membership end-membership check-completion',
  'self-paid chat': 'sign-in customer-service choose-prime choose-chat tell-chat check-completion',
  'self-free-trial phone':
    'sign-in check-trial-end customer-service choose-prime request-call take-call confirm-cancel check-completion',
  'self-free-trial web-app': 'sign-in check-trial-end open-membership end-membership check-completion',
  'self-free-trial chat':
    'sign-in check-trial-end customer-service choose-prime choose-chat tell-chat check-completion',
  'stuck-or-error phone':
    'note-error sign-in customer-service choose-prime request-call take-call confirm-cancel check-completion',
  'stuck-or-error chat': 'note-error sign-in customer-service choose-prime choose-chat tell-chat check-completion',
  'billed-after-cancel phone':
    'sign-in check-end-date check-payments customer-service request-call take-call explain-billing check-refund',
  'billed-after-cancel chat':
    'sign-in check-end-date check-payments customer-service choose-chat tell-chat check-refund',
  'video-plan-only web-app': 'check-plan sign-in account-settings cancel-video-plan check-completion',
  'holder-deceased phone':
    'prepare-documents customer-service request-call take-call explain-death send-documents check-completion',
  'living-proxy phone':
    'ask-member prepare-authority customer-service request-call take-call explain-proxy check-completion',
  'cannot-sign-in': 'find-registered sign-in',
};

const ways = scenarios.flatMap((scenario) =>
  (scenario.methods.length ? scenario.methods : [undefined]).map((method) => ({ scenario, method })),
);
const nameOf = ({ scenario, method }: (typeof ways)[number]) => [scenario.id, method].filter(Boolean).join(' ');

const idMaps = ['cautions', 'fallback', 'proofs', 'variants'] as const;
type Nested = { readonly [K in (typeof idMaps)[number]]?: Readonly<Record<string, object>> };

/** Ids below a record, in facts or in words: `cautions.accounts`, `variants.app.cautions.wrong-app`. */
function* nestedIds(record: object, path = ''): Generator<string> {
  for (const key of idMaps) {
    for (const [id, inner] of Object.entries((record as Nested)[key] ?? {})) {
      yield `${path}${key}.${id}`;
      yield* nestedIds(inner, `${path}${key}.${id}.`);
    }
  }
}

describe('the checklists', () => {
  it('there is one for every case and method, and none more', () => {
    assert.deepEqual(ways.map(nameOf).sort(), Object.keys(expected).sort());
  });
  for (const way of ways) {
    it(nameOf(way), () => {
      for (const device of devices) {
        const list = stepsFor(topics, { ...way, device });
        assert.equal(list.map(({ id }) => id).join(' '), expected[nameOf(way)], device);
        for (const { title, text, cautions, doneWhen } of list) {
          assert.ok(title && text && doneWhen, 'says what to do, and how to see that it is done');
          assert.ok(cautions.length > 0, `${title} has its caution`);
        }
      }
    });
  }

  it('asks for the call and for the cancellation in different steps (C32)', () => {
    for (const way of ways) {
      const ids = expected[nameOf(way)]!.split(' ');
      if (way.method === 'phone') assert.ok(ids.indexOf('request-call') < ids.indexOf('take-call'));
    }
  });

  it('never leads a reader who cannot sign in to a call request (C14)', () => {
    assert.deepEqual(scenarioFacts['cannot-sign-in'].methods, []);
    assert.equal(scenarioFacts['cannot-sign-in'].deadEnd, true);
    assert.doesNotMatch(expected['cannot-sign-in']!, /call|chat|customer/);
  });
});

describe('the records', () => {
  it('have words for whatever has facts, down to each nested record', () => {
    assert.deepEqual(Object.keys(stepFacts), Object.keys(stepWords));
    for (const id of Object.keys(stepFacts) as (keyof typeof stepFacts)[]) {
      const words = new Set(nestedIds(stepWords[id]));
      for (const nested of nestedIds(stepFacts[id])) assert.ok(words.has(nested), `${id}: ${nested}`);
    }
  });

  it('name only cases, methods and devices that there are', () => {
    const cases = new Set(scenarios.map(({ id }) => id));
    for (const { id, scenarios: own, variants } of steps) {
      assert.ok(own.length > 0, id);
      for (const name of own) assert.ok(cases.has(name), `${id}: ${name}`);
      for (const { when } of variants) {
        for (const name of when.scenarios ?? []) assert.ok(own.includes(name), `${id}: a variant for ${name}`);
      }
    }
  });

  it('are all shown to somebody', () => {
    const used = new Set(Object.values(expected).flatMap((list) => list.split(' ')));
    assert.deepEqual(
      steps.map(({ id }) => id).filter((id) => !used.has(id)),
      [],
    );
  });
});

describe('the words', () => {
  // So that at 360 px the current step and its control stand on one screen.
  const bounds: Readonly<Record<string, number>> = { title: 14, doneWhen: 20, text: 75, note: 75 };
  it('stay within what fits on a phone', () => {
    assert.deepEqual(
      wrong([...textsIn(steps, 'steps')], (_, key, text) => text.length > (bounds[key] ?? Infinity)),
      [],
    );
  });
});
