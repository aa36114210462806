import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { currentTime } from '../controllers/clock.js';
import { dataOf } from '../controllers/data-source.js';
import { followScroll } from '../controllers/scroll-edges.js';
import { selectionOf } from '../controllers/selection.js';
import { sources } from '../data/topics/sources.js';
import { tables } from '../data/topics/tables.js';
import type { Column } from '../data/types.js';
import { PrimeCancelSelectEvent, PrimeCancelSortEvent } from '../events.js';
import { sources as sourcesSchema } from '../pack/schema/sources.js';
import { tables as tablesSchema } from '../pack/schema/tables.js';
import { compareStrings as s } from '../strings/compare.js';
import { version } from '../version.js';
import { arrange, directed, markSort, showColumns } from './compare.marks.js';
import { orderWords } from './compare.parts.js';
import { compareStyles } from './compare.styles.js';
import { modelOf, type Model } from './compare.table.js';
import { fieldStyles } from './shared.field.js';
import { commonProperties, frameOf, withDefault } from './shared.frame.js';
import { shared, tokens } from './shared.styles.js';
import { whyStyles } from './shared.why.js';

const bundled = { sources, tables };
const schemas = { sources: sourcesSchema, tables: tablesSchema };

/**
 * Comparison tables: the ways to cancel, and every other table of the guide.
 *
 * @summary Shows what differs, what is unknown and what is told differently, and puts it in order.
 *
 * @slot - Anything the author adds: shown below the widget, in the page's own style.
 * @slot fallback - What readers without JavaScript see; hidden once the element works.
 *
 * @fires {PrimeCancelSortEvent} prime-cancel-sort - The reader put the table in order.
 * @fires {PrimeCancelSelectEvent} prime-cancel-select - The reader chose a method.
 * @fires {PrimeCancelErrorEvent} prime-cancel-error - Site data could not be used.
 *
 * @csspart heading - The title.
 * @csspart tools - What cards need above them.
 * @csspart field - The choice of an order.
 * @csspart more - Shows every column, or the deciding ones.
 * @csspart scroller - The box in which a wide table scrolls.
 * @csspart table - The table.
 * @csspart row - One row.
 * @csspart sort - Sorts by a column.
 * @csspart use - Switches the group's steps to a method.
 * @csspart link - A link of a row.
 * @csspart notes - What is to be known about the table.
 * @csspart foot - Source.
 *
 * @cssprop [--prime-cancel-ink=#1c1b19] - Text and rules.
 * @cssprop [--prime-cancel-ink-2=#55534d] - Notes, labels.
 * @cssprop [--prime-cancel-edge=#79766d] - Borders of controls, the hatch of unknown cells.
 * @cssprop [--prime-cancel-hair=#cfccc4] - Hairlines.
 * @cssprop [--prime-cancel-accent=#1b4a87] - Where you are and where you may act.
 * @cssprop [--prime-cancel-on-accent=#fff] - Text on the accent.
 * @cssprop [--prime-cancel-paper=#fff] - Ground of headers that stay in sight.
 */
export class PrimeCancelCompare extends ReactiveElement {
  /** Version of the package that this class belongs to. */
  static readonly primeCancelVersion: string = version;

  static override readonly properties = {
    ...commonProperties,
    table: withDefault,
    sort: withDefault,
    highlight: withDefault,
    differences: { type: Boolean },
  };

  static override readonly styles = [tokens, shared, fieldStyles, whyStyles, compareStyles];

  /** Table to show: `methods`, `channels`, `devices`, `device-details`, `phone-vs-web`, `pros-cons`, `prime-vs-video`, `streaming-services`, `phone-numbers`, `experience`, `billing-problems`, `documents`, or one of the site's own. */
  table = 'methods';

  /** Column to sort by, `-column` for the other direction. Empty: the table's own order. */
  sort = '';

  /** Row to set off as the page's own recommendation: its id. Empty: none. */
  highlight = '';

  /** Leaves out the columns in which all rows are alike; the reader can bring them back. */
  differences = false;

  /** Address of a data pack (JSON). Empty: none. */
  src = '';

  /** A data pack as an object, laid over `src` and inline JSON. */
  data: unknown;

  /** Widgets of one page with the same name share case, method and device. */
  group = '';

  /** Title. Absent: the table's own. Empty: none. */
  heading: string | undefined;

