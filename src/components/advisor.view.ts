import type { AdvisorRule } from '../data/types.js';
import { TRIAL_END } from '../logic/advisor.js';
import { advisorStrings as s } from '../strings/advisor.js';
import { methods as names } from '../strings/steps.js';
import { makeRule, questionsOf, type Keep, type Model } from './advisor.parts.js';
import { fill, make, stand } from './shared.make.js';
import { sourceLine } from './shared.sources.js';

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
