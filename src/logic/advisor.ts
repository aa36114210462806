import type {
  Advisor,
  AdvisorCondition,
  AdvisorQuestion,
  AdvisorRule,
  Id,
  IsoDate,
  Level,
  MethodId,
  ScenarioId,
} from '../data/types.js';
import { daysBetween } from './japan-time.js';

/**
 * Answers so far: question id → ids of the options chosen, or for the end of the free trial, the day as the reader
 * reads it in the account and types it. A question that is skipped is absent or empty.
 */
export type Answers = ReadonlyMap<Id, readonly Id[]>;

/** What the rules look at besides the answers. */
export interface AdvisorContext {
  /** The present date in Japan. */
  readonly today: IsoDate;
  /** How busy the phone is at this hour; absent where nothing is known of it. */
  readonly levelNow?: Level | undefined;
}

/** A method with everything that the rules say for and against it, each list in order of priority. */
export interface MethodAdvice {
  readonly method: MethodId;
  /** Rules that recommend it. */
  readonly reasons: readonly AdvisorRule[];
  /** Rules that exclude it or warn of it. */
  readonly against: readonly AdvisorRule[];
  /** The first rule that excludes it; absent while it remains. It may have reasons too, which do not prevail. */
  readonly by: AdvisorRule | undefined;
}

export interface Advice {
  /** The questions to ask, given the answers so far; see {@link questionsToAsk}. */
  readonly questions: readonly AdvisorQuestion[];
  /** The answers that count, by question: a typed day is turned into the option that it amounts to. */
  readonly answers: Answers;
  /** Every method: first those that remain, the recommended ones in order of priority, then those that are out. */
  readonly methods: readonly MethodAdvice[];
  /**
   * The first of them. Absent in a dead end: every method is out, or the guide knows no way to the end and says so,
   * because the reader cannot sign in (C14).
   */
  readonly best: MethodAdvice | undefined;
  /** What to know before going on: the rules that speak of no method. Those of a method stand with it. */
  readonly warnings: readonly AdvisorRule[];
  /** The case whose steps fit; absent where no rule names one. */
  readonly scenario: ScenarioId | undefined;
  /** Days to the end of the free trial, negative once it is over; absent without a date. */
  readonly trialDaysLeft: number | undefined;
}

/** No reader is asked more, also where a site adds questions: the last ones are left out. */
const MOST = 5;

/** The question that a typed day answers as well, and what it then amounts to. */
export const TRIAL_END = 'trial-end';
const SOON = 'within-a-day';
const LATER = 'later';

/** Order of the methods that no rule speaks of: online is how most people cancel, the phone helps where that fails. */
const methods: readonly MethodId[] = ['web-app', 'phone', 'chat'];

const holds = (condition: AdvisorCondition, answers: Answers): boolean =>
  Object.keys(condition).every((question) =>
    condition[question]?.some((answer) => answers.get(question)?.includes(answer)),
  );

/**
 * The questions to ask, given the answers so far: five at most. A question that depends on an earlier one is asked only
 * while that one is itself asked and has the answer.
 */
export const questionsToAsk = (advisor: Pick<Advisor, 'questions'>, answers: Answers): readonly AdvisorQuestion[] =>
  ask(advisor, answers).questions;

function ask({ questions }: Pick<Advisor, 'questions'>, given: Answers, today = '') {
  const answers = new Map<Id, readonly Id[]>();
  let daysLeft: number | undefined;
  const list = questions.filter(({ id, when, hidden }) => {
    if (hidden || answers.size === MOST || (when && !holds(when, answers))) return false;
    let chosen = given.get(id) ?? [];
    if (id === TRIAL_END) {
      daysLeft = daysBetween(today, chosen[0] ?? '');
      // A trial that is over is no reason to hurry: it has become a paid membership.
      if (daysLeft !== undefined) chosen = daysLeft < 0 ? [] : [daysLeft > 1 ? LATER : SOON];
    }
    return answers.set(id, chosen);
  });
  return { questions: list, answers, trialDaysLeft: daysLeft };
}

/**
 * Which method suits the reader, with every reason. Rules stand in order of priority: the first that recommends a
 * method gives it its place. A rule that excludes a method wins over all that recommend it, wherever it stands: a site
 * can add one at the end of the list. There is always an answer: a method that is not excluded, or a dead end that is
 * named as one.
 *
 * @param given answers; any of the questions may be missing; answers to questions that are not asked (any more) do not count
 */
export function advise(advisor: Advisor, given: Answers, { today, levelNow }: AdvisorContext): Advice {
  const asked = ask(advisor, given, today);

  const matching = advisor.rules.filter(
    ({ hidden, when, levelNow: levels }) =>
      !hidden && holds(when, asked.answers) && (!levels || levels.includes(levelNow!)),
  );

  const place = ({ reasons: [first], by }: MethodAdvice): number =>
    by ? matching.length + 1 : first ? matching.indexOf(first) : matching.length;
  const all = methods
    .map((method): MethodAdvice => {
      const about = matching.filter((rule) => rule.method === method);
      return {
        method,
        reasons: about.filter(({ effect }) => effect === 'recommend'),
        against: about.filter(({ effect }) => effect !== 'recommend'),
        by: about.find(({ effect }) => effect === 'exclude'),
      };
    })
    // Equal only where no rule tells them apart: then the order of `methods` stands, since sorting is stable.
    .sort((a, b) => place(a) - place(b));
  const first = all[0]!;
  // Also where another rule comes first and names the case, such as a death: without signing in its steps end as well.
  const isDeadEnd = first.by ?? matching.some(({ scenario }) => scenario === 'cannot-sign-in');
  return {
    ...asked,
    methods: all,
    best: isDeadEnd ? undefined : first,
    warnings: matching.filter(({ method }) => !method),
    scenario: matching.find(({ scenario }) => scenario)?.scenario,
  };
}