  /** Level of the title, 2–6. */
  headingLevel = 3;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` hold regardless. */
  theme = 'auto';

  /** Pins the clock: ISO 8601 with offset or `Z`. Empty: the real clock. */
  now = '';

  readonly #frame = frameOf(this, {
    click: (event: Event) => this.#onClick(event),
    change: (event: Event) => this.#onChange(event),
  });
  readonly #source = dataOf(this, bundled, schemas);
  /** What the reader chose, for as long as the element is there: the steps of the group keep it for the next visit. */
  readonly #keeper = {
    value: { choice: {} },
    write: (change: object) => {
      Object.assign(this.#keeper.value, change);
      this.requestUpdate();
    },
  };
  readonly #selection = selectionOf(this, this.#keeper, () => this.group);
  #model: Model | undefined;
  /** Order of the rows, written as the attribute; empty: the table's own. */
  #sort = '';
  /** Every column is shown: also what folds on a phone, and where all rows are alike. */
  #all = false;
  /** What a screen reader says next. */
  #status = '';

  constructor() {
    super();
    followScroll(this, () => this.renderRoot.querySelector('[part=scroller]'));
  }

  /** Not in `willUpdate`: that comes before the controllers have read the site's data. */
  protected override update(changed: PropertyValues<this>) {
    const { tables, sources } = this.#source.topics;
    // Warns where the attribute is no time.
    currentTime(this.now);
    const table = tables.find(({ id }) => id === this.table) ?? tables[0];
    if (changed.has('table') || changed.has('sort')) this.#sort = `${this.sort}`;
    const [named] = directed(`${this.sort}`);
    const isNamed = ({ id }: Column) => id === named;
    let focused = -1;
    if (table !== this.#model?.table || (table?.columns.some(isNamed) && !this.#model?.sortable.some(isNamed))) {
      focused = this.#controls.findIndex((control) => control.matches(':focus'));
      this.#model = table && modelOf(table, sources, named);
    }
    const model = this.#model;
    if (model) this.#mark(model);
    super.update(changed);
    this.#frame(model?.table.caption ?? '', [model?.view], model?.lines ?? [], this.#status);
    // Its control has gone with the data that it belonged to: the one in its place takes the focus.
    this.#controls[focused]?.focus({ preventScroll: true });
  }

  /** What a reader can have the focus on. */
  get #controls() {
    return [...(this.#model?.view.querySelectorAll<HTMLElement>('button, select, summary, a') ?? [])];
  }

  /** Brings the finished table up to date. */
  #mark(model: Model) {
    arrange(model, this.#sort);
    markSort(model, this.#sort);
    showColumns(model, this.#all, this.differences);
    const method = this.#selection.choices.find((choice) => choice.method)?.method;
    for (const [row, element] of model.rows) {
      element.toggleAttribute('data-highlight', row.id === this.highlight);
      element.toggleAttribute('data-chosen', !!method && row.method === method);
    }
  }

  /** The reader sorts, or goes back to the table's own order. */
  #sortBy(sort: string) {
    const { table, columns } = this.#model!;
    const [id, direction] = directed(sort);
    const column = columns.find((each) => each.id === id);
    this.#sort = sort;
    this.#status = column ? s.sorted(column.label, orderWords(column, sort)) : s.restored;
    this.requestUpdate();
    this.dispatchEvent(new PrimeCancelSortEvent(table.id, id, sort ? direction : 'none'));
  }

  #onClick({ target }: Event) {
    const button = (target as Element).closest('button');
    if (!button) return;
    const { sort, useMethod } = button.dataset;
    if (sort) {
      // The order that readers want to see first, then the other one, then the table's own.
      const { type } = this.#model!.columns.find(({ id }) => id === sort)!;
      const turns = /level|yes-no/.test(type) ? ['-' + sort, sort, ''] : [sort, '-' + sort, ''];
      this.#sortBy(turns[turns.indexOf(this.#sort) + 1] ?? turns[0]!);
    } else if (useMethod) this.#use(useMethod);
    else {
      this.#all = !this.#all;
      this.requestUpdate();
    }
  }

  #onChange({ target }: Event) {
    this.#sortBy((target as HTMLSelectElement).value);
  }

  /** The reader chose a method: the group follows, the focus stays. */
  #use(method: string) {
    const row = this.#model!.table.rows.find((each) => each.method === method)!;
    this.#status = s.switched(row.label);
    this.#selection.choose({ method }, currentTime(this.now));
    this.dispatchEvent(new PrimeCancelSelectEvent('method', method));
  }
}
