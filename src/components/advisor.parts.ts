import type { AdvisorQuestion, AdvisorRule, Id, Source } from '../data/types.js';
import { TRIAL_END, type Advice, type Answers } from '../logic/advisor.js';
import { advisorStrings as s } from '../strings/advisor.js';
import { makeQuestion, updateQuestion } from './advisor.question.js';
import { make } from './shared.make.js';
import { dayInWords, markOf } from './shared.sources.js';
import { makeWhy, whyOf } from './shared.why.js';

/** What the reader did. Nothing of it is kept or sent. */
export interface View {
  /** Question → options chosen, or a day typed; empty: skipped. */
  readonly answers: Answers;
  /** The question that is open although it has an answer. */
  readonly at?: Id | undefined;
  /** The steps of the page were switched to what is advised. */
  readonly told?: boolean;
  /** What there was before the reader started over, for the undo. */
  readonly before?: View;
}

/** Everything that is shown. */
export interface Model {
  readonly advice: Advice;
  readonly view: View;
  /** The question that is asked now; absent when all are answered or skipped. */
  readonly open: AdvisorQuestion | undefined;
  readonly sources: readonly Source[];
  /** Level of the headings below the title, or in its place where none is shown. */
  readonly level: number;
  /** The page has steps that follow. */
  readonly hasSteps: boolean;
}

/** Makes what stands in a place, and anew only when it says something else: it keeps the focus, what is typed and opened. */
export type Keep = <T>(place: unknown, make: () => T, says?: string) => T;

/** One a widget, until there is other data. */
export const keeping = (): Keep => {
  const made = new Map<unknown, readonly [says: string, what: unknown]>();
  return <T>(place: unknown, make: () => T, says = ''): T => {
    let kept = made.get(place);
    if (kept?.[0] !== says) made.set(place, (kept = [says, make()]));
    return kept[1] as T;
  };
};

const makeAnswer = ({ id, question }: AdvisorQuestion, given: string) =>
  make(
    'li',
    { class: 'answer', part: 'answer' },
    make('p', {}, make('span', { class: 'note' }, question), make('b', {}, given)),
    make(
      'button',
      { class: 'link screen-only', 'data-action': 'ask', 'data-id': id, 'aria-label': `${s.change}: ${question}` },
      s.change,
    ),
  );

export const makeRule = (rule: AdvisorRule, sources: readonly Source[]) => {
  const [sign, label] = rule.method ? (rule.effect === 'recommend' ? s.for : s.against) : s.note;
  return make(
    'li',
    {},
    make('i', { role: 'img', 'aria-label': label }, sign),
    make('span', {}, rule.text),
    makeWhy(markOf(rule) || s.sourceMark, whyOf(rule, '', sources)),
  );
};

/** A question in its place: as it is asked now, or with its answer. */
export const questionsOf = ({ advice, view, open }: Model, keep: Keep, left: string) => {
  const { questions, answers } = advice;
  return questions.map((question, index) => {
    const { id, options } = question;
    const given = answers.get(id)!;
    const day = (id === TRIAL_END && left && view.answers.get(id)?.[0]) || '';
    if (id === open?.id) {
      const asked = keep(question, () => makeQuestion(question));
      updateQuestion(asked, [`${index + 1}`, `/${questions.length}`], given, day, left);
      return asked;
    }
    if (!view.answers.has(id)) return undefined;
    const labels = options.filter((option) => given.includes(option.id)).map(({ label }) => label);
    const said = day ? dayInWords(day) : labels.join('、') || s.skipped;
    return keep(id, () => makeAnswer(question, said), said);
  });
};
