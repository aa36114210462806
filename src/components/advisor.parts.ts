import type { AdvisorQuestion, AdvisorRule, Id, Source } from '../data/types.js';
import { TRIAL_END, type Advice, type Answers } from '../logic/advisor.js';
import { advisorStrings as s } from '../strings/advisor.js';
import { methods as names } from '../strings/steps.js';
import { makeQuestion, updateQuestion } from './advisor.question.js';
import { fill, make, stand } from './shared.make.js';
import { dayInWords, markOf, sourceLine } from './shared.sources.js';
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

const makeRule = (rule: AdvisorRule, sources: readonly Source[]) => {
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
const questionsOf = ({ advice, view, open }: Model, keep: Keep, left: string) => {
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

/** What stays from one answer to the next. */
export function makeView() {
  const list = make('ol', {});
  const ask = make('div', { class: 'ask' });
  return { list, ask, columns: make('div', { class: 'columns' }, ask) };
}

/** Shows all, and gives the whole content, the lines of the foot, and what a screen reader says next: the same words again are not said again. */
export const showAdvisor = (
  model: Model,
  { list, ask, columns }: ReturnType<typeof makeView>,
  keep: Keep,
): [content: readonly (Element | undefined)[], lines: readonly string[], status: string] => {
  const { advice, view, open, sources, level, hasSteps } = model;
  const { answers, methods, best, warnings, scenario, trialDaysLeft } = advice;
  const { told, before } = view;
  const left = trialDaysLeft === undefined ? '' : s.dateSaid(trialDaysLeft);
  const day = open?.id !== TRIAL_END && left;
  const name = best && names[best.method];
  /** Without signing in; otherwise a site's own rules leave no method. */
  const isDeadEnd = !best && !methods[0]!.by;
  const mayGoOn = hasSteps && (best ?? (isDeadEnd && scenario));
  /** From the first answer on, and also when every question was skipped. */
  const hasResult = !open || [...answers.values()].some(({ length }) => length);

  const makeRules = (rules: readonly AdvisorRule[]) =>
    make(
      'ul',
      { class: 'rules' },
      rules.map((rule) => keep(rule, () => makeRule(rule, sources))),
    );

  const makeResult = () =>
    make(
      'div',
      { class: 'result', part: 'result' },
      make('p', { class: 'key' }, s.soFar),
      make(
        'p',
        { class: 'big', role: 'heading', 'aria-level': `${level}`, tabindex: '-1' },
        name ? [make('b', {}, name), make('span', {}, s.suits)] : s.deadEnd,
      ),
      isDeadEnd && make('p', {}, s.deadEndText),
      day && make('p', {}, make('b', {}, day)),
      makeRules(best ? [...warnings, ...best.reasons, ...best.against] : warnings),
      mayGoOn &&
        make(
          'button',
          { class: 'button use screen-only', part: 'use', 'data-action': 'use' },
          name ? s.use(name) : s.useDeadEnd,
        ),
      make('p', { class: 'screen-only' }),
    );

  const others = methods.filter((method) => method !== best);
  const makeOthers = () => [
    make('p', { class: 'key', role: 'heading', 'aria-level': `${level}` }, best ? s.others : s.each),
    make(
      'div',
      { class: 'others' },
      others.map(({ method, reasons, against, by }) =>
        make(
          'div',
          { class: 'method', part: 'method' },
          make('p', {}, make('b', {}, names[method]), by && make('span', { class: 'mark' }, s.excluded)),
          makeRules([...reasons, ...against]),
        ),
      ),
    ),
  ];
  // Words are no ids: no question of a site has the place of one of these.
  const result = hasResult
    ? keep(s.soFar, makeResult, JSON.stringify([level, best, warnings, isDeadEnd, day, mayGoOn]))
    : undefined;

  const line = (words: string, action: string, label: string) =>
    keep(words, () =>
      make('p', { class: 'screen-only' }, words, ' ', make('button', { class: 'link', 'data-action': action }, label)),
    );
  if (result) {
    fill(result.lastElementChild!, told && [s.told, ' ', make('button', { class: 'link', 'data-action': 'go' }, s.go)]);
  }
  stand(list, ...questionsOf(model, keep, left));
  stand(
    ask,
    list,
    before ? line(s.restarted, 'undo', s.undo) : view.answers.size > 0 && line('', 'restart', s.restart),
  );
  stand(columns, ask, result);
  const content = [columns, ...(result ? keep(s.others, makeOthers, JSON.stringify([level, name, others])) : [])];
  const said = `${s.soFar}、${name ? name + s.suits : s.deadEnd}。`;
  const lines = [s.kept, ...sources.map(sourceLine)];
  return [content, lines, told ? s.told : hasResult ? said : before ? s.restarted : ''];
};
