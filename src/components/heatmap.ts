import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { ClockController } from '../controllers/clock.js';
import { DataSourceController } from '../controllers/data-source.js';
import { ProgressController } from '../controllers/progress.js';
import { roveByFocus, roveByKey, settleRoving } from '../controllers/roving.js';
import { TooltipController } from '../controllers/tooltip.js';
import { congestion } from '../data/topics/congestion.js';
import { sources } from '../data/topics/sources.js';
import type { DayOfWeek, Id } from '../data/types.js';
import { PrimeCancelSelectEvent } from '../events.js';
import { moveInGrid } from '../logic/grid-nav.js';
import { days, hourNumber, hourOfWeek, japanTime } from '../logic/japan-time.js';
import { levelNow, nextSlot, parseHours, type HourSpan } from '../logic/next-slot.js';
import { congestion as congestionSchema } from '../pack/schema/congestion.js';
import { sources as sourcesSchema } from '../pack/schema/sources.js';
import { heatmapStrings as s } from '../strings/heatmap.js';
import { version } from '../version.js';
import { renderAbout } from './heatmap.about.js';
import {
  isOwn,
  reasonsOf,
  renderDays,
  renderDetail,
  renderHours,
  renderMeasured,
  renderNext,
  renderNow,
  toggledHours,
  type Model,
} from './heatmap.parts.js';
import { heatmapStyles } from './heatmap.styles.js';
import { cellAt, cellNumber, mark, sourceOf, weekOf } from './heatmap.table.js';
import { clone } from './shared.clone.js';
import { commonProperties, renderFrame, type Handlers } from './shared.frame.js';
import { shared, tokens } from './shared.styles.js';
import { tooltipStyles } from './shared.tooltip.js';

const bundled = { congestion, sources };
const schemas = { congestion: congestionSchema, sources: sourcesSchema };

/** Where the reader is. Nothing of it is kept. */
interface View {
  /** Number of the cell that is chosen, or stands for the chosen day; absent: it goes with the clock. */
  readonly at?: number;
  /** The cell itself was chosen: its detail is shown. */
  readonly chosen?: boolean;
  /** What a screen reader says next. */
  readonly status: string;
}

/**
 * Weekday × hour map of how busy the phone support is: now, and when next to ask for the call.
 *
 * @summary Says when to ask for the call-back, in words first, and draws the week.
 *
 * @slot - Anything the author adds: shown below the widget, in the page's own style.
 * @slot fallback - What readers without JavaScript see; hidden once the element works.
 *
 * @fires {PrimeCancelSelectEvent} prime-cancel-select - The reader chose a day.
 * @fires {PrimeCancelErrorEvent} prime-cancel-error - Site data could not be used.
 *
 * @csspart heading - The title.
 * @csspart now-sentence - How busy it is now.
 * @csspart next-sentence - The next good slot.
 * @csspart hours - The reader's own hours.
 * @csspart days - The choice of the day, where the map shows one.
 * @csspart chips - A row of choices.
 * @csspart chip - One of them.
 * @csspart source - Who measured and when, where a site brings its own figures.
 * @csspart map - The table.
 * @csspart detail - The chosen hour in full.
 * @csspart tooltip - Why an hour has its level.
 * @csspart legend - How to read the map.
 * @csspart foot - Source.
 *
 * @cssprop [--prime-cancel-ink=#1c1b19] - Text and rules.
 * @cssprop [--prime-cancel-ink-2=#55534d] - Notes.
 * @cssprop [--prime-cancel-edge=#79766d] - Hatch of unknown hours.
 * @cssprop [--prime-cancel-hair=#cfccc4] - Hairlines.
 * @cssprop [--prime-cancel-accent=#1b4a87] - Now, the next good slot, and where you may act.
 * @cssprop [--prime-cancel-on-accent=#fff] - Text on the accent.
 * @cssprop [--prime-cancel-paper=#fff] - Ground of the tooltip, halo of marks, signs on the darkest level.
 * @cssprop [--prime-cancel-heat-quiet=#f3f1ec] - Hours that are quiet.
 * @cssprop [--prime-cancel-heat-slightly-quiet=#c9c6be] - Hours that are slightly quiet.
 * @cssprop [--prime-cancel-heat-busy=#8f8a7f] - Hours that are busy.
 * @cssprop [--prime-cancel-heat-very-busy=#34322d] - Hours that are very busy.
 * @cssprop [--prime-cancel-heat-ink=#1c1b19] - Signs and patterns on the other three.
 */
