import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { currentTime, followClock } from '../controllers/clock.js';
import { dataOf } from '../controllers/data-source.js';
import { progressOf } from '../controllers/progress.js';
import { addTooltip } from '../controllers/tooltip.js';
import { congestion } from '../data/topics/congestion.js';
import { sources } from '../data/topics/sources.js';
import type { DayOfWeek } from '../data/types.js';
import { PrimeCancelSelectEvent } from '../events.js';
import { moveInGrid } from '../logic/grid-nav.js';
import { days, HOUR, hourNumber, hourOfWeek } from '../logic/japan-time.js';
import { levelNow, nextSlot, parseHours } from '../logic/next-slot.js';
import { congestion as congestionSchema } from '../pack/schema/congestion.js';
import { sources as sourcesSchema } from '../pack/schema/sources.js';
import * as s from '../strings/heatmap.js';
import { version } from '../version.js';
import { footOf } from './heatmap.about.js';
import { toggledHours } from './heatmap.chips.js';
import { makeCell, type Model } from './heatmap.parts.js';
import { heatmapStyles } from './heatmap.styles.js';
import { cellsOf, weekOf } from './heatmap.table.js';
import { makeView } from './heatmap.view.js';
import { commonProperties, frameOf, withDefault } from './shared.frame.js';
import { make } from './shared.make.js';
import { shared, tokens } from './shared.styles.js';
import { tooltipStyles } from './shared.tooltip.js';

const bundled = { congestion, sources };
const schemas = { congestion: congestionSchema, sources: sourcesSchema };

/** Where the reader is. Nothing of it is kept. */
interface Place {
  /** Number of the cell that is chosen; absent: it goes with the clock. */
  readonly at?: number;
  /** Value of the chip that Tab comes back to. */
  readonly chip?: string;
  /** What a screen reader says next. */
  readonly status?: string;
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
 * @cssprop [--prime-cancel-heat-quiet] - Hours that are quiet; 6% of ink on paper.
 * @cssprop [--prime-cancel-heat-slightly-quiet] - Hours that are slightly quiet; 24%.
 * @cssprop [--prime-cancel-heat-busy] - Hours that are busy; 46%.
 * @cssprop [--prime-cancel-heat-very-busy] - Hours that are very busy; 90%.
 * @cssprop [--prime-cancel-heat-ink] - Signs on the other three; the ink.
 */
export class PrimeCancelHeatmap extends ReactiveElement {
  /** Version of the package that this class belongs to. */
  static readonly primeCancelVersion: string = version;

  static override readonly properties = {
    ...commonProperties,
    hours: withDefault,
    day: withDefault,
    compact: { type: Boolean, reflect: true },
    place: { state: true },
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

  private place: Place = {};

  readonly #frame = frameOf(this, {
    click: (event: Event) => this.#onClick(event),
    keydown: (event: KeyboardEvent) => void this.#onKeydown(event),
    focusin: (event: FocusEvent) => this.#onFocusin(event),
  });
  readonly #source = dataOf(this, bundled, schemas);
  readonly #progress = progressOf(this);
  readonly #view = makeView();
  #model: Model | undefined;

  constructor() {
    super();
    followClock(this);
    addTooltip(this, 'td[data-hour]', (cell) =>
      make(
        'div',
        { class: 'tooltip-box', part: 'tooltip' },
        makeCell(this.#model!, this.#model!.week.cells[this.#placeOf(cell)]!, true),
      ),
    );
  }

  protected override update(changed: PropertyValues<this>) {
    super.update(changed);
    const { at, chip, status = '' } = this.place;
    const before = this.#model;
    const model = (this.#model = this.#look());
    this.#view.update(model, before, at, chip);
    this.#frame(s.heading, [this.#view.all], footOf(model.week), status);
  }

  #look(): Model {
    const time = currentTime(this.now);
    const hour = hourNumber(time);
    const now = hourOfWeek(hour);
    const { topics } = this.#source;
    // Hours of Japan's clock, read as if they were those of UTC.
    const date = new Date(hour * HOUR).toISOString().slice(0, 10);
    let week = this.#model?.week;
    if (week?.topics !== topics || week.date !== date) week = weekOf(topics, date);
    const { cells } = week;
    const start = days.indexOf(this.day as DayOfWeek);
    const hours = parseHours(String(this.#progress.value.hours || this.hours || ''));
    const slot = nextSlot(cells, hour, hours);
    return {
      week,
      now,
      run: levelNow(cells, hour),
      hours,
      slot,
      other: slot ? undefined : nextSlot(cells, hour),
      isNext: (cell) => !!slot && !slot.always && (cell - hourOfWeek(slot.start) + 168) % 168 < slot.end - slot.start,
      stop: this.place.at ?? (start < 0 ? now : start * 24 + (now % 24)),
    };
  }

  /** Number of the cell; -1 for any other element. */
  #placeOf(element: Element) {
    return cellsOf(this.#view.table).indexOf(element as HTMLTableCellElement);
  }

  #show(change: Place) {
    this.place = { ...this.place, ...change };
  }

  #chooseDay(cell: number) {
    this.dispatchEvent(new PrimeCancelSelectEvent('day', days[Math.floor(cell / 24)]!));
  }

  #onClick(event: Event) {
    const value = (event.composedPath()[0] as Element).closest('button')?.value;
    if (!value) return;
    const weekday = days.indexOf(value as DayOfWeek);
    if (weekday < 0) {
      this.#progress.write({ hours: toggledHours(this.#model!.hours, value) }, currentTime(this.now));
      const { slot } = this.#look();
      this.#show({ status: slot ? s.slotIs(s.slot(slot)) : s.noOwnSlot });
    } else {
      const at = weekday * 24 + (this.#model!.stop % 24);
      this.#show({ at });
      this.#chooseDay(at);
    }
  }

  #onFocusin(event: FocusEvent) {
    const target = event.composedPath()[0] as HTMLButtonElement;
    const at = this.#placeOf(target);
    if (at >= 0) this.#show({ at });
    else if (target.value) this.#show({ chip: target.value });
  }

  async #onKeydown(event: KeyboardEvent) {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const target = event.composedPath()[0] as HTMLElement;
    const chips: HTMLElement[] = [...(target.closest('[role="toolbar"]')?.querySelectorAll('button') ?? [])];
    const isChip = !!chips.length;
    const from = isChip ? chips.indexOf(target) : this.#placeOf(target);
    if (from < 0 || altKey || metaKey || shiftKey) return;
    // A narrow map sets the hours of one day as a grid: as many in a line as it has columns.
    const line = getComputedStyle(target.parentElement!).gridTemplateColumns.split(' ').length;
    const at = moveInGrid(from, key, isChip ? 1 : line > 1 ? line : 24, ctrlKey);
    if (at === undefined) return;
    event.preventDefault();
    if (isChip) return chips[Math.min(at, chips.length - 1)]!.focus();
    this.#show({ at });
    await this.updateComplete;
    cellsOf(this.#view.table)[at]!.focus();
    if (line > 1 && Math.floor(at / 24) !== Math.floor(from / 24)) this.#chooseDay(at);
  }
}
