import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { currentTime } from '../controllers/clock.js';
import { dataOf } from '../controllers/data-source.js';
import { followHash } from '../controllers/hash.js';
import { progressOf } from '../controllers/progress.js';
import { selectionOf } from '../controllers/selection.js';
import { documents } from '../data/topics/documents.js';
import { identity } from '../data/topics/identity.js';
import { scenarios } from '../data/topics/scenarios.js';
import { sources } from '../data/topics/sources.js';
import { steps } from '../data/topics/steps.js';
import type { Id } from '../data/types.js';
import {
  PrimeCancelCompleteEvent,
  PrimeCancelSelectEvent,
  PrimeCancelStepToggleEvent,
  type SelectAxis,
} from '../events.js';
import {
  guessDevice,
  isStale,
  keyOf,
  positionIn,
  resolveContext,
  stepsFor,
  ticked,
  type ShownStep,
} from '../logic/checklist.js';
import { documents as documentsSchema } from '../pack/schema/documents.js';
import { identity as identitySchema } from '../pack/schema/identity.js';
import { scenarios as scenariosSchema } from '../pack/schema/scenarios.js';
import { sources as sourcesSchema } from '../pack/schema/sources.js';
import { steps as stepsSchema } from '../pack/schema/steps.js';
import { stepStrings as s } from '../strings/steps.js';
import { version } from '../version.js';
import { fieldStyles } from './shared.field.js';
import { commonProperties, frameOf, withDefault } from './shared.frame.js';
import { shared, tokens } from './shared.styles.js';
import { makeBody } from './steps.body.js';
import { afterSwitch, footOf, isOpen, largeIn, statusOf, type Model, type View } from './steps.parts.js';
import { stepsStyles } from './steps.styles.js';
import { makeView } from './steps.view.js';

const bundled = { sources, scenarios, steps, identity, documents };
const schemas = {
  sources: sourcesSchema,
  scenarios: scenariosSchema,
  steps: stepsSchema,
  identity: identitySchema,
  documents: documentsSchema,
};

/** Bodies as they are made, one a step of the data: a hundred widgets on a page cost little more than plain HTML. */
const masters = new WeakMap<ShownStep, HTMLElement>();

/** Milliseconds for which nothing moves after a tick: a double tap ticks one step. */
const HOLD = 600;

/**
 * Step checklist for a reader's case and device; remembers where they were.
 *
 * @summary Leads from "I want to cancel" to "it is cancelled", one step at a time.
 *
 * @slot - Anything the author adds: shown below the widget, in the page's own style.
 * @slot fallback - What readers without JavaScript see; hidden once the element works.
 *
 * @fires {PrimeCancelStepToggleEvent} prime-cancel-step-toggle - The reader ticked or unticked a step.
 * @fires {PrimeCancelCompleteEvent} prime-cancel-complete - The reader ticked the last step.
 * @fires {PrimeCancelSelectEvent} prime-cancel-select - The reader chose a case, method or device.
 * @fires {PrimeCancelErrorEvent} prime-cancel-error - Site data could not be used.
 *
 * @csspart heading - The title.
 * @csspart chooser - Case, method and device.
 * @csspart field - One of its fields.
 * @csspart intro - What this case is, before the first tick.
 * @csspart notice - A dead end, the question whether to go on, or what a reset did.
 * @csspart progress - "Now: step 1 of 7".
 * @csspart list - The ordered list.
 * @csspart step - One step.
 * @csspart title - A step's title, which opens and closes its body.
 * @csspart body - A step's body.
 * @csspart screen - Words as they stand on Amazon's screen.
 * @csspart caution - A step's caution.
 * @csspart done - The control that ticks a step.
 * @csspart undo - Takes back the last tick, or a reset.
 * @csspart reset - Starts over.
 * @csspart continue - Goes on with ticks that are old.
 * @csspart fold - Opens and closes the steps that are done.
 * @csspart finished - What is shown when every step is done.
 * @csspart foot - Source, and what is ended.
 *
 * @cssprop [--prime-cancel-ink=#1c1b19] - Text and rules.
 * @cssprop [--prime-cancel-ink-2=#55534d] - Notes, done steps.
 * @cssprop [--prime-cancel-edge=#79766d] - Borders of controls.
 * @cssprop [--prime-cancel-hair=#cfccc4] - Hairlines.
 * @cssprop [--prime-cancel-accent=#1b4a87] - Where you are and where you may act.
 * @cssprop [--prime-cancel-on-accent=#fff] - Text on the accent.
 * @cssprop [--prime-cancel-paper=#fff] - Ground of boxes and lists.
 */
export class PrimeCancelSteps extends ReactiveElement {
  /** Version of the package that this class belongs to. */
  static readonly primeCancelVersion: string = version;

