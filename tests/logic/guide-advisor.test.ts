import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advisor } from '../../src/data/topics/advisor.js';
import { scenarios } from '../../src/data/topics/scenarios.js';
import type { AdvisorRule, Id, Level } from '../../src/data/types.js';
import type { Advice } from '../../src/logic/advisor.js';
import { advise, excluded, questionsToAsk, ranked } from './advisor-fixtures.js';

const today = '2026-12-31';

/** The end of the trial may be typed: it was yesterday, is tomorrow, or later. */
const days = (question: Id) =>
  question === 'trial-end' ? [{ id: '2026-12-30' }, { id: '2027-01-01' }, { id: '2027-01-02' }] : [];

/** Every way to answer or to skip the questions. */
const everyAnswer = advisor.questions.reduce<Record<Id, Id[]>[]>(
  (all, { id, options }) =>
    all.flatMap((given) => [given, ...[...options, ...days(id)].map((option) => ({ ...given, [id]: [option.id] }))]),
  [{}],
);

/** What comes of each of them, at an unknown and at a busy hour. */
const everyAdvice = [undefined, 'very-busy' as const].flatMap((levelNow) =>
  everyAnswer.map((answers) => ({ answers, advice: advise(advisor, answers, { today, levelNow }) })),
);

/** The answers, if any, whose advice is not as it should be. */
const unlike = (right: (advice: Advice, answers: Record<Id, Id[]>) => boolean) =>
  everyAdvice.find(({ advice, answers }) => !right(advice, answers))?.answers;

const listed = ({ methods, warnings }: Advice): readonly AdvisorRule[] => [
  ...methods.flatMap(({ reasons, against }) => [...reasons, ...against]),
  ...warnings,
];

describe('the advisor of the bundled guide', () => {
  it('asks at most five questions', () => {
    for (const answers of everyAnswer) assert.ok(questionsToAsk(advisor, answers).length <= 5);
  });

  it('always ends with a method, its reasons and a case', () => {
    assert.equal(
      unlike(({ methods: [first], scenario }) => !!first && !first.by && first.reasons.length > 0 && !!scenario),
      undefined,
    );
  });

  it('never ranks a method that is excluded, and says of each whether it is', () => {
    const right = (advice: Advice) =>
      advice.methods.length === 3 &&
      ranked(advice).every(({ against }) => against.every(({ effect }) => effect === 'warn')) &&
      excluded(advice).every(({ by, against, method }) => !!by && against.includes(by) && by.method === method);
    assert.equal(unlike(right), undefined);
  });

  it('leads to a case that has the method, or names the dead end', () => {
    const right = ({ best, scenario }: Advice) => {
      const { methods = [] } = scenarios.find(({ id }) => id === scenario) ?? {};
      return !best || methods.includes(best.method);
    };
    assert.equal(unlike(right), undefined);
  });

  it('names the dead end exactly where the reader cannot sign in', () => {
    assert.equal(
      unlike(({ best }, { trouble }) => !best === (trouble?.[0] === 'cannot-sign-in')),
      undefined,
    );
  });

  it('lets every rule speak for some answers', () => {
    const spoken = new Set(everyAdvice.flatMap(({ advice }) => listed(advice)));
    assert.deepEqual(
      advisor.rules.filter((rule) => !spoken.has(rule)).map(({ id }) => id),
      [],
    );
  });

  it('names questions and answers in its rules that exist', () => {
    for (const { id, when } of [...advisor.rules, ...advisor.questions]) {
      for (const [question, answers] of Object.entries(when ?? {})) {
        const options = advisor.questions.find((each) => each.id === question)?.options.map((option) => option.id);
        for (const answer of answers) assert.ok(options?.includes(answer), `${id}: ${question}=${answer}`);
      }
    }
  });

  it('settles every pair of rules that can meet: an exclusion wins, else the first recommendation', () => {
    const now = { today, levelNow: 'very-busy' } as const;
    const { questions, rules } = advisor;
    const spokenFor = everyAnswer.map((answers) => ({ answers, by: listed(advise(advisor, answers, now)) }));
    const meeting = rules.map((rule) => new Set(spokenFor.filter(({ by }) => by.includes(rule))));
    let pairs = 0;
    rules.forEach((first, index) => {
      rules.slice(index + 1).forEach((second, distance) => {
        const { answers } = [...meeting[index]!].find((given) => meeting[index + 1 + distance]!.has(given)) ?? {};
        if (!answers) return;
        pairs++;
        const advice = advise({ questions, rules: [first, second] }, answers, now);
        const out = [first, second].filter(({ effect }) => effect === 'exclude').map(({ method }) => method);
        const best = [first, second].find(({ effect, method }) => effect === 'recommend' && !out.includes(method));
        assert.deepEqual(new Set(excluded(advice).map(({ method }) => method)), new Set(out));
        if (best) assert.equal(ranked(advice)[0]?.method, best.method, `${first.id}, ${second.id}`);
      });
    });
    assert.ok(pairs > rules.length);
  });
});

