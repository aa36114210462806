import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { AdvisorRule, Level, MethodId, ScenarioId } from '../../src/data/types.js';
import { advise, excluded, questions, ranked, rule, run } from './advisor-fixtures.js';

describe('advise: any rules, any answers', () => {
  const method = fc.constantFrom<MethodId>('web-app', 'phone', 'chat');
  const level = fc.constantFrom<Level>('quiet', 'slightly-quiet', 'busy', 'very-busy');
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const answers = fc
    .record(Object.fromEntries(questions.map(({ id, options }) => [id, maybe(fc.subarray(options.map((o) => o.id)))])))
    .map((drawn) => Object.fromEntries(Object.entries(drawn).filter(([, value]) => value)) as Record<string, string[]>);
  const anyRule = fc
    .record({
      when: answers,
      effect: fc.constantFrom<AdvisorRule['effect']>('recommend', 'exclude', 'warn'),
      method: maybe(method),
      scenario: maybe(fc.constantFrom<ScenarioId>('self-paid', 'cannot-sign-in', 'video-plan-only')),
      levelNow: maybe(fc.subarray<Level>(['quiet', 'busy', 'very-busy'])),
    })
    .map((drawn) => Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)));
  const rules = fc
    .array(anyRule, { maxLength: 12 })
    .map((list) => list.map((each, index) => rule(`r${index}`, each as Partial<AdvisorRule>)));
  const context = fc.record({
    today: fc.constant('2026-12-31'),
    levelNow: maybe(level),
  });

  it('always ends with an answer, never ranks an excluded method, and loses no rule', () => {
    fc.assert(
      fc.property(rules, answers, context, (list, given, now) => {
        const advice = advise({ questions, rules: list }, given, now);
        const { best, warnings } = advice;
        const [out, remaining] = [excluded(advice), ranked(advice)];
        const gone = out.map((each) => each.method);
        const left = remaining.map((each) => each.method);
        assert.deepEqual(advice.methods, [...remaining, ...out]);
        // A method that is not excluded, or a dead end that is one.
        const notSignedIn = [
          ...warnings,
          ...advice.methods.flatMap(({ reasons, against }) => [...reasons, ...against]),
        ];
        const isDeadEnd = !left.length || notSignedIn.some(({ scenario }) => scenario === 'cannot-sign-in');
        assert.equal(best, isDeadEnd ? undefined : remaining[0]);
        assert.deepEqual([...left, ...gone].sort(), ['chat', 'phone', 'web-app']);
        for (const { by, method: which } of out) assert.ok(by?.effect === 'exclude' && by.method === which);
        for (const { against } of remaining) assert.ok(against.every(({ effect }) => effect === 'warn'));

        const listed = advice.methods.flatMap(({ reasons, against }) => [...reasons, ...against]);
        const all = [...listed, ...warnings];
        assert.equal(new Set(all).size, all.length);
        // A rule that matches alone matches in company: each is listed exactly where it speaks.
        for (const each of list) {
          const alone = advise({ questions, rules: [{ ...each, effect: 'warn' }] }, given, now);
          const matches = alone.warnings.length + alone.methods.flatMap(({ against }) => against).length > 0;
          assert.equal(all.includes(each), matches);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('puts the first of two recommendations first, whichever they are', () => {
    fc.assert(
      fc.property(method, method, (first, second) => {
        const advice = run([rule('1', { method: first }), rule('2', { method: second })]);
        assert.equal(advice.methods[0]?.method, first);
        if (first !== second) assert.equal(advice.methods[1]?.method, second);
      }),
    );
  });

  it('does not touch rules and answers', () => {
    fc.assert(
      fc.property(rules, answers, context, (list, given, now) => {
        const before = JSON.stringify([list, given, now]);
        advise({ questions, rules: list }, given, now);
        assert.equal(JSON.stringify([list, given, now]), before);
      }),
    );
  });
});
