import { html, nothing } from 'lit';
import type { AdvisorQuestion, AdvisorRule, Id, Source } from '../data/types.js';
import { TRIAL_END, type Advice, type Answers, type MethodAdvice } from '../logic/advisor.js';
import { advisorStrings as s } from '../strings/advisor.js';
import { methods as names } from '../strings/steps.js';
import { dayInWords, sourceLine } from './shared.sources.js';
import { markOf, renderWhy, whyOf } from './shared.why.js';

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

/**
 * One question at a time, in its place among those that are answered. (A date field is dear to make: named in the
 * template itself, it would be made there too, only to be copied.)
 */
const renderQuestions = ({ advice: { questions, answers }, view, open }: Model, left: string) =>
  questions.map(({ id, question, text, options, multiple }, index) => {
    const given = answers[id] ?? [];
    const isTrialEnd = id === TRIAL_END;
    const day = (isTrialEnd && left && view.answers[id]?.[0]) || '';
    if (id === open?.id) {
      return html`<li class="open screen-only">
        <fieldset part="question" tabindex="-1" data-question=${id}>
          <legend>
            <span class="position"
              >${s.question}<b>${index + 1}</b><span .textContent=${`/${questions.length}`}></span
            ></span>
            <span class="big">${question}</span>
          </legend>
          ${text ? html`<p>${text}</p>` : nothing}
          <div class="options">
            ${options.map(
              (option) =>
                html`<label
                  class="option"
                  part="option"
                  data-action=${multiple ? nothing : 'answer'}
                  data-id=${option.id}
                  ><input
                    type=${multiple ? 'checkbox' : 'radio'}
                    name="answer"
                    value=${option.id}
                    .checked=${given.includes(option.id)}
                  /><span>${option.label}</span></label
                >`,
            )}
          </div>
          ${
            isTrialEnd
              ? html`<label class="date"
                    ><span>${s.date}</span
                    ><input type=${'date'} min="2000-01-01" max="2099-12-31" value=${day} aria-describedby="said"
                  /></label>
                  <p class="bad">${s.noDate}</p>
                  <p id="said" .textContent=${left}></p>`
              : nothing
          }
          <div class="actions">
            ${given.length || day ? html`<button class="button" data-action="ask">${s.next}</button>` : nothing}
            <button class="link" data-action="skip">${s.skip}</button>
          </div>
        </fieldset>
      </li>`;
    }
    if (!Object.hasOwn(view.answers, id)) return nothing;
    const labels = options.filter((option) => given.includes(option.id)).map(({ label }) => label);
    return html`<li class="answer" part="answer">
      <p>
        <span class="note" .textContent=${question}></span
        ><b .textContent=${day ? dayInWords(day) : labels.join('、') || s.skipped}></b>
      </p>
      <button class="link screen-only" data-action="ask" data-id=${id} aria-label=${`${s.change}: ${question}`}>
        ${s.change}
      </button>
    </li>`;
  });

const renderRules = (rules: readonly AdvisorRule[], sources: readonly Source[]) =>
  html`<ul class="rules">
    ${rules.map((rule) => {
      const [sign, label] = rule.method ? (rule.effect === 'recommend' ? s.for : s.against) : s.note;
      return html`<li>
        <i role="img" aria-label=${label}>${sign}</i
        ><span .textContent=${rule.text}></span>${renderWhy(markOf(rule) || s.sourceMark, whyOf(rule, '', sources))}
      </li>`;
    })}
  </ul>`;

const renderMethod = ({ method, reasons, against, by }: MethodAdvice, sources: readonly Source[]) => html`
  <div class="method" part="method">
    <p><b .textContent=${names[method]}></b>${by ? html`<span class="mark">${s.excluded}</span>` : nothing}</p>
    ${renderRules([...reasons, ...against], sources)}
  </div>
`;

/** The whole content, the lines of the foot, and what a screen reader says next: the same words again are not said again. */
export const renderAdvisor = (model: Model): [content: unknown, lines: readonly string[], status: string] => {
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
          ${renderQuestions(model, left)}
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
              ${renderRules(best ? [...warnings, ...best.reasons, ...best.against] : warnings, sources)}
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
              ${methods.filter((method) => method !== best).map((method) => renderMethod(method, sources))}
            </div>`
        : nothing
    }
  `;
  const result = `${s.soFar}、${name ? name + s.suits : s.deadEnd}。`;
  const lines = [s.kept, ...sources.map(sourceLine)];
  return [content, lines, told ? s.told : hasResult ? result : before ? s.restarted : ''];
};
