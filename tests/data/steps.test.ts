import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evidence } from '../../src/data/evidence.js';
import { scenarioFacts } from '../../src/data/facts/scenarios.js';
import { stepFacts } from '../../src/data/facts/steps.js';
import { stepWords } from '../../src/data/ja/steps.js';
import { scenarios } from '../../src/data/topics/scenarios.js';
import { steps } from '../../src/data/topics/steps.js';
import type { Step } from '../../src/data/types.js';
import { devices, stepsFor } from '../../src/logic/checklist.js';

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

/** Every text of a record, with where it stands; ids and figures are no text. */
function* texts(value: unknown, path: string): Generator<[path: string, key: string, text: string]> {
  if (typeof value !== 'object' || !value) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${(inner as { id?: string }).id ?? key}]` : `${path}.${key}`;
    if (typeof inner === 'string') yield [at, key, inner];
    else yield* texts(inner, at);
  }
}

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
  it('have ids that last: [a-z0-9-]+, once in their list', () => {
    const check = (list: readonly { readonly id: string }[]) => {
      for (const { id } of list) assert.match(id, /^[a-z0-9-]+$/);
      assert.equal(new Set(list.map(({ id }) => id)).size, list.length);
    };
    check(scenarios);
    check(steps);
    for (const step of steps) {
      check(step.variants);
      check(step.fallback ?? []);
      check(step.proofs ?? []);
      check(step.cautions);
      for (const { cautions = [] } of step.variants) check(cautions);
    }
  });

  it('have the same nested ids in facts and in words', () => {
    assert.deepEqual(Object.keys(stepFacts), Object.keys(stepWords));
    for (const id of Object.keys(stepFacts) as (keyof typeof stepFacts)[]) {
      assert.deepEqual([...nestedIds(stepFacts[id])].sort(), [...nestedIds(stepWords[id])].sort(), id);
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

  it('carry source, date and confidence', () => {
    const items = (step: Step) => [
      step,
      ...step.cautions,
      ...(step.fallback ?? []),
      ...(step.proofs ?? []),
      ...step.variants,
      ...step.variants.flatMap(({ cautions }) => cautions ?? []),
    ];
    for (const { id, source, asOf, confidence } of steps.flatMap(items)) {
      assert.equal(source, 'article', id);
      assert.equal(asOf, null, id);
      assert.ok(['stated', 'conflicting', 'derived', 'assumption'].includes(confidence), id);
    }
  });
});

describe('the words', () => {
  // So that at 360 px the current step and its control stand on one screen.
  const bounds: Readonly<Record<string, number>> = { title: 14, doneWhen: 20, text: 75, note: 75 };
  it('stay within what fits on a phone', () => {
    for (const [path, key, text] of texts(steps, 'steps')) {
      if (key in bounds) assert.ok(text.length <= bounds[key]!, `${path} has ${text.length} characters: ${text}`);
    }
  });

  it('are plain: no number to dial, no address, no markup, no blank ends', () => {
    for (const [path, , text] of [...texts(steps, 'steps'), ...texts(scenarios, 'scenarios')]) {
      assert.doesNotMatch(text, /0\d{1,3}[-‐ー–]?\d{2,4}[-‐ー–]?\d{3,4}|tel:|https?:|[<>]|^\s|\s$/, path);
    }
  });
});

describe('the evidence', () => {
  const at = (path: string) => {
    let value: unknown = { steps, scenarios };
    for (const key of path.split('.')) {
      value = Array.isArray(value)
        ? value.find((item: { id: string }) => item.id === key)
        : (value as Readonly<Record<string, unknown>> | undefined)?.[key];
    }
    return value;
  };
  const addresses = Object.keys(evidence).filter((address) => /^(steps|scenarios)\./.test(address));

  it('names records that there are', () => {
    for (const address of addresses) assert.ok(at(address), address);
  });

  it('stands behind every step', () => {
    for (const { id } of steps) {
      const facts = addresses.filter((address) => address === `steps.${id}` || address.startsWith(`steps.${id}.`));
      assert.ok(
        facts.some((address) => evidence[address]!.length > 0),
        id,
      );
    }
  });
});
