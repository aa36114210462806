import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AdvisorRule } from '../../src/data/types.js';
import type { Advice, AdvisorContext } from '../../src/logic/advisor.js';
import { advise, excluded, questions, questionsToAsk, ranked, rule, run } from './advisor-fixtures.js';

const video = { case: ['video'] };
const ids = (rules: readonly AdvisorRule[]) => rules.map(({ id }) => id).join(' ');
const ranking = (advice: Advice) =>
  ranked(advice)
    .map(({ method }) => method)
    .join(' ');
const out = (advice: Advice) =>
  excluded(advice)
    .map(({ method, by }) => `${method} by ${by?.id}`)
    .join(', ');

describe('advise: who wins', () => {
  it('falls back to web-app, phone, chat where no rule speaks', () => {
    const advice = run([]);
    assert.equal(ranking(advice), 'web-app phone chat');
    const methods = (['web-app', 'phone', 'chat'] as const).map((method) => ({
      method,
      reasons: [],
      against: [],
      by: undefined,
    }));
    assert.deepEqual(advice, {
      questions: questions.filter(({ when }) => !when),
      answers: new Map([
        ['case', []],
        ['wish', []],
      ]),
      methods,
      best: methods[0],
      warnings: [],
      scenario: undefined,
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
      ranked(advice).map(({ reasons, against }) => [ids(reasons), ids(against)]),
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
    assert.equal(advice.methods.at(-1)?.method, 'phone');
    assert.deepEqual(
      [ids(excluded(advice)[0]?.reasons ?? []), ids(excluded(advice)[0]?.against ?? [])],
      ['for also', 'not nor'],
    );
    assert.equal(ranking(run([rule('all', { effect: 'exclude', method: 'web-app' })])), 'phone chat');
  });

  it('warns of a method beside it, and of the whole above it, without changing the order', () => {
    const advice = run([rule('w1', { effect: 'warn', method: 'web-app' }), rule('w2', { effect: 'warn' })]);
    assert.equal(ranking(advice), 'web-app phone chat');
    assert.equal(ids(ranked(advice)[0]?.against ?? []), 'w1');
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

  it('advises no method in a dead end: not signed in, also behind another case, or every method out', () => {
    const stuck = rule('stuck', { method: 'phone', scenario: 'cannot-sign-in', when: { 'sign-in': ['no'] } });
    const other = rule('other', { effect: 'warn', scenario: 'holder-deceased' });
    assert.equal(run([stuck], { 'sign-in': ['no'], case: ['paid'] }).best, undefined);
    assert.equal(run([stuck], { 'sign-in': ['yes'], case: ['paid'] }).best?.method, 'web-app');
    const both = run([other, stuck], { 'sign-in': ['no'], case: ['paid'] });
    assert.deepEqual([both.scenario, both.best], ['holder-deceased', undefined]);

    const none = run(
      (['web-app', 'phone', 'chat'] as const).map((method) => rule(method, { method, effect: 'exclude' })),
    );
    assert.deepEqual([ranked(none).length, excluded(none).length, none.best], [0, 3, undefined]);
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

  it('asks five at most, also where a site adds some: the last ones are left out', () => {
    const more = ['a', 'b', 'c', 'd'].map((id) => ({ ...questions[0]!, id }));
    assert.deepEqual(
      questionsToAsk({ questions: [...questions, ...more] }, { case: ['video'] }).map(({ id }) => id),
      ['case', 'wish', 'a', 'b', 'c'],
    );
  });
});

describe('advise: the end of the free trial as a day', () => {
  const end = { ...questions[0]!, id: 'trial-end', when: { case: ['trial'] } };
  const soon = rule('soon', { effect: 'warn', when: { 'trial-end': ['within-a-day'] } });
  const later = rule('later', { effect: 'warn', when: { 'trial-end': ['later'] } });
  const given = (day: string, today = '2026-12-31', known = ['trial']) =>
    advise({ questions: [questions[0]!, end], rules: [soon, later] }, { case: known, 'trial-end': [day] }, { today });

  const table = [
    ['2026-12-30', '', -1],
    ['2026-12-31', 'soon', 0],
    ['2027-01-01', 'soon', 1],
    ['2027-01-02', 'later', 2],
    ['2027-12-31', 'later', 365],
    ['2027-02-30', '', undefined],
    ['within-a-day', 'soon', undefined],
    ['later', 'later', undefined],
    ['unknown', '', undefined],
  ] as const;
  for (const [day, rules, left] of table) {
    it(`${day}, seen on 2026-12-31: ${rules || 'no rule'}, days left: ${left}`, () => {
      const advice = given(day);
      assert.deepEqual([ids(advice.warnings), advice.trialDaysLeft], [rules, left]);
    });
  }

  it('counts the leap day', () => {
    assert.equal(given('2028-02-29', '2028-02-28').trialDaysLeft, 1);
    assert.equal(given('2028-03-01', '2028-02-28').trialDaysLeft, 2);
  });

  it('does not count where the question is not asked any more', () => {
    assert.equal(given('2026-12-31', '2026-12-31', ['paid']).trialDaysLeft, undefined);
  });
});