  static override readonly properties = {
    ...commonProperties,
    scenario: withDefault,
    method: withDefault,
    device: withDefault,
    storageKey: { attribute: 'storage-key' },
    compact: { type: Boolean, reflect: true },
    view: { state: true },
  };

  static override readonly styles = [tokens, shared, fieldStyles, stepsStyles];

  /** Case to start with, until the reader chooses: an id of the guide's scenarios, or of the site's own. */
  scenario = 'self-paid';

  /** Method to start with: `phone`, `web-app`, `chat`; only where the case offers it. */
  method = 'phone';

  /** Device to start with: `ios-app`, `android-app`, `mobile-web`, `desktop-web`; `auto` guesses, and says so. */
  device = 'auto';

  /** Name under which ticks are kept. Absent: shared by the whole site. Empty: nothing is kept. */
  storageKey: string | undefined;

  /** For narrow sidebars: less around the steps. */
  compact = false;

  /** Address of a data pack (JSON). Empty: none. */
  src = '';

  /** A data pack as an object, laid over `src` and inline JSON. */
  data: unknown;

  /** Widgets of one page with the same name share case, method and device. */
  group = '';

  /** Title. Absent: the guide's own. Empty: none. */
  heading: string | undefined;

  /** Level of the title, 2–6. */
  headingLevel = 3;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` hold regardless. */
  theme = 'auto';

  /** Pins the clock: ISO 8601 with offset or `Z`. Empty: the real clock. */
  now = '';

  private view: View = { opened: new Map(), status: '' };

  readonly #frame = frameOf(this, {
    click: (event: Event) => this.#onClick(event),
    change: (event: Event) => this.#onChange(event),
    beforematch: (event: Event) => this.#turn(stepOf(event)),
  });
  readonly #source = dataOf(this, bundled, schemas);
  readonly #progress = progressOf(this, () => this.storageKey);
  readonly #selection = selectionOf(this, this.#progress, () => this.group);
  readonly #view = makeView();
  readonly #bodies = new WeakMap<ShownStep, Node>();
  #model: Model | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    followHash(
      this,
      'step',
      (id) => this.#has(id),
      (id) => void this.#reveal(id),
    );
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#release();
  }

  /** Not in `willUpdate`: that comes before the controllers have read the site's data. */
  protected override update(changed: PropertyValues<this>) {
    const before = this.#model;
    let model = this.#build();
    if (before && model && keyOf(before) !== keyOf(model)) {
      this.view = afterSwitch(before, model);
      model = this.#build();
    }
    this.#model = model;
    super.update(changed);
    this.#render();
  }

  /** Ticked steps of the list shown. */
  get completed(): number {
    return this.#build()?.completed ?? 0;
  }

  /** Steps of the list shown. */
  get total(): number {
    return this.#build()?.total ?? 0;
  }

  /** Ticks or unticks a step of the list shown; an unknown id changes nothing. Fires no event. */
  toggle(stepId: Id): void {
    if (!this.#has(stepId)) return;
    const { done } = this.#progress.value;
    this.#write(ticked(done, stepId, !done.includes(stepId)));
    this.#show({ hold: undefined, recent: undefined });
  }

  /** Clears every tick of the guide; the reader can take it back. Fires no event. */
  reset(): void {
    const { done } = this.#progress.value;
    const { steps } = this.#source.topics;
    this.#write(done.filter((id) => !steps.some((step) => step.id === id)));
    this.view = { opened: new Map(), beforeReset: done, status: s.wasReset };
  }

  #render() {
    const model = this.#model;
    const { topics } = this.#source;
    if (model) this.#view.update(model, topics.scenarios, (step) => this.#body(step));
    this.#frame(
      model?.scenario.heading ?? s.heading,
      [model && this.#view.all],
      model ? footOf(model, topics.sources) : [],
      this.view.status,
    );
  }

  #build(): Model | undefined {
    const { topics } = this.#source;
    const guess = guessDevice(navigator.userAgent, navigator.maxTouchPoints);
    const context = resolveContext(topics.scenarios, [...this.#selection.choices, this], guess);
    if (!context) return undefined;
    const { updatedAt, done } = this.#progress.value;
    const list = stepsFor(topics, context);
    const position = positionIn(list, done);
    const asks = position.completed && isStale(updatedAt, currentTime(this.now)) ? updatedAt : undefined;
    return { ...this.view, ...context, ...position, list, done, asks };
  }

  #has(id: Id) {
    return !!this.#build()?.list.some((step) => step.id === id);
  }

  #body(step: ShownStep): Node {
    let body = this.#bodies.get(step);
    if (!body) {
      let master = masters.get(step);
      if (!master) masters.set(step, (master = makeBody(step, this.#source.topics)));
      this.#bodies.set(step, (body = master.cloneNode(true)));
    }
    return body;
  }

  #show(change: Partial<View>) {
    this.view = { ...this.view, ...change };
  }

  #write(done: readonly Id[]) {
    this.#progress.write({ done }, currentTime(this.now));
  }

  /** The reader ticks or unticks: for a moment nothing moves under the thumb, only the next step opens below. */
  #tick(id: Id, isDone: boolean) {
    const before = this.#model!;
    this.#write(ticked(this.#progress.value.done, id, isDone));
    const model = this.#build()!;
    const { list, completed, total, current, scenario, device } = model;
    const next = list[current]?.id;
    this.#show({
      hold: { id, before: before.hold?.before ?? before, large: [...largeIn(before), ...(next === id ? [] : [next])] },
      beforeReset: undefined,
      status: statusOf(model),
    });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#settle(id), HOLD);
    this.dispatchEvent(new PrimeCancelStepToggleEvent(id, isDone, completed, total));
    if (isDone && completed === total) this.dispatchEvent(new PrimeCancelCompleteEvent(scenario.id, device));
  }

  /** Ends the moment; what the reader looks at, and where the focus is, stays in the window. */
  async #settle(id: Id) {
    if (!this.view.hold) return;
    const root = this.renderRoot as ShadowRoot;
    const box = root.querySelector<HTMLElement>(`[data-step="${id}"] input`);
    const { top = 0, bottom = 0 } = box?.getBoundingClientRect() ?? {};
    const hadFocus = root.activeElement;
    this.#release();
    await this.updateComplete;
    if (hadFocus && !root.activeElement) box?.focus({ preventScroll: true });
    if (bottom > 0 && top < innerHeight) box?.parentElement!.scrollIntoView({ block: 'nearest' });
  }

  /** What was ticked last closes, and has its undo beside it. */
  #release() {
    clearTimeout(this.#timer);
    const { hold, opened } = this.view;
    if (!hold) return;
    const { done } = this.#progress.value;
    this.#show({
      hold: undefined,
      recent: hold.id,
      opened: new Map([...opened].filter(([id]) => hold.before.done.includes(id) || !done.includes(id))),
      changed: undefined,
    });
  }

  /** Opens or closes the body of a step. */
  #turn(id: Id | undefined) {
    if (id) this.#show({ opened: new Map(this.view.opened).set(id, !isOpen(this.#model!, id)) });
  }

  /** Opens a step, brings it into view and focuses it. */
  async #reveal(id: Id) {
    await this.updateComplete;
    this.#show({ unfolded: true, opened: new Map(this.view.opened).set(id, true) });
    await this.updateComplete;
    const title = this.renderRoot.querySelector<HTMLElement>(`#title-${id}`);
    title?.closest('li')?.scrollIntoView();
    title?.focus({ preventScroll: true });
  }

  #onClick(event: Event) {
    const target = event.composedPath()[0] as Element;
    const id = stepOf(event);
    if (target.localName === 'input') {
      // The second tap of a double tap. A script's own click counts.
      if (id === this.view.hold?.id && event.isTrusted) event.preventDefault();
      return;
    }
    const { beforeReset, unfolded } = this.view;
    const action = target.closest<HTMLElement>('[data-action]')?.dataset.action;
    if (action === 'turn') this.#turn(id);
    else if (action === 'fold') this.#show({ unfolded: !unfolded });
    else if (action === 'undo' && id) {
      this.#tick(id, false);
      void this.#focus(`[data-step="${id}"] input`);
    } else if (action) {
      if (action === 'reset') this.reset();
      else this.#write(beforeReset ?? this.#progress.value.done);
      if (action === 'undo') this.#show({ beforeReset: undefined, status: statusOf(this.#build()!) });
      // Where the reader goes on; at the end there is no step to go on with.
      void this.#focus('.notice button, .step.current button, [data-action="reset"]');
    }
  }

  #onChange(event: Event) {
    const target = event.composedPath()[0] as HTMLInputElement | HTMLSelectElement;
    const id = stepOf(event);
    const axis = target.dataset.axis as SelectAxis | undefined;
    if (id) this.#tick(id, (target as HTMLInputElement).checked);
    else if (axis) {
      this.#selection.choose({ [axis]: target.value }, currentTime(this.now));
      this.dispatchEvent(new PrimeCancelSelectEvent(axis, target.value));
    }
  }

  /** Focus never falls to the page when the control that had it goes. */
  async #focus(selector: string) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** Id of the step in which an event took place. */
const stepOf = (event: Event) => (event.composedPath()[0] as Element).closest<HTMLElement>('[data-step]')?.dataset.step;