/** The decision rules of the guide, one by one and where two of them meet: answers → first method, case. */
describe('the decisions of the bundled guide', () => {
  const table: [string, Record<Id, Id[]>, string, string][] = [
    ['the video plan alone goes without the phone', { case: ['video'] }, 'web-app', 'video-plan-only'],
    [
      '… also for those uneasy on the screen',
      { case: ['video'], comfort: ['screen-uneasy'] },
      'web-app',
      'video-plan-only',
    ],
    ['… and after a failure', { case: ['video'], trouble: ['stuck'] }, 'web-app', 'video-plan-only'],
    ['a death goes by phone', { case: ['deceased'] }, 'phone', 'holder-deceased'],
    ['… also for those in a hurry', { case: ['deceased'], concern: ['quick'] }, 'phone', 'holder-deceased'],
    ['a living relative’s goes by phone', { case: ['living-family'] }, 'phone', 'living-proxy'],
    ['… also for the skilled', { case: ['living-family'], comfort: ['screen-easy'] }, 'phone', 'living-proxy'],
    ['without signing in the phone is named', { trouble: ['cannot-sign-in'] }, 'phone', 'cannot-sign-in'],
    ['… also for the skilled', { trouble: ['cannot-sign-in'], comfort: ['screen-easy'] }, 'phone', 'cannot-sign-in'],
    ['failed before: phone', { trouble: ['stuck'] }, 'phone', 'stuck-or-error'],
    ['… even in a hurry', { trouble: ['stuck'], concern: ['quick'] }, 'phone', 'stuck-or-error'],
    ['still billed: phone', { trouble: ['billed'] }, 'phone', 'billed-after-cancel'],
    ['questions about money: phone', { concern: ['money'] }, 'phone', 'self-paid'],
    ['questions about benefits: phone', { concern: ['benefits'] }, 'phone', 'self-paid'],
    ['… also for the skilled', { concern: ['several'], comfort: ['screen-easy'] }, 'phone', 'self-paid'],
    ['uneasy on the screen: phone', { comfort: ['screen-uneasy'] }, 'phone', 'self-paid'],
    ['skilled: online', { comfort: ['screen-easy'] }, 'web-app', 'self-paid'],
    ['in a hurry: online', { concern: ['quick'] }, 'web-app', 'self-paid'],
    ['… but uneasy on the screen: phone', { concern: ['quick'], comfort: ['screen-uneasy'] }, 'phone', 'self-paid'],
    ['uneasy on the phone: chat', { comfort: ['phone-uneasy'] }, 'chat', 'self-paid'],
    ['nothing answered: online', {}, 'web-app', 'self-paid'],
    ['a free trial opens its own case', { case: ['trial'] }, 'web-app', 'self-free-trial'],
  ];
  for (const [title, answers, method, scenario] of table) {
    it(`${title} (${Object.values(answers).join(', ')})`, () => {
      const advice = advise(advisor, answers, { today });
      assert.deepEqual([advice.methods[0]?.method, advice.scenario], [method, scenario]);
    });
  }

  it('speak of the busy hour beside the phone, and only then', () => {
    const spoken = (levelNow?: Level) =>
      advise(advisor, { comfort: ['screen-uneasy'] }, { today, levelNow }).methods[0]?.against.some(
        (rule) => rule.levelNow,
      );
    assert.deepEqual([spoken('very-busy'), spoken('quiet'), spoken()], [true, false, false]);
  });

  const saying = (answers: Record<Id, Id[]>) => listed(advise(advisor, answers, { today })).map(({ id }) => id);

  for (const end of ['within-a-day', '2026-12-31', '2027-01-01']) {
    it(`a trial that ends ${end}, seen on ${today}, is for now: not by e-mail, and the screen first`, () => {
      const answers = { case: ['trial'], 'trial-end': [end] };
      for (const id of ['trial-now', 'trial-no-email', 'trial-soon-web']) assert.ok(saying(answers).includes(id), id);
      assert.equal(advise(advisor, answers, { today }).best?.method, 'web-app');
    });
  }

  for (const end of ['later', 'unknown', '2027-01-02', '2026-12-30']) {
    it(`a trial that ends ${end}, seen on ${today}, is no reason to hurry, and keeps its deadline`, () => {
      const said = saying({ case: ['trial'], 'trial-end': [end] });
      assert.ok(said.includes('trial-deadline') && !said.includes('trial-now'));
    });
  }

  it('a living relative’s: first of all the member, and why the phone may stall', () => {
    const { warnings, methods } = advise(advisor, { case: ['living-family'] }, { today });
    assert.equal(warnings[0]?.id, 'member-first');
    assert.ok(methods[0]?.against.some(({ id }) => id === 'family-may-stall'));
  });

  it('the documents after a death alone', () => {
    const asks = (id: string) => saying({ case: [id] }).includes('deceased-documents');
    assert.deepEqual(['deceased', 'living-family', 'paid', 'account'].filter(asks), ['deceased']);
  });
});
