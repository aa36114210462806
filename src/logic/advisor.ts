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

/** Answers so far: question id → ids of the options chosen. A question that is skipped is absent or empty. */
export type Answers = Readonly<Record<Id, readonly Id[]>>;

/** What the rules look at besides the answers. */
export interface AdvisorContext {
  /** End of the free trial, as the reader reads it in the account and types it; absent: none, or not known. */
  readonly trialEnd?: IsoDate | undefined;
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
}

export interface Advice {
  /** The methods that remain, best first: the recommended ones in order of priority, then the rest. */
  readonly ranked: readonly MethodAdvice[];
  /** The methods that are out; `by` is the first rule that excludes it. They may have reasons too, which do not prevail. */
  readonly excluded: readonly (MethodAdvice & { readonly by: AdvisorRule })[];
  /** What to know before going on: the rules that speak of no method. Those of a method stand with it. */
  readonly warnings: readonly AdvisorRule[];
  /** The case whose steps fit; absent where no rule names one. */
  readonly scenario: ScenarioId | undefined;
  /** The guide knows no way to the end, and says so: the reader cannot sign in (C14), or every method is out. */
  readonly deadEnd: boolean;
  /** The free trial ends so soon that a rule speaks of it. */
  readonly urgent: boolean;
  /** Days to the end of the free trial, negative once it is over; absent without a date. */
  readonly trialDaysLeft: number | undefined;
}

/** Order of the methods that no rule speaks of: online is how most people cancel, the phone helps where that fails. */
const methods: readonly MethodId[] = ['web-app', 'phone', 'chat'];

/** Own properties alone: answers come from storage and from pages. */
const answersTo = (answers: Answers, question: Id): readonly Id[] =>
  Object.hasOwn(answers, question) ? (answers[question] ?? []) : [];

const holds = (condition: AdvisorCondition, answers: Answers): boolean =>
  Object.keys(condition).every((question) => {
    const given = answersTo(answers, question);
    return condition[question]?.some((answer) => given.includes(answer));
  });

/**
 * The questions to ask, given the answers so far. A question that depends on an earlier one is asked only while that
 * one is itself asked and has the answer.
 */
export const questionsToAsk = (advisor: Pick<Advisor, 'questions'>, answers: Answers): readonly AdvisorQuestion[] =>
  asked(advisor, answers).questions;

function asked({ questions }: Pick<Advisor, 'questions'>, answers: Answers) {
  const counted: Record<Id, readonly Id[]> = {};
  const list = questions.filter(({ id, when, hidden }) => {
    if (hidden || (when && !holds(when, counted))) return false;
    counted[id] = answersTo(answers, id);
    return true;
  });
  return { questions: list, counted };
}

/**
 * Which method suits the reader, with every reason. Rules stand in order of priority: the first that recommends a
 * method gives it its place. A rule that excludes a method wins over all that recommend it, wherever it stands: a site
 * can add one at the end of the list. There is always an answer: a method that is not excluded, or a dead end that is
 * named as one.
 *
 * @param answers any of the questions may be missing; answers to questions that are not asked (any more) do not count
 */
export function advise(advisor: Advisor, answers: Answers, context: AdvisorContext): Advice {
  const { counted } = asked(advisor, answers);
  const trialDaysLeft = context.trialEnd === undefined ? undefined : daysBetween(context.today, context.trialEnd);

  const matching = advisor.rules.filter(({ hidden, when, trialEndsWithinDays: within, levelNow }) => {
    if (hidden || !holds(when, counted)) return false;
    // A trial that is over is no reason to hurry: it has become a paid membership.
    if (within !== undefined && !(trialDaysLeft !== undefined && trialDaysLeft >= 0 && trialDaysLeft <= within)) {
      return false;
    }
    return !levelNow || (context.levelNow !== undefined && levelNow.includes(context.levelNow));
  });

  const about = methods.map((method) => {
    const rules = matching.filter((rule) => rule.method === method);
    const reasons = rules.filter(({ effect }) => effect === 'recommend');
    const against = rules.filter(({ effect }) => effect !== 'recommend');
    return { method, reasons, against, by: against.find(({ effect }) => effect === 'exclude') };
  });
  const place = ({ reasons: [first] }: MethodAdvice): number => (first ? matching.indexOf(first) : matching.length);

  // Equal only where no rule recommends: then the order of `methods` stands, since sorting is stable.
  const ranked = about.filter(({ by }) => !by).sort((a, b) => place(a) - place(b));
  return {
    ranked: ranked.map(({ method, reasons, against }) => ({ method, reasons, against })),
    excluded: about.flatMap(({ by, ...advice }) => (by ? [{ ...advice, by }] : [])),
    warnings: matching.filter(({ method }) => !method),
    scenario: matching.find(({ scenario }) => scenario)?.scenario,
    // Also where another rule comes first and names the case, such as a death: without signing in its steps end as well.
    deadEnd: ranked.length === 0 || matching.some(({ scenario }) => scenario === 'cannot-sign-in'),
    urgent: matching.some(({ trialEndsWithinDays }) => trialEndsWithinDays !== undefined),
    trialDaysLeft,
  };
}