export class PrimeCancelHeatmap extends LitElement {
  /** Version of the package that this class belongs to. */
  static readonly primeCancelVersion: string = version;

  static override readonly properties = {
    ...commonProperties,
    hours: {},
    day: {},
    compact: { type: Boolean, reflect: true },
    view: { state: true },
  };

  static override readonly styles = [tokens, shared, tooltipStyles, heatmapStyles];

  /** The reader's own possible hours, such as `9-12,19-21`, until they choose. Empty: any time. */
  hours = '';

  /** Day to begin with, where the map shows one: `today` or `mon` … `sun`. */
  day = 'today';

  /** For narrow sidebars: less around the map. */
  compact = false;

  /** Address of a data pack (JSON). Empty: none. */
  src = '';

  /** A data pack as an object, laid over `src` and inline JSON. */
  data: unknown;

  /** Widgets of one page with the same name share what the reader chose. */
  group = '';

  /** Title. Absent: the widget's own. Empty: none. */
  heading: string | undefined;

  /** Level of the title, 2–6. */
  headingLevel = 3;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` hold regardless. */
  theme = 'auto';

  /** Pins the clock: ISO 8601 with offset or `Z`. Empty: the real clock. */
  now = '';

  private view: View = { status: '' };

  readonly #on: Handlers = {
    click: (event: Event) => this.#onClick(event),
    keydown: (event: KeyboardEvent) => this.#onKeydown(event),
    focusin: (event: FocusEvent) => this.#onFocusin(event),
  };
  readonly #source = new DataSourceController(this, bundled, schemas);
  readonly #progress = new ProgressController(this, () => undefined);
  readonly #clock = new ClockController(this, () => this.now);
  #model: Model | undefined;
  #table: HTMLTableElement | undefined;
  #about: Element | undefined;
  /** Hours that are no parts of the day: once seen, they stay to be chosen again. */
  #own: readonly HourSpan[] = [];

  constructor() {
    super();
    new TooltipController(this, 'td[data-hour]', (cell) => this.#renderTooltip(cell));
  }

  #prepare() {
    const before = this.#model;
    const model = (this.#model = this.#build());
    if (isOwn(model.hours)) this.#own = model.hours;
    if (before?.topics === model.topics) return;
    this.#about = clone(model.topics, () => renderAbout(model.topics, model.week));
    if (before?.week !== model.week) this.#table = model.week.master.cloneNode(true) as HTMLTableElement;
  }

  /** Not in `willUpdate`: that comes before the controllers have read the site's data. */
  protected override update(changed: PropertyValues<this>) {
    this.#prepare();
    // A new table under the reader's hands takes the focus over.
    const focused = cellNumber(this.shadowRoot?.activeElement ?? null);
    super.update(changed);
    if (!this.#model || !this.#table) return;
    const { week, now, stop, stale, slot } = this.#model;
    const first = slot && hourNumber(slot.start);
    const next = slot && !slot.always ? hourNumber(slot.end) - hourNumber(slot.start) : 0;
    mark(this.#table, week, {
      now,
      stop,
      next: [...Array(next).keys()].map((hour) => hourOfWeek((first ?? 0) + hour)),
      stale,
    });
    settleRoving(this.renderRoot);
    if (focused !== undefined && !this.shadowRoot?.activeElement) cellAt(this.#table, focused).focus();
  }

  protected override render() {
    const model = this.#model;
    if (!model) return nothing;
    return renderFrame(
      this,
      s.heading,
      this.#on,
      html`
        <div class="say">
          ${renderNow(model)}
          <div class="aim">${renderNext(model)}${renderHours(model, this.#own)}</div>
        </div>
        ${renderMeasured(model)}${renderDays(model)}${this.#table}
        ${renderDetail(model, this.view.chosen ? model.stop : undefined)}${this.#about}
      `,
      this.view.status,
    );
  }

  #renderTooltip(anchor: Element) {
    const model = this.#model;
    const cell = model?.week.cells[cellNumber(anchor) ?? -1];
    if (!model || !cell) return undefined;
    // The first line is the cell's own name, for those who see it without hearing it.
    return html`
      <p aria-hidden="true"><b>${s.at(cell.day, cell.hour)}</b> <span>${s.levels[cell.level ?? 'unknown']}</span></p>
      <p>${reasonsOf(model, cell, false)}</p>
    `;
  }

  #build(): Model {
    const { topics } = this.#source;
    const { time } = this.#clock;
    const week = weekOf(topics.congestion);
    const now = hourOfWeek(hourNumber(time));
    const hours = parseHours(String(this.#progress.value.hours || this.hours || ''));
    const slotIn = (own?: readonly HourSpan[]) => nextSlot(week.cells, topics.congestion.overlays, time, own);
    const slot = slotIn(hours);
    const { date } = japanTime(time);
    const shown = new Set<Id | null>(week.cells.map(sourceOf));
    const stale = topics.sources.filter(({ id, staleAfter }) => staleAfter && staleAfter <= date && shown.has(id));
    const start = days.indexOf(this.day as DayOfWeek);
    return {
      topics,
      week,
      now,
      level: levelNow(week.cells, time),
      hours,
      slot,
      other: slot ? undefined : slotIn(),
      stale: new Set(stale.map(({ id }) => id)),
      stop: this.view.at ?? (start < 0 ? now : start * 24 + (now % 24)),
    };
  }

  #show(change: Partial<View>) {
    this.view = { ...this.view, ...change };
  }

  #onClick(event: Event) {
    const chip = (event.composedPath()[0] as Element).closest<HTMLElement>('button[data-value]');
    const value = chip?.dataset.value;
    const axis = chip?.parentElement?.dataset.axis;
    if (!value) return;
    if (axis === 'day') this.#chooseDay(value as DayOfWeek);
    else if (axis === 'hours') this.#chooseHours(value);
  }

  #chooseDay(day: DayOfWeek) {
    const { stop = 0 } = this.#model ?? {};
    const weekday = days.indexOf(day);
    if (weekday !== Math.floor(stop / 24)) this.#show({ at: weekday * 24 + (stop % 24), chosen: false });
    this.dispatchEvent(new PrimeCancelSelectEvent('day', day));
  }

  #chooseHours(value: string) {
    const hours = toggledHours(this.#model?.hours ?? [], value);
    this.#progress.write({ hours }, this.#clock.time);
    const { slot } = this.#build();
    this.#show({ status: slot ? s.status(s.slotName(slot)) : s.statusNone });
  }

  #onFocusin(event: FocusEvent) {
    roveByFocus(event);
    const at = cellNumber(event.composedPath()[0] as Element);
    if (at !== undefined) this.#show({ at, chosen: true });
  }

  #onKeydown(event: KeyboardEvent) {
    const from = cellNumber(event.composedPath()[0] as Element);
    if (from === undefined) roveByKey(event);
    else if (!event.altKey && !event.metaKey && !event.shiftKey) this.#move(event, from);
  }

  #move(event: KeyboardEvent, from: number) {
    const table = this.#table;
    if (!table) return;
    // A narrow map sets the hours of one day as a grid: as many in a line as it has columns.
    const line = getComputedStyle(cellAt(table, from).parentElement as Element).gridTemplateColumns.split(' ').length;
    const to = line > 1 ? moveInDay(from, event, line) : moveInWeek(from, event);
    if (to === undefined) return;
    event.preventDefault();
    void this.#focusCell(to, line > 1 && Math.floor(to / 24) !== Math.floor(from / 24));
  }

  async #focusCell(to: number, isOtherDay: boolean) {
    this.#show({ at: to, chosen: true });
    await this.updateComplete;
    if (this.#table) cellAt(this.#table, to).focus();
    if (isOtherDay) this.dispatchEvent(new PrimeCancelSelectEvent('day', days[Math.floor(to / 24)] ?? ''));
  }
}

const moveInWeek = (from: number, { key, ctrlKey }: KeyboardEvent): number | undefined => {
  const at = { row: Math.floor(from / 24), column: from % 24 };
  const to = moveInGrid(at, key, { rows: 7, columns: 24 }, { ctrl: ctrlKey });
  return to && to.row * 24 + to.column;
};

/** Time goes on at the end of a line; a page is a day. */
const moveInDay = (from: number, { key, ctrlKey }: KeyboardEvent, line: number): number | undefined => {
  const hour = from % 24;
  const first = from - hour;
  const step = { ArrowDown: line, ArrowUp: -line }[ctrlKey ? '' : key];
  if (step) return hour + step >= 0 && hour + step < 24 ? from + step : from;
  const day = { PageDown: 24, PageUp: -24 }[ctrlKey ? '' : key];
  if (day) return from + day >= 0 && from + day < 168 ? from + day : from;
  const to = moveInGrid({ row: 0, column: hour }, key, { rows: 1, columns: 24 }, { ctrl: ctrlKey });
  return to && first + to.column;
};
