import { html, nothing } from 'lit';
import type { AdvisorQuestion, AdvisorRule, Id, Source } from '../data/types.js';
import { TRIAL_END, type Advice, type Answers, type MethodAdvice } from '../logic/advisor.js';
import { advisorStrings as s } from '../strings/advisor.js';
import { methods as names } from '../strings/steps.js';
import { makeQuestion, updateQuestion } from './advisor.question.js';
import { make } from './shared.make.js';
import { dayInWords, sourceLine } from './shared.sources.js';
import { makeWhy, markOf, whyOf } from './shared.why.js';

// Words that change are bound as `textContent`: where the browser translates the page, Lit no longer finds its text nodes.

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

/** What is made once for a question or a rule: it keeps what is typed or opened in it. One a widget. */
export type Made = WeakMap<AdvisorQuestion | AdvisorRule, HTMLElement>;

const renderQuestions = (model: Model, made: Made, left: string) => {
  const {
    advice: { questions, answers },
    view,
    open,
  } = model;
  return questions.map((question, index) => {
    const { id, options } = question;
    const given = answers[id] ?? [];
    const day = (id === TRIAL_END && left && view.answers[id]?.[0]) || '';
    if (id === open?.id) {
      let asked = made.get(question);
      if (!asked) made.set(question, (asked = makeQuestion(question)));
      updateQuestion(asked, [`${index + 1}`, `/${questions.length}`], given, day, left);
      return asked;
    }
    if (!Object.hasOwn(view.answers, id)) return nothing;
    const labels = options.filter((option) => given.includes(option.id)).map(({ label }) => label);
    return html`<li class="answer" part="answer">
      <p>
        <span class="note" .textContent=${question.question}></span
        ><b .textContent=${day ? dayInWords(day) : labels.join('、') || s.skipped}></b>
      </p>
      <button
        class="link screen-only"
        data-action="ask"
        data-id=${id}
        aria-label=${`${s.change}: ${question.question}`}
      >
        ${s.change}
      </button>
    </li>`;
  });
};

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

const renderRules = (rules: readonly AdvisorRule[], { sources }: Model, made: Made) =>
  html`<ul class="rules">
    ${rules.map((rule) => {
      let item = made.get(rule);
      if (!item) made.set(rule, (item = makeRule(rule, sources)));
      return item;
    })}
  </ul>`;

const renderMethod = ({ method, reasons, against, by }: MethodAdvice, model: Model, made: Made) => html`
  <div class="method" part="method">
    <p><b .textContent=${names[method]}></b>${by ? html`<span class="mark">${s.excluded}</span>` : nothing}</p>
    ${renderRules([...reasons, ...against], model, made)}
  </div>
`;

/** The whole content, the lines of the foot, and what a screen reader says next: the same words again are not said again. */
export const renderAdvisor = (
  model: Model,
  made: Made,
): [content: unknown, lines: readonly string[], status: string] => {
  const { advice, view, open, sources, level, hasSteps } = model;
  const { answers, methods, best, warnings, scenario, trialDaysLeft } = advice;
  const { told, before } = view;
  const left = trialDaysLeft === undefined ? '' : s.dateSaid(trialDaysLeft);
  const name = best && names[best.method];
  /** Without signing in; otherwise a site's own rules leave no method. */
  const isDeadEnd = !best && !methods[0]!.by;
  /** From the first answer on, and also when every question was skipped. */
  const hasResult = !open || Object.values(answers).some(({ length }) => length);

  const content = html`
    <div class="columns">
      <div class="ask">
        <ol>
          ${renderQuestions(model, made, left)}
        </ol>
        ${
          before
            ? html`<p class="screen-only">${s.restarted} <button class="link" data-action="undo">${s.undo}</button></p>`
            : Object.keys(view.answers).length
              ? html`<button class="link screen-only" data-action="restart">${s.restart}</button>`
              : nothing
        }
      </div>
      ${
        hasResult
          ? html`<div class="result" part="result">
              <p class="key">${s.soFar}</p>
              <p class="big" role="heading" aria-level=${level} tabindex="-1">
                ${name ? html`<b .textContent=${name}></b><span>${s.suits}</span>` : s.deadEnd}
              </p>
              ${isDeadEnd ? html`<p>${s.deadEndText}</p>` : nothing}
              ${left && open?.id !== TRIAL_END ? html`<p><b .textContent=${left}></b></p>` : nothing}
              ${renderRules(best ? [...warnings, ...best.reasons, ...best.against] : warnings, model, made)}
              ${
                hasSteps && (best ?? (isDeadEnd && scenario))
                  ? html`<button
                        class="button use screen-only"
                        part="use"
                        data-action="use"
                        .textContent=${name ? s.use(name) : s.useDeadEnd}
                      ></button>
                      ${told ? html`<p class="screen-only">${s.told} <button class="link" data-action="go">${s.go}</button></p>` : nothing}`
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>
    ${
      hasResult
        ? html`<p class="key" role="heading" aria-level=${level} .textContent=${best ? s.others : s.each}></p>
            <div class="others">
              ${methods.filter((method) => method !== best).map((method) => renderMethod(method, model, made))}
            </div>`
        : nothing
    }
  `;
  const result = `${s.soFar}、${name ? name + s.suits : s.deadEnd}。`;
  const lines = [s.kept, ...sources.map(sourceLine)];
  return [content, lines, told ? s.told : hasResult ? result : before ? s.restarted : ''];
};
