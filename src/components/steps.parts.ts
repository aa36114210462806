import { html, nothing } from 'lit';
import type { Id, Scenario, Source } from '../data/types.js';
import { devices, type Context, type Position, type ShownStep } from '../logic/checklist.js';
import { common } from '../strings/common.js';
import { stepStrings as s } from '../strings/steps.js';
import { makeField, offer } from './shared.field.js';
import { dayInWords, sourceLine } from './shared.sources.js';

/** What the reader has opened, and what is shown for the moment. Nothing of it is kept. */
export interface View {
  /** For a moment after a tick nothing moves under the thumb: what stood large, stays so. */
  readonly hold?: Hold | undefined;
  /** Ticked last: stays in sight with its undo while the earlier ones fold. */
  readonly recent?: Id | undefined;
  /** The folded steps are open. */
  readonly unfolded?: boolean;
  /** Steps whose body the reader opened or closed. */
  readonly opened: ReadonlyMap<Id, boolean>;
  /** Numbers of the steps that a switch changed. */
  readonly changed?: readonly number[] | undefined;
  /** Ticks before the reset, for its undo. */
  readonly beforeReset?: readonly Id[] | undefined;
  /** What a screen reader says next. */
  readonly status: string;
}

interface Hold {
  /** Ticked or unticked last. */
  readonly id: Id;
  /** What stands above the steps is drawn from this. */
  readonly before: Model;
  readonly large: readonly (Id | undefined)[];
}

/** Everything that the parts below show. */
export interface Model extends Context, Position, View {
  /** Nobody has said which device. */
  readonly guessed: boolean;
  readonly list: readonly ShownStep[];
  /** Ids of all ticked steps, those of other lists among them. */
  readonly done: readonly Id[];
  /** The ticks are so old that the reader decides: time of the last one, in ms since the epoch. */
  readonly asks: number | undefined;
}

/** The steps that stand large: the current one, and for a moment the one that was. */
export const largeIn = ({ hold, list, current }: Model) => hold?.large ?? [list[current]?.id];

export const isOpen = (model: Model, id: Id) => model.opened.get(id) ?? largeIn(model).includes(id);

/** What the reader chooses by. */
export const makeFields = (): readonly HTMLElement[] => ['scenario', 'method', 'device'].map(makeField);

// Words that change are bound as `textContent`: where the browser translates the page, Lit no longer finds its text nodes.

/** @param action also the name of its part */
const renderButton = (action: string, label: string, expanded?: boolean, name?: string) => html`
  <button
    class="link screen-only ${action}"
    part=${action}
    data-action=${action}
    aria-expanded=${expanded ?? nothing}
    aria-label=${name ?? nothing}
    .textContent=${label}
  ></button>
`;

/** @param kind also the name of its part */
const renderWords = (
  kind: 'notice' | 'intro' | 'finished',
  [title = '', text = '']: readonly (string | undefined)[],
  buttons: unknown = nothing,
) => html`
  <div class=${kind} part=${kind}>
    <p class="measure"><b .textContent=${title}></b><span .textContent=${text}></span></p>
    ${buttons}
  </div>
`;

/** 「2026年10月1日」 in Japan. @param time milliseconds since the epoch */
const dayOf = (time: number) => dayInWords(new Date(time + 9 * 3_600_000).toISOString().slice(0, 10));

/** What the reader is to know, or to decide, before they go on. */
const renderAbove = ({ scenario: { deadEnd, text, confidence }, completed, asks, beforeReset, changed }: Model) => [
  changed && renderWords('intro', ['', s.changed(changed)]),
  beforeReset && renderWords('notice', [s.wasReset], renderButton('undo', s.undo)),
  asks &&
    renderWords(
      'notice',
      [s.stale(dayOf(asks))],
      [renderButton('continue', s.staleContinue), renderButton('reset', s.reset)],
    ),
  // A dead end is told at any time, what a case is and ends (C12) before the first tick.
  deadEnd
    ? renderWords('notice', [s.deadEnd, text])
    : text && !completed
      ? renderWords('intro', ['', text + common.marks[confidence]])
      : nothing,
];

