import type { Advisor, AdvisorQuestion, AdvisorRule } from '../../src/data/types.js';
import type { Advice, AdvisorContext } from '../../src/logic/advisor.js';
import * as logic from '../../src/logic/advisor.js';

type AnswersByQuestion = Readonly<Record<string, readonly string[]>>;
const mapOf = (answers: AnswersByQuestion) => new Map(Object.entries(answers));
export const advise = (advisor: Advisor, answers: AnswersByQuestion, context: AdvisorContext) =>
  logic.advise(advisor, mapOf(answers), context);
export const questionsToAsk = (advisor: Pick<Advisor, 'questions'>, answers: AnswersByQuestion) =>
  logic.questionsToAsk(advisor, mapOf(answers));

const stated = { source: 'article', asOf: null, confidence: 'stated' } as const;
const question = (id: string, options: string[], rest: Partial<AdvisorQuestion> = {}): AdvisorQuestion => ({
  ...stated,
  id,
  question: id,
  options: options.map((option) => ({ id: option, label: option })),
  ...rest,
});
export const rule = (id: string, rest: Partial<AdvisorRule>): AdvisorRule => ({
  ...stated,
  id,
  text: id,
  when: {},
  effect: 'recommend',
  ...rest,
});

/** Four questions: the second hangs on the first, the third on the second, the last takes several answers. */
export const questions = [
  question('case', ['paid', 'trial', 'video']),
  question('sign-in', ['yes', 'no'], { when: { case: ['paid', 'trial'] } }),
  question('recovery', ['tried', 'not-tried'], { when: { 'sign-in': ['no'] } }),
  question('wish', ['fast', 'refund', 'benefits'], { multiple: true }),
];
const today: AdvisorContext = { today: '2026-12-31' };
export const run = (
  rules: readonly AdvisorRule[],
  answers: Record<string, string[]> = {},
  context: Partial<AdvisorContext> = {},
) => advise({ questions, rules }, answers, { ...today, ...context });

/** The methods that remain, best first, and those that are out. */
export const ranked = ({ methods }: Advice) => methods.filter(({ by }) => !by);
export const excluded = ({ methods }: Advice) => methods.filter(({ by }) => by);
