import { html, nothing } from 'lit';
import type { Id, Scenario, Source } from '../data/types.js';
import { devices, type Context, type Position, type ShownStep } from '../logic/checklist.js';
import { japanTime } from '../logic/japan-time.js';
import { common } from '../strings/common.js';
import { stepStrings as s } from '../strings/steps.js';

/** What the reader has opened, and what is shown for the moment. Nothing of it is kept. */
export interface View {
  /** Just ticked: stays as it was for a moment, so that nothing moves under the thumb. */
  readonly held?: Id | undefined;
  /** Ticked last: stays in sight with its undo while the earlier ones fold. */
  readonly recent?: Id | undefined;
  /** The folded steps are open. */
  readonly unfolded?: boolean;
  /** Ids whose body the reader opened, or closed where it stood open. */
  readonly turned: ReadonlySet<Id>;
  /** Numbers of the steps that a switch changed. */
  readonly changed?: readonly number[] | undefined;
  /** Ticks before the reset, for its undo. */
  readonly beforeReset?: readonly Id[] | undefined;
  /** What a screen reader says next. */
  readonly status: string;
}

/** Everything that the parts below show. */
export interface Model {
  readonly context: Context;
  readonly list: readonly ShownStep[];
  readonly done: ReadonlySet<Id>;
  readonly position: Position;
  readonly view: View;
}

const renderSelect = (
  axis: string,
  label: unknown,
  options: readonly { readonly id: string; readonly title: string }[],
  value: string | undefined,
) => html`
  <label class="field" part="field">
    <span>${label}</span>
    <select data-axis=${axis}>
      ${options.map(({ id, title }) => html`<option value=${id} .selected=${id === value}>${title}</option>`)}
    </select>
  </label>
`;

/** Case, method and device. A case with one way, or none, shows no method. */
export const renderChooser = ({ context }: Model, scenarios: readonly Scenario[], guessed: boolean) => {
  const { scenario, method, device } = context;
  const named = <T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>) =>
    ids.map((id) => ({ id, title: names[id] }));
  return html`
    <div class="chooser" part="chooser">
      ${renderSelect('scenario', s.scenario, scenarios, scenario.id)}
      ${
        scenario.methods.length > 1
          ? renderSelect('method', s.method, named(scenario.methods, s.methods), method)
          : nothing
      }
      ${renderSelect('device', guessed ? s.device + s.guess : s.device, named(devices, s.devices), device)}
    </div>
  `;
};

/** What this case is and what it ends (C12). A dead end is told at any time, the rest before the first tick. */
export const renderIntro = ({ context: { scenario } }: Model, started: boolean) => {
  const mark = common.marks[scenario.confidence];
  const text = html`${scenario.text}${mark ? html`<span class="mark">${mark}</span>` : nothing}`;
  if (scenario.deadEnd) {
    return html`
      <div class="dead-end" part="notice">
        <p class="measure"><b>${s.deadEnd}</b><span>${text}</span></p>
      </div>
    `;
  }
  if (started || !scenario.text) return nothing;
  return html`
    <div class="intro" part="intro">
      <p class="measure">${text}</p>
    </div>
  `;
};

/** Kept ticks are old: the reader decides. */
export const renderAsk = (updatedAt: number) => {
  const [, month, day] = japanTime(updatedAt).date.split('-').map(Number);
  return html`
    <div class="ask screen-only" part="notice">
      <p>${s.stale(`${month}月${day}日`)}</p>
      <div class="actions">
        <button class="link" data-action="continue">${s.staleContinue}</button>
        <button class="link" data-action="restart">${s.staleRestart}</button>
      </div>
    </div>
  `;
};

/** Steps that are folded into one line: done, at the head of the list, and not the one ticked last. */
const isFolded = ({ position, view }: Model, id: Id, index: number) =>
  index < position.current && !view.unfolded && id !== view.recent && id !== view.held;

export const renderProgress = (model: Model) => {
  const { list, position, done, view } = model;
  const { current, total, completed } = position;
  const foldable = list.some(({ id }, index) => isFolded({ ...model, view: { ...view, unfolded: false } }, id, index));
  return html`
    <div class="progress" part="progress">
      <p class="position">
        ${current < total ? html`<i>${s.now}</i><b>${current + 1}</b><span>/${total}</span>` : html`<i>${s.end}</i><b>${total}</b><span>/${total}</span>`}
      </p>
      <div class="segments" aria-hidden="true">
        ${list.map(({ id }, index) => html`<i class=${done.has(id) ? 'done' : index === current ? 'current' : ''}></i>`)}
      </div>
      ${
        foldable
          ? html`<button class="link fold screen-only" data-action="fold" aria-expanded=${!!view.unfolded}>
              ${s.folded(completed)}
            </button>`
          : nothing
      }
    </div>
  `;
};

/** @param body the step's finished body, always the same node for the same words */
export const renderStep = (model: Model, step: ShownStep, index: number, body: Node) => {
  const { position, done, view } = model;
  const { id, title, doneWhen } = step;
  const isCurrent = index === position.current;
  const isHeld = id === view.held;
  const isDone = done.has(id);
  const open = view.turned.has(id) !== (isCurrent || isHeld);
  const classes = `step${isCurrent ? ' current' : ''}${isHeld ? ' held' : ''}${isDone ? ' is-done' : ''}${
    isFolded(model, id, index) ? ' folded' : ''
  }`;
  return html`<li class=${classes} part="step" data-step=${id} aria-current=${isCurrent ? 'step' : nothing}>
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
    <div class="body" part="body" id="body-${id}" hidden=${open ? nothing : 'until-found'}>${body}</div>
    <label class="done-control" part="done">
      <input
        class="box"
        type="checkbox"
        .checked=${isDone}
        aria-labelledby="done-${id} title-${id}"
        aria-describedby=${doneWhen ? `when-${id}` : nothing}
      />
      <span class="tick">
        <span id="done-${id}">${isHeld ? s.ticked : s.done}</span>
        ${doneWhen ? html`<span class="done-when" id="when-${id}">${doneWhen}</span>` : nothing}
      </span>
    </label>
    ${
      isDone && id === view.recent
        ? html`<button class="link undo screen-only" part="undo" data-action="undo" aria-label=${s.undoLabel(title)}>
            ${s.undo}
          </button>`
        : nothing
    }
  </li>`;
};

export const renderFinished = ({ context: { scenario } }: Model) => html`
  <div class="finished" part="finished">
    ${
      scenario.deadEnd
        ? html`<p class="measure">${s.signedIn}</p>`
        : html`<p class="big">${s.allDone}</p>
            <p class="measure">${s.allDoneText}</p>`
    }
  </div>
`;

export const renderFoot = ({ context: { scenario }, position, view }: Model, sources: readonly Source[]) => html`
  <div class="actions screen-only">
    ${
      view.beforeReset
        ? html`<p>${s.wasReset} <button class="link" part="undo" data-action="undo-reset">${s.undoReset}</button></p>`
        : position.completed
          ? html`<button class="link" part="reset" data-action="reset">${s.reset}</button>`
          : nothing
    }
  </div>
  <div class="foot note" part="foot">
    <p>${s.scope}: ${scenario.scopeText}</p>
    ${scenario.note ? html`<p>${scenario.note}</p>` : nothing}
    <p>${s.labelsVary}</p>
    ${sources.map(({ title, asOf, asOfNote }) => html`<p>${s.source(title, asOf ?? asOfNote ?? s.noDate)}</p>`)}
    <p>${common.notAffiliated}</p>
  </div>
`;
