import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { currentTime } from '../controllers/clock.js';
import { dataOf } from '../controllers/data-source.js';
import { selectionOf } from '../controllers/selection.js';
import { advisor } from '../data/topics/advisor.js';
import { congestionLevels } from '../data/topics/congestion-levels.js';
import { sources } from '../data/topics/sources.js';
import type { Id } from '../data/types.js';
import { PrimeCancelSelectEvent } from '../events.js';
import { advise } from '../logic/advisor.js';
import { levelAt } from '../logic/congestion.js';
import { dateInJapan, hourNumber } from '../logic/japan-time.js';
import { advisor as advisorSchema } from '../pack/schema/advisor.js';
import { congestionLevels as congestionSchema } from '../pack/schema/congestion.js';
import { sources as sourcesSchema } from '../pack/schema/sources.js';
import { advisorStrings as s } from '../strings/advisor.js';
import { version } from '../version.js';
import { keeping, type Keep, type Model, type View } from './advisor.parts.js';
import { makeView, showAdvisor } from './advisor.view.js';
import { advisorStyles } from './advisor.styles.js';
import { commonProperties, frameOf, levelOf } from './shared.frame.js';
import { shared, tokens } from './shared.styles.js';
import { whyStyles } from './shared.why.js';

const bundled = { sources, advisor, congestion: congestionLevels };
const schemas = { sources: sourcesSchema, advisor: advisorSchema, congestion: congestionSchema };

/** Milliseconds in which a second tap is the end of a double tap, not an answer to the next question. */
const HOLD = 400;

/** What is chosen is kept by the steps that follow, as they keep the rest; here, nothing is. */
const keeper = { value: { choice: {} }, write() {} };

const blank: View = { answers: new Map() };

/**
 * Which method suits the reader: at most five questions, an answer from the first one on, every reason for and against.
 *
 * @summary Asks, weighs by the guide's rules, says why and why not, and switches the page's steps.
 *
 * @slot - Anything the author adds: shown below the widget, in the page's own style.
 * @slot fallback - What readers without JavaScript see; hidden once the element works.
 *
 * @fires {PrimeCancelSelectEvent} prime-cancel-select - The reader goes on to the steps of a case and method.
 * @fires {PrimeCancelErrorEvent} prime-cancel-error - Site data could not be used.
 *
 * @csspart heading - The title.
 * @csspart question - The question that is asked.
 * @csspart option - One of its answers.
 * @csspart answer - An earlier question with its answer.
 * @csspart result - What suits, and why.
 * @csspart use - Switches the group's steps to it.
 * @csspart method - One of the others, and why not.
 * @csspart foot - Source.
 *
 * @cssprop [--prime-cancel-ink=#1c1b19] - Text and rules.
 * @cssprop [--prime-cancel-ink-2=#55534d] - Notes, labels.
 * @cssprop [--prime-cancel-edge=#79766d] - Borders of controls.
 * @cssprop [--prime-cancel-hair=#cfccc4] - Hairlines.
 * @cssprop [--prime-cancel-accent=#1b4a87] - Where you are and where you may act.
 * @cssprop [--prime-cancel-on-accent=#fff] - Text on the accent.
 * @cssprop [--prime-cancel-paper=#fff] - Ground of the date field.
 */
export class PrimeCancelAdvisor extends ReactiveElement {
  /** Version of the package that this class belongs to. */
  static readonly primeCancelVersion: string = version;

  static override readonly properties = { ...commonProperties, view: { state: true } };

  static override readonly styles = [tokens, shared, whyStyles, advisorStyles];

  /** Address of a data pack (JSON). Empty: none. */
  src = '';

  /** A data pack as an object, laid over `src` and inline JSON. */
  data: unknown;

  /** Widgets of one page with the same name share case, method and device. */
  group = '';

  /** Title. Absent: the widget's own. Empty: none. */
  heading: string | undefined;

