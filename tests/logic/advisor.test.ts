import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AdvisorRule } from '../../src/data/types.js';
import { questionsToAsk, type Advice, type AdvisorContext } from '../../src/logic/advisor.js';
import { questions, rule, run } from './advisor-fixtures.js';

const video = { case: ['video'] };
const ids = (rules: readonly AdvisorRule[]) => rules.map(({ id }) => id).join(' ');
const ranking = ({ ranked }: Advice) => ranked.map(({ method }) => method).join(' ');
const out = ({ excluded }: Advice) => excluded.map(({ method, by }) => `${method} by ${by.id}`).join(', ');

describe('advise: who wins', () => {
  it('falls back to web-app, phone, chat where no rule speaks', () => {
    const advice = run([]);
    assert.equal(ranking(advice), 'web-app phone chat');
    assert.deepEqual(advice, {
      ranked: (['web-app', 'phone', 'chat'] as const).map((method) => ({ method, reasons: [], against: [] })),
      excluded: [],
      warnings: [],
      scenario: undefined,
      deadEnd: false,
      urgent: false,
      trialDaysLeft: undefined,
    });
  });

  it('ranks by the first rule that recommends, then the rest, and lists every reason in order', () => {
    const rules = [
      rule('r1', { method: 'chat' }),
      rule('r2', { method: 'phone' }),
      rule('r3', { method: 'chat' }),
      rule('r4', { method: 'chat', effect: 'warn' }),
    ];
    const advice = run(rules);
    assert.equal(ranking(advice), 'chat phone web-app');
    assert.deepEqual(
      advice.ranked.map(({ reasons, against }) => [ids(reasons), ids(against)]),
      [
        ['r1 r3', 'r4'],
        ['r2', ''],
        ['', ''],
      ],
    );
    assert.equal(ranking(run([...rules].reverse())), 'chat phone web-app');
    assert.equal(ranking(run([rule('r2', { method: 'phone' }), ...rules])), 'phone chat web-app');
  });

  it('lets an exclusion win over recommendations before and after it, and keeps their reasons', () => {
    const rules = [
      rule('for', { method: 'phone' }),
      rule('not', { method: 'phone', effect: 'exclude' }),
      rule('nor', { method: 'phone', effect: 'exclude' }),
      rule('also', { method: 'phone' }),
    ];
    const advice = run(rules);
    assert.equal(ranking(advice), 'web-app chat');
    assert.equal(out(advice), 'phone by not');
    assert.deepEqual(
      [ids(advice.excluded[0]?.reasons ?? []), ids(advice.excluded[0]?.against ?? [])],
      ['for also', 'not nor'],
    );
    assert.equal(ranking(run([rule('all', { effect: 'exclude', method: 'web-app' })])), 'phone chat');
  });

  it('warns of a method beside it, and of the whole above it, without changing the order', () => {
    const advice = run([rule('w1', { effect: 'warn', method: 'web-app' }), rule('w2', { effect: 'warn' })]);
    assert.equal(ranking(advice), 'web-app phone chat');
    assert.equal(ids(advice.ranked[0]?.against ?? []), 'w1');
    assert.equal(ids(advice.warnings), 'w2');
  });

  it('takes the case from the first rule that names one, whatever its effect', () => {
    const rules = [
      rule('a', { when: video, scenario: 'video-plan-only', effect: 'exclude', method: 'phone' }),
      rule('b', { effect: 'warn', scenario: 'self-free-trial' }),
      rule('c', { method: 'phone', scenario: 'self-paid' }),
    ];
    assert.equal(run(rules).scenario, 'self-free-trial');
    assert.equal(run(rules, { case: ['video'] }).scenario, 'video-plan-only');
  });

  it('names the dead end: not signed in, also behind another case, or every method out', () => {
    const stuck = rule('stuck', { method: 'phone', scenario: 'cannot-sign-in', when: { 'sign-in': ['no'] } });
    const other = rule('other', { effect: 'warn', scenario: 'holder-deceased' });
    assert.equal(run([stuck], { 'sign-in': ['no'], case: ['paid'] }).deadEnd, true);
    assert.equal(run([stuck], { 'sign-in': ['yes'], case: ['paid'] }).deadEnd, false);
    const both = run([other, stuck], { 'sign-in': ['no'], case: ['paid'] });
    assert.deepEqual([both.scenario, both.deadEnd], ['holder-deceased', true]);

    const none = run(
      (['web-app', 'phone', 'chat'] as const).map((method) => rule(method, { method, effect: 'exclude' })),
    );
    assert.deepEqual([none.ranked.length, none.excluded.length, none.deadEnd], [0, 3, true]);
  });
});

