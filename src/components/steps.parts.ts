import { html, nothing } from 'lit';
import type { Id, Scenario, Source } from '../data/types.js';
import { devices, type Context, type Position, type ShownStep } from '../logic/checklist.js';
import { common } from '../strings/common.js';
import { stepStrings as s } from '../strings/steps.js';
import { mark } from './steps.body.js';

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
export interface Model {
  readonly context: Context & { readonly guessed: boolean };
  readonly list: readonly ShownStep[];
  /** Ids of all ticked steps, those of other lists among them. */
  readonly done: readonly Id[];
  readonly position: Position;
  /** The ticks are so old that the reader decides: time of the last one, in ms since the epoch. */
  readonly asks: number | undefined;
  readonly view: View;
}

/** Id of the first step to do. */
export const currentOf = ({ list, position }: Model) => list[position.current]?.id;

/** The steps that stand large: the current one, and for a moment the one that was. */
export const largeIn = (model: Model) => model.view.hold?.large ?? [currentOf(model)];

export const isOpen = (model: Model, id: Id) => model.view.opened.get(id) ?? largeIn(model).includes(id);

interface Option {
  readonly id: string;
  readonly title: string;
}

const renderSelect = (axis: string, label: string, options: readonly Option[], value: string | undefined) => html`
  <label class="field" part="field">
    <span>${label}</span>
    <select data-axis=${axis}>
      ${options.map(({ id, title }) => html`<option value=${id} .selected=${id === value}>${title}</option>`)}
    </select>
  </label>
`;

const named = <T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>) =>
  ids.map((id) => ({ id, title: names[id] }));

/** Case, method and device. A case with one way, or none, shows no method. */
const renderChooser = ({ scenario, method, device, guessed }: Model['context'], scenarios: readonly Scenario[]) => html`
  <div class="chooser" part="chooser">
    ${renderSelect('scenario', s.scenario, scenarios, scenario.id)}
    ${scenario.methods.length > 1 ? renderSelect('method', s.method, named(scenario.methods, s.methods), method) : nothing}
    ${renderSelect('device', guessed ? s.device + s.guess : s.device, named(devices, s.devices), device)}
  </div>
`;

/** @param action also the name of its part */
const renderButton = (action: string, label: string, expanded?: boolean, name?: string) => html`
  <button
    class="link screen-only ${action}"
    part=${action}
    data-action=${action}
    aria-expanded=${expanded ?? nothing}
    aria-label=${name ?? nothing}
  >
    ${label}
  </button>
`;

/** @param kind also the name of its part */
const renderWords = (kind: 'notice' | 'intro', text: unknown, ...buttons: unknown[]) => html`
  <div class=${kind} part=${kind}>
    <p class="measure">${text}</p>
    <p class="actions">${buttons}</p>
  </div>
`;

/** 「2026年10月1日」, in Japan. @param time an ISO date, or milliseconds since the epoch */
const day = (time: string | number) =>
  new Date(time).toLocaleDateString('ja', { timeZone: 'Asia/Tokyo', dateStyle: 'long' });

/** What the reader is to know, or to decide, before they go on. */
const renderAbove = ({ context: { scenario }, position, asks, view }: Model) => {
  const { deadEnd, text } = scenario;
  const words = [deadEnd ? s.deadEnd : '', html`<span>${text}</span>`, mark(scenario)];
  return [
    view.beforeReset ? renderWords('notice', s.wasReset, renderButton('undo', s.undo)) : nothing,
    // Kept ticks are old: the reader decides.
    asks === undefined
      ? nothing
      : renderWords(
          'notice',
          s.stale(day(asks)),
          renderButton('continue', s.staleContinue),
          renderButton('reset', s.staleRestart),
        ),
    // A dead end is told at any time, what a case is and ends (C12) before the first tick.
    text && (deadEnd || !position.completed) ? renderWords(deadEnd ? 'notice' : 'intro', words) : nothing,
  ];
};

