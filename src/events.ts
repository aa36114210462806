import type { DeviceId, Id } from './data/types.js';

/** Every event bubbles and crosses shadow roots, so that one listener on `document` hears all widgets. */
const open = { bubbles: true, composed: true };

/**
 * The browser's own `Event`, which MooTools replaces by one of its own; on a server, which has no `UIEvent`, the global.
 */
const BrowserEvent: typeof Event =
  typeof UIEvent === 'function' ? (Object.getPrototypeOf(UIEvent) as typeof Event) : globalThis.Event;

/** The reader ticked or unticked a step. */
export class PrimeCancelStepToggleEvent extends BrowserEvent {
  /** Id of the step. */
  readonly stepId: Id;
  /** The step is ticked now. */
  readonly done: boolean;
  /** Ticked steps of the list shown. */
  readonly completed: number;
  /** Steps of the list shown. */
  readonly total: number;

  constructor(stepId: Id, done: boolean, completed: number, total: number) {
    super('prime-cancel-step-toggle', open);
    this.stepId = stepId;
    this.done = done;
    this.completed = completed;
    this.total = total;
  }
}

/** The reader ticked the last open step. */
export class PrimeCancelCompleteEvent extends BrowserEvent {
  readonly scenario: Id;
  readonly device: DeviceId;

  constructor(scenario: Id, device: DeviceId) {
    super('prime-cancel-complete', open);
    this.scenario = scenario;
    this.device = device;
  }
}

/** What a reader can choose. */
export type SelectAxis = 'scenario' | 'device' | 'method' | 'table' | 'day';

/** The reader chose something that other widgets of the group may follow. */
export class PrimeCancelSelectEvent extends BrowserEvent {
  readonly axis: SelectAxis;
  readonly value: string;

  constructor(axis: SelectAxis, value: string) {
    super('prime-cancel-select', open);
    this.axis = axis;
    this.value = value;
  }
}

/** The reader put a table in order. */
export class PrimeCancelSortEvent extends BrowserEvent {
  /** Id of the table. */
  readonly table: Id;
  /** Id of the column that decides; empty when the reader went back to the table's own order. */
  readonly column: Id;
  /** As in `aria-sort`. */
  readonly direction: 'ascending' | 'descending' | 'none';

  constructor(table: Id, column: Id, direction: 'ascending' | 'descending' | 'none') {
    super('prime-cancel-sort', open);
    this.table = table;
    this.column = column;
    this.direction = direction;
  }
}

/** The reader opened or closed an answer. */
export class PrimeCancelFaqToggleEvent extends BrowserEvent {
  /** Id of the question. */
  readonly entryId: Id;
  /** The answer is open now. */
  readonly open: boolean;

  constructor(entryId: Id, isOpen: boolean) {
    super('prime-cancel-faq-toggle', open);
    this.entryId = entryId;
    this.open = isOpen;
  }
}

/** The reader searched. What they typed is not told. */
export class PrimeCancelSearchEvent extends BrowserEvent {
  /** How many questions were found. */
  readonly hits: number;

  constructor(hits: number) {
    super('prime-cancel-search', open);
    this.hits = hits;
  }
}

/** Data could not be used. The one event that does not need the reader; it comes in a microtask, each time. */
export class PrimeCancelErrorEvent extends BrowserEvent {
  /** Kind of problem: `json`, `type`, `version`, `size`, `items`, `depth`, `length`, `id`, `missing`, `link`, `network`. */
  readonly code: string;
  /** One line, in English. */
  readonly message: string;
  /** Where, such as `steps[0].title`; empty for the pack as a whole. */
  readonly path: string;

  constructor(code: string, message: string, path: string) {
    super('prime-cancel-error', open);
    this.code = code;
    this.message = message;
    this.path = path;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prime-cancel-step-toggle': PrimeCancelStepToggleEvent;
    'prime-cancel-complete': PrimeCancelCompleteEvent;
    'prime-cancel-select': PrimeCancelSelectEvent;
    'prime-cancel-sort': PrimeCancelSortEvent;
    'prime-cancel-faq-toggle': PrimeCancelFaqToggleEvent;
    'prime-cancel-search': PrimeCancelSearchEvent;
    'prime-cancel-error': PrimeCancelErrorEvent;
  }
}