const renderProgress = ({ list, current, total, completed, done, unfolded }: Model, foldable: boolean) => html`
  <div class="progress" part="progress">
    <p class="position">
      <span .textContent=${current < total ? s.now : s.done}></span
      ><b .textContent=${`${Math.min(current + 1, total)}`}></b><span .textContent=${`/${total}`}></span>
    </p>
    <div class="segments" aria-hidden="true">
      ${list.map(({ id }, index) => html`<i class=${done.includes(id) ? 'done' : index === current ? 'now' : ''}></i>`)}
    </div>
    ${foldable ? renderButton('fold', s.folded(completed), !!unfolded) : nothing}
  </div>
`;

/** Closed, yet the browser's own search finds and opens it; where it cannot, just closed. Types know only booleans. */
const untilFound = 'until-found' as unknown as boolean;

/** @param body the step's finished body, always the same node for the same words */
const renderStep = (model: Model, { id, title, doneWhen }: ShownStep, index: number, folded: boolean, body: Node) => {
  const isLarge = largeIn(model).includes(id);
  const isDone = model.done.includes(id);
  const open = isOpen(model, id);
  return html`<li
    class="step ${isLarge ? 'current' : folded ? 'folded' : ''} ${isDone ? 'is-done' : ''}"
    part="step"
    data-step=${id}
    aria-current=${index === model.current ? 'step' : nothing}
  >
    <span class="number">${index + 1}</span>
    <button
      class="title"
      part="title"
      id="title-${id}"
      data-action="turn"
      aria-expanded=${open}
      .textContent=${title}
    ></button>
    <div class="body" part="body" .hidden=${!open && untilFound}>${body}</div>
    <label class="done-control" part="done">
      <input class="box" type="checkbox" .checked=${isDone} aria-labelledby="title-${id} tick-${id}" />
      <span class=${isLarge ? 'tick screen-only' : 'visually-hidden'} id="tick-${id}">
        <span>${s.done}</span>
        <span class="done-when" .textContent=${doneWhen ?? ''}></span>
      </span>
    </label>
    ${isDone && id === model.recent && !isLarge ? renderButton('undo', s.undo, undefined, s.undoLabel(title)) : nothing}
  </li>`;
};

/** What is ended, what else is to be known, and where it comes from. */
export const footOf = ({ scenario }: Model, sources: readonly Source[]) => [
  `${s.scope}: ${scenario.scopeText}`,
  scenario.note,
  s.labelsVary,
  ...sources.map(sourceLine),
];

/** Everything below the widget's title. */
export const renderSteps = (
  model: Model,
  scenarios: readonly Scenario[],
  [ofScenario, ofMethod, ofDevice]: readonly HTMLElement[],
  body: (step: ShownStep) => Node,
) => {
  const { scenario, method, device, guessed, list, hold, recent, unfolded, completed, total } = model;
  const { methods } = scenario;
  // What is above the steps moves them, so it waits.
  const above = hold?.before ?? model;
  const folds = list.slice(0, above.current).filter(({ id }) => id !== recent);
  return html`
    <div class="chooser" part="chooser">
      ${offer(
        ofScenario!,
        s.scenario,
        scenarios.map(({ id, title }) => [id, title]),
        scenario.id,
      )}
      ${
        methods.length > 1
          ? offer(
              ofMethod!,
              s.method,
              methods.map((id) => [id, s.methods[id]]),
              method,
            )
          : nothing
      }
      ${offer(
        ofDevice!,
        s.device + (guessed ? common.marks.derived : ''),
        devices.map((id) => [id, s.devices[id]]),
        device,
      )}
    </div>
    ${renderAbove(above)}${renderProgress(model, !!folds.length)}
    <ol part="list" role="list">
      ${list.map((step, index) => renderStep(model, step, index, !unfolded && folds.includes(step), body(step)))}
    </ol>
    ${total && completed === total ? renderWords('finished', scenario.deadEnd ? s.signedIn : s.finished) : nothing}
    ${completed ? renderButton('reset', s.reset) : nothing}
  `;
};