describe('advise: when a rule matches', () => {
  const matches = (
    rest: Partial<AdvisorRule>,
    answers: Record<string, string[]>,
    context: Partial<AdvisorContext> = {},
  ) => run([rule('r', { effect: 'warn', ...rest })], answers, context).warnings.length === 1;

  it('needs one of the answers of every question named', () => {
    const when = { case: ['paid', 'trial'], wish: ['refund', 'benefits'] };
    assert.ok(matches({ when }, { case: ['trial'], wish: ['fast', 'benefits'] }));
    assert.ok(!matches({ when }, { case: ['trial'], wish: ['fast'] }));
    assert.ok(!matches({ when }, { case: ['trial'] }));
    assert.ok(!matches({ when }, { case: [], wish: ['refund'] }));
    assert.ok(matches({ when: {} }, {}));
    assert.ok(!matches({ when: { case: [] } }, { case: ['paid'] }));
    assert.ok(!matches({ when: {}, hidden: true }, {}));
  });

  it('does not count answers to questions that are not asked any more', () => {
    const when = { recovery: ['tried'] };
    assert.ok(matches({ when }, { case: ['paid'], 'sign-in': ['no'], recovery: ['tried'] }));
    assert.ok(!matches({ when }, { case: ['paid'], 'sign-in': ['yes'], recovery: ['tried'] }));
    assert.ok(!matches({ when }, { case: ['video'], 'sign-in': ['no'], recovery: ['tried'] }));
  });

  it('reads own answers alone', () => {
    assert.ok(!matches({ when: { constructor: ['Object'] } }, {}));
    assert.ok(!matches({ when: { nothing: ['x'] } }, { nothing: ['x'] }));
  });

  const days = [
    ['2026-12-30', 1, false, -1],
    ['2026-12-31', 1, true, 0],
    ['2027-01-01', 1, true, 1],
    ['2027-01-02', 1, false, 2],
    ['2026-12-31', 0, true, 0],
    ['2027-01-03', 3, true, 3],
    ['2027-02-30', 1, false, undefined],
    ['', 1, false, undefined],
    [undefined, 1, false, undefined],
  ] as const;
  for (const [trialEnd, trialEndsWithinDays, urgent, left] of days) {
    it(`trial end ${trialEnd ?? 'not given'}, within ${trialEndsWithinDays}: ${urgent ? '' : 'not '}urgent`, () => {
      const advice = run([rule('r', { effect: 'warn', trialEndsWithinDays })], {}, { trialEnd });
      assert.deepEqual([advice.urgent, advice.warnings.length, advice.trialDaysLeft], [urgent, urgent ? 1 : 0, left]);
    });
  }

  it('counts the leap day', () => {
    const rules = [rule('r', { effect: 'warn', trialEndsWithinDays: 1 })];
    assert.equal(run(rules, {}, { today: '2028-02-28', trialEnd: '2028-02-29' }).urgent, true);
    assert.equal(run(rules, {}, { today: '2028-02-28', trialEnd: '2028-03-01' }).urgent, false);
  });

  it('looks at the level of the hour, and at nothing where it is unknown', () => {
    const busy: Partial<AdvisorRule> = { levelNow: ['busy', 'very-busy'] };
    assert.ok(matches(busy, {}, { levelNow: 'very-busy' }));
    assert.ok(!matches(busy, {}, { levelNow: 'quiet' }));
    assert.ok(!matches(busy, {}));
  });
});

describe('questionsToAsk', () => {
  const asked = (answers: Record<string, string[]>) =>
    questionsToAsk({ questions }, answers)
      .map(({ id }) => id)
      .join(' ');
  const table = [
    [{}, 'case wish'],
    [{ case: ['video'] }, 'case wish'],
    [{ case: ['paid'] }, 'case sign-in wish'],
    [{ case: ['paid'], 'sign-in': ['no'] }, 'case sign-in recovery wish'],
    [{ case: ['video'], 'sign-in': ['no'] }, 'case wish'],
  ] as const;
  for (const [answers, expected] of table) {
    it(`${JSON.stringify(answers)} → ${expected}`, () =>
      assert.equal(asked(structuredClone(answers) as never), expected));
  }

  it('leaves hidden questions out, with all that depend on them', () => {
    const hidden = questions.map((each) => (each.id === 'sign-in' ? { ...each, hidden: true } : each));
    const answers = { case: ['paid'], 'sign-in': ['no'] };
    assert.deepEqual(
      questionsToAsk({ questions: hidden }, answers).map(({ id }) => id),
      ['case', 'wish'],
    );
  });
});