const renderProgress = ({ list, position, done, view }: Model, foldable: boolean) => {
  const { current, total, completed } = position;
  return html`
    <div class="progress" part="progress">
      <p class="position">
        ${current < total ? s.now : s.end}<b>${Math.min(current + 1, total)}</b><span>/${total}</span>
      </p>
      <div class="segments" aria-hidden="true">
        ${list.map(({ id }, index) => html`<i class=${done.includes(id) ? 'done' : index === current ? 'now' : ''}></i>`)}
      </div>
      ${foldable ? renderButton('fold', s.folded(completed), !!view.unfolded) : nothing}
    </div>
  `;
};

/** Closed, yet the browser's own search finds and opens it; where it cannot, just closed. Types know only booleans. */
const untilFound = 'until-found' as unknown as boolean;

/** @param body the step's finished body, always the same node for the same words */
const renderStep = (model: Model, { id, title, doneWhen }: ShownStep, index: number, folded: boolean, body: Node) => {
  const { view, position } = model;
  const isLarge = largeIn(model).includes(id);
  const isDone = model.done.includes(id);
  const open = isOpen(model, id);
  return html`<li
    class="step ${isLarge ? 'current' : folded ? 'folded' : ''} ${isDone ? 'is-done' : ''}"
    part="step"
    data-step=${id}
    aria-current=${index === position.current ? 'step' : nothing}
  >
    <span class="number">${index + 1}</span>
    <button
      class="title"
      part="title"
      id="title-${id}"
      data-action="turn"
      aria-expanded=${open}
      aria-controls="body-${id}"
    >
      ${title}${view.changed?.includes(index + 1) ? html`<span class="mark">${s.changedMark}</span>` : nothing}
    </button>
    <div class="body" part="body" id="body-${id}" .hidden=${!open && untilFound}>${body}</div>
    <label class="done-control" part="done">
      <input
        class="box"
        type="checkbox"
        .checked=${isDone}
        aria-labelledby="done-${id} title-${id}"
        aria-describedby=${doneWhen ? `when-${id}` : nothing}
      />
      <span class=${isLarge ? 'tick' : 'visually-hidden'}>
        <span id="done-${id}">${isDone ? s.ticked : s.done}</span>
        ${doneWhen ? html`<span class="done-when" id="when-${id}">${doneWhen}</span>` : nothing}
      </span>
    </label>
    ${isDone && id === view.recent && !isLarge ? renderButton('undo', s.undo, undefined, s.undoLabel(title)) : nothing}
  </li>`;
};

const renderFinished = ([first, rest]: readonly [string, string]) => html`
  <div class="current" part="finished">
    <p class="title">${first}</p>
    <p class="measure">${rest}</p>
  </div>
`;

const renderFoot = ({ context: { scenario } }: Model, sources: readonly Source[]) => {
  const lines = [
    `${s.scope}: ${scenario.scopeText}`,
    scenario.note,
    s.labelsVary,
    ...sources.map(({ title, asOf, asOfNote }) => common.source(title, asOf ? day(asOf) : (asOfNote ?? common.noDate))),
    common.notAffiliated,
  ];
  return html`<div class="foot note" part="foot">${lines.map((line) => (line ? html`<p>${line}</p>` : nothing))}</div>`;
};

/** Everything below the widget's title. */
export const renderSteps = (
  model: Model,
  topics: { readonly scenarios: readonly Scenario[]; readonly sources: readonly Source[] },
  body: (step: ShownStep) => Node,
) => {
  const { context, list, position, view } = model;
  // What is above the steps moves them, so it waits.
  const above = view.hold?.before ?? model;
  const folds = list.slice(0, above.position.current).filter(({ id }) => id !== view.recent);
  return html`
    ${renderChooser(context, topics.scenarios)}
    ${view.changed ? html`<p class="changed note">${s.changed(view.changed)}</p>` : nothing}${renderAbove(above)}
    ${renderProgress(model, !!folds.length)}
    <ol part="list" role="list">
      ${list.map((step, index) => renderStep(model, step, index, !view.unfolded && folds.includes(step), body(step)))}
    </ol>
    ${
      list.length && position.current === position.total
        ? renderFinished(context.scenario.deadEnd ? s.signedIn : s.finished)
        : nothing
    }
    ${position.completed ? renderButton('reset', s.reset) : nothing}${renderFoot(model, topics.sources)}
  `;
};