  /** Level of the title, 2–6. */
  headingLevel = 3;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` hold regardless. */
  theme = 'auto';

  /** Pins the clock: ISO 8601 with offset or `Z`. Empty: the real clock. */
  now = '';

  private view: View = blank;

  readonly #frame = frameOf(this, {
    click: (event: MouseEvent) => this.#onClick(event),
    change: (event: Event) => this.#onChange(event),
  });
  readonly #source = dataOf(this, bundled, schemas);
  readonly #selection = selectionOf(this, keeper, () => this.group);
  readonly #view = makeView();
  #keep!: Keep;
  #model: Model | undefined;
  /** Until when a second tap counts as part of the first, on the clock of events. */
  #held = 0;

  /** Not in `willUpdate`: that comes before the controllers have read the site's data. */
  protected override update(changed: PropertyValues<this>) {
    const { view } = this;
    const { advisor, sources, congestion } = this.#source.topics;
    const { answers, at } = view;
    const now = currentTime(this.now);
    const advice = advise(advisor, answers, {
      today: dateInJapan(now),
      levelNow: levelAt(congestion, hourNumber(now)),
    });
    const { questions } = advice;
    const open = questions.find(({ id }) => id === at) ?? questions.find(({ id }) => !answers.has(id));
    if (sources !== this.#model?.sources) this.#keep = keeping();
    this.#model = {
      advice,
      view,
      open,
      sources,
      level: Math.min(levelOf(this.headingLevel) + (this.heading === '' ? 0 : 1), 6),
      hasSteps: !!this.#steps,
    };
    const focused = (this.renderRoot as ShadowRoot).activeElement;
    super.update(changed);
    this.#frame(s.heading, ...showAdvisor(this.#model, this.#view, this.#keep));
    // What had the focus was moved, or belonged to data that is gone.
    if (focused && !(this.renderRoot as ShadowRoot).activeElement) void this.#focus(focused as HTMLElement);
  }

  /** The steps of this page that follow this widget. */
  get #steps() {
    const root = this.getRootNode() as ParentNode;
    return [...root.querySelectorAll<HTMLElement & { group: string }>('prime-cancel-steps:defined')].find(
      ({ group }) => (group || '') === (this.group || ''),
    );
  }

  /** @param at the question that stays open: more may follow, from the keyboard or in another box */
  #answer(given: readonly Id[], at?: Id) {
    this.view = { answers: new Map(this.view.answers).set(this.#model!.open!.id, given), at };
  }

  #onClick(event: MouseEvent) {
    const target = event.composedPath()[0] as Element;
    const { action, id } = target.closest<HTMLElement>('[data-action]')?.dataset ?? {};
    // A tap answers. What the arrow keys choose waits for more: see `#onChange`.
    if (!action || (action === 'answer' && !event.detail)) return;
    event.preventDefault();
    if (event.isTrusted) {
      if (event.timeStamp < this.#held) return;
      this.#held = event.timeStamp + HOLD;
    }
    const { view } = this;
    if (action === 'use') return this.#use(!event.detail);
    if (action === 'go') return this.#go();
    if (action === 'restart') this.view = { ...blank, before: view };
    else if (action === 'undo') this.view = view.before!;
    else if (action === 'ask') this.view = { ...view, at: id };
    else this.#answer(id ? [id] : []);
    void this.#focus();
  }

  #onChange(event: Event) {
    const { value, type, validity } = event.composedPath()[0] as HTMLInputElement;
    const { id } = this.#model!.open!;
    // What the browser calls invalid is half typed.
    if (type === 'date') return this.#answer(value && validity.valid ? [value] : [], id);
    const chosen = this.renderRoot.querySelectorAll<HTMLInputElement>('.option :checked');
    this.#answer(
      [...chosen].map((input) => input.value),
      id,
    );
  }

  /** The reader goes on with what is advised: the group follows, the focus stays. */
  #use(byKeyboard: boolean) {
    const { scenario, best } = this.#model!.advice;
    const choice = { ...(scenario && { scenario }), ...(best && { method: best.method }) };
    this.view = { ...this.view, told: true };
    this.#selection.choose(choice, currentTime(this.now));
    for (const [axis, value] of Object.entries(choice) as ['scenario' | 'method', string][]) {
      this.dispatchEvent(new PrimeCancelSelectEvent(axis, value));
    }
    // From the keyboard, the focus would be left behind out of sight: there is a button to go.
    if (!byKeyboard) this.#steps?.scrollIntoView();
  }

  /** The reader goes to the steps, and takes the focus along. */
  #go() {
    const steps = this.#steps;
    if (!steps) return;
    steps.tabIndex = -1;
    steps.addEventListener('blur', () => steps.removeAttribute('tabindex'), { once: true });
    steps.focus();
  }

  /** The control that had the focus is gone: it moves on to the question, or to the answer. */
  async #focus(before?: HTMLElement) {
    await this.updateComplete;
    (before?.isConnected ? before : this.renderRoot.querySelector<HTMLElement>('[tabindex]'))?.focus();
  }
}
